//! How generated structs are written as JSON.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Rest, Struct, TypeDef};

/// ```ignore
/// impl Serialize for Subscription {
///     fn serialize(&self, serializer) {
///         let mut object = Writer::new(serializer);
///         object.member("username", &self.username);
///         object.optional("coupon", &self.coupon);
///         object.end()
///     }
/// }
/// ```
pub(super) fn of_struct(definition: &TypeDef, structure: &Struct) -> TokenStream {
    let name = &definition.name;
    let members = structure.fields.iter().map(member);
    let rest = match &structure.rest {
        Rest::Kept(name, ty) if ty.is_float() => Some(quote!(object.rest_of_floats(&self.#name);)),
        Rest::Kept(name, _) => Some(quote!(object.rest(&self.#name);)),
        Rest::Ignored | Rest::Forbidden => None,
    };
    let is_empty = structure.fields.is_empty() && rest.is_none();
    let binding = if is_empty {
        quote!(object)
    } else {
        quote!(mut object)
    };
    quote! {
        impl ::openapi_webhooks::codegen::serde::Serialize for #name {
            fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let #binding = ::openapi_webhooks::codegen::object::Writer::new(serializer);
                #(#members)*
                #rest
                object.end()
            }
        }
    }
}

fn member(field: &Field) -> TokenStream {
    let (name, wire) = (&field.name, &field.wire);
    match (field.is_required, field.ty.is_float()) {
        (true, false) => quote!(object.member(#wire, &self.#name);),
        (true, true) => quote!(object.float(#wire, &self.#name);),
        (false, false) => quote!(object.optional(#wire, &self.#name);),
        (false, true) => quote!(object.optional_float(#wire, &self.#name);),
    }
}
