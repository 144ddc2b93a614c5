//! Model → Rust. The model is decided: nothing here can fail on input.

mod attributes;
mod client;
mod deprecation;
mod docs;
mod examples;
mod fields;
mod forms;
mod ident;
mod parameters;
mod reading;
mod receiver;
mod recognition;
mod responses;
mod security;
mod structs;
mod types;
mod unions;
mod values;
mod writing;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

pub(crate) use attributes::{is_attribute, is_type_path};

/// The module that `include_webhooks!` includes, formatted.
pub(crate) fn module(model: &Model) -> String {
    let mut file = match syn::parse2(items(model)) {
        Ok(file) => file,
        Err(error) => unreachable!("the templates made what is no Rust: {error}"),
    };
    attributes::add(&mut file, model);
    format!("{}{}", heading(model), prettyplease::unparse(&file))
}

/// A comment of plain `//` lines: what is included cannot begin with inner attributes.
fn heading(model: &Model) -> String {
    let subject = format!("{} {}", model.title, model.version);
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(
        "// The webhooks of {subject}, by openapi-webhooks-build. Change the document, not this file.\n\n"
    )
}

fn items(model: &Model) -> TokenStream {
    let client = client::items(model);
    let types = types::module(model);
    let responses = responses::module(model);
    let parameters = parameters::module(model);
    let security = security::module(model);
    let forms = forms::module(model);
    let has_events = model.receiver && !model.operations.is_empty();
    let receiver = has_events.then(|| receiver::items(model));
    let examples = model.examples.then(|| examples::items(model));
    quote! {
        #client
        #receiver
        #examples
        #types
        #responses
        #parameters
        #security
        #forms
    }
}
