//! Determines the types of form members and parameters, once all types are known, because text alone
//! does not tell a number from a string.

use openapi_webhooks_document::collections::{HashMap, HashSet, IndexMap};

use crate::model::{
    Absent, AdditionalField, AdditionalProperties, Body, Field, FieldEncoding, Form, FormField,
    FormKind, FormParts, JsonType, Literal, Model, Parameter, ParameterLocation, Scalar,
    Serialization, Shape, Type, TypeDef, TypeId,
};

/// Describes every form of the model and, if there is a receiver, every parameter.
pub(super) fn describe(model: &mut Model) {
    let types = &model.types;
    if model.receiver {
        for operation in &mut model.operations {
            let parameters = operation.parameters.iter();
            operation.parameter_fields = parameters
                .map(|parameter| describe_parameter(types, parameter))
                .collect();
        }
    }
    let payloads = model
        .operations
        .iter_mut()
        .flat_map(|operation| &mut operation.messages)
        .filter_map(|message| message.payload.as_mut());
    for payload in payloads {
        match &mut payload.body {
            Body::Multipart(form) | Body::Form(form) => describe_form(types, form),
            Body::Json(_) | Body::Text | Body::Bytes => {}
        }
    }
}

fn describe_form(types: &[TypeDef], form: &mut Form) {
    let mut found = FormMembers::default();
    collect(types, &form.ty, &mut found, 0);
    let encodings = form.encodings.iter();
    let encodings: HashMap<&str, &FieldEncoding> = encodings
        .map(|declared| (declared.wire.as_str(), declared))
        .collect();
    let mut fields: IndexMap<&str, FormField> = IndexMap::default();
    for field in found.fields {
        let declared = encodings.get(field.wire.as_str()).copied();
        let new = describe_field(types, field, declared);
        match fields.get_mut(field.wire.as_str()) {
            Some(known) => unite(known, new),
            None => drop(fields.insert(&field.wire, new)),
        }
    }
    form.fields = fields.into_values().collect();
    form.others = found.others;
}

#[derive(Default)]
struct FormMembers<'a> {
    fields: Vec<&'a Field>,
    seen: HashSet<TypeId>,
    /// Whether undeclared members are allowed.
    is_open: bool,
    others: Vec<FormKind>,
}

/// The maximum nesting of unions in forms.
const MAX_DEPTH: usize = 8;

/// Collects the members of an object, of a map, or of the objects in a union.
fn collect<'a>(types: &'a [TypeDef], ty: &Type, found: &mut FormMembers<'a>, depth: usize) {
    if depth == MAX_DEPTH {
        return;
    }
    match ty {
        Type::Named(id) | Type::Boxed(id) if !found.seen.insert(*id) => {}
        Type::Named(id) | Type::Boxed(id) => match &types[id.0].shape {
            Shape::Struct(structure) => {
                found.fields.extend(&structure.fields);
                if let AdditionalProperties::Typed(AdditionalField { ty, .. }) = &structure.rest {
                    found.is_open = true;
                    found.others = kinds(types, ty);
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    collect(types, &variant.ty, found, depth + 1);
                }
            }
            Shape::Enum(_) | Shape::Const(_) | Shape::Checked(_) | Shape::Replaced(_) => {}
        },
        Type::Map(value) => {
            found.is_open = true;
            found.others = kinds(types, value);
        }
        Type::Nullable(inner) => collect(types, inner, found, depth + 1),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::File
        | Type::Scalar(_)
        | Type::Array(_)
        | Type::Tuple(_) => {}
    }
}

/// Merges a member that two variants declare.
fn unite(known: &mut FormField, other: FormField) {
    known.is_array |= other.is_array;
    known.kinds = united([std::mem::take(&mut known.kinds), other.kinds]);
    known.absent = Absent::Nothing;
}

fn describe_parameter(types: &[TypeDef], parameter: &Parameter) -> FormField {
    let declared = FieldEncoding {
        wire: parameter.field.wire.clone(),
        content_type: None,
        encoding: Some(parameter.encoding),
        headers: Vec::new(),
    };
    let mut field = describe_field(types, &parameter.field, Some(&declared));
    if parameter.location == ParameterLocation::QueryString && parameter.field.ty == Type::Any {
        // The pairs of a form are an object.
        field.kinds = vec![FormKind::Object];
        field.parts.others = Some(Vec::new());
    }
    if parameter.encoding == Serialization::Json && field.absent != Absent::Null {
        // JSON can express empty values, and parameters that are `null` are left out.
        let takes_null = parameter.field.is_required && parameter.field.ty == Type::Any;
        field.absent = if takes_null {
            Absent::Null
        } else {
            Absent::Nothing
        };
    }
    field
}

fn describe_field(types: &[TypeDef], field: &Field, declared: Option<&FieldEncoding>) -> FormField {
    let (ty, is_nullable) = match &field.ty {
        Type::Nullable(inner) => (inner.as_ref(), true),
        ty => (ty, false),
    };
    let (is_array, kinds) = match ty {
        Type::Array(item) => (true, kinds(types, item)),
        Type::Tuple(items) => {
            let kinds = items.iter().map(|item| self::kinds(types, item));
            (true, united(kinds))
        }
        ty => (false, self::kinds(types, ty)),
    };
    let has_style =
        declared.is_some_and(|declared| matches!(declared.encoding, Some(Serialization::Style(_))));
    let left_out = if has_style {
        left_out(&kinds)
    } else {
        Absent::Nothing
    };
    let absent = match field.is_required {
        true if is_nullable => Absent::Null,
        true if is_array => Absent::EmptyArray,
        true => left_out,
        false => Absent::Nothing,
    };
    FormField {
        wire: field.wire.clone(),
        is_array,
        parts: if has_style {
            parts(types, ty)
        } else {
            FormParts::default()
        },
        kinds,
        encoding: declared.cloned(),
        absent,
    }
}

/// The value, among these kinds, that a style cannot express.
fn left_out(kinds: &[FormKind]) -> Absent {
    if kinds.is_empty() {
        Absent::Null
    } else if kinds.contains(&FormKind::Array) {
        Absent::EmptyArray
    } else if kinds.contains(&FormKind::Object) {
        Absent::EmptyObject
    } else {
        Absent::Nothing
    }
}

/// The parts into which a style splits a value.
fn parts(types: &[TypeDef], ty: &Type) -> FormParts {
    let mut found = FormMembers::default();
    collect(types, ty, &mut found, 0);
    let member = |field: &&Field| (field.wire.clone(), kinds(types, &field.ty));
    FormParts {
        positions: match ty {
            Type::Tuple(items) => items.iter().map(|item| kinds(types, item)).collect(),
            _ => Vec::new(),
        },
        items: united(items(types, ty, 0, &mut HashSet::default())),
        members: found.fields.iter().map(member).collect(),
        others: found.is_open.then_some(found.others),
    }
}

/// The kinds of the items of a union's arrays.
fn items(
    types: &[TypeDef],
    ty: &Type,
    depth: usize,
    seen: &mut HashSet<TypeId>,
) -> Vec<Vec<FormKind>> {
    let (Type::Named(id) | Type::Boxed(id)) = ty else {
        return Vec::new();
    };
    if !seen.insert(*id) {
        return Vec::new();
    }
    let Shape::Union(union) = &types[id.0].shape else {
        return Vec::new();
    };
    let mut of_variant = |ty: &Type| match ty {
        Type::Array(item) => vec![kinds(types, item)],
        Type::Tuple(items) => items.iter().map(|item| kinds(types, item)).collect(),
        ty if depth < MAX_DEPTH => items(types, ty, depth + 1, seen),
        _ => Vec::new(),
    };
    let variants = union.variants.iter();
    variants
        .flat_map(|variant| of_variant(&variant.ty))
        .collect()
}

/// The kinds that the text of a value may be parsed as. Empty if it may be anything.
fn kinds(types: &[TypeDef], ty: &Type) -> Vec<FormKind> {
    match ty {
        Type::Any | Type::Null => Vec::new(),
        Type::Bool => vec![FormKind::Boolean],
        Type::File => vec![FormKind::File],
        Type::Scalar(Scalar::Integer(_)) => vec![FormKind::Integer],
        Type::Scalar(Scalar::Number) => vec![FormKind::Number],
        Type::Scalar(Scalar::String(_)) => vec![FormKind::String],
        Type::Array(_) | Type::Tuple(_) => vec![FormKind::Array],
        Type::Map(_) => vec![FormKind::Object],
        Type::Nullable(inner) => kinds(types, inner),
        Type::Named(id) | Type::Boxed(id) => match &types[id.0].shape {
            Shape::Struct(_) => vec![FormKind::Object],
            Shape::Checked(_) => vec![FormKind::String],
            Shape::Const(value) => vec![of_value(value)],
            Shape::Enum(choice) => {
                let values = choice
                    .values
                    .iter()
                    .map(|value| vec![of_value(&value.wire)]);
                united(values)
            }
            Shape::Union(union) => {
                let kinds = union
                    .variants
                    .iter()
                    .flat_map(|variant| &variant.json_types);
                united(kinds.map(|kind| vec![of_kind(*kind)]))
            }
            Shape::Replaced(_) => Vec::new(),
        },
    }
}

/// Removes duplicate kinds, and sorts them in the order in which they are tried.
fn united(kinds: impl IntoIterator<Item = Vec<FormKind>>) -> Vec<FormKind> {
    let mut all: Vec<_> = kinds.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn of_kind(kind: JsonType) -> FormKind {
    match kind {
        JsonType::Boolean => FormKind::Boolean,
        JsonType::Integer => FormKind::Integer,
        JsonType::Number => FormKind::Number,
        JsonType::String => FormKind::String,
        JsonType::Array => FormKind::Array,
        JsonType::Object => FormKind::Object,
    }
}

fn of_value(value: &Literal) -> FormKind {
    match value {
        Literal::Bool(_) => FormKind::Boolean,
        Literal::Integer(_) | Literal::Unsigned(_) => FormKind::Integer,
        Literal::Float(_) => FormKind::Number,
        Literal::String(_) => FormKind::String,
        Literal::Json(text) if text.starts_with('[') => FormKind::Array,
        Literal::Json(_) => FormKind::Object,
    }
}
