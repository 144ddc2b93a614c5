//! Which types are written and which are read, so that no more code is made than is called; and which are
//! not to be shown as they are written.

use crate::model::{Model, ResponseBody, Shape, Type, TypeDef, TypeId};

/// Marks the types of payloads and parameters as written, those of responses as read, and all of them as
/// both where the receiver's half is wanted, for it reads payloads and gives responses.
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

/// A type of the user's may hide what it holds, and a file is too much to show: whatever they stand in
/// shows its parts one by one.
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

/// A float, a file and a type of the user's cannot be compared in full, nor can what they stand in.
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

/// The types that `is_it` is true of, and those that they stand in.
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

/// Variants that are tried one after the other are written again, to see that nothing was lost.
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
