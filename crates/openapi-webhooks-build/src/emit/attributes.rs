//! The attributes that the configuration adds to generated types and their members.

use openapi_webhooks_document::collections::HashMap;
use proc_macro2::Ident;
use syn::parse::Parser;
use syn::{Attribute, Fields, Item};

use crate::model::{self, Model, TypeDef};

use super::ast;

/// Whether `text` consists of attributes, such as `#[derive(Hash)]`.
pub(crate) fn is_attribute(text: &str) -> bool {
    parse(text).is_some_and(|attributes| !attributes.is_empty())
}

/// Whether `text` is an absolute path of a type.
pub(crate) fn is_type_path(text: &str) -> bool {
    let is_rooted = text.starts_with("crate::") || text.starts_with("::");
    is_rooted && syn::parse_str::<syn::TypePath>(text).is_ok()
}

/// `Eq` and `Hash`, where values can be compared in full and the configuration does not derive them itself.
pub(super) fn exact(definition: &TypeDef) -> Vec<Ident> {
    let is_given = |name: &str| {
        let own = definition.attributes.iter();
        let mut texts = own.filter(|own| own.member.is_none()).map(|own| &own.text);
        let is_word = |text: &String| {
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.any(|word| word == name)
        };
        texts.any(is_word)
    };
    ["Eq", "Hash"]
        .into_iter()
        .filter(|name| definition.is_hashable && !is_given(name))
        .map(ast::ident)
        .collect()
}

fn parse(text: &str) -> Option<Vec<Attribute>> {
    Attribute::parse_outer.parse_str(text).ok()
}

/// Adds the attributes to the types in the module `types`.
pub(super) fn add(file: &mut syn::File, model: &Model) {
    let wanted: HashMap<_, _> = model
        .types
        .iter()
        .filter(|definition| !definition.attributes.is_empty())
        .map(|definition| (definition.name.as_str(), definition.attributes.as_slice()))
        .collect();
    if wanted.is_empty() {
        return;
    }
    let modules = file.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    for item in modules.flat_map(|(_, items)| items) {
        add_to_item(item, &wanted);
    }
}

fn add_to_item(item: &mut Item, wanted: &HashMap<&str, &[model::Attribute]>) {
    let (name, own, members) = match item {
        Item::Struct(item) => (
            &item.ident,
            &mut item.attrs,
            MemberAttributes::of_fields(&mut item.fields),
        ),
        Item::Enum(item) => {
            let variants = item.variants.iter_mut();
            let members = variants.map(|one| (one.ident.to_string(), &mut one.attrs));
            (
                &item.ident,
                &mut item.attrs,
                MemberAttributes(members.collect()),
            )
        }
        _ => return,
    };
    let Some(attributes) = wanted.get(name.to_string().as_str()) else {
        return;
    };
    let MemberAttributes(mut members) = members;
    for attribute in *attributes {
        let Some(parsed) = parse(&attribute.text) else {
            unreachable!("settings are checked before anything is generated");
        };
        let target = match &attribute.member {
            None => Some(&mut *own),
            Some(member) => members
                .get_mut(member.as_str())
                .map(|attributes| &mut **attributes),
        };
        if let Some(target) = target {
            target.extend(parsed);
        }
    }
}

/// The attributes of fields or variants, by name.
struct MemberAttributes<'a>(HashMap<String, &'a mut Vec<Attribute>>);

impl<'a> MemberAttributes<'a> {
    fn of_fields(fields: &'a mut Fields) -> Self {
        let named = fields.iter_mut().filter_map(|field| {
            let name = field.ident.as_ref()?.to_string();
            Some((name, &mut field.attrs))
        });
        MemberAttributes(named.collect())
    }
}
