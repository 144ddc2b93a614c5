//! One attempt: signs and sends a message, reads the response and derives the verdict.

use std::pin::pin;
use std::sync::Arc;

use bytes::{Buf, BufMut};
use http_body::Body;
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout_at};

use crate::deadline::deadline;
use crate::endpoint::endpoint::Endpoint;
use crate::message::message::Message;
use crate::sending::config::ClientConfig;
use crate::sending::delivery::Delivery;
use crate::sending::error::SendError;
use crate::sending::limits::Permit;
use crate::sending::observe::AttemptRecorder;
use crate::sending::request::RequestFactory;
use crate::sending::response::Response;
use crate::sending::retry_after::retry_after;
use crate::sending::verdict::Verdict;
use crate::transport::failure::Failure;
use crate::transport::progress::Progress;
use crate::transport::seam::{Transport, TransportRequest};

/// The limit on response bodies; the rest is not read.
const LONGEST_BODY: usize = 16 * 1024;

impl ClientConfig {
    /// Makes one attempt, from signing to the end of the response. The first attempt is number 1.
    /// Without a permit, it waits for the endpoint's own limits first.
    pub(crate) async fn attempt<T: Transport>(
        &self,
        transport: &T,
        endpoint: &Endpoint,
        message: &Message,
        number: u32,
        permit: Option<Permit>,
    ) -> Result<Delivery, SendError> {
        let recorder = AttemptRecorder::start(endpoint, message, number);
        let exchange = self.exchange(transport, endpoint, message, recorder.start, permit);
        let outcome = match recorder.over(exchange).await {
            Ok(response) => self.settle(message, number, response),
            Err(failure) => {
                let message_id = Some(message.id.clone());
                Err(SendError::without_response(failure, message_id, number))
            }
        };
        recorder.end(&outcome, self.on_attempt.as_ref());
        outcome
    }

    async fn exchange<T: Transport>(
        &self,
        transport: &T,
        endpoint: &Endpoint,
        message: &Message,
        start: Instant,
        permit: Option<Permit>,
    ) -> Result<Response, Failure> {
        let deadline = deadline(start, self.deadline_of(endpoint));
        let _permit = match permit {
            Some(permit) => permit,
            None => self.limits.acquire_endpoint(endpoint, deadline).await?,
        };
        let factory = RequestFactory::new(self, endpoint, message)?;
        factory.check()?;
        let signatures = factory.collect_signatures(deadline).await?;
        let request = factory.signed(&signatures)?;
        let rebuild = || factory.signed(&signatures);
        let progress = Progress::default();
        let request = TransportRequest {
            request,
            origin: endpoint.origin(),
            rebuild: &rebuild,
            progress: &progress,
        };
        respond(transport, request, deadline).await
    }

    /// The outcome of a response, by its status.
    fn settle(
        &self,
        message: &Message,
        number: u32,
        response: Response,
    ) -> Result<Delivery, SendError> {
        let verdict = Verdict::of(response.status);
        let delivery = Delivery {
            status: response.status,
            headers: Arc::clone(&response.headers),
            message_id: message.id.clone(),
            attempts: number,
            response,
        };
        if verdict == Verdict::Delivered {
            return Ok(delivery);
        }
        let pause = retry_after(&delivery.headers, (self.clock)());
        Err(SendError::with_response(verdict, delivery, pause))
    }
}

/// Sends a request and reads the response until the deadline. Whatever ends the body early, the part read so far is the
/// response.
async fn respond<T: Transport>(
    transport: &T,
    request: TransportRequest<'_>,
    deadline: Instant,
) -> Result<Response, Failure> {
    let progress = request.progress;
    let (mut head, mut body) = (None, Vec::new());
    let exchange = async {
        let response = transport.send(request).await?;
        let (parts, rest) = response.into_parts();
        head = Some((parts.status, Arc::new(parts.headers)));
        Ok::<_, Failure>(read_into(&mut body, rest).await)
    };
    let is_whole = match timeout_at(deadline, exchange).await {
        Ok(Ok(is_whole)) => is_whole,
        Ok(Err(failure)) => return status_only(progress).ok_or(failure),
        Err(_) => false,
    };
    match head {
        Some((status, headers)) => Ok(Response {
            status,
            headers,
            body: body.into(),
            is_truncated: !is_whole,
        }),
        None => status_only(progress).ok_or(Failure::Deadline {
            sent: progress.sent(),
        }),
    }
}

/// The response of a receiver whose status line arrived, and then nothing or no valid head. The
/// status says whether the message was accepted.
#[cfg(feature = "hyper")]
fn status_only(progress: &Progress) -> Option<Response> {
    Some(Response {
        status: progress.status()?,
        headers: Arc::default(),
        body: bytes::Bytes::new(),
        is_truncated: true,
    })
}

#[cfg(not(feature = "hyper"))]
fn status_only(_: &Progress) -> Option<Response> {
    None
}

/// Reads a body until it ends, fails or reaches the limit, and says whether it is complete. Frames
/// are counted as well as bytes, since an endless body of empty frames would never yield to the
/// timer.
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
            // Most responses are one frame.
            buffer.reserve_exact(length);
        }
        buffer.put((&mut data).take(length));
        if data.has_remaining() {
            return false;
        }
    }
    false
}
