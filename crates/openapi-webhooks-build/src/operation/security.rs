//! Converts security schemes to credentials.

use openapi_webhooks_document::openapi::{Api, Operation};

use crate::model::{Docs, SchemeId, SecurityScheme};
use crate::name::{Case, Scope};

/// The schemes that the operations of `api` require.
pub(crate) fn schemes(api: &Api) -> Vec<SecurityScheme> {
    let mut scope = Scope::new(Case::Camel);
    let define = |scheme: &openapi_webhooks_document::openapi::SecurityScheme| SecurityScheme {
        name: scope.take(&scheme.name),
        wire: scheme.name.clone(),
        docs: Docs::new(&scheme.description),
        kind: scheme.kind.clone(),
    };
    api.security_schemes.values().map(define).collect()
}

/// The alternatives that `operation` requires. Names without a scheme were reported.
pub(crate) fn alternatives(api: &Api, operation: &Operation) -> Vec<Vec<SchemeId>> {
    let schemes = &api.security_schemes;
    let ids = |names: &openapi_webhooks_document::openapi::Alternative| {
        let ids = names
            .iter()
            .filter_map(|(name, _)| schemes.get_index_of(name));
        ids.map(SchemeId).collect()
    };
    operation.security.iter().map(ids).collect()
}
