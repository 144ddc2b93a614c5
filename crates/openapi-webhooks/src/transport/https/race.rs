//! Connects to the first of several addresses that responds (RFC 8305).

use std::net::IpAddr;
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::timeout;

/// How long an address may delay the next one (RFC 8305 §5).
const DELAY: Duration = Duration::from_millis(250);

/// The maximum number of addresses that are tried, since a name can have any number of them.
const MAX_ADDRESSES: usize = 16;

/// Dials the addresses, each [`DELAY`] after the previous one or as soon as that one fails, and
/// returns the first connection. The other attempts are cancelled. `None` without addresses.
///
/// With a short timeout, the delay is shorter, so that every address is tried within it.
pub(crate) async fn connect_to_first<S, E, F>(
    addresses: &[IpAddr],
    within: Duration,
    dial: impl Fn(IpAddr) -> F,
) -> Option<Result<S, E>>
where
    F: Future<Output = Result<S, E>>,
{
    let addresses = alternating(addresses);
    let count = u32::try_from(addresses.len()).unwrap_or(u32::MAX);
    let delay = DELAY.min(within / count.max(1));
    let mut waiting = addresses.into_iter().peekable();
    let mut running = FuturesUnordered::new();
    let mut last = None;
    loop {
        running.extend(waiting.next().map(&dial));
        let outcome = if waiting.peek().is_none() {
            running.next().await
        } else {
            match timeout(delay, running.next()).await {
                Ok(outcome) => outcome,
                // The next address is tried at the same time.
                Err(_) => continue,
            }
        };
        match outcome {
            Some(Ok(stream)) => return Some(Ok(stream)),
            Some(Err(error)) => last = Some(Err(error)),
            None => return last,
        }
    }
}

/// The addresses in the resolver's order, but with alternating families (RFC 8305 §4): if an address is
/// unreachable, its whole family often is.
fn alternating(addresses: &[IpAddr]) -> Vec<IpAddr> {
    let starts_with_v6 = addresses.first().is_some_and(IpAddr::is_ipv6);
    let of = |is_v6| {
        let addresses = addresses.iter().copied();
        addresses.filter(move |address| address.is_ipv6() == is_v6)
    };
    let (mut first, mut second) = (of(starts_with_v6), of(!starts_with_v6));
    let mut all = Vec::with_capacity(addresses.len());
    while all.len() < addresses.len() {
        all.extend(first.next());
        all.extend(second.next());
    }
    all.truncate(MAX_ADDRESSES);
    all
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Mutex;

    use tokio::time::Instant;

    use super::*;

    fn addresses(texts: &[&str]) -> Vec<IpAddr> {
        texts
            .iter()
            .map(|text| text.parse().expect("an address"))
            .collect()
    }

    #[test]
    fn families_alternate_and_start_with_the_resolvers_first() {
        for (given, expected) in [
            (&[][..], &[][..]),
            (&["::1", "::2", "1.1.1.1"], &["::1", "1.1.1.1", "::2"]),
            (&["1.1.1.1", "::1", "::2"], &["1.1.1.1", "::1", "::2"]),
            (&["1.1.1.1", "1.1.1.2"], &["1.1.1.1", "1.1.1.2"]),
        ] {
            assert_eq!(alternating(&addresses(given)), addresses(expected));
        }
        let many: Vec<IpAddr> = (0..=255).map(|last| [1, 1, 1, last].into()).collect();
        assert_eq!(alternating(&many), many[..MAX_ADDRESSES]);
    }

    /// Dials addresses whose last octet says what happens: 0 never responds, 1 fails, 2 responds.
    async fn race(texts: &[&str], within: Duration) -> (Option<Result<IpAddr, ()>>, Vec<Duration>) {
        let start = Instant::now();
        let dialled = Mutex::new(Vec::new());
        let dial = |address: IpAddr| {
            dialled.lock().expect("no panic").push(start.elapsed());
            async move {
                match address {
                    IpAddr::V4(v4) if v4.octets()[3] == 0 => pending().await,
                    IpAddr::V4(v4) if v4.octets()[3] == 1 => Err(()),
                    address => Ok(address),
                }
            }
        };
        let addresses = addresses(texts);
        let race = connect_to_first(&addresses, within, dial);
        let outcome = timeout(within, race).await.unwrap_or(None);
        (outcome, dialled.into_inner().expect("no panic"))
    }

    #[tokio::test(start_paused = true)]
    async fn an_address_waits_for_the_delay_or_the_failure_of_the_previous_one() {
        let within = Duration::from_secs(5);
        let dead = ["1.1.1.0", "2.1.1.0", "3.1.1.2", "4.1.1.2"];
        let (outcome, dialled) = race(&dead, within).await;
        assert_eq!(outcome, Some(Ok(addresses(&["3.1.1.2"])[0])));
        assert_eq!(dialled, [0, 250, 500].map(Duration::from_millis));

        let (outcome, dialled) = race(&["1.1.1.1", "2.1.1.1", "3.1.1.2"], within).await;
        assert!(matches!(outcome, Some(Ok(_))));
        assert_eq!(dialled, [Duration::ZERO; 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_last_failure_is_the_result() {
        let within = Duration::from_secs(5);
        assert_eq!(race(&[], within).await.0, None);
        assert_eq!(race(&["1.1.1.1"; 3], within).await.0, Some(Err(())));
        let (outcome, dialled) = race(&["1.1.1.0", "2.1.1.1"], within).await;
        assert_eq!((outcome, dialled.len()), (None, 2), "the first still runs");
    }

    #[tokio::test(start_paused = true)]
    async fn a_short_timeout_leaves_time_for_every_address() {
        let within = Duration::from_millis(300);
        let (outcome, dialled) = race(&["1.1.1.0", "2.1.1.0", "3.1.1.2"], within).await;
        assert!(matches!(outcome, Some(Ok(_))));
        assert_eq!(dialled, [0, 100, 200].map(Duration::from_millis));
    }
}
