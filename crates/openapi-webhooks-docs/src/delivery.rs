//! How messages are delivered, which the document does not contain.

use std::time::Duration;

/// How messages are delivered, which an OpenAPI document cannot describe.
///
/// The default values are those of the `openapi-webhooks` client: the retry schedule of Standard Webhooks and
/// a deadline of 20 seconds.
///
/// ```
/// use std::time::Duration;
/// use openapi_webhooks_docs::Delivery;
///
/// let delivery = Delivery::default()
///     .retries([60, 3600, 86_400].map(Duration::from_secs))
///     .deadline(Duration::from_secs(10))
///     .addresses(["192.0.2.0/24", "2001:db8::/32"])
///     .disabled_after(Duration::from_secs(5 * 86_400))
///     .support("mailto:webhooks@example.com");
/// ```
#[derive(Clone, Debug)]
pub struct Delivery {
    pub(crate) retries: Vec<Duration>,
    pub(crate) deadline: Duration,
    pub(crate) addresses: Vec<String>,
    pub(crate) disabled_after: Option<Duration>,
    pub(crate) support: Option<String>,
}

impl Default for Delivery {
    fn default() -> Self {
        const HOUR: u64 = 3600;
        let pauses = [
            5,
            300,
            1800,
            2 * HOUR,
            5 * HOUR,
            10 * HOUR,
            14 * HOUR,
            20 * HOUR,
            24 * HOUR,
        ];
        Delivery {
            retries: pauses.map(Duration::from_secs).into(),
            deadline: Duration::from_secs(20),
            addresses: Vec::new(),
            disabled_after: None,
            support: None,
        }
    }
}

impl Delivery {
    /// Sets the pauses before each retry, as given to the client's `Schedule`.
    #[must_use]
    pub fn retries(mut self, pauses: impl IntoIterator<Item = Duration>) -> Self {
        self.retries = pauses.into_iter().collect();
        self
    }

    /// Sets the time in which an endpoint must respond, as given to the client's `deadline`.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets the addresses that requests come from, for customers with a firewall: addresses or networks
    /// in CIDR notation.
    #[must_use]
    pub fn addresses<I: IntoIterator<Item: Into<String>>>(mut self, addresses: I) -> Self {
        self.addresses = addresses.into_iter().map(Into::into).collect();
        self
    }

    /// Sets after how long an endpoint that keeps failing is disabled. By default, it is never disabled.
    #[must_use]
    pub fn disabled_after(mut self, time: Duration) -> Self {
        self.disabled_after = Some(time);
        self
    }

    /// Sets where customers get help: a `mailto:` or `https:` URL.
    #[must_use]
    pub fn support(mut self, url: impl Into<String>) -> Self {
        self.support = Some(url.into());
        self
    }
}

/// A duration in words: `5 seconds`, `30 minutes`, `1 hour`.
pub(crate) fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (count, unit) = match seconds {
        0 => return "at once".to_owned(),
        seconds if seconds % 86_400 == 0 && seconds > 86_400 => (seconds / 86_400, "day"),
        seconds if seconds % 3600 == 0 => (seconds / 3600, "hour"),
        seconds if seconds % 60 == 0 => (seconds / 60, "minute"),
        seconds => (seconds, "second"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_the_largest_whole_unit() {
        for (seconds, expected) in [
            (0, "at once"),
            (1, "1 second"),
            (90, "90 seconds"),
            (1800, "30 minutes"),
            (3600, "1 hour"),
            (86_400, "24 hours"),
            (432_000, "5 days"),
        ] {
            assert_eq!(in_words(Duration::from_secs(seconds)), expected);
        }
    }
}
