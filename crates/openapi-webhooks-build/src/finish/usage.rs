//! Determines which types are serialized and which are deserialized, so that no unused code is
//! generated, and which have another `Debug` than their JSON.

use crate::model::{Model, ResponseBody, Shape, Type, TypeDef, TypeId};

/// Marks the types of payloads and parameters as serialized, and those of responses as deserialized.
/// With the receiver's half, which parses payloads and returns responses, all of them are both.
pub(super) fn mark(model: &mut Model) {
    let mut written = Vec::new();
    let mut read = Vec::new();
    for operation in &model.operations {
        let payload = operation.payload_types();
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.field.ty);
        written.extend(payload.chain(parameters).flat_map(Type::named).copied());
        read.extend(
            operation
                .responses
                .iter()
                .flat_map(|response| match &response.body {
                    ResponseBody::Json(ty) => ty.named(),
                    ResponseBody::None | ResponseBody::Text | ResponseBody::Raw => Vec::new(),
                })
                .copied(),
        );
    }
    if model.receiver {
        written.extend(read);
        read = written.clone();
    }
    spread(&mut model.types, read, |definition| &mut definition.is_read);
    written.extend(compared(&model.types));
    spread(&mut model.types, written, |definition| {
        &mut definition.is_written
    });
    mark_shown(&mut model.types);
    mark_hashable(&mut model.types);
}

/// User-defined types may hide their content, and files are too long to print, so types that contain
/// them print their parts with `Debug`.
fn mark_shown(types: &mut [TypeDef]) {
    let shows_itself = |definition: &TypeDef| match &definition.shape {
        Shape::Replaced(_) => true,
        Shape::Struct(structure) => structure.has_files(),
        Shape::Enum(_) | Shape::Const(_) | Shape::Union(_) | Shape::Checked(_) => false,
    };
    let marked = marked(types, shows_itself);
    for (definition, is_marked) in types.iter_mut().zip(marked) {
        definition.shows_itself = is_marked;
    }
}

/// Floats, files, user-defined types, and types that contain them have no `Eq` and `Hash`.
fn mark_hashable(types: &mut [TypeDef]) {
    let is_inexact = |definition: &TypeDef| match &definition.shape {
        Shape::Replaced(_) => true,
        shape => shape.parts().into_iter().any(|ty| !ty.is_hashable()),
    };
    let marked = marked(types, is_inexact);
    for (definition, is_marked) in types.iter_mut().zip(marked) {
        definition.is_hashable = !is_marked;
    }
}

/// The types for which `is_it` holds, and the types that contain them.
fn marked(types: &[TypeDef], is_it: impl Fn(&TypeDef) -> bool) -> Vec<bool> {
    let mut users = vec![Vec::new(); types.len()];
    let mut waiting = Vec::new();
    for (at, definition) in types.iter().enumerate() {
        let parts = definition.shape.parts().into_iter().flat_map(Type::named);
        parts.for_each(|part| users[part.0].push(at));
        if is_it(definition) {
            waiting.push(at);
        }
    }
    let mut marked = vec![false; types.len()];
    while let Some(at) = waiting.pop() {
        if !std::mem::replace(&mut marked[at], true) {
            waiting.extend(&users[at]);
        }
    }
    marked
}

/// Variants that are told apart by trial are serialized again, to check that the whole value was
/// preserved.
fn compared(types: &[TypeDef]) -> Vec<TypeId> {
    let unions = types
        .iter()
        .filter(|definition| definition.is_read)
        .filter_map(|definition| match &definition.shape {
            Shape::Union(union) if union.is_tried() => Some(union),
            _ => None,
        });
    unions
        .flat_map(|union| union.variants.iter().flat_map(|variant| variant.ty.named()))
        .copied()
        .collect()
}

fn spread(types: &mut [TypeDef], mut waiting: Vec<TypeId>, flag: fn(&mut TypeDef) -> &mut bool) {
    while let Some(id) = waiting.pop() {
        let definition = &mut types[id.0];
        if !std::mem::replace(flag(definition), true) {
            waiting.extend(
                definition
                    .shape
                    .parts()
                    .into_iter()
                    .flat_map(Type::named)
                    .copied(),
            );
        }
    }
}
