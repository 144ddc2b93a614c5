//! Splits a schema into alternatives without unions.

use serde_json::Value as Json;

use crate::document::NodeId;
use crate::schema::annotations;
use crate::schema::intersection::{Intersection, Operand, unique};
use crate::schema::merge::UnionRule;

use super::schema_view::SchemaView;
use super::union_view::UnionView;

/// The maximum number of schemas that are merged into one alternative.
const MAX_NESTING: usize = 64;

/// An alternative of a schema: one branch of each of its unions, merged with the keywords beside them.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let schema = webhook.operations()[0].bodies()[0].schema().expect("the body has a schema");
/// let payment = schema.properties()[1].schema().clone();
/// let alternatives = payment.alternatives(100).expect("there are two");
/// assert_eq!(alternatives.len(), 2);
/// assert!(alternatives[0].schema().unions().is_empty());
/// let (property, values) = &alternatives[0].tags()[0];
/// assert_eq!((property.as_str(), &values[0]), ("method", &"card".into()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Alternative<'a> {
    schema: SchemaView<'a>,
    branches: Vec<NodeId>,
    tags: Vec<Tag>,
}

/// A property, and its values that select an alternative.
type Tag = (String, Vec<Json>);

impl<'a> SchemaView<'a> {
    /// Splits the schema into alternatives that have no unions. Each valid value matches at least one of them. A
    /// schema without unions is its only alternative. `None` if there are more than `max`.
    pub fn alternatives(&self, max: usize) -> Option<Vec<Alternative<'a>>> {
        let mut found = Vec::new();
        let mut waiting = vec![Alternative {
            schema: self.clone(),
            branches: Vec::new(),
            tags: Vec::new(),
        }];
        while let Some(next) = waiting.pop() {
            if next.schema.merged().unions.is_empty() {
                found.push(next);
            } else {
                let mut narrower = next.narrower(max)?;
                narrower.reverse();
                waiting.extend(narrower);
            }
            if found.len() + waiting.len() > max {
                return None;
            }
        }
        Some(found)
    }
}

impl<'a> Alternative<'a> {
    /// The merged schema. It has no unions.
    pub fn schema(&self) -> &SchemaView<'a> {
        &self.schema
    }

    /// The name of the component that identifies it: that of the branch of the innermost union that is a component.
    pub fn component(&self) -> Option<&'a str> {
        let source = self.schema.source;
        let of_branch = |&branch: &NodeId| SchemaView::new(source, branch).component();
        self.branches.iter().rev().find_map(of_branch)
    }

    /// The properties that select it, each with the values that do; see [`UnionView::tag`].
    pub fn tags(&self) -> &[(String, Vec<Json>)] {
        &self.tags
    }

    /// The alternatives with one branch of each union of this one. `None` if there are more than `max`.
    fn narrower(&self, max: usize) -> Option<Vec<Alternative<'a>>> {
        let view = &self.schema.view;
        if view.len() > MAX_NESTING {
            return None;
        }
        let base: Intersection = view.iter().map(without_unions).collect();
        let mut narrower = vec![(base, self.branches.clone(), self.tags.clone())];
        let unions = self.schema.unions();
        for (union, shown) in self.schema.merged().unions.iter().zip(&unions) {
            let branches = self.branches(union, shown);
            if narrower.len() * branches.len() > max {
                return None;
            }
            let choices = narrower.iter().flat_map(|(view, nodes, tags)| {
                branches.iter().map(move |(branch, tag)| {
                    let (mut view, mut nodes, mut tags) =
                        (view.clone(), nodes.clone(), tags.clone());
                    // The branch comes first, since its location is that of the alternative.
                    view.insert(0, Operand::Node(*branch));
                    nodes.push(*branch);
                    tags.extend(tag.clone());
                    (view, nodes, tags)
                })
            });
            narrower = choices.collect();
        }
        let alternative = |(view, branches, tags)| Alternative {
            schema: SchemaView::of(self.schema.source, unique(view)),
            branches,
            tags,
        };
        Some(narrower.into_iter().map(alternative).collect())
    }

    /// The branches of a union with their tags. A branch that contains the union itself adds no value.
    fn branches(&self, union: &UnionRule, view: &UnionView<'_>) -> Vec<(NodeId, Option<Tag>)> {
        let document = &self.schema.source.document;
        let target = |node| annotations::target(document, node);
        let is_new = |branch: NodeId| {
            let mut present = self.schema.view.iter().filter_map(Operand::node);
            present.all(|node| target(node) != target(branch))
        };
        let tag = |values: &[Json]| {
            let property = view.tag().filter(|_| !values.is_empty())?;
            Some((property.to_owned(), values.to_vec()))
        };
        let branches = union.branches.iter().zip(view.branches());
        let new = branches.filter(|(node, _)| is_new(**node));
        new.map(|(node, branch)| (*node, tag(branch.tag_values())))
            .collect()
    }
}

fn without_unions(operand: &Operand) -> Operand {
    match operand {
        Operand::Node(node) => Operand::Base(*node),
        other => other.clone(),
    }
}
