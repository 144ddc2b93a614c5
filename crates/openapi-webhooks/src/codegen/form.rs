//! Forms: objects whose members are the pairs of a URL-encoded body, or the parts of a multipart one
//! (OpenAPI 3.1, section 4.8.15, "Encoding Object").
//!
//! A form is a table of the document's properties. What is sent is looked at as a JSON object whose
//! members the table says how to write; what is received is put together to such an object, which the
//! payload's type reads. So one set of rules holds for both ways.

mod members;
mod multipart;
mod parts;
mod texts;
mod urlencoded;

use super::style::Style;

pub use members::{read_multipart, read_urlencoded};
pub(crate) use multipart::write as write_multipart;
pub(crate) use urlencoded::write as write_urlencoded;

/// What the document says of a form.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The declared members, in the order in which they are written.
    pub fields: &'static [Field],
    /// What a member may be that is not declared.
    pub others: &'static [Kind],
}

impl Form {
    fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A declared member of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    kinds: &'static [Kind],
    is_array: bool,
    members: &'static [(&'static str, &'static [Kind])],
    encoding: Encoding,
    content_type: Option<&'static str>,
    headers: &'static [(&'static str, &'static str)],
    absent: Absent,
}

/// What text is read as: the first of a field's kinds that it fits, `String` last. Where there is
/// none, any value: objects and arrays by their JSON, all else as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// Digits, and a sign.
    Integer,
    /// A number as JSON writes it.
    Number,
    /// Any text.
    String,
    /// An array, as JSON.
    Array,
    /// An object, as JSON.
    Object,
    /// A [`File`](crate::File); in multipart alone.
    File,
}

#[derive(Clone, Copy, Debug)]
enum Encoding {
    /// Text as it is, and JSON for objects.
    Plain,
    /// JSON whatever it is.
    Json,
    Style(Style),
    /// With the reserved characters as they are.
    Reserved(Style),
}

impl Encoding {
    fn style(self) -> Option<Style> {
        match self {
            Self::Plain | Self::Json => None,
            Self::Style(style) | Self::Reserved(style) => Some(style),
        }
    }
}

/// What stands for a member that a form leaves out, since forms have no null and no empty array.
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
    pub const fn new(name: &'static str, kinds: &'static [Kind]) -> Self {
        Self {
            name,
            kinds,
            is_array: false,
            members: &[],
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

    /// An object of these members, where a style takes it apart.
    #[must_use]
    pub const fn object(mut self, members: &'static [(&'static str, &'static [Kind])]) -> Self {
        self.members = members;
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
}
