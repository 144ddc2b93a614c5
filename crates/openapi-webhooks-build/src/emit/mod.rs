//! Model → Rust. The model is decided: nothing here can fail on input.

mod alias;
mod ast;
mod attributes;
mod client;
mod deprecation;
mod docs;
mod examples;
mod fields;
mod forms;
mod home;
mod ident;
mod lints;
mod parameters;
mod reading;
mod receiver;
mod recognition;
mod responses;
mod scalar;
mod security;
mod size;
mod structs;
mod type_use;
mod types;
mod unions;
mod values;
mod writing;

pub(crate) use attributes::{is_attribute, is_type_path};

use openapi_webhooks_document::escape;
use syn::{File, Item};

use crate::model::Model;

pub(crate) use size::estimate;

/// The module that `include_webhooks!` includes, formatted.
pub(crate) fn module(model: &Model) -> String {
    let mut file = File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: items(model),
    };
    attributes::add(&mut file, model);
    lints::allow(&mut file.items);
    alias::add(&mut file.items);
    let code = ast::with_macro_calls(&prettyplease::unparse(&file));
    format!("{}{code}", heading(model))
}

/// A comment of plain `//` lines: what is included cannot begin with inner attributes.
fn heading(model: &Model) -> String {
    let subject = format!("{} {}", model.title, model.version);
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let subject = escape::without_hidden(&subject);
    format!(
        "// The webhooks of {subject}, by openapi-webhooks-build. Change the document, not this file.\n\n"
    )
}

fn items(model: &Model) -> Vec<Item> {
    let mut items = Vec::new();
    if !model.omits_client {
        items.extend(client::items(model));
    }
    if model.receiver && !model.operations.is_empty() {
        items.extend(receiver::items(model));
    }
    if model.examples {
        items.extend(ast::items(examples::items(model)));
    }
    items.extend(types::module(model));
    if !model.omits_client {
        items.extend(responses::module(model));
    }
    items.extend(parameters::module(model));
    if !model.omits_client {
        items.extend(ast::items(security::module(model)));
    }
    items.extend(ast::items(forms::module(model)));
    items
}
