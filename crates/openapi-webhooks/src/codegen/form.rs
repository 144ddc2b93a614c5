//! Forms: objects whose members are the pairs of a URL-encoded body, or the parts of a multipart one
//! (OpenAPI 3.1, section 4.8.15, "Encoding Object").
//!
//! A form is a table of the document's properties. What is sent is looked at as a JSON object whose
//! members the table says how to write; what is received is put together to such an object, which the
//! payload's type reads. So one set of rules holds for both ways.

mod members;
mod multipart;
mod parts;
mod urlencoded;

use super::field::{Field, Kind};

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
