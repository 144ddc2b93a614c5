//! What an inbox contains, and how a request finds its expectation.

use crate::answer::Answer;
use crate::inbox::expectation::{Difference, Expectation};
use crate::request::ReceivedRequest;

#[derive(Default)]
pub(super) struct Contents {
    pub(super) arrivals: Vec<Arrival>,
    pub(super) expectations: Vec<Expectation>,
    /// How many arrivals [`next`](Self::next) has returned.
    returned: usize,
}

/// A request that arrived, and what became of it.
pub(super) struct Arrival {
    pub(super) request: ReceivedRequest,
    /// How it was answered, in words.
    pub(super) answered: String,
    /// Whether an expectation matched it.
    pub(super) is_expected: bool,
    /// How it differs from the expectations about its event, by their indices.
    pub(super) differences: Vec<(usize, String)>,
    /// Whether the test has looked at it.
    pub(super) is_seen: bool,
}

impl Contents {
    /// Keeps a request, and returns the answer to it.
    pub(super) fn receive(&mut self, mut request: ReceivedRequest) -> Answer {
        request.attempt = self.attempt(request.id());
        let (found, differences) = if request.verified().is_ok() {
            self.find(&request)
        } else {
            (None, Vec::new())
        };
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

    pub(super) fn next(&mut self) -> Option<ReceivedRequest> {
        let arrival = self.arrivals.get_mut(self.returned)?;
        arrival.is_seen = true;
        self.returned += 1;
        Some(arrival.request.clone())
    }

    fn attempt(&self, id: Option<&str>) -> u32 {
        let is_same = |arrival: &&Arrival| id.is_some() && arrival.request.id() == id;
        let before = self.arrivals.iter().filter(is_same).count();
        u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The expectation to which a request belongs. If there is none, how it differs from each.
    fn find(&self, request: &ReceivedRequest) -> (Option<usize>, Vec<(usize, String)>) {
        let (mut matching, mut differences) = (Vec::new(), Vec::new());
        for (at, expectation) in self.expectations.iter().enumerate() {
            match expectation.check(request) {
                Ok(()) => matching.push((at, expectation)),
                Err(Difference::Event) => {}
                Err(Difference::Content(text)) => differences.push((at, text)),
            }
        }
        let mut open = matching.iter().filter(|(_, one)| one.takes_more());
        match open.next().or(matching.first()) {
            Some((at, _)) => (Some(*at), Vec::new()),
            None => (None, differences),
        }
    }
}
