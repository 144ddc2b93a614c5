//! Unions of schemas, and how their branches are told apart.

use serde_json::Value as Json;

use crate::document::{Document, NodeId};
use crate::schema::Schemas;
use crate::schema::intersection::{Intersection, Operand};
use crate::schema::merge::UnionRule;
use crate::schema::tag;
use crate::schema::type_set::{JsonType, TypeSet};
use crate::schema::value_types;

use super::schema_view::{SchemaView, silently};

/// A union of schemas: `oneOf`, `anyOf`, or the subtypes of a discriminator without branches.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
/// let payment = schema.properties()[1].schema().clone();
/// let union = &payment.unions()[0];
/// assert_eq!(union.keyword(), "oneOf");
/// assert_eq!(union.tag(), Some("method"));
/// assert_eq!(union.branches().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UnionView<'a> {
    keyword: &'a str,
    tag: Option<String>,
    branches: Vec<Branch<'a>>,
}

/// A branch of a union.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let catalogue = Catalogue::load("examples/shop.json", &ReadOptions::new())?;
/// # let webhook = catalogue.webhook("order.paid").expect("the document defines it");
/// # let operation = webhook.operations()[0];
/// # let schema = operation.bodies()[0].schema().expect("the body has a schema");
/// # let payment = schema.properties()[1].schema().clone();
/// let union = &payment.unions()[0];
/// for branch in union.branches() {
///     println!("{:?}: {:?}", branch.schema().title(), branch.tag_values());
/// }
/// assert_eq!(union.branches()[0].tag_values(), ["card"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Branch<'a> {
    schema: SchemaView<'a>,
    tag_values: Vec<Json>,
    is_default: bool,
}

impl<'a> SchemaView<'a> {
    /// The unions: `oneOf`, `anyOf`, and the subtypes of a discriminator without branches. A valid value
    /// matches a branch of each.
    pub fn unions(&self) -> Vec<UnionView<'a>> {
        let unions = self.merged.unions.iter();
        unions
            .map(|union| UnionView::new(self.document, &self.view, union))
            .collect()
    }
}

impl<'a> UnionView<'a> {
    pub(super) fn new(document: &'a Document, beside: &Intersection, union: &UnionRule) -> Self {
        let branch = |&node: &NodeId| Branch {
            schema: SchemaView::new(document, node),
            tag_values: Vec::new(),
            is_default: false,
        };
        let mut view = UnionView {
            keyword: document.key(union.node).unwrap_or("oneOf"),
            tag: None,
            branches: union.branches.iter().map(branch).collect(),
        };
        silently(document, |schemas| view.find_tag(schemas, beside, union));
        view
    }

    fn find_tag(&mut self, schemas: Schemas<'_>, beside: &Intersection, union: &UnionRule) {
        let base = beside.iter().map(|part| match part {
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
        let tag = tag::find(schemas, union.discriminator, &objects);
        if let Some(tag) = tag {
            if let Some(default) = tag.default {
                self.branches[places[default]].is_default = true;
            }
            for (at, values) in places.into_iter().zip(tag.values) {
                self.branches[at].tag_values = values;
            }
            self.tag = Some(tag.property);
        }
    }

    /// The keyword that declares it: `oneOf`, `anyOf` or `discriminator`.
    pub fn keyword(&self) -> &'a str {
        self.keyword
    }

    /// The property whose value selects the branch: the `discriminator`, or a property that every branch
    /// requires with distinct values.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The branches, in document order.
    pub fn branches(&self) -> &[Branch<'a>] {
        &self.branches
    }
}

impl<'a> Branch<'a> {
    /// The schema of the branch, without the siblings of the union.
    pub fn schema(&self) -> &SchemaView<'a> {
        &self.schema
    }

    /// The values of the [`tag`](UnionView::tag) that select this branch: strings, integers or booleans.
    /// Empty if the union has no tag.
    pub fn tag_values(&self) -> &[Json] {
        &self.tag_values
    }

    /// Whether objects belong to this branch if their [`tag`](UnionView::tag) is missing or has an
    /// unlisted value: `defaultMapping` of OpenAPI 3.2.
    pub fn is_default(&self) -> bool {
        self.is_default
    }
}
