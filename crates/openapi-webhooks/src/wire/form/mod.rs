//! Forms: objects written as URL-encoded pairs or as multipart parts (OpenAPI 3.1, section 4.8.15,
//! "Encoding Object").
//!
//! A form has a table of its properties. To send a payload, its JSON members are written by the
//! table; to receive one, the table converts pairs or parts back to a JSON object, from which the
//! payload is read. One set of rules serves both directions.

mod members;
pub(crate) mod multipart;
mod parts;
pub(crate) mod read;
pub(crate) mod table;
pub(crate) mod urlencoded;
