//! One attempt: sign, send, read the answer, and say what it means.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::{Buf, BufMut};
use http::HeaderValue;
use http_body::Body;
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout_at};

use crate::answer::Answer;
use crate::delivery::Delivery;
use crate::egress::Policy;
use crate::endpoint::Endpoint;
use crate::error::{Failure, SendError, Sent};
use crate::limit::Limits;
use crate::message::Message;
use crate::observe::{Attempt, Watch};
use crate::request::Outline;
use crate::retry_after::retry_after;
use crate::transport::{Outgoing, Transport};
use crate::verdict::Verdict;

/// What a receiver has to say fits; what does not is not read.
const LONGEST_BODY: usize = 16 * 1024;

/// As good as no deadline, and not too long for any clock.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// What holds for every attempt, whatever carries it.
pub(crate) struct Settings {
    pub(crate) policy: Policy,
    pub(crate) deadline: Duration,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    pub(crate) require_credentials: bool,
    pub(crate) on_attempt: Option<Callback>,
}

pub(crate) type Callback = Box<dyn Fn(&Attempt<'_>) + Send + Sync>;

pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

impl Settings {
    /// One attempt, from signing to the end of the answer's body; the message's first is number 1.
    pub(crate) async fn attempt<T: Transport>(
        &self,
        transport: &T,
        endpoint: &Endpoint,
        message: &Message,
        number: u32,
    ) -> Result<Delivery, SendError> {
        let watch = Watch::start(endpoint, message, number);
        let exchange = self.exchange(transport, endpoint, message, watch.start);
        let outcome = match watch.over(exchange).await {
            Ok(answer) => self.settle(message, number, answer),
            Err(failure) => {
                let message_id = Some(message.id.clone());
                Err(SendError::unanswered(failure, message_id, number))
            }
        };
        watch.end(&outcome, self.on_attempt.as_ref());
        outcome
    }

    async fn exchange<T: Transport>(
        &self,
        transport: &T,
        endpoint: &Endpoint,
        message: &Message,
        start: Instant,
    ) -> Result<Answer, Failure> {
        let outline = Outline::new(self, endpoint, message);
        outline.check()?;
        let signatures = outline.ask_signers().await?;
        let request = outline.signed(&signatures)?;
        let again = || outline.signed(&signatures);
        let departed = AtomicBool::new(false);
        let outgoing = Outgoing {
            request,
            origin: endpoint.origin(),
            again: &again,
            departed: &departed,
        };
        // Whatever keeps the body from its end, what was read by then is the answer.
        let (mut head, mut body) = (None, Vec::new());
        let exchange = async {
            let response = transport.exchange(outgoing).await?;
            let (parts, rest) = response.into_parts();
            head = Some((parts.status, Arc::new(parts.headers)));
            Ok::<_, Failure>(read_into(&mut body, rest).await)
        };
        let exchanged = timeout_at(start + self.deadline.min(FOREVER), exchange).await;
        let is_whole = exchanged.unwrap_or(Ok(false))?;
        let (status, headers) = head.ok_or_else(|| too_late(&departed))?;
        Ok(Answer {
            status,
            headers,
            body: body.into(),
            is_truncated: !is_whole,
        })
    }

    /// What the answer's status makes of it.
    fn settle(
        &self,
        message: &Message,
        number: u32,
        answer: Answer,
    ) -> Result<Delivery, SendError> {
        let verdict = Verdict::of(answer.status);
        let delivery = Delivery {
            status: answer.status,
            headers: Arc::clone(&answer.headers),
            message_id: message.id.clone(),
            attempts: number,
            response: answer,
        };
        if verdict == Verdict::Delivered {
            return Ok(delivery);
        }
        let pause = retry_after(&delivery.headers, (self.clock)());
        Err(SendError::answered(verdict, delivery, pause))
    }
}

fn too_late(departed: &AtomicBool) -> Failure {
    let sent = if departed.load(Ordering::Relaxed) {
        Sent::Maybe
    } else {
        Sent::No
    };
    Failure::Deadline { sent }
}

/// Reads a body until it ends, breaks off, or is longer than anyone needs, and says whether it came to
/// the end. Frames are counted as well as bytes: a body of empty ones would be ready for ever, and
/// leave the timer no turn.
async fn read_into<B: Body<Data: Buf>>(buffer: &mut Vec<u8>, body: B) -> bool {
    let mut body = pin!(body);
    for _ in 0..=LONGEST_BODY {
        let Some(frame) = body.frame().await else {
            return true;
        };
        let Ok(frame) = frame else { return false };
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        let room = LONGEST_BODY.saturating_sub(buffer.len());
        let length = data.remaining().min(room);
        if buffer.is_empty() {
            // Most answers are one piece.
            buffer.reserve_exact(length);
        }
        buffer.put((&mut data).take(length));
        if data.has_remaining() {
            return false;
        }
    }
    false
}
