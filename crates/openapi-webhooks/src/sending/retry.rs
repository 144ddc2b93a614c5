//! Retry schedules: pure functions, for database queues and for
//! [`deliver_with_retries`](crate::Client::deliver_with_retries).

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::sending::error::SendError;
use crate::sending::verdict::Verdict;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// The longest pause, whatever a schedule or an endpoint says.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * HOUR);

/// The maximum number of pauses, since an iterator may be endless.
const MOST_PAUSES: usize = 1000;

/// How long to wait before each further attempt, and when to give up.
///
/// The default is that of Standard Webhooks 1.0.0 ("Deliverability and reliability"): the first
/// attempt at once, and each further attempt 5 seconds, 5 minutes, 30 minutes and 2, 5, 10, 14, 20
/// and 24 hours after the previous one. A random part of up to a tenth spreads the retries of
/// messages that failed together. A longer `Retry-After` of the endpoint replaces the pause. No
/// pause is longer than 24 hours.
///
/// [`next`](Self::next) is a pure function: it reads no clock and no random numbers.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use openapi_webhooks::{AttemptHistory, GiveUpReason, RetryDecision, Schedule, Verdict};
///
/// let schedule = Schedule::default();
/// let now = SystemTime::now();
/// let history = AttemptHistory::new(1, now, Verdict::Transient);
/// assert_eq!(schedule.next(&history, now, 0), RetryDecision::RetryAt(now + Duration::from_secs(5)));
///
/// let gone = AttemptHistory::new(1, now, Verdict::Gone);
/// assert_eq!(schedule.next(&gone, now, 0), RetryDecision::GiveUp(GiveUpReason::Gone));
/// ```
#[derive(Clone, Debug)]
pub struct Schedule {
    pauses: Arc<[Duration]>,
    jitter_percent: u8,
    max_elapsed: Option<Duration>,
    gives_up_on_rejected: bool,
}

/// The attempts to deliver one message to one endpoint, as a queue stores them.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use openapi_webhooks::{AttemptHistory, RetryDecision, Schedule, Verdict};
///
/// let now = SystemTime::now();
/// let history = AttemptHistory::new(1, now, Verdict::Throttled)
///     .retry_after(Some(Duration::from_secs(120)));
/// let next = RetryDecision::RetryAt(now + Duration::from_secs(120));
/// assert_eq!(Schedule::default().next(&history, now, 0), next);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptHistory {
    /// The number of attempts so far.
    pub attempts: u32,
    /// When the first attempt was made.
    pub first: SystemTime,
    /// The outcome of the last attempt.
    pub verdict: Verdict,
    /// The delay that the endpoint asked for in its last response.
    pub retry_after: Option<Duration>,
}

impl AttemptHistory {
    /// Creates a history from stored values.
    #[must_use]
    pub fn new(attempts: u32, first: SystemTime, verdict: Verdict) -> Self {
        Self {
            attempts,
            first,
            verdict,
            retry_after: None,
        }
    }

    /// Creates the history after a failed attempt.
    #[must_use]
    pub fn after<R>(attempts: u32, first: SystemTime, error: &SendError<R>) -> Self {
        Self::new(attempts, first, error.verdict()).retry_after(error.retry_after())
    }

    /// Sets the delay that the endpoint asked for.
    #[must_use]
    pub fn retry_after(mut self, pause: Option<Duration>) -> Self {
        self.retry_after = pause;
        self
    }
}

/// Whether and when to retry. See [`Schedule::next`].
///
/// ```
/// use std::time::SystemTime;
/// use openapi_webhooks::RetryDecision;
///
/// /// The time of the next attempt, as a queue stores it.
/// fn due(decision: RetryDecision) -> Option<SystemTime> {
///     match decision {
///         RetryDecision::RetryAt(time) => Some(time),
///         RetryDecision::GiveUp(_) => None,
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryDecision {
    /// Make the next attempt at this time.
    RetryAt(SystemTime),
    /// Make no further attempt.
    GiveUp(GiveUpReason),
}

/// Why no further attempt is made.
///
/// ```
/// use openapi_webhooks::GiveUpReason;
///
/// /// Whether a customer should be told that messages are lost.
/// fn is_worth_a_notice(reason: GiveUpReason) -> bool {
///     matches!(reason, GiveUpReason::Exhausted | GiveUpReason::Rejected)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiveUpReason {
    /// The message was delivered.
    Delivered,
    /// The endpoint wants no more messages, neither this one nor others.
    Gone,
    /// The endpoint rejected the message, and the schedule
    /// [gives up on that](Schedule::give_up_on_rejected).
    Rejected,
    /// The egress policy blocks the endpoint.
    Blocked,
    /// The message or the endpoint cannot be sent as it is.
    Invalid,
    /// All attempts were made, or no time is left for another.
    Exhausted,
}

impl Schedule {
    /// Creates a schedule with these pauses: before the second attempt, before the third, and so
    /// on.
    ///
    /// Without pauses, there is one attempt. Pauses are cut to 24 hours, and their number to 1,000.
    ///
    /// ```
    /// # use std::{iter, time::Duration};
    /// # use openapi_webhooks::Schedule;
    /// // Every hour for three days.
    /// let hourly = Schedule::new(iter::repeat_n(Duration::from_secs(3600), 72));
    /// ```
    #[must_use]
    pub fn new(pauses: impl IntoIterator<Item = Duration>) -> Self {
        Self {
            pauses: pauses.into_iter().take(MOST_PAUSES).collect(),
            jitter_percent: 10,
            max_elapsed: None,
            gives_up_on_rejected: false,
        }
    }

    /// Sets the random part of each pause, in percent; 10 by default, at most 100.
    ///
    /// ```
    /// # use openapi_webhooks::Schedule;
    /// let exact = Schedule::default().jitter_percent(0);
    /// ```
    #[must_use]
    pub fn jitter_percent(mut self, percent: u8) -> Self {
        self.jitter_percent = percent.min(100);
        self
    }

    /// Sets the maximum time from the first attempt to the last; unlimited by default.
    ///
    /// ```
    /// # use std::time::{Duration, SystemTime};
    /// # use openapi_webhooks::{AttemptHistory, GiveUpReason, RetryDecision, Schedule, Verdict};
    /// let minute = Schedule::default().max_elapsed(Duration::from_secs(60));
    /// let now = SystemTime::now();
    /// let history = AttemptHistory::new(2, now, Verdict::Transient); // the next pause is 5 minutes
    /// assert_eq!(minute.next(&history, now, 0), RetryDecision::GiveUp(GiveUpReason::Exhausted));
    /// ```
    #[must_use]
    pub fn max_elapsed(mut self, time: Duration) -> Self {
        self.max_elapsed = Some(time);
        self
    }

    /// Gives up after [`Verdict::Rejected`]; by default, it is retried like a transient failure.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// # use openapi_webhooks::{AttemptHistory, GiveUpReason, RetryDecision, Schedule, Verdict};
    /// let schedule = Schedule::default().give_up_on_rejected();
    /// let now = SystemTime::now();
    /// let history = AttemptHistory::new(1, now, Verdict::Rejected);
    /// assert_eq!(schedule.next(&history, now, 0), RetryDecision::GiveUp(GiveUpReason::Rejected));
    /// ```
    #[must_use]
    pub fn give_up_on_rejected(mut self) -> Self {
        self.gives_up_on_rejected = true;
        self
    }

    /// Decides whether and when to make the next attempt.
    ///
    /// `random` is any number, such as `rand::random()`: 0 adds nothing to the pause, [`u64::MAX`] the
    /// whole random part. A time beyond the range of [`SystemTime`] counts as
    /// [exhausted](GiveUpReason::Exhausted).
    #[must_use]
    pub fn next(&self, history: &AttemptHistory, now: SystemTime, random: u64) -> RetryDecision {
        if let Some(reason) = self.reason_to_give_up(history.verdict) {
            return RetryDecision::GiveUp(reason);
        }
        match self.time(history, now, random) {
            Some(time) => RetryDecision::RetryAt(time),
            None => RetryDecision::GiveUp(GiveUpReason::Exhausted),
        }
    }

    fn reason_to_give_up(&self, verdict: Verdict) -> Option<GiveUpReason> {
        match verdict {
            Verdict::Delivered => Some(GiveUpReason::Delivered),
            Verdict::Gone => Some(GiveUpReason::Gone),
            Verdict::Throttled | Verdict::Transient => None,
            Verdict::Rejected => self.gives_up_on_rejected.then_some(GiveUpReason::Rejected),
            Verdict::Blocked => Some(GiveUpReason::Blocked),
            Verdict::Invalid => Some(GiveUpReason::Invalid),
        }
    }

    fn time(&self, history: &AttemptHistory, now: SystemTime, random: u64) -> Option<SystemTime> {
        let pause = self.pause(history.attempts)?;
        let pause = pause.max(history.retry_after.unwrap_or_default());
        let time = now.checked_add(self.lengthen(pause, random))?;
        let end = self
            .max_elapsed
            .and_then(|time| history.first.checked_add(time));
        end.is_none_or(|end| time <= end).then_some(time)
    }

    /// The pause after this many attempts; none before the first.
    fn pause(&self, attempts: u32) -> Option<Duration> {
        match attempts.checked_sub(1) {
            None => Some(Duration::ZERO),
            Some(index) => self.pauses.get(usize::try_from(index).ok()?).copied(),
        }
    }

    fn lengthen(&self, pause: Duration, random: u64) -> Duration {
        let pause = pause.min(LONGEST_PAUSE);
        // A day in nanoseconds, times 100, times 2^64: below 2^118.
        let most = pause.as_nanos() * u128::from(self.jitter_percent) / 100;
        let extra = most * u128::from(random) / u128::from(u64::MAX);
        let extra = Duration::from_nanos(u64::try_from(extra).unwrap_or(u64::MAX));
        pause.saturating_add(extra).min(LONGEST_PAUSE)
    }
}

impl Default for Schedule {
    fn default() -> Self {
        let seconds = [
            5,
            5 * MINUTE,
            30 * MINUTE,
            2 * HOUR,
            5 * HOUR,
            10 * HOUR,
            14 * HOUR,
            20 * HOUR,
            24 * HOUR,
        ];
        Self::new(seconds.map(Duration::from_secs))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const VERDICTS: [Verdict; 7] = [
        Verdict::Delivered,
        Verdict::Gone,
        Verdict::Throttled,
        Verdict::Transient,
        Verdict::Rejected,
        Verdict::Blocked,
        Verdict::Invalid,
    ];

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    fn history(attempts: u32, verdict: Verdict) -> AttemptHistory {
        AttemptHistory {
            attempts,
            first: START,
            verdict,
            retry_after: None,
        }
    }

    /// All pauses of a message that is never delivered.
    fn pauses(schedule: &Schedule, random: u64) -> Vec<u64> {
        let pause =
            |attempts| match schedule.next(&history(attempts, Verdict::Transient), START, random) {
                RetryDecision::RetryAt(time) => {
                    Some(time.duration_since(START).expect("a later time").as_secs())
                }
                RetryDecision::GiveUp(reason) => {
                    assert_eq!(reason, GiveUpReason::Exhausted);
                    None
                }
            };
        (1..).map_while(pause).collect()
    }

    #[test]
    fn the_default_is_that_of_standard_webhooks() {
        let expected = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
        assert_eq!(pauses(&Schedule::default(), 0), expected);
        let longest = [5, 330, 1_980, 7_920, 19_800, 39_600, 55_440, 79_200, 86_400];
        assert_eq!(pauses(&Schedule::default(), u64::MAX), longest);
    }

    #[test]
    fn some_verdicts_give_up_immediately() {
        let schedule = Schedule::default();
        for (verdict, reason) in [
            (Verdict::Delivered, GiveUpReason::Delivered),
            (Verdict::Gone, GiveUpReason::Gone),
            (Verdict::Blocked, GiveUpReason::Blocked),
            (Verdict::Invalid, GiveUpReason::Invalid),
        ] {
            assert_eq!(
                schedule.next(&history(1, verdict), START, 0),
                RetryDecision::GiveUp(reason)
            );
        }
        let rejected = history(1, Verdict::Rejected);
        let again = RetryDecision::RetryAt(START + Duration::from_secs(5));
        assert_eq!(schedule.next(&rejected, START, 0), again);
        let strict = schedule.give_up_on_rejected();
        assert_eq!(
            strict.next(&rejected, START, 0),
            RetryDecision::GiveUp(GiveUpReason::Rejected)
        );
        assert_eq!(
            strict.next(&history(1, Verdict::Throttled), START, 0),
            again
        );
    }

    #[test]
    fn retry_after_lengthens_and_never_shortens() {
        let schedule = Schedule::default();
        for (asked, expected) in [(0, 5), (4, 5), (6, 6), (3_600, 3_600), (90_000, 86_400)] {
            let history = AttemptHistory {
                retry_after: Some(Duration::from_secs(asked)),
                ..history(1, Verdict::Throttled)
            };
            let time = START + Duration::from_secs(expected);
            assert_eq!(
                schedule.next(&history, START, 0),
                RetryDecision::RetryAt(time)
            );
        }
    }

    #[test]
    fn no_attempt_is_later_than_allowed() {
        let schedule = Schedule::default().max_elapsed(Duration::from_secs(400));
        let next = |attempts, seconds| {
            let now = START + Duration::from_secs(seconds);
            schedule.next(&history(attempts, Verdict::Transient), now, 0)
        };
        assert_eq!(
            next(2, 100),
            RetryDecision::RetryAt(START + Duration::from_secs(400))
        );
        assert_eq!(next(2, 101), RetryDecision::GiveUp(GiveUpReason::Exhausted));
        assert!(pauses(&Schedule::new([]), 0).is_empty(), "one attempt");
        let endless = Schedule::new(std::iter::repeat(Duration::ZERO));
        assert_eq!(pauses(&endless, 0).len(), MOST_PAUSES);
    }

    fn time() -> impl Strategy<Value = SystemTime> {
        // The whole range of `SystemTime`, including both ends.
        (any::<bool>(), any::<u64>(), 0..1_000_000_000_u32).prop_map(|(before, seconds, nanos)| {
            let distance = Duration::new(seconds / 2, nanos);
            let time = if before {
                START.checked_sub(distance)
            } else {
                START.checked_add(distance)
            };
            time.unwrap_or(START)
        })
    }

    fn duration() -> impl Strategy<Value = Duration> {
        (any::<u64>(), 0..1_000_000_000_u32, 0..64_u32)
            .prop_map(|(seconds, nanos, shift)| Duration::new(seconds >> shift, nanos))
    }

    proptest! {
        #[test]
        fn any_arguments_give_a_time_within_a_day_or_a_reason(
            given in proptest::collection::vec(duration(), 0..5),
            percent in any::<u8>(),
            within in proptest::option::of(duration()),
            strict in any::<bool>(),
            attempts in prop_oneof![0..8_u32, any::<u32>()],
            (first, now) in (time(), time()),
            verdict in proptest::sample::select(&VERDICTS[..]),
            retry_after in proptest::option::of(duration()),
            random in any::<u64>(),
        ) {
            let mut schedule = Schedule::new(given.clone()).jitter_percent(percent);
            schedule.max_elapsed = within;
            schedule.gives_up_on_rejected = strict;
            let history = AttemptHistory { attempts, first, verdict, retry_after };
            let next = schedule.next(&history, now, random);
            prop_assert_eq!(next, schedule.next(&history, now, random));
            if let RetryDecision::RetryAt(time) = next {
                prop_assert!(matches!(verdict, Verdict::Throttled | Verdict::Transient | Verdict::Rejected));
                let pause = time.duration_since(now).expect("no time before now");
                prop_assert!(pause <= LONGEST_PAUSE);
                let index = (attempts as usize).checked_sub(1);
                let least = index.map_or(Duration::ZERO, |index| given[index]);
                prop_assert!(pause >= least.max(retry_after.unwrap_or_default()).min(LONGEST_PAUSE));
                let end = within.and_then(|within| first.checked_add(within));
                prop_assert!(end.is_none_or(|end| time <= end));
            }
        }

        #[test]
        fn a_larger_random_number_never_shortens_the_pause(one in any::<u64>(), two in any::<u64>(), attempts in 1..9_u32) {
            let schedule = Schedule::default();
            let at = |random| match schedule.next(&history(attempts, Verdict::Transient), START, random) {
                RetryDecision::RetryAt(time) => time,
                RetryDecision::GiveUp(reason) => panic!("{reason:?}"),
            };
            prop_assert!(at(one.min(two)) <= at(one.max(two)));
        }

        #[test]
        fn the_number_of_attempts_is_the_number_of_pauses_plus_one(
            given in proptest::collection::vec(duration(), 0..20), random in any::<u64>()
        ) {
            prop_assert_eq!(pauses(&Schedule::new(given.clone()), random).len(), given.len());
        }
    }
}
