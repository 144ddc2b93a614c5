//! The first page: all webhooks, in groups.

use maud::{Markup, html};
use openapi_webhooks_document::Webhook;

use crate::directory::WebhookPage;
use crate::markup::{first_sentence, markdown};
use crate::site::File;

use super::frame::Frame;
use super::output::{ALL_SCHEMAS, HTML, file};

pub(super) fn page(frame: &Frame<'_>) -> File {
    let directory = frame.directory;
    let catalogue = frame.settings.catalogue;
    let main = html! {
        h1 { (frame.settings.title) }
        @if let Some(text) = catalogue.description() { div.text { (markdown(text)) } }
        div.cards {
            a.card href="verify.html" { b { "Verify signatures" } span { "Check that a request comes from us, in eight languages." } }
            a.card href="delivery.html" { b { "Deliveries and retries" } span { "What to answer, and what happens if you do not." } }
        }
        p #none hidden role="status" { "No webhook matches." }
        @for group in &directory.groups {
            section.group id=(group.slug) {
                h2 { @if group.title.is_empty() { "Webhooks" } @else { (group.title) } }
                ul.webhooks {
                    @for &at in &group.webhooks { (entry(&directory.webhooks[at])) }
                }
            }
        }
        p.small {
            "For tools: " a href="openapi.json" { "openapi.json" } ", the OpenAPI document of these webhooks, "
            a href=(ALL_SCHEMAS) { (ALL_SCHEMAS) } ", the JSON Schemas of their payloads, and "
            a href="llms.txt" { "llms.txt" } ", a list of these pages as plain text."
        }
    };
    file("index.html", HTML, &frame.page("", "", &main))
}

fn entry(page: &WebhookPage<'_>) -> Markup {
    let is_deprecated = page
        .webhook
        .operations()
        .iter()
        .all(openapi_webhooks_document::OperationView::is_deprecated);
    html! {
        li {
            a href={ "webhooks/" (page.slug) ".html" } { (page.webhook.name()) }
            @if is_deprecated { " " span.flag.deprecated { "deprecated" } }
            @if let Some(trigger) = trigger(&page.webhook) { span.trigger { (trigger) } }
        }
    }
}

/// What triggers a webhook, in one line: its summary, or the start of its description.
pub(super) fn trigger(webhook: &Webhook<'_>) -> Option<String> {
    let operations = webhook.operations();
    let operation = operations.first()?;
    let is_name = |text: &&str| text.trim() == webhook.name();
    let summary = operation.summary().filter(|text| !is_name(text));
    let line = first_sentence(summary.or(operation.description())?);
    (!line.is_empty()).then_some(line)
}
