//! Boxes types that contain themselves other than through an array or a map, since their size would be
//! infinite.

use crate::model::{Model, Type, TypeId};

/// Boxes each use of a type inside itself.
pub(super) fn insert_boxes(model: &mut Model) {
    let edges: Vec<Vec<usize>> = model
        .types
        .iter()
        .map(|definition| {
            let inside = definition.shape.parts().into_iter().flat_map(in_place);
            inside.map(|id| id.0).collect()
        })
        .collect();
    let groups = groups(&edges);
    for (at, definition) in model.types.iter_mut().enumerate() {
        let reaches_back = |target: TypeId| groups[target.0] == groups[at];
        for ty in definition.shape.parts_mut() {
            box_if(ty, &reaches_back);
        }
    }
}

/// The strongly connected component of each node: two nodes reach each other if their numbers are equal
/// (Kosaraju's algorithm, which visits the reversed graph in the order in which nodes are finished).
fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for &to in targets {
            reversed[to].push(from);
        }
    }
    let mut finished = Vec::with_capacity(edges.len());
    let mut seen = vec![false; edges.len()];
    for start in 0..edges.len() {
        visit(edges, start, &mut seen, &mut |node| finished.push(node));
    }
    let mut groups = vec![0; edges.len()];
    let mut seen = vec![false; edges.len()];
    for &start in finished.iter().rev() {
        visit(&reversed, start, &mut seen, &mut |node| {
            groups[node] = start;
        });
    }
    groups
}

/// Calls `finish` for each unvisited node that is reachable from `start`, in post-order.
fn visit(edges: &[Vec<usize>], start: usize, seen: &mut [bool], finish: &mut dyn FnMut(usize)) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut path = vec![(start, 0)];
    while let Some((node, next)) = path.last_mut() {
        match edges[*node].get(*next) {
            Some(&target) => {
                *next += 1;
                if !std::mem::replace(&mut seen[target], true) {
                    path.push((target, 0));
                }
            }
            None => {
                finish(*node);
                path.pop();
            }
        }
    }
}

/// The named types that a value of `ty` contains without indirection.
fn in_place(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Nullable(inner) => in_place(inner),
        Type::Tuple(items) => items.iter().flat_map(in_place).collect(),
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::File
        | Type::Scalar(_)
        | Type::Boxed(_)
        | Type::Array(_)
        | Type::Map(_) => Vec::new(),
    }
}

fn box_if(ty: &mut Type, reaches_back: &dyn Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if reaches_back(*id) => *ty = Type::Boxed(*id),
        Type::Nullable(inner) => box_if(inner, reaches_back),
        Type::Tuple(items) => items.iter_mut().for_each(|item| box_if(item, reaches_back)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn nodes_that_reach_each_other_form_a_group() {
        // 0 → 1 ⇄ 2 → 3, and 4 → 4.
        let groups = groups(&[vec![1], vec![2], vec![1, 3], vec![], vec![4]]);
        assert_eq!(groups[1], groups[2]);
        let others = [groups[0], groups[1], groups[3], groups[4]];
        let distinct: std::collections::BTreeSet<usize> = others.into_iter().collect();
        assert_eq!(distinct.len(), others.len());
    }
}
