//! Resource limits. Because schemas refer to schemas, a few kilobytes can describe more than fits in
//! memory. The limits grow with the size of the document. GitHub's document, with 261 webhooks, uses at most an
//! eighth of any of them.

use std::cell::Cell;

/// A limited resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Steps of merging schemas and reading operations: roughly, visited members.
    Steps,
    /// Bytes of generated code, estimated before it is generated.
    Code,
    /// Bytes to which YAML aliases expand.
    Aliases,
    /// Comparisons of names for suggestions. Beyond the limit, no names are suggested.
    Suggestions,
}

/// Smaller documents have the limits of a document of this size.
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

/// The resources that a run has used.
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

    /// Spends `amount` of a limit. Returns whether the limit still holds.
    pub fn spend(&self, limit: Limit, amount: usize) -> bool {
        let used = &self.used[limit as usize];
        used.set(used.get().saturating_add(amount as u64));
        used.get() <= self.limit(limit)
    }

    /// The limit for the document.
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
