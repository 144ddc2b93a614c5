//! `pub mod types`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

use crate::model::{Alias, Model, Shape, TypeDef};

use super::home::Home;
use super::{ast, checked_string, docs, structs, unions, values};

/// The module of all named types. Empty if there are none.
pub(super) fn module(model: &Model) -> Option<Item> {
    if !model.types.iter().any(TypeDef::is_used) {
        return None;
    }
    let used = model.types.iter().filter(|definition| definition.is_used());
    let home = Home::types(model);
    let mut items: Vec<Item> = used
        .flat_map(|definition| self::definition(&home, definition))
        .collect();
    let aliases = model
        .aliases
        .iter()
        .filter(|alias| model.types[alias.target.0].is_used());
    items.extend(aliases.map(|alias| self::alias(model, alias)));
    let docs = docs::lines("The types of payloads and responses.");
    Some(ast::module(docs.into(), "types", items))
}

fn definition(home: &Home<'_>, definition: &TypeDef) -> Vec<Item> {
    match &definition.shape {
        Shape::Struct(structure) => structs::definition(home, definition, structure),
        Shape::Enum(choice) => values::choice(home, definition, choice),
        Shape::Const(value) => values::constant(definition, value),
        Shape::Union(union) => ast::items(unions::definition(home, definition, union)),
        Shape::Replaced(path) => ast::items(replaced(definition, path)),
        Shape::Checked(checked) => checked_string::definition(home, definition, checked),
    }
}

/// ```ignore
/// pub type BillingAddress = ShippingAddress;
/// ```
fn alias(model: &Model, alias: &Alias) -> Item {
    let (name, target) = (&alias.name, &model.types[alias.target.0]);
    let fallback = format!("The schema at {}.", docs::inline(&alias.pointer));
    let docs = docs::attributes(&alias.docs, &fallback);
    let target_name = &target.name;
    match target.shape {
        // The name of a constant is also a value; the name of a type alias is not.
        Shape::Const(_) => parse_quote! {
            #docs
            pub use self::#target_name as #name;
        },
        _ => parse_quote!(#docs pub type #name = #target_name;),
    }
}

/// ```ignore
/// pub type Money = crate::Money;
/// ```
fn replaced(definition: &TypeDef, path: &str) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &docs::fallback(definition));
    let Ok(path) = syn::parse_str::<syn::TypePath>(path) else {
        unreachable!("settings are checked before anything is generated");
    };
    quote!(#docs pub type #name = #path;)
}
