//! `pub mod types`, and types where they are used.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

use crate::model::{Alias, Model, Shape, Type, TypeDef, TypeId};

use super::ast::{generic, path, path_type, runtime, tuple};
use super::home::Home;
use super::{ast, scalar};
use super::{deprecation, docs, structs, unions, values};

/// The module of all named types; nothing where there are none.
pub(super) fn module(model: &Model) -> Option<Item> {
    if !model.types.iter().any(TypeDef::is_used) {
        return None;
    }
    let used = || model.types.iter().filter(|definition| definition.is_used());
    let home = Home::types(model);
    let mut items: Vec<Item> = used()
        .flat_map(|definition| self::definition(&home, definition))
        .collect();
    let aliases = model
        .aliases
        .iter()
        .filter(|alias| model.types[alias.target.0].is_used());
    items.extend(aliases.map(|alias| self::alias(model, alias)));
    items.extend(checked(used()));
    let docs = docs::lines("The types of payloads and responses.");
    Some(ast::module(docs.into(), "types", items))
}

fn definition(home: &Home<'_>, definition: &TypeDef) -> Vec<Item> {
    let items = match &definition.shape {
        Shape::Struct(structure) => structs::definition(home, definition, structure),
        Shape::Enum(choice) => values::choice(definition, choice),
        Shape::Const(value) => values::constant(definition, value),
        Shape::Union(union) => ast::items(unions::definition(home, definition, union)),
        Shape::Replaced(path) => ast::items(replaced(definition, path)),
        // All together, above.
        Shape::Checked(_) => Vec::new(),
    };
    deprecation::in_definition(home.model, definition, items)
}

/// ```ignore
/// pub type BillingAddress = ShippingAddress;
/// ```
fn alias(model: &Model, alias: &Alias) -> Item {
    let (name, target) = (&alias.name, &model.types[alias.target.0]);
    let fallback = format!("The schema at {}.", docs::inline(&alias.pointer));
    let docs = docs::attributes(&alias.docs, &fallback);
    let target_name = &target.name;
    let allowance = target.docs.deprecated.then(deprecation::allowance);
    parse_quote!(#docs #allowance pub type #name = #target_name;)
}

/// ```ignore
/// pub type Money = crate::Money;
/// ```
fn replaced(definition: &TypeDef, path: &str) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &fallback(definition));
    let Ok(path) = syn::parse_str::<syn::TypePath>(path) else {
        unreachable!("settings are checked before anything is generated");
    };
    quote!(#docs pub type #name = #path;)
}

/// The checked strings among the types.
fn checked<'a>(types: impl Iterator<Item = &'a TypeDef>) -> Vec<Item> {
    let checked: Vec<_> = types
        .filter_map(|definition| match &definition.shape {
            Shape::Checked(scalar) => Some(scalar::Checked {
                name: &definition.name,
                scalar,
                docs: checked_docs(definition).into(),
            }),
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Const(_)
            | Shape::Union(_)
            | Shape::Replaced(_) => None,
        })
        .collect();
    scalar::checked_types(&checked)
}

fn checked_docs(definition: &TypeDef) -> docs::Attributes {
    let about = docs::text(&definition.docs, &fallback(definition));
    docs::lines(&format!(
        "{about}\n\nA validated string: `parse` returns an error for a text that is not valid."
    ))
}

/// What is said of a type of which the document says nothing.
pub(super) fn fallback(definition: &TypeDef) -> String {
    format!("The schema at {}.", docs::inline(&definition.pointer))
}

/// A type where it is used.
pub(super) fn usage(home: &Home<'_>, ty: &Type) -> syn::Type {
    let usage = |ty| usage(home, ty);
    let named = |id: TypeId| path_type(home.named(id));
    let of = |name, inner| path_type(generic(home.prelude(name), [inner]));
    match ty {
        Type::Any => path_type(runtime(&["serde_json", "Value"])),
        Type::Null => tuple([]),
        Type::Bool => path_type(path(&["bool"])),
        Type::File => path_type(runtime(&["File"])),
        Type::Scalar(scalar) => scalar::rust_type(scalar, || path_type(home.prelude("String"))),
        Type::Named(id) => named(*id),
        Type::Boxed(id) => of("Box", named(*id)),
        Type::Array(item) => of("Vec", usage(item)),
        Type::Tuple(items) => tuple(items.iter().map(usage)),
        Type::Map(value) => map(home, usage(value)),
        Type::Nullable(inner) => of("Option", usage(inner)),
    }
}

/// A map from names to values.
pub(super) fn map(home: &Home<'_>, value: syn::Type) -> syn::Type {
    let text = path_type(home.prelude("String"));
    path_type(generic(runtime(&["BTreeMap"]), [text, value]))
}
