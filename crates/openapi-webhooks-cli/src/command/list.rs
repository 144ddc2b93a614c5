//! `list`: the webhooks of a document.

use openapi_webhooks_document::{BodyView, OperationView, ReadOptions};
use serde_json::{Value as Json, json};

use crate::arguments::{List, ListFormat};
use crate::failure::{Failure, Outcome};
use crate::{document, output};

pub(super) fn run(arguments: &List) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(&path, &options)?;
    let mut rows = Vec::new();
    for webhook in catalogue.webhooks() {
        for operation in webhook.operations() {
            rows.push(Row::of(webhook.name(), &operation));
        }
    }
    match arguments.format {
        ListFormat::Human => output::result(&table(&rows)),
        ListFormat::Json => {
            let rows: Vec<Json> = rows.iter().map(Row::to_json).collect();
            output::line(&format!("{:#}", Json::from(rows)));
        }
    }
    Ok(Outcome::Fine)
}

/// An operation.
struct Row {
    name: String,
    method: String,
    payload: String,
    examples: Vec<String>,
    is_deprecated: bool,
    summary: Option<String>,
}

impl Row {
    fn of(name: &str, operation: &OperationView<'_>) -> Self {
        let bodies = operation.bodies();
        let payload = bodies.first().map_or("no body".to_owned(), payload);
        let examples = bodies.iter().flat_map(BodyView::examples);
        let name_of = |name: Option<&str>| name.unwrap_or("example").to_owned();
        Row {
            name: name.to_owned(),
            method: operation.method().to_owned(),
            payload,
            examples: examples.map(|example| name_of(example.name())).collect(),
            is_deprecated: operation.is_deprecated(),
            summary: operation.summary().map(str::to_owned),
        }
    }

    fn to_json(&self) -> Json {
        json!({
            "name": self.name,
            "method": self.method,
            "payload": self.payload,
            "examples": self.examples,
            "deprecated": self.is_deprecated,
            "summary": self.summary,
        })
    }
}

/// The component or the JSON types of a body, or its media type.
fn payload(body: &BodyView<'_>) -> String {
    let described = body.schema().map(|schema| {
        let component = schema.component().map(str::to_owned);
        component.unwrap_or_else(|| schema.types().to_string())
    });
    described.unwrap_or_else(|| body.media_type().to_owned())
}

fn table(rows: &[Row]) -> String {
    let width = |of: fn(&Row) -> &str| {
        let widths = rows
            .iter()
            .map(|row| output::visible(of(row)).chars().count());
        widths.max().unwrap_or(0)
    };
    let (name, payload) = (width(|row| &row.name), width(|row| &row.payload));
    let line = |row: &Row| {
        let examples = match row.examples.len() {
            0 => "no example".to_owned(),
            1 => "1 example".to_owned(),
            count => format!("{count} examples"),
        };
        let deprecated = if row.is_deprecated {
            "  deprecated"
        } else {
            ""
        };
        format!(
            "{:name$}  {:6}  {:payload$}  {examples}{deprecated}\n",
            output::visible(&row.name),
            row.method,
            output::visible(&row.payload),
        )
    };
    rows.iter().map(line).collect()
}
