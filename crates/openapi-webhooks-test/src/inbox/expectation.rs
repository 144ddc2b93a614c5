//! An expectation: which requests it is about, how many it expects, and how they are answered.

use std::any::Any;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Arc;

use openapi_webhooks::codegen::v1::WebhookEvent;

use crate::answer::Answer;
use crate::event::{self, Mismatch};
use crate::request::ReceivedRequest;

/// A rule that a request must match. The error says how the request differs.
pub(crate) type Rule = Arc<dyn Fn(&ReceivedRequest) -> Result<(), Difference> + Send + Sync>;

/// How a request differs from an expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// It is another event.
    Event,
    /// It is the event, but its contents differ. These lines say how.
    Content(String),
}

pub(crate) struct Expectation {
    /// What it is about, for reports.
    pub(super) subject: String,
    pub(super) place: &'static Location<'static>,
    pub(super) rules: Vec<Rule>,
    /// `None` if any number is expected.
    pub(super) expected: Option<usize>,
    pub(super) received: usize,
    pub(super) answers: Vec<Answer>,
}

impl Expectation {
    pub(crate) fn of_any(place: &'static Location<'static>) -> Self {
        Self {
            subject: "any webhook".to_owned(),
            place,
            rules: Vec::new(),
            expected: None,
            received: 0,
            answers: Vec::new(),
        }
    }

    pub(crate) fn of_event<E: WebhookEvent>(place: &'static Location<'static>) -> Self {
        let mut expectation = Self::of_any(place);
        expectation.subject = format!("`{}`", E::WEBHOOK);
        expectation.rules.push(Arc::new(|request| {
            event::payload::<E>(request).map(drop).map_err(difference)
        }));
        expectation
    }

    /// Whether it waits for more requests.
    pub(super) fn is_waiting(&self) -> bool {
        self.expected
            .is_some_and(|expected| self.received < expected)
    }

    /// Whether it has received as many requests as it expects.
    pub(super) fn is_met(&self) -> bool {
        self.expected
            .is_none_or(|expected| self.received == expected)
    }

    /// Whether further requests belong to it, even if another expectation matches them too.
    pub(super) fn takes_more(&self) -> bool {
        self.expected
            .is_none_or(|expected| self.received < expected)
    }

    /// The answer to the next request. The last one is repeated.
    pub(super) fn next_answer(&self) -> Option<&Answer> {
        let last = self.answers.len().checked_sub(1)?;
        self.answers.get(self.received.min(last))
    }
}

/// Checks a request against the rules of an expectation.
pub(super) fn check(rules: &[Rule], request: &ReceivedRequest) -> Result<(), Difference> {
    rules.iter().try_for_each(|rule| {
        // The rule may be a closure of the test, which may panic.
        let checked = catch_unwind(AssertUnwindSafe(|| rule(request)));
        checked.unwrap_or_else(|panic| {
            let message = message(&*panic);
            Err(Difference::Content(format!(
                "its check panicked: {message}"
            )))
        })
    })
}

pub(crate) fn difference(mismatch: Mismatch) -> Difference {
    match mismatch {
        Mismatch::Event => Difference::Event,
        Mismatch::Body(error) => {
            Difference::Content(format!("its body does not match the document: {error}"))
        }
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("without a message")
}
