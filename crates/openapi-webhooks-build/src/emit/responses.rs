//! `pub mod responses`: the responses that the document describes, by status.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use crate::model::{Model, Operation, Response, ResponseBody, Status};

use super::ast;
use super::home::Home;
use super::{docs, type_use};

/// One enum per webhook.
pub(super) fn module(model: &Model) -> Option<Item> {
    let home = Home::of_webhooks(model);
    let items: Vec<_> = model
        .operations
        .iter()
        .flat_map(|operation| ast::items(definition(&home, operation)))
        .collect();
    let docs = docs::lines("The responses to each webhook, as the document describes them.").into();
    (!items.is_empty()).then(|| ast::module(docs, "responses", items))
}

/// ```ignore
/// pub enum NewSubscription { Status200(Value), Status422(types::Problem), Undocumented(Response) }
/// ```
fn definition(home: &Home<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let docs = docs::lines(&format!(
        "The responses to {}.",
        docs::inline(&operation.webhook)
    ));
    let first = &operation.responses_of;
    if first != name {
        return quote!(#docs pub type #name = #first;);
    }
    let variants = operation.responses.iter().map(|response| {
        let name = &response.name;
        let docs = docs::attributes(&response.docs, &fallback(response.status));
        let body = body(home, response).map(|ty| quote!((#ty)));
        quote!(#docs #name #body,)
    });
    let choice = choice(operation);
    let response = if is_looked_at(operation) {
        quote!(response)
    } else {
        quote!(_)
    };
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub enum #name {
            #(#variants)*
            /// A response that the document does not describe, or whose body does not match.
            Undocumented(__v1::Response),
        }
        impl __v1::FromResponse for #name {
            fn from_response(#response: __v1::Response) -> Self {
                #choice
            }
        }
    }
}

/// Whether the variant depends on the response. It does not if a single variant without a body matches all
/// responses.
fn is_looked_at(operation: &Operation) -> bool {
    !operation.responses.iter().all(|response| {
        response.status == Status::Default && matches!(response.body, ResponseBody::None)
    }) || operation.responses.is_empty()
}

/// Selects the variant by status, the most specific first.
fn choice(operation: &Operation) -> TokenStream {
    let mut arms: Vec<_> = operation.responses.iter().filter_map(arm).collect();
    let default = operation
        .responses
        .iter()
        .find(|response| response.status == Status::Default);
    let rest = default.map_or_else(|| quote!(Self::Undocumented(response)), variant);
    if arms.is_empty() {
        return rest;
    }
    arms.push(quote!(_ => #rest,));
    quote! {
        match response.status().as_u16() { #(#arms)* }
    }
}

fn fallback(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status {code}."),
        Status::Range(class) => format!("Any other status from {class}00 to {class}99."),
        Status::Default => "Any other status.".to_owned(),
    }
}

fn body(home: &Home<'_>, response: &Response) -> Option<TokenStream> {
    match &response.body {
        ResponseBody::None => None,
        ResponseBody::Json(ty) => Some(type_use::usage(home, ty).into_token_stream()),
        ResponseBody::Text => Some(home.prelude("String").into_token_stream()),
        ResponseBody::Raw => Some(quote!(__v1::Response)),
    }
}

/// A range is a guard, since as a pattern it would overlap with the statuses before it.
fn arm(response: &Response) -> Option<TokenStream> {
    let variant = variant(response);
    match response.status {
        Status::Code(code) => Some(quote!(#code => #variant,)),
        Status::Range(class) => Some(quote!(status if status / 100 == #class => #variant,)),
        Status::Default => None,
    }
}

/// Constructs the variant of a response.
fn variant(response: &Response) -> TokenStream {
    let name = &response.name;
    match response.body {
        ResponseBody::None => quote!(Self::#name),
        ResponseBody::Raw => quote!(Self::#name(response)),
        ResponseBody::Text => quote!(response.text().map_or_else(Self::Undocumented, Self::#name)),
        ResponseBody::Json(_) => {
            quote!(response.json().map_or_else(Self::Undocumented, Self::#name))
        }
    }
}
