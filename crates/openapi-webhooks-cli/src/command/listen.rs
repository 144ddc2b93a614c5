//! `listen`: receives, verifies and prints webhooks.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use openapi_webhooks::receiver::SchemeVerifier;
use openapi_webhooks::{Endpoint, Secret};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use openapi_webhooks_test::{Answer, ReceivedRequest, Server};
use serde_json::json;
use tokio::sync::Notify;

use crate::arguments::{Listen, ListenFormat};
use crate::failure::{Failure, Outcome};
use crate::forwarding::{self, Forwarded};
use crate::{contract, document, operation, output, recognition, recording};
use crate::{runtime, scheme, secret};

pub(super) fn run(arguments: &Listen) -> Result<Outcome, Failure> {
    let answer = arguments.answer.as_deref().map(answer).transpose()?;
    let target = arguments.forward_to.as_deref().map(Endpoint::new);
    let target = target.transpose();
    let target = target.map_err(|error| Failure::of("`--forward-to`", error))?;
    let catalogue = catalogue(arguments)?;
    for name in &arguments.event {
        catalogue
            .as_ref()
            .map(|catalogue| operation::webhook(catalogue, name))
            .transpose()?;
    }
    let secret = secret_text(arguments)?;
    let verifier = scheme::verifier(&arguments.scheme.scheme, secret.text())?;
    let listener = Arc::new(Listener {
        catalogue,
        format: format(arguments),
        events: arguments.event.clone(),
        record: arguments.record.clone(),
        target,
        answer,
        received: AtomicU64::new(0),
        most: arguments.count,
        done: Notify::new(),
    });
    let ended = runtime::until_interrupted(serve(listener, verifier, arguments.port, &secret))?;
    ended.unwrap_or(Ok(Outcome::Fine))
}

/// How long the last answers may take after `--count` requests.
const GRACE: Duration = Duration::from_secs(30);

async fn serve(
    listener: Arc<Listener>,
    verifier: SchemeVerifier,
    port: u16,
    secret: &ListenSecret,
) -> Result<Outcome, Failure> {
    let respond = {
        let listener = listener.clone();
        move |request: ReceivedRequest| {
            let listener = listener.clone();
            async move { listener.answer(&request).await }
        }
    };
    let builder = Server::builder().verifier(verifier);
    let server = builder.start_async(("127.0.0.1", port), respond).await;
    let server =
        server.map_err(|error| Failure::of(format!("cannot listen on port {port}"), error))?;
    listener.print_start(&format!("http://{}/", server.address()), secret);
    listener.done.notified().await;
    server.shutdown(GRACE).await;
    Ok(Outcome::Fine)
}

/// The secret that verifies requests.
enum ListenSecret {
    Given(String),
    /// It is used in this run only, and the sender needs it.
    New(String),
}

impl ListenSecret {
    fn text(&self) -> &str {
        match self {
            ListenSecret::Given(text) | ListenSecret::New(text) => text,
        }
    }
}

/// The given secret, or a new one.
fn secret_text(arguments: &Listen) -> Result<ListenSecret, Failure> {
    let is_given =
        arguments.secret.secret_file.is_some() || std::env::var_os("WEBHOOK_SECRET").is_some();
    if is_given || arguments.scheme.scheme != scheme::STANDARD {
        return secret::read(&arguments.secret).map(ListenSecret::Given);
    }
    let secret = Secret::generate().expose().to_string();
    Ok(ListenSecret::New(secret))
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
    /// The answer to each verified request, instead of the forwarded one.
    answer: Option<Answer>,
    received: AtomicU64,
    most: Option<u64>,
    done: Notify,
}

impl Listener {
    async fn answer(&self, request: &ReceivedRequest) -> Answer {
        let answer = self.receive(request).await;
        let count = self.received.fetch_add(1, Ordering::Relaxed) + 1;
        if self.most.is_some_and(|most| count >= most) {
            self.done.notify_one();
        }
        answer
    }

    /// Prints, records and forwards a request. Returns the answer.
    async fn receive(&self, request: &ReceivedRequest) -> Answer {
        let webhook = recognition::webhook(self.catalogue.as_ref(), request);
        let is_wanted = self.events.is_empty()
            || webhook
                .as_ref()
                .is_some_and(|name| self.events.contains(name));
        if is_wanted {
            self.print(request, webhook.as_deref());
            self.keep(request, webhook.as_deref());
        }
        // The sender must not count an unverified message as delivered.
        if request.verified().is_err() {
            return Answer::status(401);
        }
        let forwarded = match &self.target {
            Some(target) if is_wanted => Some(self.forward(target, request).await),
            _ => None,
        };
        let answer = self.answer.clone().or(forwarded);
        answer.unwrap_or_else(|| Answer::status(204))
    }

    /// Forwards a request, and returns the answer of the application.
    async fn forward(&self, target: &Endpoint, request: &ReceivedRequest) -> Answer {
        let forwarded = forwarding::forward(target, request).await;
        self.print_forwarded(&forwarded);
        forwarded.answer()
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

    fn print_start(&self, url: &str, secret: &ListenSecret) {
        let new = match secret {
            ListenSecret::Given(_) => None,
            ListenSecret::New(text) => Some(text),
        };
        if self.format == ListenFormat::Json {
            output::line(&json!({"kind": "listening", "url": url, "secret": new}).to_string());
            return;
        }
        if let Some(text) = new {
            output::line(&format!("secret: {text}"));
        }
        output::line(&format!("listening on {url}"));
    }

    fn print_forwarded(&self, forwarded: &Forwarded) {
        let Forwarded { id, outcome } = forwarded;
        if self.format == ListenFormat::Json {
            let status = outcome.as_ref().map(|it| it.status().as_u16()).ok();
            let line = json!({
                "kind": "forwarded",
                "id": id,
                "status": status,
                "error": outcome.as_ref().err(),
            });
            output::line(&line.to_string());
            return;
        }
        let text = match outcome {
            Ok(response) if response.status().is_success() => {
                output::good(&response.status().to_string())
            }
            Ok(response) => output::caution(&response.status().to_string()),
            Err(error) => output::bad(&output::visible(error)),
        };
        output::line(&format!("<-- [{}] {text}", output::visible(id)));
    }

    fn print(&self, request: &ReceivedRequest, webhook: Option<&str>) {
        let problems = self.problems(request, webhook);
        let verified = request.verified().map_err(ToString::to_string);
        if self.format == ListenFormat::Json {
            output::line(
                &json!({
                    "kind": "request",
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
}
