//! Applies settings to types by name: user-defined types, attributes, and names of fields and variants.

use openapi_webhooks_document::{Diagnostics, messages};

use crate::lower::Slot;
use crate::model::{Attribute, Model, Shape, TypeDef};
use crate::name::{Case, Ident, Scope};
use crate::settings::Settings;
use openapi_webhooks_document::glob;

/// Applies the settings to the named types of `model`.
pub(super) fn apply(model: &mut Model, settings: &Settings, diagnostics: &Diagnostics) {
    for (name, path) in &settings.replaced_types {
        let types = model.types.iter_mut();
        match types.into_iter().find(|ty| ty.name.as_str() == name) {
            Some(definition) => definition.shape = Shape::Replaced(path.clone()),
            None => {
                let near = near_type(model, name, diagnostics);
                let setting = format!("replace_type({name:?}, …)");
                diagnostics.report_if_sound(messages::unmatched_setting(&setting, near.as_deref()));
            }
        }
    }
    // Attributes are matched by the new names of members.
    for (member, name) in &settings.field_names {
        match rename_member(model, member, name) {
            Renamed::Yes => {}
            Renamed::Taken => diagnostics.report(messages::field_name_taken(member, name)),
            Renamed::Unmatched => {
                let setting = format!("field_name({member:?}, …)");
                report_unmatched_member(model, member, &setting, diagnostics);
            }
        }
    }
    for (names, text) in &settings.type_attributes {
        let found = add_to_types(model, names, text);
        if !found {
            let near = near_type(model, names, diagnostics);
            let setting = format!("type_attribute({names:?}, …)");
            diagnostics.report_if_sound(messages::unmatched_setting(&setting, near.as_deref()));
        }
    }
    for (members, text) in &settings.field_attributes {
        let found = add_to_members(model, members, text);
        if !found {
            let setting = format!("field_attribute({members:?}, …)");
            report_unmatched_member(model, members, &setting, diagnostics);
        }
    }
}

/// The settings that apply to each type and its members by name. Types with different settings are not
/// merged.
pub(super) fn chosen(slots: &[Slot], names: &[Ident], settings: &Settings) -> Vec<Vec<Chosen>> {
    let of = |(slot, name)| settings_of(slot, name, settings);
    slots.iter().zip(names).map(of).collect()
}

/// The kind of a setting, its index, and the member that it applies to, if any.
pub(super) type Chosen = (&'static str, usize, Option<usize>);

fn settings_of(slot: &Slot, name: &Ident, settings: &Settings) -> Vec<Chosen> {
    let mut found = Vec::new();
    for (at, (replaced, _)) in settings.replaced_types.iter().enumerate() {
        if replaced == name.as_str() {
            found.push(("replace_type", at, None));
        }
    }
    for (at, (names, _)) in settings.type_attributes.iter().enumerate() {
        if glob::matches(names, name.as_str()) {
            found.push(("type_attribute", at, None));
        }
    }
    let of_members = [
        ("field_name", &settings.field_names),
        ("field_attribute", &settings.field_attributes),
    ];
    for (setting, given) in of_members
        .into_iter()
        .filter(|(_, given)| !given.is_empty())
    {
        let paths = slot.shape.as_ref().map(|shape| member_paths(name, shape));
        let paths = paths.unwrap_or_default();
        for (at, (members, _)) in given.iter().enumerate() {
            let matching =
                (0..paths.len()).filter(|&member| glob::matches(members, &paths[member]));
            found.extend(matching.map(|member| (setting, at, Some(member))));
        }
    }
    found
}

fn report_unmatched_member(model: &Model, member: &str, setting: &str, diagnostics: &Diagnostics) {
    let all: Vec<String> = model
        .types
        .iter()
        .flat_map(|ty| member_paths(&ty.name, &ty.shape))
        .collect();
    let near = diagnostics.nearest(member, all.iter().map(String::as_str));
    diagnostics.report_if_sound(messages::unmatched_setting(setting, near));
}

enum Renamed {
    Yes,
    Taken,
    Unmatched,
}

/// Renames the member at `path`, such as `Subscription.username`.
fn rename_member(model: &mut Model, path: &str, name: &str) -> Renamed {
    for definition in &mut model.types {
        let paths = member_paths(&definition.name, &definition.shape);
        let Some(at) = paths.iter().position(|one| one == path) else {
            continue;
        };
        let case = match definition.shape {
            Shape::Struct(_) => Case::Snake,
            _ => Case::Camel,
        };
        let mut scope = Scope::new(case);
        for other in definition.shape.member_names() {
            scope.take(other.as_str());
        }
        let Some(name) = scope.try_take(name) else {
            return Renamed::Taken;
        };
        let members = definition.shape.member_names_mut().into_iter();
        members
            .skip(at)
            .take(1)
            .for_each(|member| *member = name.clone());
        return Renamed::Yes;
    }
    Renamed::Unmatched
}

/// The type whose name is most similar to `name`.
fn near_type(model: &Model, name: &str, diagnostics: &Diagnostics) -> Option<String> {
    let names = model.type_names.iter().map(Ident::as_str);
    diagnostics.nearest(name, names).map(str::to_owned)
}

fn add_to_types(model: &mut Model, names: &str, text: &str) -> bool {
    let is_named = |ty: &&mut TypeDef| glob::matches(names, ty.name.as_str()) && is_made(ty);
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
        let paths = member_paths(&definition.name, &definition.shape);
        let named = definition.shape.member_names().into_iter().zip(paths);
        let matching = named.filter(|(_, path)| glob::matches(members, path));
        let attributes: Vec<_> = matching
            .map(|(member, _)| Attribute {
                member: Some(member.clone()),
                text: text.to_owned(),
            })
            .collect();
        found |= !attributes.is_empty();
        definition.attributes.extend(attributes);
    }
    found
}

/// The paths of the fields of a struct or the variants of an enum, such as `Subscription.username`.
fn member_paths(name: &Ident, shape: &Shape) -> Vec<String> {
    let path = |member: &&Ident| {
        let member = member.as_str();
        let member = member.strip_prefix("r#").unwrap_or(member);
        format!("{name}.{member}")
    };
    shape.member_names().iter().map(path).collect()
}

fn is_made(definition: &TypeDef) -> bool {
    !matches!(definition.shape, Shape::Replaced(_))
}
