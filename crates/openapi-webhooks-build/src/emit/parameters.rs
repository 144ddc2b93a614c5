//! `pub mod parameters`: the parameters in headers, the query and cookies.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, ItemStruct, parse_quote};

use crate::model::{
    FormField, Model, Operation, Parameter, ParameterLocation, Serialization, StyleName,
};

use super::ast;
use super::home::Home;
use super::{deserialize, docs, fields, structs};

/// A struct for each webhook with parameters. `None` if no webhook has any.
pub(super) fn module(model: &Model) -> Option<Item> {
    let home = Home::of_webhooks(model);
    let with_parameters = model
        .operations
        .iter()
        .filter(|operation| !operation.parameters.is_empty());
    let items: Vec<_> = with_parameters
        .flat_map(|operation| definition(&home, operation))
        .collect();
    let docs = "The parameters of each webhook: headers, the query and cookies.";
    let docs = docs::lines(docs).into();
    (!items.is_empty()).then(|| ast::module(docs, "parameters", items))
}

fn definition(home: &Home<'_>, operation: &Operation) -> Vec<Item> {
    let name = &operation.type_name;
    let docs = docs::lines(&format!(
        "The parameters of {}.",
        docs::inline(&operation.webhook)
    ));
    let first = &operation.parameters_of;
    if first != name {
        return vec![parse_quote!(#docs pub type #name = #first;)];
    }
    let mut item: ItemStruct = parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {}
    };
    let parameters = operation.parameters.iter();
    structs::add_fields(&mut item, parameters.map(|one| field(home, one)));
    let mut items = vec![Item::Struct(item)];
    let structure = operation.parameter_struct();
    items.extend(structs::constructor(home, name, &structure));
    if home.model.receiver {
        items.extend(ast::items(from_request(operation)));
    }
    items
}

fn field(home: &Home<'_>, parameter: &Parameter) -> syn::Field {
    let what = match parameter.location {
        ParameterLocation::Header => "header",
        ParameterLocation::Query => "query parameter",
        ParameterLocation::QueryString => "query string",
        ParameterLocation::Cookie => "cookie",
    };
    let field = &parameter.field;
    let docs = docs::of_field(field, what);
    let name = Ident::from(&field.name);
    ast::public_field(docs.into(), name, structs::field_type(home, field))
}

/// ```ignore
/// impl FromRequest for Order {
///     const PARAMETERS: &[Parameter] = &[Parameter::header(Field::new("x-request-id", &[TextKind::String])), …];
///     fn read(values: &mut ParameterReader<'_>) -> Result<Self, ParameterError> {
///         Ok(Self { x_request_id: values.required::<Same, _>()?, … })
///     }
/// }
/// ```
fn from_request(operation: &Operation) -> TokenStream {
    let name = &operation.type_name;
    let table = operation.parameters.iter().zip(&operation.parameter_fields);
    let table = table.map(|(parameter, field)| entry(parameter, field));
    let values = operation.parameters.iter().map(|Parameter { field, .. }| {
        let (name, deserializer) = (&field.name, deserialize::deserializer_or_same(&field.ty));
        let take = if field.is_required {
            quote!(required)
        } else {
            quote!(optional)
        };
        quote!(#name: values.#take::<#deserializer, _>()?)
    });
    quote! {
        impl #name {
            /// Reads the parameters from the headers of a request and its percent-encoded query.
            ///
            /// # Errors
            ///
            /// If a parameter is missing, repeated, or does not match the document.
            pub fn from_request(
                headers: &__v1::http::HeaderMap,
                query: &str,
            ) -> __v1::Result<Self, __v1::ParameterError> {
                __v1::from_request(headers, query)
            }
        }
        impl __v1::from_request::FromRequest for #name {
            const PARAMETERS: &'static [__v1::from_request::Parameter] =
                &[#(#table),*];
            fn read(
                values: &mut __v1::from_request::ParameterReader<'_>,
            ) -> __v1::Result<Self, __v1::ParameterError> {
                __v1::Result::Ok(Self { #(#values),* })
            }
        }
        __v1::extractor!(#name, parameters);
    }
}

/// `Parameter::query(Field::new("page", &[TextKind::Integer]).style(Style::Form { explode: true }))`
fn entry(parameter: &Parameter, field: &FormField) -> TokenStream {
    let place = match (parameter.location, parameter.encoding) {
        (ParameterLocation::Header, _) => quote!(header),
        // The pairs of a form are those of an exploded object.
        (ParameterLocation::Query, _)
        | (ParameterLocation::QueryString, Serialization::Style(_)) => quote!(query),
        (ParameterLocation::QueryString, Serialization::Json) => quote!(whole_query),
        (ParameterLocation::Cookie, Serialization::Style(style))
            if style.name == StyleName::Cookie =>
        {
            quote!(cookie_as_is)
        }
        (ParameterLocation::Cookie, _) => quote!(cookie),
    };
    let field = fields::field(field);
    quote!(__v1::from_request::Parameter::#place(#field))
}
