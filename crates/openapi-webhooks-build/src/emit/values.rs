//! Enums of given values, and types with a single value.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Item, ItemEnum, ItemStruct, Variant, parse_quote};

use crate::model::{Enum, EnumValue, Scalar, TypeDef};
use crate::syntax;

use super::{docs, types};

/// ```ignore
/// pub enum Plan { Basic, Pro }
/// ::openapi_webhooks::codegen::values! {
///     impl Values for Plan { Basic = String("basic"), Pro = String("pro") }
/// }
/// ```
pub(super) fn choice(definition: &TypeDef, choice: &Enum) -> Vec<Item> {
    let name = &definition.name;
    let mut item: ItemEnum = match &choice.other {
        None => parse_quote! {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum #name {}
        },
        Some(_) => parse_quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum #name {}
        },
    };
    let docs = docs::attributes(&definition.docs, &types::fallback(definition));
    docs.put_before(&mut item.attrs);
    item.variants.extend(choice.values.iter().map(variant));
    let entries = choice.values.iter().map(|value| {
        let (variant, wire) = (&value.name, written(&value.wire));
        quote!(#variant = #wire)
    });
    let all_are_text = choice
        .values
        .iter()
        .all(|value| matches!(value.wire, Scalar::String(_)));
    let (table, as_str, write, read) = match &choice.other {
        None => (
            quote!(impl Values for #name { #(#entries),* }),
            "as_str",
            "serialize",
            "deserialize",
        ),
        Some(other) => {
            item.variants.push(parse_quote! {
                /// A value that the document does not list, as it came.
                #other(::openapi_webhooks::codegen::serde_json::Value)
            });
            (
                quote!(impl OpenValues for #name { #(#entries,)* ..#other }),
                "as_open_str",
                "serialize_open",
                "deserialize_open",
            )
        }
    };
    let mut items = vec![Item::Enum(item)];
    if all_are_text {
        let as_str = syntax::ident(as_str);
        items.push(values(quote!(impl #as_str for #name)));
    }
    items.push(values(table));
    items.extend(traits(definition, write, read));
    items
}

fn variant(value: &EnumValue) -> Variant {
    let docs = docs::attributes(&value.docs, &format!("The value {}.", quoted(&value.wire)));
    Variant {
        attrs: docs.into(),
        ident: syntax::ident(value.name.as_str()),
        fields: Fields::Unit,
        discriminant: None,
    }
}

/// ```ignore
/// pub struct CardKind;        // the value "card"
/// ```
pub(super) fn constant(definition: &TypeDef, value: &Scalar) -> Vec<Item> {
    let name = &definition.name;
    let mut item: ItemStruct = parse_quote! {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name;
    };
    let docs = docs::attributes(
        &definition.docs,
        &format!("The value {}, and no other.", quoted(value)),
    );
    docs.put_before(&mut item.attrs);
    let wire = written(value);
    let mut items = vec![
        Item::Struct(item),
        values(quote!(impl Values for #name = #wire)),
    ];
    items.extend(traits(definition, "serialize", "deserialize"));
    items
}

/// `Serialize` and `Deserialize` by functions of the runtime.
fn traits(definition: &TypeDef, write: &str, read: &str) -> impl Iterator<Item = Item> {
    let name = &definition.name;
    let (write, read) = (syntax::ident(write), syntax::ident(read));
    let serialize = definition
        .is_written
        .then(|| values(quote!(impl Serialize for #name by #write)));
    let deserialize = definition
        .is_read
        .then(|| values(quote!(impl Deserialize for #name by #read)));
    serialize.into_iter().chain(deserialize)
}

fn values(tokens: TokenStream) -> Item {
    syntax::macro_item(&["openapi_webhooks", "codegen", "values"], tokens)
}

/// A value in the runtime's terms.
pub(super) fn scalar(value: &Scalar) -> TokenStream {
    let written = written(value);
    quote!(::openapi_webhooks::codegen::values::Scalar::#written)
}

/// `String("basic")`
fn written(value: &Scalar) -> TokenStream {
    match value {
        Scalar::Bool(value) => quote!(Bool(#value)),
        Scalar::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(Integer(#value))
        }
        Scalar::Unsigned(value) => {
            let value = Literal::u64_unsuffixed(*value);
            quote!(Unsigned(#value))
        }
        Scalar::Float(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(Float(#value))
        }
        Scalar::String(value) => quote!(String(#value)),
        Scalar::Json(value) => quote!(Json(#value)),
    }
}

/// A value in a doc comment.
fn quoted(value: &Scalar) -> String {
    let text = match value {
        Scalar::Bool(value) => value.to_string(),
        Scalar::Integer(value) => value.to_string(),
        Scalar::Unsigned(value) => value.to_string(),
        Scalar::Float(value) => value.to_string(),
        Scalar::String(value) => format!("{value:?}"),
        Scalar::Json(value) => value.clone(),
    };
    format!("`{}`", text.replace('`', "'"))
}
