//! Enums of constants, and types with a single value.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Item, ItemEnum, ItemImpl, ItemStruct, Variant, parse_quote};

use crate::model::{self, Enum, EnumValue, OtherValues, TypeDef};
use crate::name::Ident;

use super::ast;
use super::docs;
use super::home::Home;

/// ```ignore
/// pub enum Plan { Basic, Pro }
/// __v1::values!(impl as_str for Plan);
/// __v1::values! {
///     impl Values for Plan {
///         const Basic: Scalar = String("basic");
///         const Pro: Scalar = String("pro");
///     }
/// }
/// ```
pub(super) fn choice(home: &Home<'_>, definition: &TypeDef, choice: &Enum) -> Vec<Item> {
    match &choice.other {
        None => closed(definition, choice),
        Some(OtherValues::Strings(other)) => open_to_text(home, definition, choice, other),
        Some(OtherValues::Any(other)) => open(definition, choice, other),
    }
}

fn closed(definition: &TypeDef, choice: &Enum) -> Vec<Item> {
    let (name, entries) = (&definition.name, entries(choice));
    let parts = Parts {
        item: parse_quote! {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum #name {}
        },
        table: parse_quote!(impl Values for #name { #(#entries)* }),
        as_str: quote!(impl as_str for #name),
        functions: ("serialize", "deserialize"),
    };
    parts.items(definition, choice)
}

/// ```ignore
/// pub enum Plan { Basic, Pro, Other(String) }
/// ```
fn open_to_text(home: &Home<'_>, definition: &TypeDef, choice: &Enum, other: &Ident) -> Vec<Item> {
    let (name, entries) = (&definition.name, entries(choice));
    let text = home.prelude("String");
    let parts = Parts {
        item: parse_quote! {
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum #name {
                /// A value that the document does not list.
                #other(#text)
            }
        },
        table: parse_quote! {
            impl OpenText for #name {
                type Other = #other;
                #(#entries)*
            }
        },
        as_str: quote!(impl as_text for #name),
        functions: ("serialize_text", "deserialize_text"),
    };
    parts.items(definition, choice)
}

/// An enum that keeps values that the document does not list.
fn open(definition: &TypeDef, choice: &Enum, other: &Ident) -> Vec<Item> {
    let (name, entries) = (&definition.name, entries(choice));
    let parts = Parts {
        item: parse_quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum #name {
                /// A value that the document does not list, unchanged.
                #other(__v1::serde_json::Value)
            }
        },
        table: parse_quote! {
            impl OpenValues for #name {
                type Other = #other;
                #(#entries)*
            }
        },
        as_str: quote!(impl as_open_str for #name),
        functions: ("serialize_open", "deserialize_open"),
    };
    parts.items(definition, choice)
}

/// The parts of an enum.
struct Parts {
    item: ItemEnum,
    table: ItemImpl,
    as_str: TokenStream,
    /// The `Serialize` and `Deserialize` of a value.
    functions: (&'static str, &'static str),
}

impl Parts {
    fn items(self, definition: &TypeDef, choice: &Enum) -> Vec<Item> {
        let mut items = vec![completed(self.item, definition, choice)];
        if are_text(choice) {
            items.push(values(self.as_str));
        }
        items.push(ast::macro_of_items("values", vec![Item::Impl(self.table)]));
        let (write, read) = self.functions;
        items.extend(traits(definition, write, read));
        items
    }
}

/// The enum with its docs and its values.
fn completed(mut item: ItemEnum, definition: &TypeDef, choice: &Enum) -> Item {
    let docs = docs::attributes(&definition.docs, &docs::fallback(definition));
    docs.put_before(&mut item.attrs);
    let others = std::mem::take(&mut item.variants);
    let listed = choice.values.iter().map(variant);
    item.variants = listed.chain(others).collect();
    Item::Enum(item)
}

fn are_text(choice: &Enum) -> bool {
    let mut values = choice.values.iter();
    values.all(|value| matches!(value.wire, model::Literal::String(_)))
}

/// `const Basic: Scalar = String("basic");`
fn entries(choice: &Enum) -> impl Iterator<Item = TokenStream> {
    choice.values.iter().map(|value| {
        let (variant, wire) = (&value.name, written(&value.wire));
        quote!(const #variant: Scalar = #wire;)
    })
}

fn variant(value: &EnumValue) -> Variant {
    let says_value = format!("The value {}.", quoted(&value.wire));
    let mut said = value.docs.clone();
    if !said.paragraphs.is_empty() {
        said.notes.push(says_value.clone());
    }
    let docs = docs::attributes(&said, &says_value);
    Variant {
        attrs: docs.into(),
        ident: (&value.name).into(),
        fields: Fields::Unit,
        discriminant: None,
    }
}

/// ```ignore
/// pub struct CardKind;        // the value "card"
/// ```
pub(super) fn constant(definition: &TypeDef, value: &model::Literal) -> Vec<Item> {
    let name = &definition.name;
    let mut item: ItemStruct = parse_quote! {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name;
    };
    let docs = docs::attributes(&definition.docs, &format!("Always {}.", quoted(value)));
    docs.put_before(&mut item.attrs);
    let wire = written(value);
    let table = quote!(impl Values for #name = #wire);
    let mut items = vec![Item::Struct(item), values(table)];
    items.extend(traits(definition, "serialize", "deserialize"));
    items
}

/// Implements `Serialize` and `Deserialize` with functions of the runtime.
fn traits(definition: &TypeDef, write: &str, read: &str) -> impl Iterator<Item = Item> {
    let name = &definition.name;
    let (write, read) = (ast::ident(write), ast::ident(read));
    let serialize = definition
        .is_written
        .then(|| values(quote!(impl Serialize for #name by #write)));
    let deserialize = definition
        .is_read
        .then(|| values(quote!(impl Deserialize for #name by #read)));
    serialize.into_iter().chain(deserialize)
}

fn values(tokens: TokenStream) -> Item {
    ast::macro_call("values", tokens)
}

/// A value as the runtime's `Scalar`.
pub(super) fn scalar(value: &model::Literal) -> TokenStream {
    let written = written(value);
    quote!(__v1::values::Scalar::#written)
}

/// `String("basic")`
fn written(value: &model::Literal) -> TokenStream {
    match value {
        model::Literal::Bool(value) => quote!(Bool(#value)),
        model::Literal::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(Integer(#value))
        }
        model::Literal::Unsigned(value) => {
            let value = Literal::u64_unsuffixed(*value);
            quote!(Unsigned(#value))
        }
        model::Literal::Float(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(Float(#value))
        }
        model::Literal::String(value) => quote!(String(#value)),
        model::Literal::Json(value) => quote!(Json(#value)),
    }
}

/// A value in a doc comment.
fn quoted(value: &model::Literal) -> String {
    let text = match value {
        model::Literal::Bool(value) => value.to_string(),
        model::Literal::Integer(value) => value.to_string(),
        model::Literal::Unsigned(value) => value.to_string(),
        model::Literal::Float(value) => value.to_string(),
        model::Literal::String(value) => format!("{value:?}"),
        model::Literal::Json(value) => value.clone(),
    };
    docs::inline(&text)
}
