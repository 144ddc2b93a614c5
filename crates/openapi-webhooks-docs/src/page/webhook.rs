//! The page of a webhook, and the files to download from it.

use maud::html;
use openapi_webhooks_document::SchemaView;

use crate::directory::WebhookPage;
use crate::schema::SchemaWriter;
use crate::site::File;

use super::frame::Frame;
use super::operation;
use super::output::{HTML, file};
use super::payload::Payload;

/// The page with its JSON Schemas to download, and the schemas for the file of all webhooks.
pub(super) struct WebhookFiles<'a> {
    pub(super) files: Vec<File>,
    pub(super) schemas: Vec<(String, SchemaView<'a>)>,
}

pub(super) fn files<'a>(frame: &Frame<'_>, page: &WebhookPage<'a>) -> WebhookFiles<'a> {
    let operations = page.webhook.operations();
    let group = &frame.directory.groups[page.group];
    let mut files = Vec::new();
    let mut schemas = Vec::new();
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
        for payload in &payloads {
            let Some((json_schema, schema)) =
                payload.json_schema.as_ref().zip(payload.schema.as_ref())
            else {
                continue;
            };
            files.extend(json_schema.file());
            schemas.push((json_schema.name.clone(), schema.clone()));
        }
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
            @if !group.title.is_empty() {
                " / " a href={ "../index.html#" (group.slug) } { (group.title) }
            }
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
    WebhookFiles { files, schemas }
}
