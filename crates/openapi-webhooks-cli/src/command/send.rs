//! `send`: a webhook to a URL.

use std::io::{IsTerminal, Write};

use openapi_webhooks::Client;
use openapi_webhooks::http::{HeaderMap, Method, Uri};
use openapi_webhooks::signing::SigningInput;
use openapi_webhooks_document::{
    BodyKind, BodyView, OperationView, ParameterLocation, ParameterView, ReadOptions, SchemaView,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;
use tokio::task::JoinSet;

use crate::arguments::Send;
use crate::delivery::{self, Summary};
use crate::failure::{Failure, Outcome};
use crate::message::{self, Parts};
use crate::{contract, document, operation, output, payload, scheme, secret, signature};

pub(super) fn run(arguments: &Send, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(&path, &options)?;
    let webhook = operation::webhook(&catalogue, &arguments.name)?;
    let (operation, body) = operation::first(&webhook)?;
    let content = content(arguments, body.as_ref())?;
    let problems = problems(body.as_ref(), &content);
    for problem in &problems {
        output::line(&format!(
            "{}: {}",
            output::bad("invalid payload"),
            output::visible(problem)
        ));
    }
    if !problems.is_empty() && !arguments.allow_invalid {
        output::note("  = help: `--allow-invalid` sends it anyway");
        return Ok(Outcome::Found);
    }
    let parts = Parts {
        webhook: webhook.name().to_owned(),
        method: operation.method().to_owned(),
        headers: headers(arguments, &operation)?,
        query: query(&operation),
        content_type: body.map(|body| body.media_type().to_owned()),
        body: content.bytes,
    };
    if arguments.dry_run {
        return dry_run(arguments, &parts);
    }
    deliver(arguments, &parts, quiet)
}

/// The bytes of a body, and its value if it is JSON.
struct Content {
    bytes: Vec<u8>,
    value: Option<Json>,
}

fn content(arguments: &Send, body: Option<&BodyView<'_>>) -> Result<Content, Failure> {
    let is_json = body.is_some_and(|body| body.kind() == BodyKind::Json);
    if let Some(file) = &arguments.payload {
        let bytes = payload::read(file)?;
        if !is_json {
            return Ok(Content { bytes, value: None });
        }
        let value: Json = serde_json::from_slice(&bytes)
            .map_err(|error| Failure::of("the payload is not JSON", error))?;
        return match arguments.set.as_slice() {
            // The exact bytes are sent.
            [] => Ok(Content {
                bytes,
                value: Some(value),
            }),
            set => Ok(of_json(payload::with(value, set)?)),
        };
    }
    let Some(body) = body else {
        return Ok(Content {
            bytes: Vec::new(),
            value: None,
        });
    };
    let value = payload::example(Some(body), arguments.example.as_deref())?;
    match (body.kind(), value) {
        (BodyKind::Json, value) => Ok(of_json(payload::with(value, &arguments.set)?)),
        (BodyKind::Text | BodyKind::Bytes, Json::String(text)) => Ok(Content {
            bytes: text.into_bytes(),
            value: None,
        }),
        _ => {
            let media_type = output::visible(body.media_type());
            let failure = Failure::new(format!("no example of `{media_type}` can be encoded"));
            Err(failure.help("give the encoded body with `--payload FILE`"))
        }
    }
}

fn of_json(value: Json) -> Content {
    Content {
        bytes: value.to_string().into_bytes(),
        value: Some(value),
    }
}

fn problems(body: Option<&BodyView<'_>>, content: &Content) -> Vec<String> {
    let validator = contract::validator(body.and_then(BodyView::schema));
    let (Some(validator), Some(value)) = (validator, &content.value) else {
        return Vec::new();
    };
    validator
        .iter_errors(value)
        .map(|it| contract::problem(&it))
        .collect()
}

/// The value of a parameter: its example, its first listed value, or, if it is required, one made from its schema.
fn value(parameter: &ParameterView<'_>) -> Option<Json> {
    let schema = parameter.schema();
    let given = parameter.example().map(|example| example.value());
    let listed = schema.as_ref().and_then(SchemaView::values);
    let listed = listed.and_then(|values| values.into_iter().next());
    let made = || openapi_webhooks_docs::example(schema.as_ref()?);
    let made = || made().filter(|_| parameter.is_required());
    given.or(listed).or_else(made)
}

/// The query parameters of the document that have a value. Only strings, numbers and booleans are written, since every
/// style writes them alike (OpenAPI 3.1, "Style Examples").
fn query(operation: &OperationView<'_>) -> String {
    let mut query: Vec<String> = Vec::new();
    for parameter in operation.parameters() {
        let value = match parameter.parameter_in() {
            ParameterLocation::Query => value(&parameter),
            _ => None,
        };
        let Some(value) = value else { continue };
        if value.is_array() || value.is_object() || value.is_null() {
            output::warning(&format!(
                "the query parameter `{}` is left out, because its value is not a string, number or boolean",
                output::visible(parameter.name())
            ));
            continue;
        }
        let [name, value] = [parameter.name(), &text(&value)]
            .map(|it| utf8_percent_encode(it, RESERVED).to_string());
        query.push(format!("{name}={value}"));
    }
    query.join("&")
}

/// All characters except the unreserved ones (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The headers of the document that have a value, and those of the caller.
fn headers(
    arguments: &Send,
    operation: &OperationView<'_>,
) -> Result<Vec<(String, String)>, Failure> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for parameter in operation.parameters() {
        let value = match parameter.parameter_in() {
            ParameterLocation::Header => value(&parameter),
            _ => None,
        };
        if let Some(value) = value {
            headers.push((parameter.name().to_lowercase(), text(&value)));
        }
    }
    for header in &arguments.header {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| Failure::new("`--header` must be `NAME:VALUE`"))?;
        let name = name.trim().to_lowercase();
        headers.retain(|(other, _)| *other != name);
        headers.push((name, value.trim().to_owned()));
    }
    Ok(headers)
}

fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Prints the request as it would be sent.
fn dry_run(arguments: &Send, parts: &Parts) -> Result<Outcome, Failure> {
    let id = message::new_id();
    // Checks the headers and the URL.
    parts.message(&id)?;
    let separator = match arguments.url.contains('?') {
        _ if parts.query.is_empty() => "",
        true => "&",
        false => "?",
    };
    let uri = format!("{}{separator}{}", arguments.url, parts.query);
    let uri: Uri = uri
        .parse()
        .map_err(|error| Failure::of("the URL is invalid", error))?;
    output::line(&format!("{} {uri}", parts.method));
    if let Some(content_type) = &parts.content_type {
        output::line(&format!("content-type: {content_type}"));
    }
    for (name, value) in &parts.headers {
        output::line(&format!(
            "{}: {}",
            output::visible(name),
            output::visible(value)
        ));
    }
    if !arguments.signing.unsigned {
        let name = &arguments.signing.scheme.scheme;
        let key = scheme::key(name, &secret::read(&arguments.signing.secret)?)?;
        let signer = scheme::named(name)?.signer(key);
        let time = signature::clock(arguments.tamper)();
        let headers = HeaderMap::new();
        let method: Method = parts.method.parse().unwrap_or(Method::POST);
        let input = SigningInput::new(&id, time, &method, &uri, &headers, &parts.body);
        let signed = signer
            .headers(&input)
            .map_err(|error| Failure::of("cannot sign", error))?;
        for (name, value) in &signed {
            output::line(&format!("{name}: {}", value.to_str().unwrap_or_default()));
        }
    }
    let body = String::from_utf8_lossy(&parts.body);
    output::line(&format!("\n{}", output::visible_lines(&body)));
    Ok(Outcome::Fine)
}

/// The number of messages in flight with `--repeat`.
const IN_FLIGHT: usize = 8;

fn deliver(arguments: &Send, parts: &Parts, quiet: bool) -> Result<Outcome, Failure> {
    let endpoint = signature::endpoint(&arguments.url, &arguments.signing, arguments.tamper)?;
    let client = delivery::client(&arguments.egress, arguments.tamper, quiet);
    if arguments.repeat == 1 {
        let message = parts.message(&message::new_id())?;
        let outcome = delivery::deliver(&client, &endpoint, &message, arguments.retries);
        let is_delivered = delivery::print(&delivery::block_on(outcome)?);
        return Ok(Outcome::found(!is_delivered));
    }
    let summary = delivery::block_on(async {
        let mut summary = Summary::start();
        let mut running = JoinSet::new();
        let mut waiting = 0..arguments.repeat;
        loop {
            while running.len() < IN_FLIGHT && waiting.next().is_some() {
                let message = parts.message(&message::new_id())?;
                let (client, endpoint): (Client, _) = (client.clone(), endpoint.clone());
                let retries = arguments.retries;
                running.spawn(async move {
                    delivery::deliver(&client, &endpoint, &message, retries).await
                });
            }
            match running.join_next().await {
                Some(Ok(outcome)) => summary.add(&outcome),
                Some(Err(_)) => {}
                None => return Ok(summary),
            }
            progress(summary.done(), arguments.repeat, quiet);
        }
    })??;
    output::line(&summary.text());
    Ok(Outcome::found(summary.has_failures()))
}

/// Shows the progress on a terminal.
fn progress(done: u32, all: u32, quiet: bool) {
    let mut terminal = std::io::stderr();
    if quiet || !terminal.is_terminal() {
        return;
    }
    let filled = usize::try_from(u64::from(done) * 30 / u64::from(all)).unwrap_or(0);
    let bar = format!("{}{}", "=".repeat(filled), " ".repeat(30 - filled));
    let end = if done == all { "\r\x1b[2K" } else { "" };
    // Progress is optional, so errors of the terminal are ignored.
    let _ = write!(terminal, "\r[{bar}] {done}/{all}{end}");
    let _ = terminal.flush();
}
