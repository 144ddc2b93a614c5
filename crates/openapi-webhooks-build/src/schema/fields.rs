//! What the members of a form are, once all types are known: text does not say whether it is a number.

use crate::model::{
    Absent, Body, Encoding, Field, FieldEncoding, Form, FormField, FormKind, Kind, Leaf, Model,
    Rest, Scalar, Shape, StyleName, Type, TypeDef,
};

/// Describes every form of the model.
pub(super) fn describe(model: &mut Model) {
    let types = &model.types;
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
    let mut found = Found::default();
    collect(types, &form.ty, &mut found, 0);
    let mut fields: Vec<FormField> = Vec::new();
    for field in found.fields {
        let said = form.encodings.iter().find(|said| said.wire == field.wire);
        let new = describe_field(types, field, said);
        match fields.iter_mut().find(|known| known.wire == new.wire) {
            Some(known) => unite(known, new),
            None => fields.push(new),
        }
    }
    form.fields = fields;
    form.others = found.others;
}

#[derive(Default)]
struct Found<'a> {
    fields: Vec<&'a Field>,
    others: Vec<FormKind>,
}

/// Unions within unions: no form nests them as deep.
const MAX_DEPTH: usize = 8;

/// The members of an object, of a map, or of the objects that a union may be.
fn collect<'a>(types: &'a [TypeDef], ty: &Type, found: &mut Found<'a>, depth: usize) {
    if depth == MAX_DEPTH {
        return;
    }
    match ty {
        Type::Named(id) | Type::Boxed(id) => match &types[id.0].shape {
            Shape::Struct(structure) => {
                found.fields.extend(&structure.fields);
                if let Rest::Kept(_, ty) = &structure.rest {
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
        Type::Map(value) => found.others = kinds(types, value),
        Type::Nullable(inner) => collect(types, inner, found, depth + 1),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::File
        | Type::Leaf(_)
        | Type::Array(_)
        | Type::Tuple(_) => {}
    }
}

/// Two variants may declare one member.
fn unite(known: &mut FormField, other: FormField) {
    known.is_array |= other.is_array;
    known.kinds = united([std::mem::take(&mut known.kinds), other.kinds]);
    known.absent = Absent::Nothing;
}

fn describe_field(types: &[TypeDef], field: &Field, said: Option<&FieldEncoding>) -> FormField {
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
    let style = said.and_then(|said| match said.encoding {
        Some(Encoding::Style(style)) => Some(style),
        Some(Encoding::Json) | None => None,
    });
    let is_taken_apart = style.is_some_and(|style| {
        style.name == StyleName::DeepObject || (style.name == StyleName::Form && style.explode)
    });
    let is_object = kinds == [FormKind::Object];
    let absent = match field.is_required {
        true if is_nullable => Absent::Null,
        true if is_array => Absent::EmptyArray,
        true if is_object && is_taken_apart => Absent::EmptyObject,
        _ => Absent::Nothing,
    };
    FormField {
        wire: field.wire.clone(),
        is_array,
        members: style.map_or_else(Vec::new, |_| members(types, ty)),
        kinds,
        encoding: said.cloned(),
        absent,
    }
}

/// The members of an object, with what each is.
fn members(types: &[TypeDef], ty: &Type) -> Vec<(String, Vec<FormKind>)> {
    let mut found = Found::default();
    collect(types, ty, &mut found, 0);
    let member = |field: &&Field| (field.wire.clone(), kinds(types, &field.ty));
    found.fields.iter().map(member).collect()
}

/// What the text of a value may be; nothing, where it may be anything.
fn kinds(types: &[TypeDef], ty: &Type) -> Vec<FormKind> {
    match ty {
        Type::Any | Type::Null => Vec::new(),
        Type::Bool => vec![FormKind::Boolean],
        Type::File => vec![FormKind::File],
        Type::Leaf(Leaf::Integer(_)) => vec![FormKind::Integer],
        Type::Leaf(Leaf::Number) => vec![FormKind::Number],
        Type::Leaf(Leaf::String(_)) => vec![FormKind::String],
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
                let kinds = union.variants.iter().flat_map(|variant| &variant.kinds);
                united(kinds.map(|kind| vec![of_kind(*kind)]))
            }
            Shape::Replaced(_) => Vec::new(),
        },
    }
}

/// Each kind once, in the order in which they are tried.
fn united(kinds: impl IntoIterator<Item = Vec<FormKind>>) -> Vec<FormKind> {
    let mut all: Vec<_> = kinds.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn of_kind(kind: Kind) -> FormKind {
    match kind {
        Kind::Boolean => FormKind::Boolean,
        Kind::Integer => FormKind::Integer,
        Kind::Number => FormKind::Number,
        Kind::String => FormKind::String,
        Kind::Array => FormKind::Array,
        Kind::Object => FormKind::Object,
    }
}

fn of_value(value: &Scalar) -> FormKind {
    match value {
        Scalar::Bool(_) => FormKind::Boolean,
        Scalar::Integer(_) | Scalar::Unsigned(_) => FormKind::Integer,
        Scalar::Float(_) => FormKind::Number,
        Scalar::String(_) => FormKind::String,
        Scalar::Json(text) if text.starts_with('[') => FormKind::Array,
        Scalar::Json(_) => FormKind::Object,
    }
}
