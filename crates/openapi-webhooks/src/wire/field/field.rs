//! What the document says of a member of a form or of a parameter.

use serde_json::{Map, Value};

use crate::wire::style::Style;

/// A member of a form, or a parameter.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) kinds: &'static [TextKind],
    pub(crate) is_array: bool,
    items: &'static [TextKind],
    positions: &'static [&'static [TextKind]],
    members: &'static [(&'static str, &'static [TextKind])],
    others: Option<&'static [TextKind]>,
    pub(crate) encoding: Encoding,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    absent: Absent,
}

/// What text is read as: the first of a field's kinds that it fits, `String` last. Where there is
/// none, any value: objects and arrays by their JSON, all else as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// `true` or `false`.
    Boolean,
    /// Digits, and a sign.
    Integer,
    /// A number as JSON writes it.
    Number,
    /// Any text.
    String,
    /// An array, as JSON; in a style, by its items.
    Array,
    /// An object, as JSON; in a style, by its members.
    Object,
    /// A [`File`](crate::File); in multipart alone.
    File,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Encoding {
    /// Text as it is, and JSON for objects.
    Plain,
    /// JSON whatever it is.
    Json,
    Style(Style),
    /// With the reserved characters as they are.
    Reserved(Style),
}

impl Encoding {
    pub(crate) fn style(self) -> Option<Style> {
        match self {
            Self::Plain | Self::Json => None,
            Self::Style(style) | Self::Reserved(style) => Some(style),
        }
    }
}

/// What stands for a value that is left out, since texts have no null and no empty array.
#[derive(Clone, Copy, Debug)]
enum Absent {
    Nothing,
    Null,
    EmptyArray,
    EmptyObject,
}

impl Field {
    /// A member of these kinds; the document's defaults.
    #[must_use]
    pub const fn new(name: &'static str, kinds: &'static [TextKind]) -> Self {
        Self {
            name,
            kinds,
            is_array: false,
            items: &[],
            positions: &[],
            members: &[],
            others: None,
            encoding: Encoding::Plain,
            content_type: None,
            headers: &[],
            absent: Absent::Nothing,
        }
    }

    /// An array of these kinds: a pair or a part for each item.
    #[must_use]
    pub const fn array(mut self) -> Self {
        self.is_array = true;
        self
    }

    /// An array whose items have kinds of their own, by their places.
    #[must_use]
    pub const fn tuple(mut self, positions: &'static [&'static [TextKind]]) -> Self {
        self.positions = positions;
        self
    }

    /// What the items are, where it may be an array beside other things.
    #[must_use]
    pub const fn items(mut self, kinds: &'static [TextKind]) -> Self {
        self.items = kinds;
        self
    }

    /// An object of these members, where a style takes it apart.
    #[must_use]
    pub const fn object(mut self, members: &'static [(&'static str, &'static [TextKind])]) -> Self {
        self.members = members;
        self
    }

    /// An object that may have other members, of these kinds, where a style takes it apart.
    #[must_use]
    pub const fn others(mut self, kinds: &'static [TextKind]) -> Self {
        self.others = Some(kinds);
        self
    }

    /// Written as JSON, strings and numbers too.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.encoding = Encoding::Json;
        self
    }

    /// Written in a style of parameters.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.encoding = Encoding::Style(style);
        self
    }

    /// Written in a style of parameters, reserved characters as they are.
    #[must_use]
    pub const fn reserved(mut self, style: Style) -> Self {
        self.encoding = Encoding::Reserved(style);
        self
    }

    /// The media type that a part names.
    #[must_use]
    pub const fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// The header fields of a part.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Required and nullable: null where it is left out.
    #[must_use]
    pub const fn or_null(mut self) -> Self {
        self.absent = Absent::Null;
        self
    }

    /// Required: an empty array where it is left out.
    #[must_use]
    pub const fn or_empty_array(mut self) -> Self {
        self.absent = Absent::EmptyArray;
        self
    }

    /// Required, and written by its members: an empty object where it is left out.
    #[must_use]
    pub const fn or_empty_object(mut self) -> Self {
        self.absent = Absent::EmptyObject;
        self
    }

    /// What stands for it where it is left out.
    pub(crate) fn value_of_absent(&self) -> Option<Value> {
        match self.absent {
            Absent::Nothing => None,
            Absent::Null => Some(Value::Null),
            Absent::EmptyArray => Some(Value::Array(Vec::new())),
            Absent::EmptyObject => Some(Value::Object(Map::new())),
        }
    }

    pub(crate) fn may_be_array(&self) -> bool {
        self.is_array || self.kinds.is_empty() || self.kinds.contains(&TextKind::Array)
    }

    pub(crate) fn may_be_object(&self) -> bool {
        !self.is_array && self.kinds.contains(&TextKind::Object)
    }

    pub(crate) fn may_be_scalar(&self) -> bool {
        let is_scalar = |kind: &TextKind| !matches!(kind, TextKind::Array | TextKind::Object);
        !self.is_array && (self.kinds.is_empty() || self.kinds.iter().any(is_scalar))
    }

    pub(crate) fn declares(&self, member: &str) -> bool {
        self.members.iter().any(|(name, _)| *name == member)
    }

    pub(crate) fn has_declared_members(&self) -> bool {
        !self.members.is_empty()
    }

    /// Whether an object may have members that are not declared.
    pub(crate) fn is_open(&self) -> bool {
        self.others.is_some()
    }

    /// The member that a pair of this name is, in the style `deepObject`: `R` of `color[R]`.
    pub(crate) fn deep_member<'a>(&self, name: &'a str) -> Option<&'a str> {
        let member = name.strip_prefix(self.name)?.strip_prefix('[')?;
        member.strip_suffix(']')
    }

    pub(crate) fn kinds_of_item(&self, at: usize) -> &'static [TextKind] {
        let all = if self.is_array {
            self.kinds
        } else {
            self.items
        };
        self.positions.get(at).copied().unwrap_or(all)
    }

    pub(crate) fn kinds_of_member(&self, member: &str) -> &'static [TextKind] {
        let declared = self.members.iter().find(|(name, _)| *name == member);
        declared.map_or(self.others.unwrap_or_default(), |(_, kinds)| kinds)
    }
}
