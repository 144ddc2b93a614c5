//! Arrays and maps that contain themselves, such as `{"type": "array", "items": {"$ref": "#"}}`.
//!
//! A struct or an enum may contain itself, since it has a name. Arrays and maps are types without a name,
//! so those that contain themselves become enums with one variant. That applies to all arrays and maps of
//! a cycle, so that it does not matter which one is found first.

use openapi_webhooks_document::messages;
use openapi_webhooks_document::schema::intersection::Intersection;
use openapi_webhooks_document::schema::value_types;

use crate::model::{Type, TypeId};

use super::hint::Hint;
use super::plan::{Plan, UnionPlan};
use super::types::{Types, Usage, Visit};

impl Types<'_> {
    /// Marks an intersection as one whose type is being chosen.
    pub(super) fn enter(&mut self, intersection: &Intersection, hint: &Hint) {
        self.visits.push(Visit {
            intersection: intersection.clone(),
            hint: hint.clone(),
            containers: self.containers,
            contains_itself: false,
            reserved: None,
        });
    }

    /// Ends what `enter` began. An array or map that contains itself becomes an enum.
    pub(super) fn leave(&mut self, usage: Usage) -> Usage {
        let visit = self.visits.pop();
        let is_container = matches!(usage.ty, Type::Array(_) | Type::Map(_) | Type::Tuple(_));
        match visit.filter(|visit| is_container && visit.contains_itself) {
            None => usage,
            Some(visit) => {
                let id = visit.reserved;
                let id = id.unwrap_or_else(|| self.reserve_enum(&visit.intersection, &visit.hint));
                Usage {
                    ty: Type::Named(id),
                    ..usage
                }
            }
        }
    }

    /// The type of an intersection inside itself. `None` if it is not inside itself.
    pub(super) fn inside_itself(&mut self, intersection: &Intersection) -> Option<Usage> {
        let is_same = |visit: &Visit| visit.intersection == *intersection;
        let first = self.visits.iter().rposition(is_same)?;
        let containers = self.visits[first].containers;
        let json_types = value_types::possible(self.schemas(), intersection);
        let json_types = json_types.filter(|json_types| {
            self.containers > containers && !json_types.without_null().is_empty()
        });
        let Some(json_types) = json_types else {
            self.report_at(intersection, messages::reference_cycle);
            return Some(Usage::plain(Type::Any));
        };
        for visit in &mut self.visits[first..] {
            visit.contains_itself = true;
        }
        // A union with one branch has the type of its branch.
        let branches = self.visits[first..].iter();
        let branches = branches.take_while(|visit| visit.containers == containers);
        let at = first + branches.count() - 1;
        let id = match self.visits[at].reserved {
            Some(id) => id,
            None => {
                let Visit {
                    intersection, hint, ..
                } = &self.visits[at];
                let (intersection, hint) = (intersection.clone(), hint.clone());
                self.reserve_enum(&intersection, &hint)
            }
        };
        self.visits[at].reserved = Some(id);
        Some(Usage::nullable_if(json_types.has_null(), Type::Named(id)))
    }

    fn reserve_enum(&mut self, intersection: &Intersection, hint: &Hint) -> TypeId {
        let merged = self.merge(intersection);
        let id = self.reserve_intersection(intersection, &merged, hint);
        let json_types = merged.types_or_implied().without_null().list();
        let plan = UnionPlan::of_json_types(intersection, &json_types);
        self.queue.push_back((id, Plan::Union(plan)));
        id
    }
}
