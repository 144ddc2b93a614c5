//! Objects with properties → structs.

use crate::diagnostic::wording;
use crate::model::{Docs, Field, Rest, Shape, Struct, Type, TypeId};
use crate::name::{Case, Scope};

use super::merge::{Merged, RestRule};
use super::naming::Hint;
use super::view::{Part, View};
use super::{Types, words};

/// The struct of a view that [`merged`](Merged) found to be an object.
pub(super) fn define(types: &mut Types<'_>, id: TypeId, view: &View, merged: &Merged) -> Shape {
    let mut scope = Scope::new(Case::Snake);
    let mut fields = Vec::new();
    for (wire, schemas) in &merged.properties {
        let hint = Hint::inside(id).child(wire);
        fields.push(Field {
            name: scope.take(wire),
            wire: wire.clone(),
            docs: words_of(types, schemas),
            ty: types.lower_view(schemas.clone(), &hint).into_type(),
            is_required: merged.required.contains_key(wire),
        });
    }
    for wire in merged.required.keys() {
        if !merged.properties.contains_key(wire) {
            fields.push(undeclared(types, id, view, merged, wire, &mut scope));
        }
    }
    let rest = match &merged.rest {
        RestRule::Unsaid => Rest::Ignored,
        RestRule::Forbidden => Rest::Forbidden,
        RestRule::Described(rest) => {
            let hint = Hint::inside(id).child("additional property");
            let value = types.lower_view(rest.clone(), &hint).into_type();
            Rest::Kept(scope.take("additional_properties"), value)
        }
    };
    Shape::Struct(Struct { fields, rest })
}

/// A property that is required and not declared: `additionalProperties` describes it, or nothing does.
fn undeclared(
    types: &mut Types<'_>,
    id: TypeId,
    view: &View,
    merged: &Merged,
    wire: &str,
    scope: &mut Scope,
) -> Field {
    let ty = match &merged.rest {
        RestRule::Unsaid => Type::Any,
        RestRule::Described(rest) => {
            let hint = Hint::inside(id).child(wire);
            types.lower_view(rest.clone(), &hint).into_type()
        }
        RestRule::Forbidden => {
            types.report_at(view, |place| wording::required_and_forbidden(place, wire));
            Type::Any
        }
    };
    Field {
        name: scope.take(wire),
        wire: wire.to_owned(),
        docs: Docs::default(),
        ty,
        is_required: true,
    }
}

fn words_of(types: &Types<'_>, schemas: &View) -> Docs {
    let uses = schemas.iter().filter_map(|part| match part {
        Part::Node(node) => Some(words::of_use(types.document, *node)),
        _ => None,
    });
    uses.reduce(|mut first, other| {
        if first.paragraphs.is_empty() {
            first.paragraphs = other.paragraphs;
        }
        first.deprecated |= other.deprecated;
        first
    })
    .unwrap_or_default()
}
