//! Counts the leased deliveries by endpoint, and limits the claims of each endpoint. Leased are the deliveries in
//! flight, those that were claimed in advance, and those whose results are being stored.

use std::collections::HashMap;

/// A claim takes at most half of an endpoint's limit, and nothing of an endpoint of which more than the
/// other half is leased. No endpoint can therefore exceed its limit, although a claim has no counts of
/// single endpoints.
#[derive(Debug)]
pub(super) struct Leased {
    limit: u32,
    per_endpoint: u32,
    total: u32,
    by_endpoint: HashMap<String, u32>,
}

impl Leased {
    pub(super) fn new(limit: u32, per_endpoint: u32) -> Self {
        Self {
            limit,
            per_endpoint,
            total: 0,
            by_endpoint: HashMap::new(),
        }
    }

    pub(super) fn add(&mut self, endpoint: &str) {
        self.total += 1;
        *self.by_endpoint.entry(endpoint.to_owned()).or_default() += 1;
    }

    pub(super) fn remove(&mut self, endpoint: &str) {
        self.total = self.total.saturating_sub(1);
        if let Some(count) = self.by_endpoint.get_mut(endpoint) {
            *count -= 1;
            if *count == 0 {
                self.by_endpoint.remove(endpoint);
            }
        }
    }

    /// How many more deliveries may be claimed.
    pub(super) fn free(&self) -> u32 {
        self.limit.saturating_sub(self.total)
    }

    /// How many deliveries of one endpoint a claim may take.
    pub(super) fn share(&self) -> u32 {
        self.per_endpoint.div_ceil(2)
    }

    /// The endpoints for which nothing may be claimed.
    pub(super) fn busy(&self) -> Vec<String> {
        let most = self.per_endpoint - self.share();
        let busy = self.by_endpoint.iter().filter(|(_, count)| **count > most);
        busy.map(|(endpoint, _)| endpoint.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_endpoint_exceeds_its_limit() {
        for limit in 1..20 {
            let mut leased = Leased::new(1_000, limit);
            while leased.busy().is_empty() {
                for _ in 0..leased.share() {
                    leased.add("a");
                }
            }
            let count = leased.by_endpoint["a"];
            assert!(count <= limit && count > limit / 2, "{count} of {limit}");
        }
    }

    #[test]
    fn what_ended_is_forgotten() {
        let mut leased = Leased::new(3, 2);
        leased.add("a");
        leased.add("a");
        leased.add("b");
        assert_eq!((leased.free(), leased.busy()), (0, vec!["a".to_owned()]));
        leased.remove("a");
        leased.remove("b");
        assert_eq!((leased.free(), leased.by_endpoint.len()), (2, 1));
        assert!(leased.busy().is_empty());
    }
}
