//! Recognizes the webhook of a received request.

use openapi_webhooks_document::{BodyKind, Catalogue, OperationView, Webhook};
use openapi_webhooks_test::ReceivedRequest;
use serde_json::Value as Json;

use crate::contract;

/// The name of the webhook. Candidates are the end of the path and the event headers, both of them also with the
/// action in the body, and the event members of the body. If there is a document, it is the first candidate that
/// names one of its webhooks, or else the only webhook that the request fits.
pub(crate) fn webhook(catalogue: Option<&Catalogue>, request: &ReceivedRequest) -> Option<String> {
    let path = request.uri().path().rsplit('/').next().unwrap_or_default();
    let mut candidates = vec![path.to_owned()];
    let headers = request.headers().iter();
    let named = headers.filter(|(name, _)| {
        let name = name.as_str();
        name.ends_with("event") || name.ends_with("topic") || name.ends_with("event-type")
    });
    candidates.extend(named.filter_map(|(_, value)| Some(value.to_str().ok()?.to_owned())));
    let body = request.json().unwrap_or_default();
    // GitHub's `issues-opened` is the event `issues` with the action `opened`.
    if let Some(action) = body.get("action").and_then(|action| action.as_str()) {
        let named = candidates.iter().map(|name| format!("{name}-{action}"));
        let named: Vec<String> = named.map(|name| name.replace('_', "-")).collect();
        candidates.extend(named);
    }
    let members = ["type", "event", "event_type", "eventType", "name"];
    let texts = members
        .iter()
        .filter_map(|member| body.get(member)?.as_str());
    candidates.extend(texts.map(str::to_owned));
    candidates.retain(|name| !name.is_empty());
    let mut candidates = candidates.into_iter();
    match catalogue {
        Some(catalogue) => {
            let found = candidates.find(|name| catalogue.webhook(name).is_some());
            let webhooks = catalogue.webhooks();
            found.or_else(|| match webhooks.as_slice() {
                [only] => Some(only.name().to_owned()),
                webhooks => fitting(webhooks, request),
            })
        }
        None => candidates.next(),
    }
}

/// The webhook whose method and payload the request has. `None` if there are several.
fn fitting(webhooks: &[Webhook<'_>], request: &ReceivedRequest) -> Option<String> {
    let value = request.json().ok();
    let fits = |operation: &OperationView<'_>| {
        operation.method() == request.method().as_str()
            && fits_body(operation, request, value.as_ref())
    };
    let mut found = webhooks
        .iter()
        .filter(|webhook| webhook.operations().iter().any(fits));
    match (found.next(), found.next()) {
        (Some(only), None) => Some(only.name().to_owned()),
        _ => None,
    }
}

fn fits_body(
    operation: &OperationView<'_>,
    request: &ReceivedRequest,
    value: Option<&Json>,
) -> bool {
    if request.body().is_empty() {
        return operation.bodies().is_empty();
    }
    let bodies = operation.bodies();
    let mut bodies = bodies.iter().filter(|body| body.kind() == BodyKind::Json);
    bodies.any(|body| {
        let (Some(value), Some(schema)) = (value, body.schema()) else {
            return false;
        };
        // Building a validator takes long, and few schemas require the same properties.
        let has_required = schema
            .required()
            .iter()
            .all(|name| value.get(name).is_some());
        has_required && contract::validator(Some(schema)).is_some_and(|it| it.is_valid(value))
    })
}
