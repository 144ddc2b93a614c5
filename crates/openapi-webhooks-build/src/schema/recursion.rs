//! Types that contain themselves without an array or a map between get a `Box` there, or Rust could
//! not give them a size.

use crate::model::{Model, Rest, Shape, Type, TypeDef, TypeId};

/// Boxes every use of a type inside itself.
pub(super) fn close(model: &mut Model) {
    let edges: Vec<Vec<TypeId>> = model.types.iter().map(direct).collect();
    for at in 0..model.types.len() {
        let reaches_back = |target: TypeId| reaches(&edges, target, TypeId(at));
        each_use(&mut model.types[at], &mut |ty| box_if(ty, &reaches_back));
    }
}

/// The types that a value of `definition` holds in place.
fn direct(definition: &TypeDef) -> Vec<TypeId> {
    let mut found = Vec::new();
    let mut add = |ty: &Type| {
        if let Some(id) = in_place(ty) {
            found.push(id);
        }
    };
    match &definition.shape {
        Shape::Struct(structure) => structure.fields.iter().for_each(|field| add(&field.ty)),
        Shape::Union(union) => union.variants.iter().for_each(|variant| add(&variant.ty)),
        Shape::Enum(_) | Shape::Const(_) | Shape::Checked(_) => {}
    }
    found
}

fn in_place(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => in_place(inner),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Leaf(_)
        | Type::Boxed(_)
        | Type::Array(_)
        | Type::Map(_) => None,
    }
}

fn reaches(edges: &[Vec<TypeId>], from: TypeId, to: TypeId) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut waiting = vec![from];
    while let Some(at) = waiting.pop() {
        if at == to {
            return true;
        }
        if !std::mem::replace(&mut seen[at.0], true) {
            waiting.extend(&edges[at.0]);
        }
    }
    false
}

fn each_use(definition: &mut TypeDef, change: &mut dyn FnMut(&mut Type)) {
    match &mut definition.shape {
        Shape::Struct(structure) => {
            structure.fields.iter_mut().for_each(|field| change(&mut field.ty));
            if let Rest::Kept(_, ty) = &mut structure.rest {
                change(ty);
            }
        }
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| change(&mut variant.ty)),
        Shape::Enum(_) | Shape::Const(_) | Shape::Checked(_) => {}
    }
}

fn box_if(ty: &mut Type, reaches_back: &dyn Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if reaches_back(*id) => *ty = Type::Boxed(*id),
        Type::Nullable(inner) => box_if(inner, reaches_back),
        _ => {}
    }
}
