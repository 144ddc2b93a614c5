//! One attempt: sign, send, read the answer, and say what it means.

use std::fmt;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Buf, Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tokio::time::{Instant, timeout};

use crate::codegen::Response;
use crate::delivery::{self, Answer, Delivery, Verdict};
use crate::egress::{Policy, Target};
use crate::endpoint::Endpoint;
use crate::error::{Failure, MessageError, SendError};
use crate::message::Message;
use crate::signature;
use crate::transport::{self, Transport, Unguarded};

/// What a receiver has to say fits; what does not is not read.
const LONGEST_BODY: usize = 16 * 1024;

/// Sends messages. Cloning it is cheap, and the clones share their connections.
///
/// Generated code wraps it in a client with a method for each webhook of the document.
#[derive(Clone)]
pub struct Client<T = transport::Default> {
    transport: T,
    settings: Arc<Settings>,
}

/// What holds for every attempt, whatever carries it.
#[derive(Clone)]
struct Settings {
    policy: Policy,
    deadline: Duration,
    user_agent: HeaderValue,
    clock: Clock,
}

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

#[cfg(feature = "hyper")]
impl Client {
    /// A client with the defaults: https to public addresses, 20 seconds for an attempt.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }
}

#[cfg(feature = "hyper")]
impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

impl Client {
    /// A client of one's own making.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }
}

impl<S> Client<Unguarded<S>>
where
    Unguarded<S>: Transport,
{
    /// A client with the defaults over a transport of one's own, which vets no address.
    ///
    /// The policy's rules on scheme, port and addresses in URLs hold all the same; to change them,
    /// see [`ClientBuilder::build_with`].
    #[must_use]
    pub fn with_transport(transport: Unguarded<S>) -> Self {
        ClientBuilder::<Self>::default().build_with(transport)
    }
}

impl<T: Transport> Client<T> {
    /// Makes one attempt to deliver a message.
    ///
    /// Each attempt has a timestamp and a signature of its own, and the message's id. The deadline
    /// holds over all of it, from resolving the name to reading the answer's body; once the
    /// answer's head is there, what the body does changes nothing of the verdict.
    ///
    /// # Errors
    /// Whenever the endpoint does not answer 200–299, redirects included, which are never followed.
    /// [`SendError::verdict`] says what to do next.
    ///
    /// # Panics
    /// Outside of a tokio runtime with I/O and time enabled.
    pub async fn deliver(
        &self,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Delivery, SendError> {
        let outcome = self.attempt(endpoint, message).await;
        self.settle(message.id.clone(), outcome)
    }

    /// What a generated `send_…` method calls.
    #[doc(hidden)]
    pub async fn send<R: Response>(
        &self,
        endpoint: &Endpoint,
        message: Result<Message, MessageError>,
    ) -> Result<Delivery<R>, SendError<R>> {
        let message = message?;
        let outcome = self.attempt(endpoint, &message).await;
        self.settle(message.id, outcome)
    }

    async fn attempt(&self, endpoint: &Endpoint, message: &Message) -> Result<Answer, Failure> {
        let request = self.settings.request(endpoint, message)?;
        let start = Instant::now();
        let response = timeout(self.settings.deadline, self.transport.exchange(request)).await;
        let (head, body) = response.unwrap_or(Err(Failure::Deadline))?.into_parts();
        let left = self.settings.deadline.saturating_sub(start.elapsed());
        let (body, is_truncated) = read(body, left).await;
        Ok(Answer {
            status: head.status,
            headers: head.headers,
            body,
            is_truncated,
        })
    }

    fn settle<R: Response>(
        &self,
        message_id: String,
        outcome: Result<Answer, Failure>,
    ) -> Result<Delivery<R>, SendError<R>> {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(failure) => return Err(SendError::unanswered(failure, Some(message_id))),
        };
        let (status, headers) = (answer.status, answer.headers.clone());
        let delivery = Delivery {
            status,
            headers,
            message_id,
            response: R::from_answer(answer),
        };
        match Verdict::of(status) {
            None => Ok(delivery),
            Some(verdict) => {
                let pause = delivery::retry_after(&delivery.headers, (self.settings.clock)());
                Err(SendError::answered(verdict, delivery, pause))
            }
        }
    }
}

impl Settings {
    fn request(
        &self,
        endpoint: &Endpoint,
        message: &Message,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let uri = endpoint
            .uri_with_query(&message.query)
            .ok_or(Failure::TooLong)?;
        self.check(&uri)?;
        let now = (self.clock)();
        let timestamp = signature::unix_seconds(now);
        let signature =
            signature::sign(endpoint.secrets(now), &message.id, timestamp, &message.body);
        if endpoint.is_signed() && signature.is_none() {
            return Err(Failure::Expired);
        }

        let mut request = Request::new(Full::new(message.body.clone()));
        *request.method_mut() = message.method.clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.clone_from(&message.headers);
        for (name, value) in endpoint.headers() {
            headers.insert(name, value.clone());
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
        headers.insert(signature::TIMESTAMP, timestamp.into());
        if let Some(signature) = signature {
            headers.insert(signature::SIGNATURE, signature);
        }
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

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("policy", &self.settings.policy)
            .field("deadline", &self.settings.deadline)
            .finish_non_exhaustive()
    }
}

/// Makes a [`Client`], or the generated client `C` around it.
pub struct ClientBuilder<C = Client> {
    settings: Settings,
    #[cfg(feature = "hyper")]
    options: transport::Options,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        let settings = Settings {
            policy: Policy::default(),
            deadline: Duration::from_secs(20),
            user_agent: HeaderValue::from_static(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            )),
            clock: Arc::new(SystemTime::now),
        };
        Self {
            settings,
            #[cfg(feature = "hyper")]
            options: transport::Options::default(),
            client: PhantomData,
        }
    }
}

impl<C> ClientBuilder<C> {
    /// What the client may connect to; by default https, port 443, public addresses.
    #[must_use]
    pub fn egress(mut self, policy: Policy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// How long an attempt may take in all, from resolving the name to reading the answer's body;
    /// 20 seconds by default.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// What the client calls itself; by default this crate's name and version.
    ///
    /// ```
    /// # #[cfg(feature = "hyper")] {
    /// # use openapi_webhooks::{Client, http::HeaderValue};
    /// let name = HeaderValue::from_static("acme-webhooks/1.0");
    /// let client: Client = Client::builder().user_agent(name).build();
    /// # }
    /// ```
    #[must_use]
    pub fn user_agent(mut self, name: HeaderValue) -> Self {
        self.settings.user_agent = name;
        self
    }

    /// What tells the time, for timestamps, expiring secrets and `Retry-After`; by default the
    /// system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Makes a client over a transport of one's own, which vets no address. Generated clients are
    /// made [`From`] it.
    #[must_use]
    pub fn build_with<S>(self, transport: Unguarded<S>) -> Client<Unguarded<S>>
    where
        Unguarded<S>: Transport,
    {
        Client {
            transport,
            settings: Arc::new(self.settings),
        }
    }
}

#[cfg(feature = "hyper")]
impl<C> ClientBuilder<C> {
    /// How long the name, the connection and the TLS handshake may take together; 5 seconds by
    /// default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// Trusts another root certificate, beside Mozilla's.
    ///
    /// # Errors
    /// When it is not the DER of an X.509 certificate.
    pub fn root_certificate(
        mut self,
        der: impl Into<Vec<u8>>,
    ) -> Result<Self, transport::CertificateError> {
        self.options.add_root(der.into())?;
        Ok(self)
    }

    /// Resolves names by other means than the operating system's.
    #[must_use]
    pub fn resolver(mut self, resolver: impl transport::Resolve) -> Self {
        self.options.resolver = Arc::new(resolver);
        self
    }

    /// Makes the client.
    #[must_use]
    pub fn build(self) -> C
    where
        C: From<Client>,
    {
        let transport = transport::Https::new(self.options, self.settings.policy.clone());
        Client {
            transport,
            settings: Arc::new(self.settings),
        }
        .into()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("policy", &self.settings.policy)
            .field("deadline", &self.settings.deadline)
            .finish_non_exhaustive()
    }
}
