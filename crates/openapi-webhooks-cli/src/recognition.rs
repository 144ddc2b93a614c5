//! Recognizes the webhook of a received request.

use openapi_webhooks_document::Catalogue;
use openapi_webhooks_test::ReceivedRequest;

/// The name of the webhook. Candidates are the end of the path and the event headers, both of them also with the
/// action in the body, and the event members of the body. If there is a document, it is the first candidate that
/// names one of its webhooks.
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
                _ => None,
            })
        }
        None => candidates.next(),
    }
}
