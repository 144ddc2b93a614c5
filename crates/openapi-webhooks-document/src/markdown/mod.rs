//! Descriptions in CommonMark → events that contain only text, structure and vetted links.
//!
//! Someone else may have written the document. [`parse`] keeps what an [`Event`] can contain, and every
//! output is written from these events, so nothing of a description is copied as it is.

mod event;
mod html;
mod parse;
mod visible;

pub use event::{Event, Tag};
pub use parse::parse;
pub use pulldown_cmark::Alignment;
pub use visible::visible;
