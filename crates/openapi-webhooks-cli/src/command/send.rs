//! `send`: a webhook to a URL.

use std::io::{IsTerminal, Write};

use openapi_webhooks::Client;
use openapi_webhooks::http::{HeaderMap, Method, Uri};
use openapi_webhooks::signing::SigningInput;
use openapi_webhooks_document::{BodyKind, BodyView, ReadOptions};
use tokio::task::JoinSet;

use crate::arguments::Send;
use crate::delivery::{self, Summary};
use crate::failure::{Failure, Outcome};
use crate::message::{self, Parts};
use crate::request::{self, Content};
use crate::{contract, document, operation, output, payload, runtime, scheme, secret, signature};

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
    let message = request::message(webhook.name(), &operation, body.as_ref(), &content)?;
    let mut parts = Parts::of(&message)?;
    add_headers(&mut parts, &arguments.header)?;
    if arguments.dry_run {
        return dry_run(arguments, &parts);
    }
    deliver(arguments, &parts, quiet)
}

fn content(arguments: &Send, body: Option<&BodyView<'_>>) -> Result<Content, Failure> {
    let set = arguments.set.as_slice();
    if let Some(file) = &arguments.payload {
        let bytes = payload::read(file)?;
        if set.is_empty() {
            // The exact bytes are sent.
            return Ok(Content::Bytes(bytes));
        }
        let value = serde_json::from_slice(&bytes);
        let value = value.map_err(|error| Failure::of("`--set` needs a payload in JSON", error))?;
        return Ok(Content::Value(payload::with(value, set)?));
    }
    if body.is_none() && set.is_empty() && arguments.example.is_none() {
        return Ok(Content::None);
    }
    let value = payload::example(body, arguments.example.as_deref())?;
    let value = payload::with(value, set)?;
    match body {
        Some(body) if !request::can_encode(body.kind(), &value) => {
            let media_type = output::visible(body.media_type());
            let failure = Failure::new(format!("no example of `{media_type}` can be encoded"));
            Err(failure.help("give the encoded body with `--payload FILE`"))
        }
        _ => Ok(Content::Value(value)),
    }
}

/// How the payload violates its schema.
fn problems(body: Option<&BodyView<'_>>, content: &Content) -> Vec<String> {
    let validator = contract::validator(body.and_then(BodyView::schema));
    let value = match content {
        Content::Value(value) => value.clone(),
        Content::Bytes(bytes) if body.is_some_and(|body| body.kind() == BodyKind::Json) => {
            match serde_json::from_slice(bytes) {
                Ok(value) => value,
                Err(error) => return vec![format!("it is not JSON: {error}")],
            }
        }
        Content::Bytes(_) | Content::None => return Vec::new(),
    };
    let errors = validator.as_ref().map(|it| it.iter_errors(&value));
    let errors = errors.into_iter().flatten();
    errors.map(|error| contract::problem(&error)).collect()
}

/// Adds the headers of the caller, which replace those of the document.
fn add_headers(parts: &mut Parts, headers: &[String]) -> Result<(), Failure> {
    for header in headers {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| Failure::new("`--header` must be `NAME:VALUE`"))?;
        let (name, value) = (name.trim().to_lowercase(), value.trim().to_owned());
        if name == "content-type" {
            parts.content_type = Some(value);
            continue;
        }
        // Checked alone, so that the error names the header.
        let alone = Parts {
            headers: vec![(name.clone(), value.clone())],
            method: parts.method.clone(),
            ..Parts::default()
        };
        alone.message(&message::new_id()).map_err(|failure| {
            let name = output::visible(&name);
            Failure::of(format!("`--header {name}`"), failure.message)
        })?;
        parts.headers.retain(|(other, _)| *other != name);
        parts.headers.push((name, value));
    }
    Ok(())
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
        let signer = scheme::signer(name, &secret::read(&arguments.signing.secret)?)?;
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
        let is_delivered = delivery::print(&runtime::block_on(outcome)?);
        return Ok(Outcome::found(!is_delivered));
    }
    let summary = runtime::block_on(async {
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
