//! The page of a webhook, and the files to download from it.

use maud::html;
use openapi_webhooks_document::SchemaView;

use crate::directory::WebhookPage;
use crate::schema::SchemaWriter;
use crate::site::File;

use super::frame::Frame;
use super::operation;
use super::output::{HTML, JSON, file};
use super::payload::Payload;

/// The page with its examples and JSON Schemas.
pub(super) fn files(frame: &Frame<'_>, page: &WebhookPage<'_>) -> Vec<File> {
    let operations = page.webhook.operations();
    let group = &frame.directory.groups[page.group];
    let mut files = Vec::new();
    let link = |schema: &SchemaView<'_>| frame.link("../", schema);
    let mut writer = SchemaWriter::new(&link);
    let is_deprecated = operations
        .iter()
        .all(openapi_webhooks_document::OperationView::is_deprecated);
    let mut sections = Vec::new();
    for operation in &operations {
        let suffix = (operations.len() > 1).then(|| operation.method().to_ascii_lowercase());
        let payloads: Vec<Payload<'_>> =
            Payload::all(frame, operation, &page.slug, suffix.as_deref());
        let schemas = payloads.iter().filter_map(|one| one.json_schema.as_ref());
        files.extend(schemas.map(|(path, text)| file(&format!("webhooks/{path}"), JSON, text)));
        let prefix = suffix.map_or_else(String::new, |suffix| suffix + ".");
        sections.push(operation::section(
            frame,
            operation,
            &payloads,
            &prefix,
            &mut writer,
        ));
    }
    let main = html! {
        p.breadcrumb {
            a href="../index.html" { "Webhooks" }
            @if !group.title.is_empty() { " / " (group.title) }
        }
        h1 {
            code { (page.webhook.name()) }
            @if is_deprecated { " " span.flag.deprecated { "deprecated" } }
        }
        @for section in &sections { (section) }
        @if writer.is_cut() { p.facts { "More properties are in the JSON Schema." } }
    };
    let html = frame.page_in_group("../", page.webhook.name(), Some(page.group), &main);
    files.push(file(&format!("webhooks/{}.html", page.slug), HTML, &html));
    files
}
