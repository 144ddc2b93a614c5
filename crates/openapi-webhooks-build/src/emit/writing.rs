//! How generated structs are written as JSON, and shown.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use crate::model::{Field, Rest, Struct, TypeDef};

use super::ast;

/// ```ignore
/// __v1::object! {
///     impl Serialize, Debug for Subscription {
///         member("username", username)
///         optional("coupon", coupon)
///     }
/// }
/// ```
pub(super) fn of_struct(definition: &TypeDef, structure: &Struct, is_shown: bool) -> Item {
    let name = &definition.name;
    let debug = is_shown.then(|| quote!(, Debug));
    let members = structure.fields.iter().map(member);
    let rest = match &structure.rest {
        Rest::Kept(name, ty) if ty.is_float() => Some(quote!(rest_of_floats(#name))),
        Rest::Kept(name, _) => Some(quote!(rest(#name))),
        Rest::Ignored | Rest::Forbidden => None,
    };
    ast::macro_item(
        "object",
        quote!(impl Serialize #debug for #name { #(#members)* #rest }),
    )
}

fn member(field: &Field) -> TokenStream {
    let (name, wire) = (&field.name, &field.wire);
    let step = match (field.is_required, field.ty.is_float()) {
        (true, false) => "member",
        (true, true) => "float",
        (false, false) => "optional",
        (false, true) => "optional_float",
    };
    let step = ast::ident(step);
    quote!(#step(#wire, #name))
}
