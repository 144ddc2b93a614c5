//! The responses of a webhook, and how the sender reacts to each status.

use maud::{Markup, html};
use openapi_webhooks_document::{OperationView, ResponseContent, ResponseView, Status};

use crate::markup::markdown;
use crate::schema::SchemaWriter;

use super::frame::Frame;

pub(super) fn section(
    frame: &Frame<'_>,
    operation: &OperationView<'_>,
    prefix: &str,
    writer: &mut SchemaWriter<'_>,
) -> Markup {
    let responses = operation.responses();
    let deadline = crate::delivery::in_words(frame.settings.delivery.deadline);
    let anchor = format!("{prefix}response");
    html! {
        section id=(anchor) {
            h2 { a href={ "#" (anchor) } { "Your response" } }
            p {
                "Answer with a status from 200 to 299 within " (deadline) ". See "
                a href="../delivery.html" { "Deliveries and retries" } "."
            }
            @if !responses.is_empty() {
                ul.properties {
                    @for response in &responses { (row(response, &anchor, writer)) }
                }
            }
        }
    }
}

fn row(response: &ResponseView<'_>, anchor: &str, writer: &mut SchemaWriter<'_>) -> Markup {
    let status = response.status().to_string();
    let anchor = format!("{anchor}.{status}");
    let content = match response.content() {
        ResponseContent::Json(Some(schema)) => {
            let schema = writer.schema(&schema, &anchor);
            html! { details { summary { "Body, in JSON" } (schema) } }
        }
        ResponseContent::Json(None) => html! { p.facts { "Body: any JSON" } },
        ResponseContent::Text => html! { p.facts { "Body: text" } },
        ResponseContent::None | ResponseContent::Other => html! {},
        _ => html! {},
    };
    html! {
        li id=(anchor) {
            div.row { span.name { (status) } " " span.type { (meaning(response.status())) } }
            @if let Some(text) = response.description() { div.text { (markdown(text)) } }
            (content)
        }
    }
}

/// How the client of `openapi-webhooks` reacts to a status.
fn meaning(status: Status) -> &'static str {
    match status {
        Status::Code(200..=299) | Status::Range(2) => "delivered",
        Status::Code(410) => "delivered no more: the endpoint is disabled",
        Status::Code(429 | 502..=504) => "retried, and the endpoint gets fewer requests",
        Status::Code(300..=399) | Status::Range(3) => "not followed; retried",
        Status::Code(_) | Status::Range(_) => "retried",
        Status::Default => "as its status says",
    }
}
