//! `mod forms`: what the members of forms are and how they are written, a table for each.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Absent, Body, Encoding, Form, FormField, FormKind, Message, Model};

use super::client;

/// The tables of all forms; nothing where there are none.
pub(super) fn module(model: &Model) -> TokenStream {
    let tables: Vec<_> = model
        .operations
        .iter()
        .flat_map(|operation| &operation.messages)
        .filter_map(table)
        .collect();
    if tables.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// What forms hold.
        mod forms {
            #(#tables)*
        }
    }
}

/// ```ignore
/// pub(super) fn order() -> &'static Form {
///     const FORM: Form = Form { fields: &[Field::new("id", &[Kind::Integer]), …], others: &[] };
///     &FORM
/// }
/// ```
fn table(message: &Message) -> Option<TokenStream> {
    let (Body::Multipart(form) | Body::Form(form)) = &message.payload.as_ref()?.body else {
        return None;
    };
    let name = &message.name;
    let form = self::form(form);
    Some(quote! {
        pub(super) fn #name() -> &'static ::openapi_webhooks::codegen::form::Form {
            const FORM: ::openapi_webhooks::codegen::form::Form = #form;
            &FORM
        }
    })
}

fn form(form: &Form) -> TokenStream {
    let fields = form.fields.iter().map(field);
    let others = kinds(&form.others);
    quote! {
        ::openapi_webhooks::codegen::form::Form { fields: &[#(#fields),*], others: #others }
    }
}

/// `Field::new("tags", &[Kind::String]).array().style(Style::PipeDelimited)`
fn field(field: &FormField) -> TokenStream {
    let (wire, kinds) = (&field.wire, self::kinds(&field.kinds));
    let array = field.is_array.then(|| quote!(.array()));
    let members = (!field.members.is_empty()).then(|| {
        let members = field.members.iter().map(|(name, kinds)| {
            let kinds = self::kinds(kinds);
            quote!((#name, #kinds))
        });
        quote!(.object(&[#(#members),*]))
    });
    let said = field.encoding.as_ref();
    let encoding = said.and_then(|said| said.encoding).map(encoding);
    let content_type = said.and_then(|said| said.content_type.as_ref());
    let content_type = content_type.map(|it| quote!(.content_type(#it)));
    let headers = said.filter(|said| !said.headers.is_empty()).map(|said| {
        let headers = said
            .headers
            .iter()
            .map(|(name, value)| quote!((#name, #value)));
        quote!(.headers(&[#(#headers),*]))
    });
    let absent = match field.absent {
        Absent::Nothing => None,
        Absent::Null => Some(quote!(.or_null())),
        Absent::EmptyArray => Some(quote!(.or_empty_array())),
        Absent::EmptyObject => Some(quote!(.or_empty_object())),
    };
    quote! {
        ::openapi_webhooks::codegen::form::Field::new(#wire, #kinds)
            #array #members #encoding #content_type #headers #absent
    }
}

fn encoding(encoding: Encoding) -> TokenStream {
    match encoding {
        Encoding::Json => quote!(.json()),
        Encoding::Style(style) => {
            let name = client::query_style(style);
            if style.allow_reserved {
                quote!(.reserved(#name))
            } else {
                quote!(.style(#name))
            }
        }
    }
}

fn kinds(kinds: &[FormKind]) -> TokenStream {
    let kinds = kinds.iter().map(|kind| {
        let name = match kind {
            FormKind::File => quote!(File),
            FormKind::Boolean => quote!(Boolean),
            FormKind::Integer => quote!(Integer),
            FormKind::Number => quote!(Number),
            FormKind::Array => quote!(Array),
            FormKind::Object => quote!(Object),
            FormKind::String => quote!(String),
        };
        quote!(::openapi_webhooks::codegen::form::Kind::#name)
    });
    quote!(&[#(#kinds),*])
}
