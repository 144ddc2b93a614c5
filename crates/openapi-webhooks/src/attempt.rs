//! One attempt: sign, send, read the answer, and say what it means.

use std::iter;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::{Buf, Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tokio::time::{Instant, timeout};
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::delivery::Delivery;
use crate::egress::{Policy, Target};
use crate::endpoint::Endpoint;
use crate::error::{BadMessage, Failure, MessageError, SendError, Sent};
use crate::limit::Limits;
use crate::message::Message;
use crate::observe::{self, Attempt, Watch};
use crate::requirement;
use crate::retry_after::retry_after;
use crate::signature;
use crate::signing::{self, Signatures, Unsigned};
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
        let time = (self.clock)();
        let mut request = self.unsigned(endpoint, message, time)?;
        let signatures = self.signatures(endpoint, message, time, &request).await?;
        add(&mut request, &signatures);
        let again = || {
            let mut request = self.unsigned(endpoint, message, time)?;
            add(&mut request, &signatures);
            Ok(request)
        };
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
            headers: head.headers,
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
            headers: answer.headers.clone(),
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

    async fn signatures(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        time: SystemTime,
        request: &Request<Full<Bytes>>,
    ) -> Result<Signatures, Failure> {
        let unsigned = Unsigned {
            message_id: &message.id,
            time,
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: &message.body,
        };
        signing::sign(endpoint, &unsigned, self.deadline).await
    }

    /// The request as it is before the signatures, which are over all of it.
    fn unsigned(
        &self,
        endpoint: &Endpoint,
        message: &Message,
        time: SystemTime,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let choice = requirement::choose(&message.security, endpoint.credentials());
        if let Some(scheme) = choice.missing {
            observe::missing_credential(scheme);
            if self.require_credentials {
                return Err(Failure::Credential(scheme.to_owned()));
            }
        }
        let named = choice.credentials.iter().map(|one| one.fields());
        let fields: Vec<_> = iter::once(endpoint.own()).chain(named).collect();
        let mut query = Zeroizing::new(message.query.clone());
        fields
            .iter()
            .for_each(|fields| fields.add_query(&mut query));
        let uri = endpoint.uri_with_query(&query).ok_or(Failure::TooLong)?;
        self.check(&uri)?;
        let mut request = Request::new(Full::new(message.body.clone()));
        *request.method_mut() = message.method.clone();
        *request.uri_mut() = uri;
        #[cfg(feature = "hyper")]
        if let Some(identity) = endpoint.client_identity() {
            request.extensions_mut().insert(identity.clone());
        }
        let headers = request.headers_mut();
        headers.clone_from(&message.headers);
        for fields in fields {
            let bad = |bad| Failure::Message(MessageError(BadMessage::Header(bad)));
            fields.add_headers(headers).map_err(bad)?;
        }
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| self.user_agent.clone());
        if let Some(content_type) = &message.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if !message.body.is_empty() || expects_content(&message.method) {
            headers.insert(CONTENT_LENGTH, message.body.len().into());
        }
        let id =
            HeaderValue::from_str(&message.id).map_err(|_| Failure::Message(MessageError::id()))?;
        headers.insert(signature::ID, id);
        headers.insert(signature::TIMESTAMP, signature::unix_seconds(time).into());
        Ok(request)
    }

    /// The policy's word on the URL, before any transport sees it.
    fn check(&self, uri: &Uri) -> Result<(), Failure> {
        let refusal = match Target::of(uri) {
            Some(target) => self.policy.check_url(&target).err(),
            None => return Err(Failure::TooLong),
        };
        refusal.map_or(Ok(()), |refusal| Err(Failure::Blocked(Box::new(refusal))))
    }
}

/// They replace what the document or the endpoint says of the same names.
fn add(request: &mut Request<Full<Bytes>>, signatures: &Signatures) {
    for (name, value) in signatures {
        request.headers_mut().insert(name.clone(), value.clone());
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

/// RFC 9110 §8.6: an empty body is announced where the method makes one expected.
fn expects_content(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// Reads a body until it ends, breaks off, is longer than anyone needs, or the time is up. What was
/// read is kept, and whether it is all there is.
async fn read<B: Body<Data: Buf>>(body: B, time: Duration) -> (Bytes, bool) {
    let mut read = BytesMut::new();
    let is_whole = timeout(time, read_into(&mut read, body))
        .await
        .unwrap_or(false);
    (read.freeze(), !is_whole)
}

/// Says whether it came to the end. Frames are counted as well as bytes: a body of empty ones would
/// be ready for ever, and leave the timer no turn.
async fn read_into<B: Body<Data: Buf>>(buffer: &mut BytesMut, body: B) -> bool {
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
        let is_over = data.remaining() > room;
        buffer.extend_from_slice(&data.copy_to_bytes(data.remaining().min(room)));
        if is_over {
            return false;
        }
    }
    false
}
