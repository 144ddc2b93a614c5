//! Plans for the definitions of reserved types.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::intersection::Intersection;
use openapi_webhooks_document::schema::merge::Merged;

use crate::model::{JsonType, TagValue};

/// How to define a reserved type.
pub(crate) enum Plan {
    Struct(Intersection, Box<Merged>),
    Union(UnionPlan),
}

/// The branches of a union without `null`.
pub(crate) struct UnionPlan {
    pub(crate) intersection: Intersection,
    pub(crate) branches: Vec<Branch>,
    pub(crate) tag: Option<String>,
    pub(crate) is_nullable: bool,
}

pub(crate) struct Branch {
    pub(crate) intersection: Intersection,
    /// The node at which faults of the branch are reported.
    pub(crate) node: Option<NodeId>,
    pub(crate) json_types: Vec<JsonType>,
    pub(crate) tags: Vec<TagValue>,
    /// Whether it is the branch of objects that no tag value selects.
    pub(crate) is_default: bool,
}
