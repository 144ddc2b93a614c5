//! `pub mod parameters`: what stands beside the payload, in headers, the query and cookies.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Location, Model, Operation, Parameter};

use super::{deprecation, docs, structs};

/// A struct for each webhook that has parameters; nothing where none has.
pub(super) fn module(model: &Model) -> TokenStream {
    let with_parameters = model
        .operations
        .iter()
        .filter(|operation| !operation.parameters.is_empty());
    let structs: Vec<_> = with_parameters
        .map(|operation| deprecation::in_operation(model, operation, definition(model, operation)))
        .collect();
    if structs.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// What webhooks carry beside their payloads: headers, the query and cookies.
        pub mod parameters {
            #(#structs)*
        }
    }
}

fn definition(model: &Model, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let docs = docs::lines(&format!(
        "The parameters of `{}`.",
        operation.webhook.replace('`', "'")
    ));
    let first = &operation.parameters_of;
    if first != name {
        return quote!(#docs pub type #name = #first;);
    }
    let home = quote!(super::types::);
    let fields = operation.parameters.iter().map(
        |Parameter {
             field, location, ..
         }| {
            let what = match location {
                Location::Header => "header",
                Location::Query => "query parameter",
                Location::QueryString => "whole query",
                Location::Cookie => "cookie",
            };
            let fallback = format!("The {what} `{}`.", field.wire.replace('`', "'"));
            let docs = docs::attributes(&field.docs, &fallback);
            let (name, ty) = (&field.name, structs::field_type(model, field, &home));
            quote!(#docs pub #name: #ty)
        },
    );
    let fields: Vec<_> = fields.collect();
    let structure = operation.parameter_struct();
    let constructor = structs::constructor(model, name, &structure, &home);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#fields),* }
        #constructor
    }
}
