//! The requests that arrived, and the expectations.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use openapi_webhooks::codegen::v1::WebhookEvent;
use tokio::sync::Notify;
use tokio::time::timeout;

use crate::answer::Answer;
use crate::event::{self, Received};
use crate::inbox::contents::Contents;
use crate::inbox::expectation::{Expectation, check};
use crate::inbox::report;
use crate::request::ReceivedRequest;

#[derive(Default)]
pub(crate) struct Inbox {
    contents: Mutex<Contents>,
    arrived: Notify,
}

impl Inbox {
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an expectation, and returns its index.
    pub(crate) fn add(&self, expectation: Expectation) -> usize {
        let expectations = &mut self.contents().expectations;
        expectations.push(expectation);
        expectations.len() - 1
    }

    pub(crate) fn change(&self, at: usize, change: impl FnOnce(&mut Expectation)) {
        if let Some(expectation) = self.contents().expectations.get_mut(at) {
            change(expectation);
        }
    }

    /// Records a request, and returns the answer to it.
    pub(crate) fn receive(&self, mut request: ReceivedRequest) -> Answer {
        let rules = self.contents().begin(&mut request);
        // The lock is not held, since the rules may be closures of the test that call the customer.
        let checked = rules.iter().map(|rules| check(rules, &request)).collect();
        let answer = self.contents().receive(request, checked);
        self.arrived.notify_waiters();
        answer
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        let arrivals = &self.contents().arrivals;
        arrivals
            .iter()
            .map(|arrival| arrival.request.clone())
            .collect()
    }

    /// The verified requests of an event, which then count as seen.
    pub(crate) fn received<E: WebhookEvent>(&self) -> Vec<Received<E>> {
        let mut received = Vec::new();
        for arrival in &mut self.contents().arrivals {
            let request = &arrival.request;
            if request.verified().is_err() {
                continue;
            }
            if let Ok(payload) = event::payload::<E>(request) {
                let request = request.clone();
                received.push(Received { payload, request });
                arrival.is_seen = true;
            }
        }
        received
    }

    /// Waits for the first request that it has not returned yet. `None` after the timeout.
    pub(crate) async fn next(&self, time: Duration) -> Option<ReceivedRequest> {
        let next = async {
            loop {
                let arrived = self.arrived.notified();
                if let Some(request) = self.contents().next() {
                    return request;
                }
                arrived.await;
            }
        };
        timeout(time, next).await.ok()
    }

    /// Waits until no expectation waits for more requests, or until the timeout.
    pub(crate) async fn wait(&self, time: Duration) {
        let wait = async {
            loop {
                let arrived = self.arrived.notified();
                if !self
                    .contents()
                    .expectations
                    .iter()
                    .any(Expectation::is_waiting)
                {
                    return;
                }
                arrived.await;
            }
        };
        // The caller reads the report, which says what is missing.
        let _ = timeout(time, wait).await;
    }

    /// Reports unverified requests, and expectations that are not met.
    pub(crate) fn report(&self) -> Option<String> {
        report::unmet(&self.contents())
    }

    /// Reports the same, and requests that were neither expected nor seen.
    pub(crate) fn report_with_unseen(&self) -> Option<String> {
        report::unseen(&self.contents())
    }
}
