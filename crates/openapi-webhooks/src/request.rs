//! The request that a message becomes at an endpoint, signed.

use std::iter;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request};
use http_body_util::Full;
use zeroize::Zeroizing;

use crate::attempt::Settings;
use crate::endpoint::Endpoint;
use crate::error::{BadMessage, Failure, MessageError};
use crate::message::Message;
use crate::signature;
use crate::signing::{self, Signatures, Unsigned};
use crate::{observe, requirement};

/// How many headers a request usually has beside those of its message.
const OWN_HEADERS: usize = 8;

/// What a request is made of; made again, it is the same.
pub(crate) struct Outline<'a> {
    settings: &'a Settings,
    endpoint: &'a Endpoint,
    message: &'a Message,
    time: SystemTime,
    /// The same, as it is signed and sent.
    timestamp: HeaderValue,
}

impl<'a> Outline<'a> {
    pub(crate) fn new(
        settings: &'a Settings,
        endpoint: &'a Endpoint,
        message: &'a Message,
    ) -> Self {
        let time = (settings.clock)();
        Self {
            settings,
            endpoint,
            message,
            time,
            timestamp: number(&signature::unix_seconds(time)),
        }
    }

    /// What is said once, however often the request is made: whether the endpoint has what the message
    /// asks for, and the policy's word on the URL, before any transport sees it.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        self.check_credentials()?;
        let judged = self.settings.policy.check_url(self.endpoint.origin());
        judged.map_err(Failure::Blocked)
    }

    fn check_credentials(&self) -> Result<(), Failure> {
        let choice = requirement::choose(&self.message.security, self.endpoint.credentials());
        let Some(scheme) = choice.missing else {
            return Ok(());
        };
        observe::missing_credential(scheme);
        if self.settings.require_credentials {
            return Err(Failure::Credential(scheme.to_owned()));
        }
        Ok(())
    }

    /// What the endpoint's own signers say of the request.
    pub(crate) async fn ask_signers(&self) -> Result<Signatures, Failure> {
        if self.endpoint.signers().is_empty() {
            return Ok(Signatures::new());
        }
        // Set apart on the heap, for few endpoints have signers and every attempt would hold the room.
        Box::pin(async {
            let request = self.unsigned()?;
            let unsigned = self.shown(&request);
            signing::standard(self.endpoint, &unsigned)?;
            signing::ask(self.endpoint, &unsigned, self.settings.deadline).await
        })
        .await
    }

    /// The request, with the signatures by Standard Webhooks and those of the signers. They replace
    /// what the document or the endpoint says of the same names.
    pub(crate) fn signed(
        &self,
        signatures: &Signatures,
    ) -> Result<Box<Request<Full<Bytes>>>, Failure> {
        let mut request = self.unsigned()?;
        let mut standard = signing::standard(self.endpoint, &self.shown(&request))?;
        let headers = request.headers_mut();
        for (name, value) in signatures {
            let value = match standard.take_if(|_| *name == signature::SIGNATURE) {
                Some(standard) => signing::joined(&standard, value),
                None => Some(value.clone()),
            };
            let too_long = Failure::SignerHeader("the signatures are too long together");
            headers.insert(name.clone(), value.ok_or(too_long)?);
        }
        if let Some(standard) = standard {
            headers.insert(signature::SIGNATURE, standard);
        }
        Ok(request)
    }

    fn shown<'b>(&'b self, request: &'b Request<Full<Bytes>>) -> Unsigned<'b> {
        Unsigned {
            message_id: self.message.id(),
            time: self.time,
            time_as_sent: self.timestamp.to_str().unwrap_or_default(),
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: &self.message.body,
        }
    }

    /// The request as it is before the signatures, which are over all of it.
    fn unsigned(&self) -> Result<Box<Request<Full<Bytes>>>, Failure> {
        let (endpoint, message) = (self.endpoint, self.message);
        let choice = requirement::choose(&message.security, endpoint.credentials());
        let named = choice.credentials.iter().map(|one| one.fields());
        let fields = iter::once(endpoint.own()).chain(named);
        let mut query = Zeroizing::new(message.query.clone());
        fields
            .clone()
            .for_each(|fields| fields.add_query(&mut query));
        let uri = endpoint.uri_with_query(&query).ok_or(Failure::TooLong)?;
        let mut request = Box::new(Request::new(Full::new(message.body.clone())));
        *request.method_mut() = message.method.clone();
        *request.uri_mut() = uri;
        #[cfg(feature = "hyper")]
        if let Some(identity) = endpoint.client_identity() {
            request.extensions_mut().insert(identity.clone());
        }
        let headers = request.headers_mut();
        headers.reserve(message.headers.len() + OWN_HEADERS);
        headers.extend(message.headers.clone());
        for fields in fields {
            let bad = |bad| Failure::Message(MessageError(BadMessage::Header(bad)));
            fields.add_headers(headers).map_err(bad)?;
        }
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| self.settings.user_agent.clone());
        if let Some(content_type) = &message.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if !message.body.is_empty() || expects_content(&message.method) {
            headers.insert(CONTENT_LENGTH, number(&message.body.len()));
        }
        headers.insert(signature::ID, message.id.value());
        headers.insert(signature::TIMESTAMP, self.timestamp.clone());
        Ok(request)
    }
}

/// RFC 9110 §8.6: an empty body is announced where the method makes one expected.
fn expects_content(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

fn number(number: &impl ToString) -> HeaderValue {
    match HeaderValue::try_from(number.to_string()) {
        Ok(value) => value,
        Err(error) => unreachable!("digits are a header's value: {error}"),
    }
}
