//! The page of a component that several webhooks use.

use maud::html;
use openapi_webhooks_document::SchemaView;

use crate::directory::ComponentPage;
use crate::markup::markdown;
use crate::schema::SchemaWriter;
use crate::site::File;

use super::frame::Frame;
use super::output::{HTML, file};

pub(super) fn page(frame: &Frame<'_>, page: &ComponentPage<'_>) -> File {
    let link = |schema: &SchemaView<'_>| frame.link("../", schema);
    let mut writer = SchemaWriter::new(&link);
    let schema = writer.schema(&page.schema, "schema");
    let main = html! {
        p.breadcrumb { a href="../index.html" { "Webhooks" } " / schemas" }
        h1 { (page.name) @if page.schema.is_deprecated() { " " span.flag.deprecated { "deprecated" } } }
        @if let Some(text) = page.schema.description() { div.text { (markdown(text)) } }
        section #schema aria-label="Properties" { (schema) }
        @if writer.is_cut() { p.facts { "More properties are in the JSON Schema of the webhooks." } }
    };
    let path = format!("schemas/{}.html", page.slug);
    file(&path, HTML, &frame.page("../", &page.name, &main))
}
