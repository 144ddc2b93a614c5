//! Text → nodes with locations. Every node has a file, a span and a parent, so that later stages can report
//! `schema/openapi.json:41:5` and `#/webhooks/…` for any node.

mod address;
mod arena;
mod fields;
mod files;
mod json;
mod names;
mod node;
mod path;
mod pointer;
mod position;
mod reference;
mod resources;
#[cfg(feature = "yaml")]
mod yaml;

pub use arena::Document;
pub use fields::ObjectKind;
pub(crate) use fields::Position;
pub use files::Load;
pub use node::{NodeId, Object, Value};
