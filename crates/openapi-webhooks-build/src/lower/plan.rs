//! How a type that is reserved is to be defined.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::intersection::Intersection;
use openapi_webhooks_document::schema::merge::Merged;

use crate::model::{JsonType, TagValue};

/// How a reserved type is to be defined.
pub(crate) enum Plan {
    Struct(Intersection, Box<Merged>),
    Union(UnionPlan),
}

/// The branches of a union, `null` taken out.
pub(crate) struct UnionPlan {
    pub(crate) intersection: Intersection,
    pub(crate) branches: Vec<Branch>,
    pub(crate) tag: Option<String>,
    pub(crate) is_nullable: bool,
}

pub(crate) struct Branch {
    pub(crate) intersection: Intersection,
    /// Where a fault of the branch is told.
    pub(crate) node: Option<NodeId>,
    pub(crate) kinds: Vec<JsonType>,
    pub(crate) tags: Vec<TagValue>,
    /// Whether it is the branch of objects that no tag stands for.
    pub(crate) is_default: bool,
}
