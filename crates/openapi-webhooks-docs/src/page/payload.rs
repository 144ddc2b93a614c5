//! A body of a webhook in one media type, with its examples.

use openapi_webhooks_document::{BodyKind, BodyView, OperationView, SchemaView};
use serde_json::Value as Json;

use crate::schema::example;
use crate::site::File;

use super::frame::Frame;
use super::output::{JSON, file};

/// The maximum size of a JSON Schema that has its own file, in bytes. Larger ones consist mostly of components that
/// other webhooks use too, so they are only in the file of all webhooks.
const MAX_SCHEMA: usize = 8 << 10;

/// A body, with its visible examples and the files to download.
pub(super) struct Payload<'a> {
    pub(super) media_type: &'a str,
    pub(super) kind: BodyKind,
    pub(super) description: Option<&'a str>,
    pub(super) schema: Option<SchemaView<'a>>,
    pub(super) examples: Vec<Shown>,
    /// `None` if the payload has no schema, or is not JSON.
    pub(super) json_schema: Option<JsonSchema>,
}

/// The JSON Schema of a payload.
pub(super) struct JsonSchema {
    /// The name in the file of all webhooks, and of its own file.
    pub(super) name: String,
    /// The text of its own file, unless it is too large.
    text: Option<String>,
}

impl JsonSchema {
    fn new(name: &str, schema: &SchemaView<'_>) -> Self {
        let small = schema.to_json_schema_within(MAX_SCHEMA);
        JsonSchema {
            name: name.to_owned(),
            text: small.map(|schema| schema.to_string()),
        }
    }

    /// The name of its own file.
    pub(super) fn file_name(&self) -> Option<String> {
        let name = &self.name;
        self.text.as_ref().map(|_| format!("{name}.schema.json"))
    }

    pub(super) fn file(&self) -> Option<File> {
        let path = format!("webhooks/{}", self.file_name()?);
        Some(file(&path, JSON, self.text.as_ref()?))
    }
}

/// An example payload.
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) value: Json,
}

impl<'a> Payload<'a> {
    /// The bodies of an operation. The names of their files start with `slug`.
    pub(super) fn all(
        frame: &Frame<'_>,
        operation: &OperationView<'a>,
        slug: &str,
        suffix: Option<&str>,
    ) -> Vec<Payload<'a>> {
        let bodies = operation.bodies();
        let name = |at: usize| {
            let mut name = slug.to_owned();
            if let Some(suffix) = suffix {
                name = format!("{name}.{suffix}");
            }
            if at > 0 {
                format!("{name}.{}", at + 1)
            } else {
                name
            }
        };
        let bodies = bodies.iter().enumerate();
        bodies
            .map(|(at, body)| Payload::new(frame, body, &name(at)))
            .collect()
    }

    fn new(frame: &Frame<'_>, body: &BodyView<'a>, name: &str) -> Self {
        let schema = body.schema();
        let examples = examples(frame, body, schema.as_ref());
        let is_json = body.kind() == BodyKind::Json;
        let json_schema = schema.as_ref().filter(|_| is_json);
        let json_schema = json_schema.map(|schema| JsonSchema::new(name, schema));
        Payload {
            media_type: body.media_type(),
            kind: body.kind(),
            description: body.description(),
            schema,
            examples,
            json_schema,
        }
    }
}

/// The document's examples that match the schema, or an example generated from the schema.
fn examples(frame: &Frame<'_>, body: &BodyView<'_>, schema: Option<&SchemaView<'_>>) -> Vec<Shown> {
    let given = body.examples();
    let fitting = given
        .iter()
        .filter(|example| !is_reported(frame, &example.location()));
    let mut shown: Vec<Shown> = fitting
        .map(|example| Shown {
            title: example
                .summary()
                .or(example.name())
                .unwrap_or("Example")
                .to_owned(),
            description: example.description().map(str::to_owned),
            value: example.value(),
        })
        .collect();
    if shown.is_empty()
        && let Some(value) = schema.and_then(example)
    {
        shown.push(Shown {
            title: "Example".to_owned(),
            description: None,
            value,
        });
    }
    shown
}

/// Whether the reader reported that the example contradicts its schema.
fn is_reported(frame: &Frame<'_>, example: &openapi_webhooks_document::Location) -> bool {
    let warnings = frame.settings.catalogue.warnings().iter();
    let mut mismatches = warnings
        .filter(|warning| warning.lint() == openapi_webhooks_document::Lint::ExampleMismatch);
    mismatches.any(|warning| {
        let pointer = warning.pointer().unwrap_or_default();
        let rest = pointer.strip_prefix(example.pointer());
        warning.file() == Some(example.file())
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}
