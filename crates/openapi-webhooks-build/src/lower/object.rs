//! Objects with properties → structs.

use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::additional::AdditionalProperties;
use openapi_webhooks_document::schema::intersection::{Intersection, Operand, first_node};
use openapi_webhooks_document::schema::merge::Merged;

use crate::model::{AdditionalField, Docs, Field, JsonType, Shape, Struct, Type, TypeId};
use crate::name::{Case, Scope};

use super::docs;
use super::hint::Hint;
use super::types::{BYTES_COPIED, Types, Usage};

/// The cost of defining a field in steps, in addition to choosing its type.
const STEPS_OF_A_FIELD: usize = 4;

/// The struct of an intersection that [`merged`](Merged) found to be an object.
pub(crate) fn define(
    types: &mut Types<'_>,
    id: TypeId,
    intersection: &Intersection,
    merged: &Merged,
) -> Shape {
    let mut scope = Scope::new(Case::Snake);
    let mut fields = Vec::new();
    for (wire, schemas) in &merged.properties {
        if !types.spend_on(schemas, STEPS_OF_A_FIELD + wire.len() / BYTES_COPIED) {
            break;
        }
        let is_required = merged.required.contains_key(wire);
        if !is_required && types.is_false(schemas) {
            types.report_at(schemas, messages::must_be_absent);
            continue;
        }
        let hint = Hint::inside(id).child(wire);
        let docs = words_of(types, schemas);
        if let Some(node) = first_node(schemas) {
            types.spend_docs(node, &docs);
        }
        let usage = if merged.files.contains(wire) {
            Usage::plain(file(types, schemas))
        } else {
            match is_required {
                true => types.lower_intersection(schemas.clone(), &hint),
                false => types.lower_optional(schemas.clone(), &hint),
            }
        };
        fields.push(Field {
            name: scope.take(wire),
            wire: wire.clone(),
            docs,
            limits: usage.limits.clone(),
            ty: usage.into_type(),
            is_required,
        });
    }
    let mut undeclared = Undeclared {
        id,
        intersection,
        merged,
        others: None,
    };
    for (wire, node) in &merged.required {
        if !types.spend_on(intersection, 1) {
            break;
        }
        if !merged.properties.contains_key(wire) {
            if let Some(node) = node {
                let declared = merged.properties.keys().map(String::as_str);
                let near = types.diagnostics.nearest(wire, declared);
                let location = types.document.location(*node);
                types
                    .diagnostics
                    .report(messages::undeclared(location, wire, near));
            }
            fields.push(undeclared.field(types, wire, &mut scope));
        }
    }
    let hint = Hint::inside(id).child("additional property");
    let mut keep = |value| {
        AdditionalProperties::Typed(AdditionalField {
            name: scope.take("additional_properties"),
            ty: value,
        })
    };
    let rest = match others(types, merged, &hint) {
        // Receivers keep members that the document does not declare.
        AdditionalProperties::Unspecified if types.settings.receiver => keep(Type::Any),
        AdditionalProperties::Forbidden if types.settings.is_lenient() => keep(Type::Any),
        AdditionalProperties::Unspecified => AdditionalProperties::Unspecified,
        AdditionalProperties::Forbidden => AdditionalProperties::Forbidden,
        AdditionalProperties::Typed(value) => keep(value),
    };
    Shape::Struct(Struct { fields, rest })
}

/// A file, or an array of files if the schema is an array.
fn file(types: &Types<'_>, schemas: &Intersection) -> Type {
    let merged = types.merge(schemas);
    let json_types = merged.types_or_implied();
    let ty = match json_types.without_null().list().as_slice() {
        [JsonType::Array] => Type::Array(Box::new(Type::File)),
        _ => Type::File,
    };
    if merged.is_nullable || json_types.has_null() {
        Type::Nullable(Box::new(ty))
    } else {
        ty
    }
}

/// The combined meaning of `additionalProperties`, `patternProperties` and `unevaluatedProperties`.
pub(crate) fn others(
    types: &mut Types<'_>,
    merged: &Merged,
    hint: &Hint,
) -> AdditionalProperties<Type> {
    let rest = match merged.additional() {
        AdditionalProperties::Unspecified => AdditionalProperties::Unspecified,
        AdditionalProperties::Forbidden => AdditionalProperties::Forbidden,
        AdditionalProperties::Typed(intersection) => {
            AdditionalProperties::Typed(types.element(intersection.clone(), hint))
        }
    };
    if merged.patterns.is_empty() {
        return rest;
    }
    for &pattern in &merged.patterns {
        let location = types.document.location(pattern);
        types
            .diagnostics
            .report(messages::not_enforced(location, "patternProperties"));
    }
    let by_pattern = merged
        .patterns
        .iter()
        .map(|&schema| types.element(vec![Operand::Node(schema)], hint));
    let rest = match rest {
        AdditionalProperties::Typed(ty) => Some(ty),
        AdditionalProperties::Unspecified => Some(Type::Any),
        AdditionalProperties::Forbidden => None,
    };
    let mut all = by_pattern.chain(rest);
    let first = all.next().unwrap_or(Type::Any);
    // If the types differ by pattern, the members are any value.
    AdditionalProperties::Typed(if all.all(|other| other == first) {
        first
    } else {
        Type::Any
    })
}

/// Properties that are required but not declared. `additionalProperties` may describe them.
struct Undeclared<'a> {
    id: TypeId,
    intersection: &'a Intersection,
    merged: &'a Merged,
    /// Their type, computed for the first of them, which names the type.
    others: Option<AdditionalProperties<Type>>,
}

impl Undeclared<'_> {
    fn field(&mut self, types: &mut Types<'_>, wire: &str, scope: &mut Scope) -> Field {
        let hint = || Hint::inside(self.id).child(wire);
        let others = self
            .others
            .get_or_insert_with(|| others(types, self.merged, &hint()));
        let ty = match others {
            AdditionalProperties::Unspecified => Type::Any,
            AdditionalProperties::Typed(ty) => ty.clone(),
            AdditionalProperties::Forbidden => {
                types.report_at(self.intersection, |location| {
                    messages::required_and_forbidden(location, wire)
                });
                Type::Any
            }
        };
        Field {
            name: scope.take(wire),
            wire: wire.to_owned(),
            docs: Docs::default(),
            limits: None,
            ty,
            is_required: true,
        }
    }
}

fn words_of(types: &Types<'_>, schemas: &Intersection) -> Docs {
    let uses = schemas.iter().filter_map(|part| match part {
        Operand::Node(node) => Some(docs::of_use(types.document, *node)),
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
