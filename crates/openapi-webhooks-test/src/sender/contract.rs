//! What a receiver must accept and reject.

use std::fmt;
use std::future::poll_fn;

use openapi_webhooks::codegen::v1::WebhookExamples;
use openapi_webhooks::http::{Request, Response, StatusCode};
use openapi_webhooks::{Body, Message};
use tower_service::Service;

use crate::sender::sender::Sender;
use crate::sender::tamper::Tamper;

/// Sends the examples of a document to a receiver, genuine and forged, and reports what the receiver answered
/// and whether that is right.
///
/// For each example, it sends the forgeries first, then the message, and then the message again. A forgery
/// must be answered with 400–499, a message with 200–299 each time. A message with an undeclared member or of
/// an unknown webhook may be accepted or rejected. If the scheme signs no timestamp, as GitHub's, wrong
/// timestamps are not tried.
///
/// `E` is the generated `Event`, with `examples(true)` and `test_support(true)`. The report lists the webhooks
/// without an example, which are not tried; [`receiver_contract_with`] takes messages of your own.
///
/// ```
/// use openapi_webhooks::{Secret, Verifier, http::StatusCode, receiver::VerifiedRequest};
/// use openapi_webhooks_test::receiver_contract;
/// use webhooks::{Event, receiver};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let secret = Secret::generate();
/// let app = receiver::router(
///     Verifier::new([secret.clone()]),
///     |_: Event, _: VerifiedRequest| async { StatusCode::NO_CONTENT },
/// );
/// receiver_contract::<Event>(app, secret).await.assert_met();
/// # }
/// ```
///
/// # Panics
/// Outside of a Tokio runtime with time enabled, and if the example of a parameter does not fit its
/// location.
pub async fn receiver_contract<E: WebhookExamples>(
    receiver: impl Service<Request<Body>, Response = Response<impl Sized>, Error: fmt::Display>,
    sender: impl Into<Sender>,
) -> ContractReport {
    let messages = match E::examples() {
        Ok(messages) => messages,
        Err(error) => panic!("an example of the document is not a message: {error}"),
    };
    let mut report = receiver_contract_with(receiver, sender, &messages).await;
    for parser in E::PARSERS {
        let name = parser.webhook.to_owned();
        let is_known = messages.iter().any(|message| message.webhook() == name);
        if !is_known && !report.untried.contains(&name) {
            report.untried.push(name);
        }
    }
    report
}

/// Does the same as [`receiver_contract`], with messages of the generated client.
///
/// ```
/// use openapi_webhooks::{Secret, Verifier, http::StatusCode, receiver::VerifiedRequest};
/// use openapi_webhooks_test::receiver_contract_with;
/// use webhooks::{Client, Event, receiver, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = Secret::generate();
/// let app = receiver::router(
///     Verifier::new([secret.clone()]),
///     |_: Event, _: VerifiedRequest| async { StatusCode::NO_CONTENT },
/// );
/// let message = Client::new().message_new_subscription(&Subscription::new("ada"))?;
/// let report = receiver_contract_with(app, secret, &[message]).await;
/// report.assert_met();
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
///
/// # Panics
/// Outside of a Tokio runtime with time enabled.
pub async fn receiver_contract_with(
    mut receiver: impl Service<Request<Body>, Response = Response<impl Sized>, Error: fmt::Display>,
    sender: impl Into<Sender>,
    messages: &[Message],
) -> ContractReport {
    let sender = sender.into();
    let mut report = ContractReport::default();
    for message in messages {
        for (tamper, expected) in EXPECTED {
            if !can_tell(&sender, message, tamper).await {
                continue;
            }
            let sender = tamper.map_or_else(|| sender.clone(), |tamper| sender.tampered(tamper));
            let answer = match sender.message(message).await {
                Ok(request) => call(&mut receiver, request).await,
                Err(error) => Err(format!("the message cannot be sent: {error}")),
            };
            report.cases.push(Case {
                webhook: message.webhook().to_owned(),
                tamper,
                expected,
                answer,
            });
        }
    }
    report
}

/// Whether the scheme and the message allow this forgery, so that a receiver can tell it from a genuine request.
async fn can_tell(sender: &Sender, message: &Message, tamper: Option<Tamper>) -> bool {
    match tamper {
        Some(Tamper::ExtraMember) => is_object(message),
        Some(Tamper::OldTimestamp | Tamper::FutureTimestamp) => sender.signs_time(message).await,
        _ => true,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    Accepted,
    Rejected,
    /// Either accepted or rejected.
    Answered,
}

/// Forgeries come first. If a receiver took a forgery for the message, the genuine message would be a duplicate.
const EXPECTED: [(Option<Tamper>, Expected); 9] = [
    (Some(Tamper::Body), Expected::Rejected),
    (Some(Tamper::Signature), Expected::Rejected),
    (Some(Tamper::Unsigned), Expected::Rejected),
    (Some(Tamper::OldTimestamp), Expected::Rejected),
    (Some(Tamper::FutureTimestamp), Expected::Rejected),
    (None, Expected::Accepted),
    (Some(Tamper::Duplicate), Expected::Accepted),
    (Some(Tamper::ExtraMember), Expected::Answered),
    (Some(Tamper::UnknownEvent), Expected::Answered),
];

fn is_object(message: &Message) -> bool {
    let body = openapi_webhooks::serde_json::from_slice(message.body());
    body.is_ok_and(|body: openapi_webhooks::serde_json::Value| body.is_object())
}

async fn call<S, B>(receiver: &mut S, request: Request<Body>) -> Result<StatusCode, String>
where
    S: Service<Request<Body>, Response = Response<B>, Error: fmt::Display>,
{
    let failed = |error: S::Error| format!("the receiver failed: {error}");
    let ready = poll_fn(|context| receiver.poll_ready(context)).await;
    ready.map_err(failed)?;
    let response = receiver.call(request).await.map_err(failed)?;
    Ok(response.status())
}

/// What a receiver answered to each request of [`receiver_contract`]. `Display` shows a table.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ContractReport {
    cases: Vec<Case>,
    /// The webhooks without an example.
    untried: Vec<String>,
}

#[derive(Clone, Debug)]
struct Case {
    webhook: String,
    tamper: Option<Tamper>,
    expected: Expected,
    answer: Result<StatusCode, String>,
}

impl ContractReport {
    /// Whether at least one message was tried, and every answer is right.
    #[must_use]
    pub fn is_met(&self) -> bool {
        !self.cases.is_empty() && self.cases.iter().all(Case::is_right)
    }

    /// Asserts that the contract is met.
    ///
    /// # Panics
    /// If no message was tried, or an answer is wrong. The message is the table.
    #[track_caller]
    pub fn assert_met(&self) {
        assert!(
            self.is_met(),
            "the receiver does not meet its contract:\n{self}"
        );
    }
}

impl Case {
    fn is_right(&self) -> bool {
        self.answer
            .as_ref()
            .is_ok_and(|status| match self.expected {
                Expected::Accepted => status.is_success(),
                Expected::Rejected => status.is_client_error(),
                Expected::Answered => status.is_success() || status.is_client_error(),
            })
    }
}

impl fmt::Display for ContractReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut webhook = None;
        for (at, case) in self.cases.iter().enumerate() {
            if at > 0 {
                formatter.write_str("\n")?;
            }
            if webhook != Some(&case.webhook) {
                writeln!(formatter, "{}", case.webhook)?;
                webhook = Some(&case.webhook);
            }
            case.fmt(formatter)?;
        }
        if !self.untried.is_empty() {
            let separator = if self.cases.is_empty() { "" } else { "\n" };
            let untried = self.untried.join(", ");
            write!(
                formatter,
                "{separator}not tried, since the document has no example: {untried}"
            )?;
        } else if self.cases.is_empty() {
            formatter.write_str("no message was tried")?;
        }
        Ok(())
    }
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_right() { "right" } else { "WRONG" };
        let what = self
            .tamper
            .map_or("genuine".to_owned(), |tamper| tamper.to_string());
        write!(formatter, "  {mark}  {what:27} ")?;
        match &self.answer {
            Ok(status) => write!(formatter, "{}", status.as_u16())?,
            Err(error) => formatter.write_str(error)?,
        }
        if self.is_right() {
            return Ok(());
        }
        formatter.write_str(match self.expected {
            Expected::Accepted => ", must be accepted with 200–299",
            Expected::Rejected => ", must be rejected with 400–499",
            Expected::Answered => ", must be accepted or rejected, not fail",
        })
    }
}
