//! What the configuration says of types by name: types of the user's own, and attributes.

use crate::diagnostic::{Diagnostics, wording};
use crate::document::nearest;
use crate::model::{Attribute, Model, Shape, TypeDef};
use crate::name::Ident;
use crate::pattern;

use super::Options;

/// Applies the settings to the types of `model`, which have their names.
pub(super) fn apply(model: &mut Model, options: Options<'_>, diagnostics: &Diagnostics) {
    for (name, path) in options.replaced_types {
        let types = model.types.iter_mut();
        match types.into_iter().find(|ty| ty.name.as_str() == name) {
            Some(definition) => definition.shape = Shape::Replaced(path.clone()),
            None => {
                let near = near_type(model, name);
                let setting = format!("replace_type({name:?}, …)");
                diagnostics.report(wording::unmatched_setting(&setting, near.as_deref()));
            }
        }
    }
    for (names, text) in options.type_attributes {
        let found = add_to_types(model, names, text);
        if !found {
            let near = near_type(model, names);
            let setting = format!("type_attribute({names:?}, …)");
            diagnostics.report(wording::unmatched_setting(&setting, near.as_deref()));
        }
    }
    for (members, text) in options.field_attributes {
        let found = add_to_members(model, members, text);
        if !found {
            let all: Vec<String> = model.types.iter().flat_map(member_paths).collect();
            let near = nearest(members, all.iter().map(String::as_str));
            let setting = format!("field_attribute({members:?}, …)");
            diagnostics.report(wording::unmatched_setting(&setting, near));
        }
    }
}

/// The type whose name is most like `name`; of a name that stands for another type, that type.
fn near_type(model: &Model, name: &str) -> Option<String> {
    let alias = model.aliases.iter().find(|one| one.name.as_str() == name);
    let target = alias.map(|alias| model.types[alias.target.0].name.as_str());
    let names = model.types.iter().map(|ty| ty.name.as_str());
    target.or_else(|| nearest(name, names)).map(str::to_owned)
}

fn add_to_types(model: &mut Model, names: &str, text: &str) -> bool {
    let is_named = |ty: &&mut TypeDef| pattern::matches(names, ty.name.as_str()) && is_made(ty);
    let mut found = false;
    for definition in model.types.iter_mut().filter(is_named) {
        found = true;
        definition.attributes.push(Attribute {
            member: None,
            text: text.to_owned(),
        });
    }
    found
}

fn add_to_members(model: &mut Model, members: &str, text: &str) -> bool {
    let mut found = false;
    for definition in &mut model.types {
        let paths = member_paths(definition);
        let named = member_names(&definition.shape).into_iter().zip(paths);
        let matching = named.filter(|(_, path)| pattern::matches(members, path));
        let attributes: Vec<_> = matching
            .map(|(member, _)| Attribute {
                member: Some(member),
                text: text.to_owned(),
            })
            .collect();
        found |= !attributes.is_empty();
        definition.attributes.extend(attributes);
    }
    found
}

/// `Subscription.username`: the fields of a struct and the variants of an enum, in Rust's names.
fn member_paths(definition: &TypeDef) -> Vec<String> {
    let path = |member: &Ident| {
        let member = member.as_str();
        let member = member.strip_prefix("r#").unwrap_or(member);
        format!("{}.{member}", definition.name)
    };
    member_names(&definition.shape).iter().map(path).collect()
}

fn member_names(shape: &Shape) -> Vec<Ident> {
    match shape {
        Shape::Struct(structure) => {
            let fields = structure.fields.iter();
            fields.map(|field| field.name.clone()).collect()
        }
        Shape::Enum(choice) => {
            let values = choice.values.iter();
            values.map(|value| value.name.clone()).collect()
        }
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| variant.name.clone()).collect()
        }
        Shape::Const(_) | Shape::Checked(_) | Shape::Replaced(_) => Vec::new(),
    }
}

fn is_made(definition: &TypeDef) -> bool {
    !matches!(definition.shape, Shape::Replaced(_))
}
