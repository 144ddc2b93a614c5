//! The description of a form member or parameter.

use serde_json::{Map, Value};

use crate::wire::style::Style;

/// A form member or a parameter.
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

/// What text is parsed as: the first of the field's kinds that it fits, `String` last. Without
/// kinds, any value: objects and arrays as JSON, everything else as a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// `true` or `false`.
    Boolean,
    /// Digits with an optional sign.
    Integer,
    /// A number in JSON syntax.
    Number,
    /// Any string.
    String,
    /// An array, as JSON, or as the items of a style.
    Array,
    /// An object, as JSON, or as the members of a style.
    Object,
    /// A [`File`](crate::File), in multipart bodies only.
    File,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Encoding {
    /// Strings unchanged, objects as JSON.
    Plain,
    /// Every value as JSON.
    Json,
    Style(Style),
    /// With reserved characters unescaped.
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

/// The value of a field that is left out, since text has no null and no empty array.
#[derive(Clone, Copy, Debug)]
enum Absent {
    Nothing,
    Null,
    EmptyArray,
    EmptyObject,
}

impl Field {
    /// A member of these kinds, with the document's defaults.
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

    /// An array of these kinds, with a pair or part for each item.
    #[must_use]
    pub const fn array(mut self) -> Self {
        self.is_array = true;
        self
    }

    /// An array with kinds for each position.
    #[must_use]
    pub const fn tuple(mut self, positions: &'static [&'static [TextKind]]) -> Self {
        self.positions = positions;
        self
    }

    /// The kinds of the items, for a field that may be an array or something else.
    #[must_use]
    pub const fn items(mut self, kinds: &'static [TextKind]) -> Self {
        self.items = kinds;
        self
    }

    /// An object of these members, in a style that splits objects.
    #[must_use]
    pub const fn object(mut self, members: &'static [(&'static str, &'static [TextKind])]) -> Self {
        self.members = members;
        self
    }

    /// An object that may also have other members, of these kinds, in a style that splits objects.
    #[must_use]
    pub const fn others(mut self, kinds: &'static [TextKind]) -> Self {
        self.others = Some(kinds);
        self
    }

    /// Written as JSON, including strings and numbers.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.encoding = Encoding::Json;
        self
    }

    /// Written in a parameter style.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.encoding = Encoding::Style(style);
        self
    }

    /// Written in a parameter style, with reserved characters unescaped.
    #[must_use]
    pub const fn reserved(mut self, style: Style) -> Self {
        self.encoding = Encoding::Reserved(style);
        self
    }

    /// The media type of a part.
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

    /// Required and nullable: null if it is left out.
    #[must_use]
    pub const fn or_null(mut self) -> Self {
        self.absent = Absent::Null;
        self
    }

    /// Required: an empty array if it is left out.
    #[must_use]
    pub const fn or_empty_array(mut self) -> Self {
        self.absent = Absent::EmptyArray;
        self
    }

    /// Required, and written by its members: an empty object if it is left out.
    #[must_use]
    pub const fn or_empty_object(mut self) -> Self {
        self.absent = Absent::EmptyObject;
        self
    }

    /// The value of the field if it is left out.
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

    /// Whether an object may have undeclared members.
    pub(crate) fn is_open(&self) -> bool {
        self.others.is_some()
    }

    /// The member of a pair name in the style `deepObject`: `R` of `color[R]`.
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
