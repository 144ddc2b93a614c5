//! `show`: one webhook.

use std::fmt::Write;

use openapi_webhooks_document::{
    Example, OperationView, ParameterLocation, ReadOptions, ResponseContent, SchemaView,
};

use crate::arguments::Show;
use crate::failure::{Failure, Outcome};
use crate::{document, operation, output, payload};

pub(super) fn run(arguments: &Show) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    if arguments.part.rust {
        let config = openapi_webhooks_build::configure().receiver(true);
        let config = config.callbacks(arguments.document.callbacks);
        let source = document::Source::of(&path)?;
        let mut load = source.loader(&ReadOptions::new(), |_| {});
        let config = config.only([arguments.name.as_str()]);
        let generated = config.generate_with(source.path(), &mut load);
        let generated = generated.map_err(|error| Failure::new(error.to_string()))?;
        output::result(generated.code());
        return Ok(Outcome::Fine);
    }
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(&path, &options)?;
    let webhook = operation::webhook(&catalogue, &arguments.name)?;
    let (first, body) = operation::first(&webhook)?;
    if let Some(key) = &arguments.part.example {
        let key = Some(key.as_str()).filter(|key| !key.is_empty());
        let value = payload::example(body.as_ref(), key)?;
        output::line(&format!("{value:#}"));
    } else if arguments.part.schema {
        let schema = body.and_then(|body| body.schema());
        let schema = schema.ok_or_else(|| Failure::new("the payload has no schema"))?;
        output::line(&format!("{:#}", schema.to_json_schema()));
    } else if arguments.part.headers {
        output::result(&headers(&first));
    } else {
        for operation in webhook.operations() {
            output::result(&output::visible_lines(&summary(webhook.name(), &operation)));
        }
    }
    Ok(Outcome::Fine)
}

/// The headers that the sender writes, with their types.
fn headers(operation: &OperationView<'_>) -> String {
    let mut text = String::new();
    for body in operation.bodies() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "content-type: {}", body.media_type());
    }
    text += "webhook-id: the id of the message\n";
    text += "webhook-timestamp: seconds since 1970\n";
    text += "webhook-signature: v1,… (Standard Webhooks)\n";
    let parameters = operation.parameters();
    let headers = parameters.iter();
    for header in headers.filter(|it| it.parameter_in() == ParameterLocation::Header) {
        let kind = header.schema().as_ref().map_or("any".to_owned(), words);
        let optional = optional(header.is_required());
        let _ = writeln!(text, "{}: {kind}{optional}", header.name().to_lowercase());
    }
    output::visible_lines(&text)
}

fn summary(name: &str, operation: &OperationView<'_>) -> String {
    let mut text = format!("{} {name}\n", operation.method());
    // Writing to a string cannot fail.
    if operation.is_deprecated() {
        text += "  deprecated\n";
    }
    if let Some(summary) = operation.summary() {
        let _ = writeln!(text, "  {}", summary.trim());
    }
    for body in operation.bodies() {
        let _ = writeln!(text, "\nbody: {}", body.media_type());
        if let Some(schema) = body.schema() {
            text += &properties(&schema);
        }
        let examples = body.examples();
        let names: Vec<&str> = examples.iter().filter_map(Example::name).collect();
        if !names.is_empty() {
            let _ = writeln!(text, "examples: {}", names.join(", "));
        }
    }
    for parameter in operation.parameters() {
        let place = match parameter.parameter_in() {
            ParameterLocation::Header => "header",
            ParameterLocation::Query | ParameterLocation::QueryString => "query",
            ParameterLocation::Cookie => "cookie",
        };
        let kind = parameter.schema().as_ref().map_or("any".to_owned(), words);
        let optional = optional(parameter.is_required());
        let _ = writeln!(text, "\n{place} {}: {kind}{optional}", parameter.name());
    }
    let responses = operation.responses();
    if !responses.is_empty() {
        text.push('\n');
    }
    for response in responses {
        let status = response.status();
        let content = match response.content() {
            ResponseContent::Json(Some(schema)) => format!(": {}", words(&schema)),
            ResponseContent::Json(None) => ": JSON".to_owned(),
            ResponseContent::Text => ": text".to_owned(),
            _ => String::new(),
        };
        let _ = writeln!(text, "response {status}{content}");
    }
    text
}

/// The properties of a payload, one on each line.
fn properties(schema: &SchemaView<'_>) -> String {
    let mut text = String::new();
    for property in schema.properties() {
        let kind = words(property.schema());
        let optional = optional(property.is_required());
        let _ = writeln!(text, "  {}: {kind}{optional}", property.name());
    }
    text
}

fn optional(is_required: bool) -> &'static str {
    match is_required {
        true => "",
        false => ", optional",
    }
}

/// The maximum number of values that are listed.
const MAX_VALUES: usize = 6;

/// A schema in a few words: its component, its values, or its types and format.
fn words(schema: &SchemaView<'_>) -> String {
    if let Some(component) = schema.component() {
        return component.to_owned();
    }
    match schema.values() {
        Some(values) if values.len() <= MAX_VALUES => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            return values.join(" or ");
        }
        _ => {}
    }
    let types = schema.types();
    match schema.format() {
        Some(format) => format!("{types} ({format})"),
        None => types.to_string(),
    }
}
