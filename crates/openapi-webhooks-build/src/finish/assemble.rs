//! Assembles the types with their names, numbered in the order in which they are written.

use openapi_webhooks_document::collections::HashSet;
use openapi_webhooks_document::document::{Document, NodeId};

use crate::lower::Slot;
use crate::markdown::code_span;
use crate::model::{Alias, Docs, Operation, Type, TypeDef, TypeId};
use crate::name::Ident;

use super::dedup::{self, Shared};

/// The maximum number of places that the documentation lists.
const MAX_PLACES: usize = 3;

/// The definitions of all types, and the aliases of those that share a definition.
pub(super) fn all(
    document: &Document,
    slots: Vec<Slot>,
    names: &[Ident],
    shared: &Shared,
    operations: &mut [Operation],
) -> (Vec<TypeDef>, Vec<Alias>) {
    let numbers = Numbers::new(shared, slots.len());
    for operation in operations {
        dedup::each_type(operation, &mut |ty| numbers.change(ty));
    }
    let places = places(&slots, shared);
    let mut types = Vec::new();
    let mut aliases = Vec::new();
    let is_kept = |at: usize| shared.is_kept(TypeId::new(at));
    let defined = (0..slots.len()).filter(|&at| is_kept(at));
    let mut written: HashSet<&Ident> = defined.map(|at| &names[at]).collect();
    for (at, (slot, name)) in slots.into_iter().zip(names).enumerate() {
        let id = TypeId::new(at);
        match slot.shape {
            Some(mut shape) if shared.is_kept(id) => {
                shape
                    .parts_mut()
                    .into_iter()
                    .for_each(|ty| numbers.change(ty));
                types.push(TypeDef {
                    name: name.clone(),
                    docs: with_places(document, slot.docs, &places[at]),
                    pointer: document.pointer(slot.node),
                    shape,
                    attributes: Vec::new(),
                    is_written: false,
                    is_read: false,
                    shows_itself: false,
                    is_hashable: true,
                });
            }
            // Places may share a name, such as that of a string of up to 64 characters.
            _ if written.insert(name) => aliases.push(Alias {
                name: name.clone(),
                docs: slot.docs,
                pointer: document.pointer(slot.node),
                target: numbers.of(shared.of(id)),
            }),
            _ => {}
        }
    }
    (types, aliases)
}

/// The index of each type among the definitions.
struct Numbers(Vec<usize>);

impl Numbers {
    fn new(shared: &Shared, count: usize) -> Self {
        let mut next = 0;
        let number = |at| {
            let number = next;
            next += usize::from(shared.is_kept(TypeId::new(at)));
            number
        };
        Numbers((0..count).map(number).collect())
    }

    fn of(&self, id: TypeId) -> TypeId {
        TypeId(self.0[id.0], id.1)
    }

    fn change(&self, ty: &mut Type) {
        ty.named_mut().into_iter().for_each(|id| *id = self.of(*id));
    }
}

/// The other places of each type.
fn places(slots: &[Slot], shared: &Shared) -> Vec<Vec<NodeId>> {
    let mut places = vec![Vec::new(); slots.len()];
    for (at, slot) in slots.iter().enumerate() {
        let kept = shared.of(TypeId::new(at));
        if kept.0 != at {
            places[kept.0].push(slot.node);
        }
    }
    places
}

fn with_places(document: &Document, mut docs: Docs, places: &[NodeId]) -> Docs {
    let shown = places
        .iter()
        .take(MAX_PLACES)
        .map(|&place| code_span(&document.pointer(place)));
    let shown = shown.collect::<Vec<_>>().join(", ");
    match places.len().saturating_sub(MAX_PLACES) {
        _ if places.is_empty() => {}
        0 => docs.notes.push(format!("Also the type of {shown}.")),
        more => docs
            .notes
            .push(format!("Also the type of {shown} and {more} more schemas.")),
    }
    docs
}
