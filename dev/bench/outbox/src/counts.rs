//! The counts of a receiver.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::contestant::HANGING;

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Counts {
    /// Requests to endpoints that respond.
    pub(crate) requests: u64,
    /// The messages in them.
    pub(crate) messages: u64,
    /// Requests to the endpoint that hangs.
    pub(crate) hanging: u64,
}

#[derive(Default)]
pub(crate) struct Counter {
    counts: Counts,
    seen: HashSet<u64>,
}

impl Counter {
    pub(crate) fn add(&mut self, number: u64) {
        if number >= HANGING {
            self.counts.hanging += 1;
            return;
        }
        self.counts.requests += 1;
        self.seen.insert(number);
        self.counts.messages = self.seen.len() as u64;
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }
}
