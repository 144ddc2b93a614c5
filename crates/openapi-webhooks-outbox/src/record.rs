//! Records of deliveries, attempts and endpoints.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::recorded_verdict::RecordedVerdict;

/// One message on its way to one endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeliveryRecord {
    /// The number of the delivery in the database.
    pub id: i64,
    /// The message's id.
    pub message_id: String,
    /// The webhook's name in the document.
    pub webhook: String,
    /// The key of the endpoint.
    pub endpoint: String,
    /// The state of the delivery.
    pub state: DeliveryState,
    /// The number of attempts so far.
    pub attempts: u32,
    /// The verdict of the last attempt. For a dead letter, it is the reason.
    pub verdict: Option<RecordedVerdict>,
    /// When the next attempt is due; `None` if none will be made, or none until the endpoint is
    /// resumed.
    pub due_at: Option<SystemTime>,
    /// When the delivery ended.
    pub ended_at: Option<SystemTime>,
    /// The time that orders lists of this state, in microseconds since 1970.
    pub(crate) position: i64,
}

/// The state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryState {
    /// It waits for its next attempt.
    Waiting,
    /// A worker holds its lease.
    InFlight,
    /// The endpoint accepted the message.
    Delivered,
    /// No further attempt will be made: a dead letter. [`DeliveryRecord::verdict`] says why.
    Dead,
}

impl DeliveryState {
    /// The name of the state: `waiting`, `in_flight`, `delivered` or `dead`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::InFlight => "in_flight",
            Self::Delivered => "delivered",
            Self::Dead => "dead",
        }
    }

    pub(crate) fn from_number(number: i16) -> Self {
        match number {
            0 => Self::Waiting,
            1 => Self::InFlight,
            2 => Self::Delivered,
            _ => Self::Dead,
        }
    }

    pub(crate) fn number(self) -> i16 {
        match self {
            Self::Waiting => 0,
            Self::InFlight => 1,
            Self::Delivered => 2,
            Self::Dead => 3,
        }
    }
}

impl fmt::Display for DeliveryState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// One attempt to deliver a message to an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptRecord {
    /// The endpoint.
    pub endpoint: String,
    /// The number of the attempt, from 1. A missing number is an attempt whose worker died or whose
    /// result came too late.
    pub number: u32,
    /// When the attempt ended.
    pub at: SystemTime,
    /// How long it took.
    pub duration: Duration,
    /// The verdict.
    pub verdict: RecordedVerdict,
    /// The status, if the endpoint responded.
    pub status: Option<u16>,
    /// What went wrong, in at most 256 bytes, without URLs, secrets and payloads.
    pub error: Option<String>,
}

/// The maximum number of attempts in one list, since a message may have any number of endpoints.
pub(crate) const MOST_ATTEMPTS: u32 = 10_000;

/// The state of an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointState {
    /// Whether deliveries to it are paused.
    pub is_paused: bool,
    /// When the pause ends. `None` if the pause has no end, or if the endpoint is not paused.
    pub paused_until: Option<SystemTime>,
    /// When its attempts began to fail. `None` if none failed since the last success.
    pub failing_since: Option<SystemTime>,
    /// When it was disabled. Its deliveries are kept; [`resume`](crate::Outbox::resume) sends them.
    pub disabled_at: Option<SystemTime>,
}

/// A page of a list.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub(crate) limit: u32,
    pub(crate) after: Option<(i64, i64)>,
}

/// The first 100 entries.
impl Default for Page {
    fn default() -> Self {
        Self {
            limit: 100,
            after: None,
        }
    }
}

impl Page {
    /// Sets the number of entries; at most 1,000.
    #[must_use]
    pub fn limit(mut self, entries: u32) -> Self {
        self.limit = entries.min(1_000);
        self
    }

    /// Continues after an entry: pass the last entry of the previous page.
    #[must_use]
    pub fn after(mut self, last: &DeliveryRecord) -> Self {
        self.after = Some((last.position, last.id));
        self
    }
}

/// Stores take and return times as microseconds since 1970, the precision of Postgres.
pub(crate) fn to_micros(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
        Err(before) => {
            i64::try_from(before.duration().as_micros()).map_or(i64::MIN, |micros| -micros)
        }
    }
}

/// `None` for a time that is never reached.
pub(crate) fn from_micros(micros: i64) -> Option<SystemTime> {
    if micros == i64::MAX {
        return None;
    }
    let distance = Duration::from_micros(micros.unsigned_abs());
    if micros < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

/// A hundred years, which is in the range of every database.
pub(crate) const LONGEST_PAUSE: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// A pause in the unit of the stores.
pub(crate) fn to_millis(pause: Duration) -> i64 {
    i64::try_from(pause.min(LONGEST_PAUSE).as_millis()).unwrap_or(i64::MAX)
}

/// A number of rows.
pub(crate) fn to_count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_come_back() {
        for micros in [0, 1, -1, 1_700_000_000_123_456, -62_135_596_800_000_000] {
            assert_eq!(from_micros(micros).map(to_micros), Some(micros));
        }
        assert_eq!(from_micros(i64::MAX), None);
    }

    #[test]
    fn states_come_back() {
        for number in 0..4 {
            assert_eq!(DeliveryState::from_number(number).number(), number);
        }
    }
}
