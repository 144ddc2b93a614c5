//! `mod forms`: one table per form, with the types of its members and how they are encoded.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Body, Form, Message, Model};

use super::fields;

/// The tables of all forms. Empty if there are none.
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
        /// The encodings of form members.
        mod forms {
            #(#tables)*
        }
    }
}

/// ```ignore
/// pub(super) fn order() -> &'static Form {
///     const FORM: Form = Form { fields: &[Field::new("id", &[TextKind::Integer]), …], others: &[] };
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
        pub(super) fn #name() -> &'static __v1::form::Form {
            const FORM: __v1::form::Form = #form;
            &FORM
        }
    })
}

fn form(form: &Form) -> TokenStream {
    let fields = form.fields.iter().map(fields::field);
    let others = fields::kinds(&form.others);
    quote! {
        __v1::form::Form { fields: &[#(#fields),*], others: #others }
    }
}
