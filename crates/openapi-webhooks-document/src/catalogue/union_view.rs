//! Unions of schemas, and how their branches are told apart.

use serde_json::Value as Json;

use crate::schema::merge::UnionRule;

use super::cache::UnionTag;
use super::schema_view::SchemaView;
use super::source::Source;

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
        let unions = self.merged().unions.iter();
        let tags = self.schema.tags(&self.source.document).iter();
        unions
            .zip(tags)
            .map(|(union, tag)| UnionView::new(self.source, union, tag.as_ref()))
            .collect()
    }
}

impl<'a> UnionView<'a> {
    fn new(source: &'a Source, union: &UnionRule, tag: Option<&UnionTag>) -> Self {
        let branches = union.branches.iter().enumerate();
        let branches = branches.map(|(at, &node)| Branch {
            schema: SchemaView::new(source, node),
            tag_values: tag.map_or_else(Vec::new, |tag| tag.values[at].clone()),
            is_default: tag.is_some_and(|tag| tag.default == Some(at)),
        });
        UnionView {
            keyword: source.document.key(union.node).unwrap_or("oneOf"),
            tag: tag.map(|tag| tag.property.clone()),
            branches: branches.collect(),
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
