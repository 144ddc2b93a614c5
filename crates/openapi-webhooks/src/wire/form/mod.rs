//! Forms: objects whose members are the pairs of a URL-encoded body, or the parts of a multipart one
//! (OpenAPI 3.1, section 4.8.15, "Encoding Object").
//!
//! A form is a table of the document's properties. What is sent is looked at as a JSON object whose
//! members the table says how to write; what is received is put together to such an object, which the
//! payload's type reads. So one set of rules holds for both ways.

mod members;
pub(crate) mod multipart;
mod parts;
pub(crate) mod read;
pub(crate) mod table;
pub(crate) mod urlencoded;
