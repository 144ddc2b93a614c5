//! Random choices from a seed.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

/// A source of choices, which are the same for the same seed.
#[derive(Clone, Debug)]
pub struct Random(Xoshiro256PlusPlus);

impl Random {
    /// The choices of `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Random {
        Random(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    /// Splits off an independent source, so that more choices from it do not change others.
    #[must_use]
    pub fn split(&mut self) -> Random {
        Random::new(self.0.random())
    }

    /// Returns true with the probability `share`, from 0 to 1.
    pub fn chance(&mut self, share: f64) -> bool {
        self.0.random_bool(share)
    }

    /// A number from `least` to `most`, inclusive.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        self.0.random_range(least..=most.max(least))
    }

    /// An integer from `least` to `most`, inclusive.
    pub fn integer(&mut self, least: i128, most: i128) -> i128 {
        self.0.random_range(least..=most.max(least))
    }

    /// One of `things`.
    ///
    /// # Panics
    /// If `things` is empty.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.0.random_range(0..things.len())]
    }

    /// Text that matches `pattern`.
    pub(crate) fn text(&mut self, pattern: &rand_regex::Regex) -> String {
        self.0.sample(pattern)
    }
}
