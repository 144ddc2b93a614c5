//! Errors and warnings, each with its location, the reason and help. [`messages`] has the texts.

mod collector;
mod error;
mod lint;
mod location;
#[doc(hidden)]
pub mod messages;
mod render;
mod report;
mod source;
mod unread;

pub use collector::Diagnostics;
pub use error::Error;
pub use lint::Lint;
pub use location::Location;
pub use report::{Diagnostic, Severity};
pub(crate) use source::SourceFile;
pub use unread::{Refusal, Unreadable};
