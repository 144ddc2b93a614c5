//! How a type that is reserved is to be defined.

use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::schema::intersection::View;
use openapi_webhooks_document::schema::merge::Merged;

use crate::model::Kind;

/// How a reserved type is to be defined.
pub(crate) enum Plan {
    Struct(View, Box<Merged>),
    Union(UnionPlan),
}

/// The branches of a union, `null` taken out.
pub(crate) struct UnionPlan {
    pub(crate) view: View,
    pub(crate) branches: Vec<Branch>,
    pub(crate) tag: Option<String>,
    pub(crate) is_nullable: bool,
}

pub(crate) struct Branch {
    pub(crate) view: View,
    /// Where a fault of the branch is told.
    pub(crate) node: Option<NodeId>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) tags: Vec<String>,
}
