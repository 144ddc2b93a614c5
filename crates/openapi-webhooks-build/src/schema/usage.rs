//! Which types are written and which are read, so that no more code is made than is called.

use crate::model::{Model, ResponseBody, Rest, Shape, Type, TypeDef, TypeId};

/// Marks the types of payloads and parameters as written, those of responses as read, and those of
/// payloads as read too where the receiver's half is wanted.
pub(super) fn mark(model: &mut Model) {
    let mut written = Vec::new();
    let mut read = Vec::new();
    for operation in &model.operations {
        let payload = operation.payload.iter().map(|payload| &payload.ty);
        let parameters = operation.parameters.iter().map(|parameter| &parameter.field.ty);
        written.extend(payload.chain(parameters).flat_map(named));
        read.extend(operation.responses.iter().flat_map(|response| match &response.body {
            ResponseBody::Json(ty) => named(ty),
            ResponseBody::None | ResponseBody::Raw => None,
        }));
    }
    if model.receiver {
        read.extend(written.iter().copied());
    }
    spread(&mut model.types, written, |definition| &mut definition.is_written);
    spread(&mut model.types, read, |definition| &mut definition.is_read);
}

fn spread(
    types: &mut [TypeDef],
    mut waiting: Vec<TypeId>,
    flag: fn(&mut TypeDef) -> &mut bool,
) {
    while let Some(id) = waiting.pop() {
        let definition = &mut types[id.0];
        if !std::mem::replace(flag(definition), true) {
            waiting.extend(parts(definition));
        }
    }
}

fn parts(definition: &TypeDef) -> Vec<TypeId> {
    match &definition.shape {
        Shape::Struct(structure) => {
            let rest = match &structure.rest {
                Rest::Kept(_, ty) => Some(ty),
                Rest::Ignored | Rest::Forbidden => None,
            };
            structure.fields.iter().map(|field| &field.ty).chain(rest).flat_map(named).collect()
        }
        Shape::Union(union) => {
            union.variants.iter().flat_map(|variant| named(&variant.ty)).collect()
        }
        Shape::Enum(_) | Shape::Const(_) | Shape::Checked(_) => Vec::new(),
    }
}

/// The named type at the heart of `ty`.
fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) | Type::Boxed(id) => Some(*id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner),
        Type::Any | Type::Null | Type::Bool | Type::Leaf(_) => None,
    }
}
