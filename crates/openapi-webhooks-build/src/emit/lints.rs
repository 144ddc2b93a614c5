//! Lints that are allowed in generated code, since it may be included in any module, and the document
//! determines names and sizes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Item, parse_quote};

use crate::model::{Model, Shape};

/// Allows the lints on each item of the root. Items inside a module inherit them.
pub(super) fn allow(items: &mut [Item], model: &Model) {
    let deprecated = has_deprecated(model).then(|| quote!(deprecated,));
    let of_items = allowance(
        &quote!(#deprecated dead_code, unreachable_pub, unused_qualifications, clippy::pedantic),
    );
    let of_enums = allowance(&quote! {
        #deprecated dead_code, unreachable_pub, unused_qualifications, clippy::enum_variant_names, clippy::large_enum_variant, clippy::pedantic
    });
    let of_modules = allowance(&quote! {
        #deprecated dead_code, unreachable_pub, unused_imports, unused_qualifications, clippy::approx_constant,
        clippy::disallowed_names, clippy::enum_variant_names, clippy::just_underscores_and_digits,
        clippy::large_enum_variant, clippy::pedantic, clippy::self_named_constructors,
        clippy::too_many_arguments
    });
    for item in items {
        match item {
            Item::Enum(item) => item.attrs.push(of_enums.clone()),
            Item::Fn(item) => item.attrs.push(of_items.clone()),
            Item::Impl(item) => item.attrs.push(of_items.clone()),
            Item::Mod(item) => item.attrs.push(of_modules.clone()),
            Item::Struct(item) => item.attrs.push(of_items.clone()),
            _ => {}
        }
    }
}

fn allowance(lints: &TokenStream) -> Attribute {
    parse_quote!(#[allow(#lints, reason = "generated")])
}

/// Whether generated code uses deprecated items. Only its users should get warnings about them.
fn has_deprecated(model: &Model) -> bool {
    let types = || model.types.iter();
    let fields = types().flat_map(|definition| match &definition.shape {
        Shape::Struct(structure) => structure.fields.as_slice(),
        _ => &[],
    });
    let values = types().flat_map(|definition| match &definition.shape {
        Shape::Enum(choice) => choice.values.as_slice(),
        _ => &[],
    });
    let variants = types().flat_map(|definition| match &definition.shape {
        Shape::Union(union) => union.variants.as_slice(),
        _ => &[],
    });
    let operations = || model.operations.iter();
    let parameters = operations().flat_map(|operation| &operation.parameters);
    let responses = operations().flat_map(|operation| &operation.responses);
    let mut docs = types()
        .map(|definition| &definition.docs)
        .chain(model.aliases.iter().map(|alias| &alias.docs))
        .chain(fields.map(|field| &field.docs))
        .chain(values.map(|value| &value.docs))
        .chain(variants.map(|variant| &variant.docs))
        .chain(operations().map(|operation| &operation.docs))
        .chain(parameters.map(|parameter| &parameter.field.docs))
        .chain(responses.map(|response| &response.docs));
    docs.any(|docs| docs.deprecated)
}
