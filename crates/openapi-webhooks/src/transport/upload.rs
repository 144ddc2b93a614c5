//! How much of a request's content an HTTP/2 connection has sent.

#[cfg(feature = "http2")]
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
#[cfg(feature = "http2")]
use std::time::Duration;

#[cfg(feature = "http2")]
use tokio::time::timeout;

/// How long the content of a message may make no progress, because of the receiver's limit on streams or
/// a closed window (RFC 9113 §5.1.2 and §5.2). The receiver cannot have processed incomplete content, so
/// the message is then sent on another connection.
#[cfg(feature = "http2")]
const STALL_TIMEOUT: Duration = Duration::from_secs(1);

/// The content of one request, while a connection sends it.
pub(crate) struct Upload {
    length: usize,
    sent: AtomicUsize,
}

impl Upload {
    /// An upload of this many bytes.
    pub(crate) fn new(length: usize) -> Self {
        Self {
            length,
            sent: AtomicUsize::new(0),
        }
    }

    /// Counts bytes as sent.
    pub(crate) fn add(&self, count: usize) {
        self.sent.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn sent(&self) -> usize {
        self.sent.load(Ordering::Relaxed)
    }

    /// Whether the receiver may have seen the message. Without content, it may as soon as the
    /// connection has the request.
    pub(crate) fn has_begun(&self) -> bool {
        self.is_complete() || self.sent() > 0
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.sent() >= self.length
    }

    /// Waits for the answer. `None` if incomplete content makes no progress for `STALL_TIMEOUT`.
    #[cfg(feature = "http2")]
    pub(crate) async fn unless_stalled<F: Future>(&self, answer: F) -> Option<F::Output> {
        let mut answer = pin!(answer);
        let mut sent = 0;
        loop {
            match timeout(STALL_TIMEOUT, &mut answer).await {
                Ok(answer) => return Some(answer),
                Err(_) if self.is_complete() => return Some(answer.await),
                Err(_) if self.sent() == sent => return None,
                Err(_) => sent = self.sent(),
            }
        }
    }
}

#[cfg(all(test, feature = "http2"))]
mod tests {
    use std::future::pending;

    use tokio::time::{Instant, sleep};

    use super::*;

    /// Sends the content in pieces with pauses, and then waits for the answer.
    async fn upload(pieces: &[usize], pause: Duration, answer: Duration) -> (Option<()>, Duration) {
        let upload = Upload::new(100);
        let start = Instant::now();
        let sending = async {
            for piece in pieces {
                sleep(pause).await;
                upload.add(*piece);
            }
            sleep(answer).await;
        };
        let answer = upload.unless_stalled(sending).await;
        (answer, start.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn slow_content_and_a_late_answer_are_waited_for() {
        let late = 100 * STALL_TIMEOUT;
        let pause = STALL_TIMEOUT * 9 / 10;
        let (answer, elapsed) = upload(&[10; 10], pause, late).await;
        assert_eq!((answer, elapsed), (Some(()), 10 * pause + late));
        assert_eq!(upload(&[100], Duration::ZERO, late).await.0, Some(()));
        let none = Upload::new(0).unless_stalled(sleep(late)).await;
        assert_eq!(none, Some(()));
    }

    #[tokio::test(start_paused = true)]
    async fn content_without_progress_is_stalled() {
        let late = 100 * STALL_TIMEOUT;
        for pieces in [&[][..], &[50], &[1, 98]] {
            let (answer, elapsed) = upload(pieces, Duration::ZERO, late).await;
            assert_eq!(answer, None, "{pieces:?}");
            assert!(elapsed <= 2 * STALL_TIMEOUT, "{elapsed:?}");
        }
        let start = Instant::now();
        let none = Upload::new(1).unless_stalled(pending::<()>()).await;
        assert_eq!((none, start.elapsed()), (None, STALL_TIMEOUT));
    }
}
