//! Pauses after errors of the database.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(10);

/// Each pause doubles the previous one. A random addition of up to half of it prevents workers from
/// retrying at the same time.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }

    pub(crate) fn next(&mut self, random: u64) -> Duration {
        let pause = FIRST.saturating_mul(1 << self.failures.min(7)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let percent = u32::try_from(random % 51).unwrap_or_default();
        pause + pause * percent / 100
    }
}

/// A random number, not for security. If the system has none, pauses have no random addition.
pub(crate) fn random() -> u64 {
    getrandom::u64().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_a_limit() {
        let mut backoff = Backoff::default();
        let pauses: Vec<_> = (0..10).map(|_| backoff.next(0).as_millis()).collect();
        assert_eq!(
            pauses,
            [
                100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000, 10_000
            ]
        );
        backoff.failures = u32::MAX;
        assert_eq!(backoff.next(50), LONGEST + LONGEST / 2);
        backoff.reset();
        assert_eq!(backoff.next(0), FIRST);
    }
}
