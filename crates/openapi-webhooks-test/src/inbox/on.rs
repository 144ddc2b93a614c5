//! The builder of an expectation.

use std::marker::PhantomData;
use std::sync::Arc;

use openapi_webhooks::codegen::v1::WebhookEvent;
use openapi_webhooks::serde_json::{self, Value};
use serde::Serialize;

use crate::answer::Answer;
use crate::diff::{diff, shown};
use crate::event;
use crate::inbox::expectation::{Difference, Expectation, difference};
use crate::inbox::inbox::Inbox;
use crate::request::ReceivedRequest;

/// An expectation of a [`Customer`](crate::Customer): which requests it matches, how many of them it expects, and how
/// it answers them.
///
/// It applies as soon as it is created. A request belongs to the first matching expectation that still waits for
/// requests. If none does, it belongs to the first matching one. Without [`expect`](Self::expect) or
/// [`times`](Self::times), any number of requests is expected, including none.
///
/// ```
/// use openapi_webhooks_test::{Answer, Customer};
/// use webhooks::{Client, events, types::Subscription};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let customer = Customer::start().await;
/// customer.on::<events::NewSubscription>().payload(|new| new.username == "ada").expect(1);
/// customer.on_any().expect(1).answer(422);
///
/// let client: Client = customer.client();
/// for (name, is_delivered) in [("ada", true), ("bob", false)] {
///     let sent = client.send_new_subscription(&customer.endpoint(), &Subscription::new(name)).await;
///     assert_eq!(sent.is_ok(), is_delivered);
/// }
/// # }
/// ```
pub struct On<'a, E> {
    inbox: &'a Inbox,
    /// The index of the expectation.
    at: usize,
    event: PhantomData<fn() -> E>,
}

/// Any request, for [`Customer::on_any`](crate::Customer::on_any).
#[derive(Debug)]
pub enum Any {}

impl<'a, E> On<'a, E> {
    pub(crate) fn new(inbox: &'a Inbox, expectation: Expectation) -> Self {
        Self {
            inbox,
            at: inbox.add(expectation),
            event: PhantomData,
        }
    }

    /// Sets how many requests are expected. Any other number is a failure when the customer is dropped.
    pub fn expect(self, requests: usize) -> Self {
        self.change(|expectation| expectation.expected = Some(requests))
    }

    /// Sets the answer to all of them; 204 by default.
    pub fn answer(self, answer: impl Into<Answer>) -> Self {
        let answer = answer.into();
        self.change(|expectation| expectation.answers = vec![answer])
    }

    /// Sets the answers in order, and expects the same number of requests.
    ///
    /// ```
    /// use std::time::Duration;
    /// use openapi_webhooks::Schedule;
    /// use openapi_webhooks_test::{Answer, Customer};
    /// use webhooks::{Client, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = Customer::start().await;
    /// customer.on_any().times([
    ///     Answer::status(429).retry_after(Duration::from_secs(30)),
    ///     Answer::garbage(),
    ///     Answer::ok(),
    /// ]);
    ///
    /// let client: Client = customer.client();
    /// let message = client.message_new_subscription(&Subscription::new("ada"))?;
    /// let schedule = Schedule::default().jitter_percent(0);
    /// let delivery = client.deliver_with_retries(&customer.endpoint(), &message, &schedule).await?;
    /// assert_eq!(delivery.attempts(), 3);
    ///
    /// // Only the clock of the customer and its client has advanced.
    /// let time = |at: usize| customer.requests()[at].timestamp().unwrap();
    /// assert_eq!(time(1).duration_since(time(0))?, Duration::from_secs(30));
    /// # Ok(())
    /// # }
    /// ```
    pub fn times(self, answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<_> = answers.into_iter().collect();
        self.change(|expectation| {
            expectation.expected = Some(answers.len());
            expectation.answers = answers;
        })
    }

    /// Matches only requests for which the closure returns true.
    pub fn request(self, check: impl Fn(&ReceivedRequest) -> bool + Send + Sync + 'static) -> Self {
        self.rule(move |request| {
            if check(request) {
                Ok(())
            } else {
                let text = "the check of the request is false for it";
                Err(Difference::Content(text.to_owned()))
            }
        })
    }

    fn rule(
        self,
        rule: impl Fn(&ReceivedRequest) -> Result<(), Difference> + Send + Sync + 'static,
    ) -> Self {
        self.change(|expectation| expectation.rules.push(Arc::new(rule)))
    }

    fn change(self, change: impl FnOnce(&mut Expectation)) -> Self {
        self.inbox.change(self.at, change);
        self
    }
}

impl<E: WebhookEvent> On<'_, E> {
    /// Matches only payloads for which the closure returns true. The closure may also assert: a panic counts as a
    /// difference, and the report contains its message.
    pub fn payload(self, check: impl Fn(&E::Payload) -> bool + Send + Sync + 'static) -> Self {
        self.rule(move |request| {
            let payload = event::payload::<E>(request).map_err(difference)?;
            if check(&payload) {
                return Ok(());
            }
            let text = format!(
                "the check of the payload is false for\n{}",
                shown(request.body())
            );
            Err(Difference::Content(text))
        })
    }

    /// Matches only this payload. The report shows how other payloads differ from it.
    ///
    /// ```
    /// use openapi_webhooks_test::Customer;
    /// use webhooks::{Client, events, types::Subscription};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = Customer::start().await;
    /// let ada = Subscription::new("ada");
    /// customer.on::<events::NewSubscription>().payload_eq(&ada).expect(1);
    ///
    /// let client: Client = customer.client();
    /// client.send_new_subscription(&customer.endpoint(), &ada).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the payload cannot be written as JSON.
    #[track_caller]
    pub fn payload_eq(self, expected: &E::Payload) -> Self
    where
        E::Payload: Serialize,
    {
        let expected = match serde_json::to_value(expected) {
            Ok(expected) => expected,
            Err(error) => panic!("the expected payload cannot be written as JSON: {error}"),
        };
        self.rule(move |request| {
            let payload = event::payload::<E>(request).map_err(difference)?;
            let received = serde_json::to_value(&payload).unwrap_or(Value::Null);
            if received == expected {
                return Ok(());
            }
            let lines = diff(&expected, &received);
            let text = format!("its payload differs (- expected, + received)\n{lines}");
            Err(Difference::Content(text))
        })
    }
}

impl<E> std::fmt::Debug for On<'_, E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("On").finish_non_exhaustive()
    }
}
