//! Descriptions in CommonMark → events that contain only text, structure and vetted links.
//!
//! The document may come from somebody else. `parse` keeps only what an [`Event`] can contain, and all
//! output is written from events, so no part of a description is copied unchanged.

mod event;
mod html;
mod parse;
mod visible;

pub use event::{Event, Tag};
pub use parse::parse;
pub use pulldown_cmark::Alignment;
pub use visible::visible;
