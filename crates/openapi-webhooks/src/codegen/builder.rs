//! Makes a message out of what the document declares: parameters, then a body.

use std::fmt;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use uuid::Uuid;

use super::parameter::Parameter;
use crate::error::{BadMessage, MessageError};
use crate::header;
use crate::message::{self, Message};

/// RFC 3986 §2.3: what is written as it is. All else is percent-encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Builds one message.
///
/// Parameters are written in the styles of OpenAPI 3.1, "Style Values": `simple` in headers, `form`
/// in the query and in cookies. A parameter that is `None`, null or an empty array is left out.
///
/// ```
/// # use openapi_webhooks::codegen::{MessageBuilder, http::Method};
/// let message = MessageBuilder::new("new-subscription", Method::POST)
///     .header("x-request-id", "7", false)?
///     .query("hub.mode", &["a", "b"], true)?
///     .json("application/json", &[1, 2, 3])?;
/// assert_eq!(message.body(), "[1,2,3]");
/// # Ok::<_, openapi_webhooks::MessageError>(())
/// ```
pub struct MessageBuilder {
    webhook: &'static str,
    method: Method,
    headers: HeaderMap,
    query: String,
    cookies: String,
}

impl MessageBuilder {
    /// Starts a message of this webhook.
    #[must_use]
    pub fn new(webhook: &'static str, method: Method) -> Self {
        Self {
            webhook,
            method,
            headers: HeaderMap::new(),
            query: String::new(),
            cookies: String::new(),
        }
    }

    /// Adds a header parameter.
    ///
    /// # Errors
    /// When the name is reserved, or the value nested or not visible ASCII.
    pub fn header<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        let Some(parameter) =
            Parameter::of(value).map_err(|reason| parameter_error(name, reason))?
        else {
            return Ok(self);
        };
        let text = parameter.simple(explode);
        let checked = header::name(name).and_then(|name| Ok((name, header::value(&text)?)));
        let (header, value) = checked.map_err(|bad| parameter_error(name, bad.reason()))?;
        self.headers.insert(header, value);
        Ok(self)
    }

    /// Adds a query parameter.
    ///
    /// # Errors
    /// When the value is nested.
    pub fn query<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        let parameter = Parameter::of(value).map_err(|reason| parameter_error(name, reason))?;
        let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        for (name, items) in parameter
            .into_iter()
            .flat_map(|parameter| parameter.form(name, explode))
        {
            let items: Vec<_> = items.iter().map(|item| encode(item)).collect();
            append(&mut self.query, "&", &encode(&name), &items.join(","));
        }
        Ok(self)
    }

    /// Adds a cookie parameter.
    ///
    /// # Errors
    /// When the name is no token, or the value nested or with a character that RFC 6265 §4.1.1
    /// keeps out of cookies.
    pub fn cookie<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        let parameter = Parameter::of(value).map_err(|reason| parameter_error(name, reason))?;
        for (key, items) in parameter
            .into_iter()
            .flat_map(|parameter| parameter.form(name, explode))
        {
            if http::HeaderName::from_bytes(key.as_bytes()).is_err()
                || !items.iter().all(|item| is_cookie_value(item))
            {
                return Err(parameter_error(
                    name,
                    "a cookie cannot hold this value: encode it before",
                ));
            }
            append(&mut self.cookies, "; ", &key, &items.join(","));
        }
        Ok(self)
    }

    /// Ends with a body that is written as JSON, once: these very bytes are signed and sent.
    ///
    /// # Errors
    /// When a number in it is not finite, or a map's key is no text.
    pub fn json<T: Serialize + ?Sized>(
        self,
        content_type: &'static str,
        payload: &T,
    ) -> Result<Message, MessageError> {
        // The serializer's own message is left out: it may quote the payload.
        let body = serde_json::to_vec(payload).map_err(|_| MessageError(BadMessage::Payload))?;
        self.bytes(content_type, body)
    }

    /// Ends with a body as it is.
    ///
    /// # Errors
    /// When the content type cannot be a header's value.
    pub fn bytes(
        self,
        content_type: &'static str,
        payload: impl Into<Bytes>,
    ) -> Result<Message, MessageError> {
        let content_type = message::content_type(content_type)?;
        self.finish(Some(content_type), payload.into())
    }

    /// Ends without a body.
    ///
    /// # Errors
    /// When the method cannot carry a message.
    pub fn empty(self) -> Result<Message, MessageError> {
        self.finish(None, Bytes::new())
    }

    fn finish(
        mut self,
        content_type: Option<HeaderValue>,
        body: Bytes,
    ) -> Result<Message, MessageError> {
        if !self.cookies.is_empty() {
            let cookies = header::value(&self.cookies)
                .map_err(|bad| MessageError(BadMessage::Header(bad)))?;
            self.headers.insert(COOKIE, cookies);
        }
        Ok(Message {
            id: format!("msg_{}", Uuid::new_v4().simple()),
            webhook: self.webhook.into(),
            method: message::method(self.method)?,
            headers: self.headers,
            query: self.query,
            content_type,
            body,
        })
    }
}

impl fmt::Debug for MessageBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MessageBuilder")
            .field("webhook", &self.webhook)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

fn parameter_error(name: &'static str, reason: &'static str) -> MessageError {
    MessageError(BadMessage::Parameter(name, reason))
}

fn append(list: &mut String, separator: &str, name: &str, value: &str) {
    if !list.is_empty() {
        list.push_str(separator);
    }
    list.push_str(name);
    list.push('=');
    list.push_str(value);
}

/// RFC 6265 §4.1.1, `cookie-octet`.
fn is_cookie_value(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn builder() -> MessageBuilder {
        MessageBuilder::new("hook", Method::POST)
    }

    fn map() -> BTreeMap<&'static str, u8> {
        BTreeMap::from([("r", 100), ("g", 200)])
    }

    #[test]
    fn headers_are_in_simple_style() {
        let header = |built: Result<MessageBuilder, MessageError>| {
            let message = built.and_then(MessageBuilder::empty).expect("a message");
            message
                .headers
                .get("color")
                .map(|value| value.to_str().expect("text").to_owned())
        };
        assert_eq!(
            header(builder().header("color", "blue", false)).as_deref(),
            Some("blue")
        );
        assert_eq!(
            header(builder().header("color", "", false)).as_deref(),
            Some("")
        );
        assert_eq!(
            header(builder().header("color", &["blue", "black"], false)).as_deref(),
            Some("blue,black")
        );
        assert_eq!(
            header(builder().header("color", &map(), false)).as_deref(),
            Some("g,200,r,100")
        );
        assert_eq!(
            header(builder().header("color", &map(), true)).as_deref(),
            Some("g=200,r=100")
        );
        assert_eq!(header(builder().header("color", &None::<u8>, false)), None);
        assert_eq!(header(builder().header("color", &[0; 0], false)), None);
    }

    #[test]
    fn queries_are_in_form_style_and_percent_encoded() {
        let query = |built: Result<MessageBuilder, MessageError>| {
            built
                .and_then(MessageBuilder::empty)
                .expect("a message")
                .query
        };
        assert_eq!(
            query(builder().query("hub.mode", "a b&c=d/ä+~", true)),
            "hub.mode=a%20b%26c%3Dd%2F%C3%A4%2B~"
        );
        assert_eq!(
            query(builder().query("filter[a]", "", true)),
            "filter%5Ba%5D="
        );
        assert_eq!(
            query(builder().query("c", &["1,2", "3"], true)),
            "c=1%2C2&c=3"
        );
        assert_eq!(
            query(builder().query("c", &["1,2", "3"], false)),
            "c=1%2C2,3"
        );
        assert_eq!(query(builder().query("c", &map(), true)), "g=200&r=100");
        assert_eq!(query(builder().query("c", &map(), false)), "c=g,200,r,100");
        assert_eq!(
            query(
                builder()
                    .query("a", &1, true)
                    .and_then(|b| b.query("b", &true, true))
            ),
            "a=1&b=true"
        );
        assert_eq!(query(builder().query("a", &[0; 0], false)), "");
    }

    #[test]
    fn cookies_are_in_form_style_and_never_rewritten() {
        let cookie = |built: Result<MessageBuilder, MessageError>| {
            let message = built.and_then(MessageBuilder::empty).expect("a message");
            message
                .headers
                .get("cookie")
                .map(|value| value.to_str().expect("text").to_owned())
        };
        let two = builder()
            .cookie("a", &1, true)
            .and_then(|b| b.cookie("b", &["x", "y"], true));
        assert_eq!(cookie(two).as_deref(), Some("a=1; b=x; b=y"));
        assert_eq!(
            cookie(builder().cookie("a", &["x", "y"], false)).as_deref(),
            Some("a=x,y")
        );
        for refused in ["a b", "a;b", "a,b", "\"a\"", "a\\b", "ä", "a\n"] {
            assert!(builder().cookie("a", refused, true).is_err(), "{refused:?}");
        }
        assert!(builder().cookie("a b", "c", true).is_err());
    }

    #[test]
    fn what_cannot_be_a_parameter_is_refused_by_name() {
        assert_eq!(
            builder()
                .header("webhook-id", "1", false)
                .expect_err("reserved")
                .to_string(),
            "parameter `webhook-id`: the header's name is reserved: the sender sets it itself"
        );
        assert!(builder().header("a", "b\r\nc: d", false).is_err());
        assert!(builder().header("a", "ä", false).is_err());
        assert!(builder().query("a", &[[1]], true).is_err());
        assert!(builder().query("a", &f64::NAN, true).is_err());
        assert!(builder().query("a", &[Some(f64::INFINITY)], true).is_err());
        assert!(
            builder()
                .query("a", &BTreeMap::from([("b", [1])]), true)
                .is_err()
        );
    }

    #[test]
    fn a_message_has_what_it_was_given() {
        let message = builder()
            .json("application/json", &map())
            .expect("a message");
        assert_eq!(message.body(), r#"{"g":200,"r":100}"#);
        assert_eq!(message.content_type(), Some("application/json"));
        assert!(message.id().starts_with("msg_") && message.id().len() == 36);
        assert!(builder().bytes("text/plain\n", "x").is_err());
        assert!(
            builder()
                .json("application/json", &BTreeMap::from([((1, 2), 3)]))
                .is_err()
        );
        assert!(
            MessageBuilder::new("hook", Method::CONNECT)
                .empty()
                .is_err()
        );
        let empty = MessageBuilder::new("hook", Method::GET)
            .empty()
            .expect("a message");
        assert_eq!((empty.content_type(), empty.body().len()), (None, 0));
    }
}
