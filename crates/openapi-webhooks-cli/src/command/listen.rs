//! `listen`: receives, verifies and prints webhooks.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use openapi_webhooks::http::{HeaderMap, HeaderName};
use openapi_webhooks::signing::{SignFuture, Signer, SigningInput};
use openapi_webhooks::{Client, Endpoint, Secret, egress};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use openapi_webhooks_test::{Answer, ReceivedRequest, Server};
use serde_json::json;
use tokio::sync::Notify;

use crate::arguments::{Listen, ListenFormat};
use crate::failure::{Failure, Outcome};
use crate::message::{self, Parts};
use crate::{contract, delivery, document, operation, output, recording, scheme, secret, verifier};

pub(super) fn run(arguments: &Listen, quiet: bool) -> Result<Outcome, Failure> {
    let answer = answer(&arguments.answer)?;
    let text = secret_text(arguments, quiet)?;
    let verifier = verifier::of(&arguments.scheme.scheme, &text)?;
    let target = arguments
        .forward_to
        .as_deref()
        .map(Endpoint::new)
        .transpose();
    let target = target.map_err(|error| Failure::of("`--forward-to`", error))?;
    let listener = Arc::new(Listener {
        catalogue: catalogue(arguments)?,
        format: format(arguments),
        events: arguments.event.clone(),
        record: arguments.record.clone(),
        target,
        received: AtomicU64::new(0),
        most: arguments.count,
        done: Notify::new(),
    });
    delivery::block_on(async {
        let builder = Server::builder().verifier(
            Arc::<dyn openapi_webhooks::receiver::Verify>::from(verifier),
        );
        let respond = {
            let listener = listener.clone();
            move |request: &ReceivedRequest| {
                listener.receive(request);
                // The sender must not count an unverified message as delivered.
                match request.verified() {
                    Ok(()) => answer.clone(),
                    Err(_) => Answer::status(401),
                }
            }
        };
        let server = builder.start(("127.0.0.1", arguments.port), respond).await;
        let server = server.map_err(|error| {
            Failure::of(format!("cannot listen on port {}", arguments.port), error)
        })?;
        output::line(&format!("listening on http://{}/", server.address()));
        tokio::select! {
            () = listener.done.notified() => {}
            result = tokio::signal::ctrl_c() => drop(result),
        }
        // Gives the server time to write the last answer.
        tokio::time::sleep(Duration::from_millis(200)).await;
        Ok(Outcome::Fine)
    })?
}

/// The given secret, or a new one, which it prints.
fn secret_text(arguments: &Listen, quiet: bool) -> Result<String, Failure> {
    let is_given =
        arguments.secret.secret_file.is_some() || std::env::var_os("WEBHOOK_SECRET").is_some();
    if is_given || arguments.scheme.scheme != scheme::STANDARD {
        return secret::read(&arguments.secret);
    }
    let secret = Secret::generate().expose().to_string();
    if !quiet {
        // The sender needs the secret, which is used in this run only.
        output::line(&format!("secret: {secret}"));
    }
    Ok(secret)
}

/// The document, if there is one. Without it, payloads are not validated.
fn catalogue(arguments: &Listen) -> Result<Option<Catalogue>, Failure> {
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let path = match &arguments.document.file {
        Some(file) => file.clone(),
        None => match document::path(None) {
            Ok(path) => path,
            Err(_) => return Ok(None),
        },
    };
    document::load(&path, &options).map(Some)
}

fn format(arguments: &Listen) -> ListenFormat {
    arguments
        .format
        .unwrap_or_else(|| match std::io::stdout().is_terminal() {
            true => ListenFormat::Pretty,
            false => ListenFormat::Compact,
        })
}

/// An answer such as `204`, `429:30`, `timeout` or `reset`.
fn answer(text: &str) -> Result<Answer, Failure> {
    let invalid = || {
        let failure = Failure::new(format!(
            "`--answer {}` is not an answer",
            output::visible(text)
        ));
        failure.help("use a status, a status with seconds such as `429:30`, `timeout` or `reset`")
    };
    let status = |text: &str| {
        let status = text
            .parse()
            .ok()
            .filter(|status| (200..600).contains(status));
        status.map(Answer::status).ok_or_else(invalid)
    };
    match text.split_once(':') {
        None if text == "timeout" => Ok(Answer::never()),
        None if text == "reset" => Ok(Answer::reset()),
        None => status(text),
        Some((text, seconds)) => {
            let seconds: u64 = seconds.parse().map_err(|_| invalid())?;
            Ok(status(text)?.retry_after(Duration::from_secs(seconds)))
        }
    }
}

struct Listener {
    catalogue: Option<Catalogue>,
    format: ListenFormat,
    events: Vec<String>,
    record: Option<std::path::PathBuf>,
    target: Option<Endpoint>,
    received: AtomicU64,
    most: Option<u64>,
    done: Notify,
}

impl Listener {
    fn receive(&self, request: &ReceivedRequest) {
        let webhook = self.webhook(request);
        let is_wanted = self.events.is_empty()
            || webhook
                .as_ref()
                .is_some_and(|name| self.events.contains(name));
        if is_wanted {
            self.print(request, webhook.as_deref());
            self.keep(request, webhook.as_deref());
            self.forward(request);
        }
        let count = self.received.fetch_add(1, Ordering::Relaxed) + 1;
        if self.most.is_some_and(|most| count >= most) {
            self.done.notify_one();
        }
    }

    /// The name of the webhook: the end of the path, an event header or an event member of the body. If there is a
    /// document, the first of them that names one of its webhooks.
    fn webhook(&self, request: &ReceivedRequest) -> Option<String> {
        let path = request.uri().path().rsplit('/').next().unwrap_or_default();
        let mut candidates = vec![path.to_owned()];
        let headers = request.headers().iter();
        let named = headers.filter(|(name, _)| {
            let name = name.as_str();
            name.ends_with("event") || name.ends_with("topic") || name.ends_with("event-type")
        });
        candidates.extend(named.filter_map(|(_, value)| Some(value.to_str().ok()?.to_owned())));
        let body = request.json().unwrap_or_default();
        let members = ["type", "event", "event_type", "eventType", "name"];
        let texts = members
            .iter()
            .filter_map(|member| body.get(member)?.as_str());
        candidates.extend(texts.map(str::to_owned));
        candidates.retain(|name| !name.is_empty());
        let mut candidates = candidates.into_iter();
        match &self.catalogue {
            Some(catalogue) => {
                let found = candidates.find(|name| catalogue.webhook(name).is_some());
                let webhooks = catalogue.webhooks();
                found.or_else(|| match webhooks.as_slice() {
                    [only] => Some(only.name().to_owned()),
                    _ => None,
                })
            }
            None => candidates.next(),
        }
    }

    /// How the payload violates its schema in the document.
    fn problems(&self, request: &ReceivedRequest, webhook: Option<&str>) -> Vec<String> {
        let webhook = webhook.and_then(|name| self.catalogue.as_ref()?.webhook(name));
        let body = webhook.and_then(|webhook| operation::first(&webhook).ok()?.1);
        let validator = contract::validator(body.and_then(|body| body.schema()));
        let (Some(validator), Ok(value)) = (validator, request.json()) else {
            return Vec::new();
        };
        validator
            .iter_errors(&value)
            .map(|it| contract::problem(&it))
            .collect()
    }

    fn print(&self, request: &ReceivedRequest, webhook: Option<&str>) {
        let problems = self.problems(request, webhook);
        let verified = request.verified().map_err(ToString::to_string);
        if self.format == ListenFormat::Json {
            output::line(
                &json!({
                    "webhook": webhook,
                    "method": request.method().as_str(),
                    "path": request.uri().path(),
                    "id": request.id(),
                    "verified": verified.is_ok(),
                    "error": verified.err(),
                    "problems": problems,
                    "payload": request.json().ok(),
                })
                .to_string(),
            );
            return;
        }
        let name = output::visible(webhook.unwrap_or(request.uri().path()));
        let id = output::visible(request.id().unwrap_or("no id"));
        let state = match &verified {
            Ok(()) => output::good("verified"),
            Err(error) => format!(
                "{}: {}",
                output::bad("not verified"),
                output::visible(error)
            ),
        };
        output::line(&format!("--> {} {name} [{id}] {state}", request.method()));
        for problem in &problems {
            output::line(&format!(
                "    {}: {}",
                output::caution("invalid payload"),
                output::visible(problem)
            ));
        }
        if self.format == ListenFormat::Pretty {
            let text = match request.json() {
                Ok(value) => format!("{value:#}"),
                Err(_) => String::from_utf8_lossy(request.body()).into_owned(),
            };
            for line in output::visible_lines(&text).lines() {
                output::line(&format!("    {line}"));
            }
        }
    }

    fn keep(&self, request: &ReceivedRequest, webhook: Option<&str>) {
        let Some(folder) = &self.record else { return };
        if let Err(error) = recording::write(folder, request, webhook) {
            output::warning(&format!("cannot write to `{}`: {error}", folder.display()));
        }
    }

    /// Forwards the request with its signature.
    fn forward(&self, request: &ReceivedRequest) {
        let (Some(target), Ok(())) = (&self.target, request.verified()) else {
            return;
        };
        let time = request.timestamp().unwrap_or_else(SystemTime::now);
        let policy = egress::Policy::default().allow_loopback().allow_http();
        let client: Client = Client::builder().egress(policy).clock(move || time).build();
        let signed = Signed::of(request);
        let endpoint = target.clone().signed_by(signed);
        let id = request.id().map_or_else(message::new_id, str::to_owned);
        let parts = Parts {
            webhook: "forwarded".to_owned(),
            method: request.method().as_str().to_owned(),
            headers: Vec::new(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            content_type: request.header("content-type").map(str::to_owned),
            body: request.body().to_vec(),
        };
        tokio::spawn(async move {
            match parts.message(&id) {
                Ok(message) => {
                    let outcome = client.deliver(&endpoint, &message).await;
                    let text = match &outcome {
                        Ok(delivery) => output::good(&delivery.status().to_string()),
                        Err(error) => output::bad(&output::visible(&error.to_string())),
                    };
                    output::line(&format!("<-- [{}] {text}", output::visible(&id)));
                }
                Err(failure) => output::warning(&failure.message),
            }
        });
    }
}

/// The headers of a received request, except those that a client writes itself.
struct Signed(HeaderMap);

impl Signed {
    fn of(request: &ReceivedRequest) -> Self {
        let is_kept = |name: &HeaderName| {
            let name = name.as_str();
            let is_of_client = matches!(
                name,
                "webhook-id" | "webhook-timestamp" | "user-agent" | "accept"
            );
            let is_of_http = matches!(
                name,
                "host"
                    | "content-length"
                    | "content-type"
                    | "connection"
                    | "transfer-encoding"
                    | "expect"
                    | "te"
                    | "trailer"
                    | "upgrade"
                    | "keep-alive"
                    | "cookie"
                    | "authorization"
            );
            !is_of_client && !is_of_http && !name.starts_with("proxy-")
        };
        let headers = request.headers().iter().filter(|(name, _)| is_kept(name));
        Signed(
            headers
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        )
    }
}

impl Signer for Signed {
    fn sign<'a>(&'a self, _: &'a SigningInput<'a>) -> SignFuture<'a> {
        let headers = self.0.clone();
        Box::pin(async move { Ok(headers) })
    }
}
