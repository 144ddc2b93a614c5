//! How much a document may ask for. Schemas refer to schemas, so that a few kilobytes can describe
//! more than any machine holds. The limits grow with the document's size: honest documents stay
//! below a tenth of them, and what exceeds one is refused in seconds.

use std::cell::Cell;

/// What a limit bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Steps of merging schemas and reading operations: roughly, members that are looked at.
    Steps,
    /// Bytes of generated code, estimated before the code is made.
    Code,
    /// Bytes that the aliases of YAML stand for.
    Aliases,
    /// Names that are compared to suggest one; beyond it none is suggested.
    Suggestions,
}

/// A document that is smaller has the limits of one of this size.
const SMALLEST: u64 = 1 << 20;

impl Limit {
    /// The limit per byte of the document.
    pub const fn per_byte(self) -> u64 {
        match self {
            Limit::Steps => 3,
            Limit::Code => 24,
            Limit::Aliases | Limit::Suggestions => 4,
        }
    }
}

/// What a run has used of each limit.
#[derive(Debug, Default)]
pub struct Budget {
    bytes: Cell<u64>,
    used: [Cell<u64>; 4],
}

impl Budget {
    /// All of the budget, for the same document.
    pub fn renewed(&self) -> Self {
        Budget {
            bytes: self.bytes.clone(),
            ..Budget::default()
        }
    }

    /// Adds a file of the document.
    pub fn add_file(&self, bytes: usize) {
        self.bytes.set(self.bytes.get() + bytes as u64);
    }

    /// Uses some of a limit. Returns whether the limit still holds.
    pub fn spend(&self, limit: Limit, amount: usize) -> bool {
        let used = &self.used[limit as usize];
        used.set(used.get().saturating_add(amount as u64));
        used.get() <= self.limit(limit)
    }

    /// How much of it the document may use.
    pub fn limit(&self, limit: Limit) -> u64 {
        self.bytes.get().max(SMALLEST) * limit.per_byte()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_grow_with_the_document() {
        let budget = Budget::default();
        let small = budget.limit(Limit::Steps);
        budget.add_file(1_000);
        assert_eq!(budget.limit(Limit::Steps), small);
        budget.add_file(10 << 20);
        assert!(budget.limit(Limit::Steps) > 9 * small);
    }

    #[test]
    fn a_limit_is_used_up_once_it_is_exceeded() {
        let budget = Budget::default();
        let limit = usize::try_from(budget.limit(Limit::Code)).unwrap();
        assert!(budget.spend(Limit::Code, limit));
        assert!(!budget.spend(Limit::Code, 1));
        assert!(!budget.spend(Limit::Code, usize::MAX));
        assert!(budget.spend(Limit::Steps, 1));
    }
}
