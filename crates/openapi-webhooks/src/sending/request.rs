//! Builds the signed request of a message to an endpoint.

use std::iter;
#[cfg(feature = "hyper")]
use std::sync::Arc;
use std::time::SystemTime;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::endpoint::attempt_headers::AttemptContext;
use crate::endpoint::endpoint::Endpoint;
use crate::message::error::{MessageError, MessageErrorKind};
use crate::message::message::Message;
use crate::message::security_requirement;
use crate::sending::config::ClientConfig;
use crate::sending::observe;
use crate::sending::signatures::{Signatures, joined, run_signers, sign_standard};
use crate::signing::signer::SigningInput;
use crate::signing::standard;
use crate::transport::failure::Failure;
use crate::wire::body::Body;

/// The usual number of headers in addition to those of the message.
const OWN_HEADERS: usize = 8;

/// The parts of a request, from which it can be rebuilt identically.
pub(crate) struct RequestFactory<'a> {
    config: &'a ClientConfig,
    endpoint: &'a Endpoint,
    message: &'a Message,
    time: SystemTime,
    /// The timestamp as signed and sent.
    timestamp: HeaderValue,
    /// Those that the endpoint computes for each attempt.
    computed: Vec<(HeaderName, HeaderValue)>,
}

impl<'a> RequestFactory<'a> {
    pub(crate) fn new(
        config: &'a ClientConfig,
        endpoint: &'a Endpoint,
        message: &'a Message,
    ) -> Result<Self, Failure> {
        let time = (config.clock)();
        let attempt = AttemptContext {
            message_id: message.id(),
            time,
        };
        let computed = endpoint.computed_headers();
        let computed = computed.map(|headers| headers.compute(&attempt));
        let computed = computed
            .transpose()
            .map_err(|bad| Failure::AttemptHeader(bad.reason()))?;
        Ok(Self {
            config,
            endpoint,
            message,
            time,
            timestamp: number(&standard::unix_seconds(time)),
            computed: computed.unwrap_or_default(),
        })
    }

    /// Checks that run once per attempt, before any transport sees the URL: required credentials,
    /// and the policy on the URL.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        self.check_credentials()?;
        let judged = self.config.policy.check_url(self.endpoint.origin());
        judged.map_err(Failure::Blocked)
    }

    fn check_credentials(&self) -> Result<(), Failure> {
        let selection =
            security_requirement::select(&self.message.security, self.endpoint.credentials());
        let Some(scheme) = selection.missing else {
            return Ok(());
        };
        observe::missing_credential(scheme);
        if self.config.require_credentials {
            return Err(Failure::Credential(scheme.to_owned()));
        }
        Ok(())
    }

    /// The headers of the endpoint's signers.
    pub(crate) async fn collect_signatures(
        &self,
        deadline: Instant,
    ) -> Result<Signatures, Failure> {
        if self.endpoint.signers().is_empty() {
            return Ok(Signatures::new());
        }
        // Boxed, since few endpoints have signers and every attempt would reserve the memory.
        Box::pin(async {
            let request = self.unsigned()?;
            let input = self.signing_view(&request);
            if self.endpoint.is_expired(self.time) {
                return Err(Failure::Expired);
            }
            run_signers(self.endpoint, &input, deadline).await
        })
        .await
    }

    /// The request, with the signatures of Standard Webhooks and of the signers. They replace
    /// headers of the document and the endpoint with the same names.
    pub(crate) fn signed(&self, signatures: &Signatures) -> Result<Box<Request<Body>>, Failure> {
        let mut request = self.unsigned()?;
        let mut standard = sign_standard(self.endpoint, &self.signing_view(&request))?;
        let headers = request.headers_mut();
        for (name, value) in signatures {
            let value = match standard.take_if(|_| *name == standard::SIGNATURE) {
                Some(standard) => joined(&standard, value),
                None => Some(value.clone()),
            };
            let too_long = Failure::SignerHeader("the signatures together are too long");
            headers.insert(name.clone(), value.ok_or(too_long)?);
        }
        if let Some(standard) = standard {
            headers.insert(standard::SIGNATURE, standard);
        }
        Ok(request)
    }

    fn signing_view<'b>(&'b self, request: &'b Request<Body>) -> SigningInput<'b> {
        SigningInput {
            message_id: self.message.id(),
            time: self.time,
            time_as_sent: self.timestamp.to_str().unwrap_or_default().into(),
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: &self.message.body,
        }
    }

    /// The request without signatures, which cover all of it.
    fn unsigned(&self) -> Result<Box<Request<Body>>, Failure> {
        let (endpoint, message) = (self.endpoint, self.message);
        let selection = security_requirement::select(&message.security, endpoint.credentials());
        let named = selection.credentials.iter().map(|one| one.fields());
        let fields = iter::once(endpoint.own()).chain(named);
        let mut query = Zeroizing::new(message.query.clone());
        fields
            .clone()
            .for_each(|fields| fields.add_query(&mut query));
        let uri = endpoint.uri_with_query(&query).ok_or(Failure::TooLong)?;
        let mut request = Box::new(Request::new(Body::from(message.body.clone())));
        *request.method_mut() = message.method.clone();
        *request.uri_mut() = uri;
        #[cfg(feature = "hyper")]
        if let Some(tls) = endpoint.tls() {
            request.extensions_mut().insert(Arc::clone(tls));
        }
        let headers = request.headers_mut();
        headers.reserve(message.headers.len() + OWN_HEADERS);
        headers.extend(message.headers.clone());
        for fields in fields {
            let bad = |bad| Failure::Message(MessageError(MessageErrorKind::Header(bad)));
            fields.add_headers(headers).map_err(bad)?;
        }
        for (name, value) in &self.computed {
            headers.insert(name.clone(), value.clone());
        }
        self.add_own_headers(headers);
        Ok(request)
    }

    /// Adds the headers that the message determines, except the signatures.
    fn add_own_headers(&self, headers: &mut HeaderMap) {
        let message = self.message;
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| self.config.user_agent.clone());
        if let Some(content_type) = &message.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if !message.body.is_empty() || expects_content(&message.method) {
            headers.insert(CONTENT_LENGTH, number(&message.body.len()));
        }
        headers.insert(standard::ID, message.id.value());
        headers.insert(standard::TIMESTAMP, self.timestamp.clone());
    }
}

/// An empty body has a content length if the method normally has a body (RFC 9110 §8.6).
fn expects_content(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

fn number(number: &impl ToString) -> HeaderValue {
    match HeaderValue::try_from(number.to_string()) {
        Ok(value) => value,
        Err(error) => unreachable!("digits are a header's value: {error}"),
    }
}
