//! One attempt: sign, send, read the answer, and say what it means.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::{Buf, BufMut, Bytes};
use http::HeaderValue;
use http_body::Body;
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout};

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
        let outcome = match watch
            .over(self.exchange(transport, endpoint, message))
            .await
        {
            Ok(answer) => self.settle(message, number, answer),
            Err(failure) => {
                let message_id = Some(message.id.clone());
                Err(SendError::unanswered(failure, message_id, number))
            }
        };
        let attempt = watch.end(&outcome);
        if let Some(callback) = &self.on_attempt {
            callback(&attempt);
        }
        outcome
    }

    async fn exchange<T: Transport>(
        &self,
        transport: &T,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Answer, Failure> {
        let start = Instant::now();
        let outline = Outline {
            settings: self,
            endpoint,
            message,
            time: (self.clock)(),
        };
        outline.check_credentials()?;
        let signatures = outline.ask_signers().await?;
        let request = outline.signed(&signatures)?;
        let again = || outline.signed(&signatures);
        let departed = AtomicBool::new(false);
        let outgoing = Outgoing {
            request,
            again: &again,
            departed: &departed,
        };
        let left = self.deadline.saturating_sub(start.elapsed());
        let response = timeout(left, transport.exchange(outgoing)).await;
        let response = response.unwrap_or_else(|_| Err(too_late(&departed)))?;
        let (head, body) = response.into_parts();
        let left = self.deadline.saturating_sub(start.elapsed());
        let (body, is_truncated) = read(body, left).await;
        Ok(Answer {
            status: head.status,
            headers: Arc::new(head.headers),
            body,
            is_truncated,
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

/// Reads a body until it ends, breaks off, is longer than anyone needs, or the time is up. What was
/// read is kept, and whether it is all there is.
async fn read<B: Body<Data: Buf>>(body: B, time: Duration) -> (Bytes, bool) {
    let mut read = Vec::new();
    let is_whole = timeout(time, read_into(&mut read, body))
        .await
        .unwrap_or(false);
    (read.into(), !is_whole)
}

/// Says whether it came to the end. Frames are counted as well as bytes: a body of empty ones would
/// be ready for ever, and leave the timer no turn.
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
