//! Delivers the messages of commands.

use std::time::{Duration, Instant};

use openapi_webhooks::{
    Client, Delivery, Endpoint, Message, Response, Schedule, SendError, egress,
};
use openapi_webhooks_document::escape;

use crate::arguments::{EgressOption, Tamper};
use crate::{output, signature};

/// The pauses of `--retries`.
const PAUSES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
];

/// A client with the permissions of the options, which prints failed attempts.
pub(crate) fn client(egress: &EgressOption, tamper: Option<Tamper>, quiet: bool) -> Client {
    let mut policy = egress::Policy::default();
    if egress.allow_loopback {
        policy = policy.allow_loopback();
    }
    if egress.allow_http {
        policy = policy.allow_http();
    }
    let print = move |attempt: &openapi_webhooks::Attempt<'_>| {
        if !quiet && attempt.number > 1 {
            let verdict = attempt.verdict.as_str();
            output::note(&format!("attempt {}: {verdict}", attempt.number));
        }
    };
    Client::builder()
        .egress(policy)
        .clock(signature::clock(tamper))
        .on_attempt(print)
        .build()
}

/// Delivers a message, with retries if they are wanted.
pub(crate) async fn deliver(
    client: &Client,
    endpoint: &Endpoint,
    message: &Message,
    retries: bool,
) -> Result<Delivery, SendError> {
    if !retries {
        return client.deliver(endpoint, message).await;
    }
    let schedule = Schedule::new(PAUSES);
    client
        .deliver_with_retries(endpoint, message, &schedule)
        .await
}

/// Prints the outcome. Returns whether the message was delivered.
pub(crate) fn print(outcome: &Result<Delivery, SendError>) -> bool {
    match outcome {
        Ok(delivery) => {
            let (status, id) = (delivery.status(), delivery.message_id());
            output::line(&format!("{}: {status} ({id})", output::good("delivered")));
            true
        }
        Err(error) => {
            let id = error.message_id().map(|id| format!(" ({id})"));
            let verdict = error.verdict().as_str();
            let text = match error.status() {
                Some(status) if error.has_response() => {
                    format!("the endpoint responded with {status}")
                }
                _ => output::visible(&describe(error)),
            };
            let id = id.unwrap_or_default();
            output::line(&format!("{}: {text}{id}", output::bad(verdict)));
            if let Some(response) = error.response() {
                print_body(response);
            }
            if error.is_blocked() {
                let help = "`--allow-loopback` allows this machine, and `--allow-http` plain HTTP; \
                    other addresses that are not public cannot be allowed";
                output::note(&format!("  = help: {help}"));
            }
            false
        }
    }
}

/// The maximum length of a printed response, in characters.
const MAX_RESPONSE: usize = 2_000;

/// Prints the body of a response, which often says what is wrong.
fn print_body(response: &Response) {
    let text = String::from_utf8_lossy(response.body());
    let text = escape::shortened(text.trim_end(), MAX_RESPONSE);
    for line in output::visible_lines(&text).lines() {
        output::line(&format!("  | {line}"));
    }
}

/// An error with its causes.
pub(crate) fn describe(error: &SendError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

/// The outcomes of many deliveries.
#[derive(Debug)]
pub(crate) struct Summary {
    start: Instant,
    delivered: u32,
    failed: Vec<(&'static str, u32)>,
}

impl Summary {
    pub(crate) fn start() -> Self {
        Summary {
            start: Instant::now(),
            delivered: 0,
            failed: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, outcome: &Result<Delivery, SendError>) {
        let Err(error) = outcome else {
            self.delivered += 1;
            return;
        };
        let verdict = error.verdict().as_str();
        match self.failed.iter_mut().find(|(other, _)| *other == verdict) {
            Some((_, count)) => *count += 1,
            None => self.failed.push((verdict, 1)),
        }
    }

    pub(crate) fn has_failures(&self) -> bool {
        !self.failed.is_empty()
    }

    pub(crate) fn done(&self) -> u32 {
        self.delivered + self.failed.iter().map(|(_, count)| count).sum::<u32>()
    }

    /// For example `998 delivered, 2 transient in 3.1 s`.
    pub(crate) fn text(&self) -> String {
        let mut counts = vec![format!("{} delivered", self.delivered)];
        let failed = self.failed.iter();
        counts.extend(failed.map(|(verdict, count)| format!("{count} {verdict}")));
        let seconds = self.start.elapsed().as_secs_f64();
        format!("{} in {seconds:.1} s", counts.join(", "))
    }
}
