//! Merged schemas, each merged once.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::collections::HashMap;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, NodeId};
use crate::schema::Schemas;
use crate::schema::intersection::{Intersection, Operand, canonical};
use crate::schema::merge::{Merged, UnionRule};
use crate::schema::tag::{self, Tag};
use crate::schema::type_set::{JsonType, TypeSet};
use crate::schema::value_types;

/// Identifies a schema of a catalogue. Views have equal identifiers if their schemas are the same after their
/// references; see [`SchemaView::id`](super::SchemaView::id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SchemaId(usize);

/// The merged schemas of a document. Views ask for the same schemas many times, so each is merged once and
/// kept as long as the catalogue.
///
/// Their number is bounded: loading a catalogue visits every schema of its webhooks within the budget, and callers
/// limit the number of alternatives.
#[derive(Debug, Default)]
pub(super) struct MergedSchemas(Mutex<HashMap<Intersection, Arc<MergedSchema>>>);

impl MergedSchemas {
    /// The merged schema of an intersection. Equal schemas share it.
    pub(super) fn get(&self, document: &Document, view: &Intersection) -> Arc<MergedSchema> {
        if let Some(found) = self.find(view) {
            return found;
        }
        let target = canonical(document, view.clone());
        let schema = self.find(&target);
        let schema = schema.unwrap_or_else(|| self.add(document, target));
        // Avoids that the references of this view are followed again.
        self.lock().insert(view.clone(), Arc::clone(&schema));
        schema
    }

    fn find(&self, view: &Intersection) -> Option<Arc<MergedSchema>> {
        self.lock().get(view).cloned()
    }

    fn add(&self, document: &Document, target: Intersection) -> Arc<MergedSchema> {
        let merged = silently(document, |schemas| schemas.merge(&target));
        let mut all = self.lock();
        let id = SchemaId(all.len());
        let schema = all
            .entry(target.clone())
            .or_insert_with(|| MergedSchema::new(id, target, merged));
        Arc::clone(schema)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Intersection, Arc<MergedSchema>>> {
        // Adding an entry does not panic, so a poisoned map is still consistent.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A merged schema, with properties of it that are expensive to compute.
#[derive(Debug)]
pub(super) struct MergedSchema {
    pub(super) id: SchemaId,
    /// The schemas that are merged, after their references.
    pub(super) operands: Intersection,
    pub(super) merged: Merged,
    types: OnceLock<TypeSet>,
    tags: OnceLock<Vec<Option<UnionTag>>>,
}

/// The tag of a union. The lists have an entry for each branch.
#[derive(Debug)]
pub(super) struct UnionTag {
    pub(super) property: String,
    /// Empty for branches that are not objects.
    pub(super) values: Vec<Vec<serde_json::Value>>,
    /// The branch of objects in which the property is missing or has another value.
    pub(super) default: Option<usize>,
}

impl MergedSchema {
    fn new(id: SchemaId, operands: Intersection, merged: Merged) -> Arc<Self> {
        Arc::new(MergedSchema {
            id,
            operands,
            merged,
            types: OnceLock::new(),
            tags: OnceLock::new(),
        })
    }

    /// The JSON types that its values may have.
    pub(super) fn types(&self, document: &Document) -> TypeSet {
        *self.types.get_or_init(|| {
            let types = silently(document, |schemas| {
                value_types::possible(schemas, &self.operands)
            });
            types.unwrap_or(TypeSet::ALL)
        })
    }

    /// The tag of each union, if it has one.
    pub(super) fn tags(&self, document: &Document) -> &[Option<UnionTag>] {
        self.tags.get_or_init(|| {
            let unions = self.merged.unions.iter();
            let tag = |union| silently(document, |schemas| self.find_tag(schemas, union));
            unions.map(tag).collect()
        })
    }

    fn find_tag(&self, schemas: Schemas<'_>, union: &UnionRule) -> Option<UnionTag> {
        let base = self.operands.iter().map(|part| match part {
            Operand::Node(node) => Operand::Base(*node),
            other => other.clone(),
        });
        let base: Intersection = base.collect();
        let mut objects: Vec<(NodeId, Intersection)> = Vec::new();
        let mut places = Vec::new();
        for (at, &node) in union.branches.iter().enumerate() {
            let view: Intersection = base.iter().cloned().chain([Operand::Node(node)]).collect();
            let types = value_types::possible(schemas, &view).unwrap_or(TypeSet::NONE);
            if types.without_null().list() == [JsonType::Object] {
                objects.push((node, view));
                places.push(at);
            }
        }
        let Tag {
            property,
            values: of_objects,
            default,
        } = tag::find(schemas, union.discriminator, &objects)?;
        let mut values = vec![Vec::new(); union.branches.len()];
        for (&at, of_object) in places.iter().zip(of_objects) {
            values[at] = of_object;
        }
        Some(UnionTag {
            property,
            values,
            default: default.map(|at| places[at]),
        })
    }
}

/// Reads schemas without reporting problems, which `check` has reported already.
fn silently<T>(document: &Document, read: impl FnOnce(Schemas<'_>) -> T) -> T {
    let diagnostics = Diagnostics::new(Vec::new(), Vec::new());
    read(Schemas {
        document,
        diagnostics: &diagnostics,
    })
}
