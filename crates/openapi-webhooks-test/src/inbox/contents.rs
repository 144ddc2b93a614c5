//! The contents of an inbox: requests and expectations, and which belong together.

use std::collections::HashMap;

use crate::answer::Answer;
use crate::inbox::expectation::{Difference, Expectation, Rule};
use crate::request::ReceivedRequest;

#[derive(Default)]
pub(super) struct Contents {
    pub(super) arrivals: Vec<Arrival>,
    pub(super) expectations: Vec<Expectation>,
    /// How many requests have arrived, by their ids.
    attempts: HashMap<String, u32>,
    /// How many arrivals [`next`](Self::next) has returned.
    returned: usize,
}

/// A request that arrived, and how it was handled.
pub(super) struct Arrival {
    pub(super) request: ReceivedRequest,
    /// The summary of the answer.
    pub(super) answered: String,
    /// Whether an expectation matched it.
    pub(super) is_expected: bool,
    /// How it differs from the expectations about its event, by their indices.
    pub(super) differences: Vec<(usize, String)>,
    /// Whether the test has seen it.
    pub(super) is_seen: bool,
}

impl Contents {
    /// Counts the attempt, and returns the rules of each expectation that the request may match.
    pub(super) fn begin(&mut self, request: &mut ReceivedRequest) -> Vec<Vec<Rule>> {
        if let Some(id) = request.id().map(str::to_owned) {
            let attempts = self.attempts.entry(id).or_default();
            *attempts = attempts.saturating_add(1);
            request.attempt = *attempts;
        }
        if request.verified().is_err() {
            return Vec::new();
        }
        let expectations = self.expectations.iter();
        expectations.map(|one| one.rules.clone()).collect()
    }

    /// Records a request, given its differences from each expectation, and returns the answer to it.
    pub(super) fn receive(
        &mut self,
        request: ReceivedRequest,
        checked: Vec<Result<(), Difference>>,
    ) -> Answer {
        let (found, differences) = self.find(checked);
        let expectation = found.and_then(|at| self.expectations.get_mut(at));
        let is_expected = expectation.is_some();
        let answer = match expectation {
            Some(expectation) => {
                let answer = expectation.next_answer().cloned();
                expectation.received += 1;
                answer.unwrap_or_else(|| Answer::status(204))
            }
            None if request.verified().is_err() => Answer::status(401),
            None => Answer::status(204),
        };
        self.arrivals.push(Arrival {
            request,
            answered: answer.summary(),
            is_expected,
            differences,
            is_seen: false,
        });
        answer
    }

    /// The first request that it has not returned yet, which then counts as seen.
    pub(super) fn next(&mut self) -> Option<ReceivedRequest> {
        let arrival = self.arrivals.get_mut(self.returned)?;
        arrival.is_seen = true;
        self.returned += 1;
        Some(arrival.request.clone())
    }

    /// The expectation to which a request belongs. If there is none, how it differs from each.
    fn find(&self, checked: Vec<Result<(), Difference>>) -> (Option<usize>, Vec<(usize, String)>) {
        let (mut matching, mut differences) = (Vec::new(), Vec::new());
        for (at, checked) in checked.into_iter().enumerate() {
            match checked {
                Ok(()) => matching.push(at),
                Err(Difference::Event) => {}
                Err(Difference::Content(text)) => differences.push((at, text)),
            }
        }
        let takes_more = |at: &&usize| {
            let expectation = self.expectations.get(**at);
            expectation.is_some_and(Expectation::takes_more)
        };
        match matching.iter().find(takes_more).or(matching.first()) {
            Some(at) => (Some(*at), Vec::new()),
            None => (None, differences),
        }
    }
}
