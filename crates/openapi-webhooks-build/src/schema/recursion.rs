//! Types that contain themselves without an array or a map between get a `Box` there, or Rust could
//! not give them a size.

use crate::model::{Model, Type, TypeId};

/// Boxes every use of a type inside itself.
pub(super) fn close(model: &mut Model) {
    let edges: Vec<Vec<TypeId>> = model
        .types
        .iter()
        .map(|definition| {
            definition
                .shape
                .parts()
                .into_iter()
                .flat_map(in_place)
                .collect()
        })
        .collect();
    for (at, definition) in model.types.iter_mut().enumerate() {
        let reaches_back = |target: TypeId| reaches(&edges, target, TypeId(at));
        for ty in definition.shape.parts_mut() {
            box_if(ty, &reaches_back);
        }
    }
}

/// The named types whose values lie inside a value of `ty`.
fn in_place(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Nullable(inner) => in_place(inner),
        Type::Tuple(items) => items.iter().flat_map(in_place).collect(),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Leaf(_)
        | Type::Boxed(_)
        | Type::Array(_)
        | Type::Map(_) => Vec::new(),
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

fn box_if(ty: &mut Type, reaches_back: &dyn Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if reaches_back(*id) => *ty = Type::Boxed(*id),
        Type::Nullable(inner) => box_if(inner, reaches_back),
        Type::Tuple(items) => items.iter_mut().for_each(|item| box_if(item, reaches_back)),
        _ => {}
    }
}
