//! Text → values with places: every node of the document knows its file, its span and its parent,
//! so that any later stage can say `schema/openapi.json:41:5` and `#/webhooks/…` of anything.

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
pub use files::Load;
pub use node::{NodeId, Object, Value};
