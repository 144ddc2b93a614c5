//! `show`: one webhook.

use std::fmt::Write;

use openapi_webhooks_document::{
    OperationView, ParameterLocation, ReadOptions, ResponseContent, SchemaView,
};

use crate::arguments::Show;
use crate::failure::{Failure, Outcome};
use crate::{document, operation, output, payload};

pub(super) fn run(arguments: &Show) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    if arguments.part.rust {
        let config = openapi_webhooks_build::configure().receiver(true);
        let config = config.callbacks(arguments.document.callbacks);
        let generated = config.only([arguments.name.as_str()]).generate(&path);
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
        let kind = header
            .schema()
            .map_or("any".to_owned(), |it| it.types().to_string());
        let optional = if header.is_required() {
            ""
        } else {
            ", optional"
        };
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
    }
    for parameter in operation.parameters() {
        let place = match parameter.parameter_in() {
            ParameterLocation::Header => "header",
            ParameterLocation::Query | ParameterLocation::QueryString => "query",
            ParameterLocation::Cookie => "cookie",
        };
        let kind = parameter
            .schema()
            .map_or("any".to_owned(), |it| it.types().to_string());
        let optional = if parameter.is_required() {
            ""
        } else {
            ", optional"
        };
        let _ = writeln!(text, "\n{place} {}: {kind}{optional}", parameter.name());
    }
    let responses = operation.responses();
    if !responses.is_empty() {
        text.push('\n');
    }
    for response in responses {
        let status = response.status();
        let content = match response.content() {
            ResponseContent::Json(Some(schema)) => {
                let component = schema.component().map(str::to_owned);
                format!(
                    ": {}",
                    component.unwrap_or_else(|| schema.types().to_string())
                )
            }
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
        let inner = property.schema();
        let component = inner.component().map(str::to_owned);
        let kind = component.unwrap_or_else(|| inner.types().to_string());
        let optional = if property.is_required() {
            ""
        } else {
            ", optional"
        };
        let _ = writeln!(text, "  {}: {kind}{optional}", property.name());
    }
    text
}
