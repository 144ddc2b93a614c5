//! Messages: the content of one webhook call, without its target.

use std::borrow::Cow;
use std::fmt;

use base64ct::{Base64, Encoding};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::message::error::{MessageError, MessageErrorKind};
use crate::message::id::Id;
use crate::message::security_requirement::Alternative;
use crate::wire::header;

/// The message of one webhook call. Its body is the exact bytes that are signed and sent.
///
/// It can be stored and delivered later, to one endpoint or many. The id stays; each attempt has a
/// new timestamp and signature. `Serialize` and `Deserialize` use a stable format: an object with
/// `"version": 1` ([`FORMAT_VERSION`](Self::FORMAT_VERSION)).
///
/// Generated code creates it: `client.message_new_subscription(&subscription)?`.
///
/// ```
/// use openapi_webhooks::{Message, serde_json};
/// use webhooks::{Client, types::Subscription};
///
/// fn example() -> Result<(), Box<dyn std::error::Error>> {
///     let message = Client::new().message_new_subscription(&Subscription::new("ada"))?;
///     assert_eq!(message.webhook(), "new-subscription");
///     assert_eq!(message.method(), "POST");
///     assert_eq!(message.content_type(), Some("application/json"));
///     assert_eq!(&message.body()[..], br#"{"username":"ada"}"#);
///
///     let stored = serde_json::to_string(&message)?;
///     let loaded: Message = serde_json::from_str(&stored)?;
///     assert_eq!(loaded.id(), message.id());
///     Ok(())
/// }
/// # example().unwrap();
/// ```
#[derive(Clone)]
pub struct Message {
    pub(crate) id: Id,
    pub(crate) webhook: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) headers: HeaderMap,
    /// Percent-encoded, without the question mark.
    pub(crate) query: String,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: Bytes,
    pub(crate) security: Vec<Alternative>,
}

impl Message {
    /// The version of the stored format that this release writes, and the newest that it reads.
    ///
    /// A worker that finds a greater `"version"` in a stored message leaves it to a newer worker.
    pub const FORMAT_VERSION: u32 = 1;

    /// The id, sent as `webhook-id`: `msg_` and 122 random bits, unless it was set.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.as_str()
    }

    /// The webhook's name in the document.
    #[must_use]
    pub fn webhook(&self) -> &str {
        &self.webhook
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The media type of the body, if there is a body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_ref()?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Sets the id, such as that of the event in your database.
    ///
    /// # Errors
    /// If the id is not 1 to 256 visible ASCII characters, or contains a dot, which separates the
    /// parts of the signed content.
    ///
    /// ```
    /// # use webhooks::{Client, types::Subscription};
    /// let message = Client::new().message_new_subscription(&Subscription::new("ada"))?.with_id("evt_42")?;
    /// assert_eq!(message.id(), "evt_42");
    /// assert!(message.with_id("a.b").is_err());
    /// # Ok::<_, openapi_webhooks::MessageError>(())
    /// ```
    pub fn with_id(mut self, id: impl Into<String>) -> Result<Self, MessageError> {
        self.id = Id::new(id.into())?;
        Ok(self)
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Message")
            .field("id", &self.id)
            .field("webhook", &self.webhook)
            .field("method", &self.method)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The stored form, separate from [`Message`] so that either can change.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<'a> {
    version: u32,
    id: Cow<'a, str>,
    webhook: Cow<'a, str>,
    method: Cow<'a, str>,
    headers: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    query: Cow<'a, str>,
    content_type: Option<Cow<'a, str>>,
    /// Base64, since a body may be any bytes.
    body: Cow<'a, str>,
    /// The names of security schemes, never credentials.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    security: Cow<'a, [Alternative]>,
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str().into(), text(value).into()));
        Stored {
            version: Self::FORMAT_VERSION,
            id: self.id.as_str().into(),
            webhook: self.webhook.as_ref().into(),
            method: self.method.as_str().into(),
            headers: headers.collect(),
            query: self.query.as_str().into(),
            content_type: self.content_type().map(Into::into),
            body: Base64::encode_string(&self.body).into(),
            security: self.security.as_slice().into(),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(&Stored::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// Repeats the checks of the builder, since a store is untrusted.
fn read(stored: &Stored<'_>) -> Result<Message, MessageError> {
    if stored.version != Message::FORMAT_VERSION {
        return Err(MessageError(MessageErrorKind::Version));
    }
    let mut headers = HeaderMap::new();
    for (name, value) in &stored.headers {
        let bad = |bad: header::InvalidHeader| MessageError(MessageErrorKind::Header(bad));
        headers.append(
            header::name(name).map_err(bad)?,
            header::value(value).map_err(bad)?,
        );
    }
    Ok(Message {
        id: Id::new(stored.id.clone().into_owned())?,
        webhook: stored.webhook.clone().into_owned().into(),
        method: method(
            stored
                .method
                .parse()
                .map_err(|_| MessageError(MessageErrorKind::Method))?,
        )?,
        headers,
        query: query(&stored.query)?,
        content_type: stored
            .content_type
            .as_deref()
            .map(content_type)
            .transpose()?,
        body: Base64::decode_vec(&stored.body)
            .map_err(|_| MessageError(MessageErrorKind::Body))?
            .into(),
        security: stored.security.clone().into_owned(),
    })
}

/// Any method but CONNECT, whose target is not a resource (RFC 9110 §9.3.6).
pub(crate) fn method(method: Method) -> Result<Method, MessageError> {
    if method == Method::CONNECT {
        Err(MessageError(MessageErrorKind::Method))
    } else {
        Ok(method)
    }
}

pub(crate) fn content_type(text: &str) -> Result<HeaderValue, MessageError> {
    header::visible(text).map_err(|_| MessageError(MessageErrorKind::ContentType))
}

/// A static value, which need not be copied.
pub(crate) fn known_content_type(text: &'static str) -> Result<HeaderValue, MessageError> {
    let bytes = Bytes::from_static(text.as_bytes());
    let value = HeaderValue::from_maybe_shared(bytes).ok();
    value
        .filter(|_| text.is_ascii())
        .ok_or(MessageError(MessageErrorKind::ContentType))
}

/// The characters that the builder writes: unreserved characters (RFC 3986 §2.3), percent-encoding,
/// the separators `&`, `=` and `,`, and, if allowed, the reserved characters that a query may
/// contain (§3.4).
fn query(text: &str) -> Result<String, MessageError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%&=,:/?@!$'()*;".contains(&byte);
    if text.bytes().all(allowed) {
        Ok(text.to_owned())
    } else {
        Err(MessageError(MessageErrorKind::Query))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::message::builder::MessageBuilder;
    use crate::wire::style::Style;

    fn stored() -> Value {
        json!({
            "version": 1,
            "id": "msg_1",
            "webhook": "new-subscription",
            "method": "POST",
            "headers": [["x-a", "b"], ["cookie", "sid=7"]],
            "query": "hub.mode=a%20b&c=1,2",
            "content_type": "application/json",
            "body": "WzEsMiwzXQ==",
            "security": [["key", "tenant"], []],
        })
    }

    #[test]
    fn the_stored_format_is_stable() {
        let built = MessageBuilder::new("new-subscription", Method::POST)
            .header("x-a", "b", false)
            .and_then(|builder| builder.cookie("sid", &7, true))
            .and_then(|builder| builder.query("hub.mode", "a b", Style::Form { explode: true }))
            .and_then(|builder| builder.query("c", &[1, 2], Style::Form { explode: false }))
            .map(|builder| builder.security(&[&["key", "tenant"], &[]]))
            .and_then(|builder| builder.json("application/json", &[1, 2, 3]))
            .and_then(|message| message.with_id("msg_1"))
            .expect("a message");
        assert_eq!(serde_json::to_value(&built).expect("JSON"), stored());
        let read: Message = serde_json::from_value(stored()).expect("a message");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), stored());
        assert_eq!(
            (read.body().as_ref(), read.content_type()),
            (&b"[1,2,3]"[..], Some("application/json"))
        );
        assert_eq!(
            (read.id(), read.webhook(), read.method()),
            ("msg_1", "new-subscription", &Method::POST)
        );
    }

    #[test]
    fn a_modified_stored_message_is_rejected() {
        for (key, value) in [
            ("version", json!(0)),
            ("version", json!(2)),
            ("id", json!("a.b")),
            ("id", json!("")),
            ("method", json!("")),
            ("method", json!("GE T")),
            ("method", json!("CONNECT")),
            ("headers", json!([["host", "other.example"]])),
            ("headers", json!([["Webhook-Signature", "v1,"]])),
            ("headers", json!([["x-a", "b\r\nc: d"]])),
            ("headers", json!([["x a", "b"]])),
            ("query", json!("a b")),
            ("query", json!("a#b")),
            ("query", json!("a\r\nb")),
            ("content_type", json!("text/plain\r\nx-a: b")),
            ("body", json!("WzEsMiwzXQ")),
            ("body", json!("?")),
            ("body", Value::Null),
            ("security", json!(["key"])),
            ("security", json!([[1]])),
            ("more", json!(1)),
        ] {
            let mut tampered = stored();
            tampered[key] = value.clone();
            assert!(
                serde_json::from_value::<Message>(tampered).is_err(),
                "{key}: {value}"
            );
        }
        for key in [
            "version", "id", "webhook", "method", "headers", "query", "body",
        ] {
            let mut less = stored();
            less.as_object_mut().expect("an object").remove(key);
            assert!(serde_json::from_value::<Message>(less).is_err(), "{key}");
        }
    }

    proptest! {
        #[test]
        fn any_body_survives_storage(body in proptest::collection::vec(any::<u8>(), 0..100)) {
            let message = MessageBuilder::new("hook", Method::POST).bytes("a/b", body.clone()).expect("a message");
            let text = serde_json::to_string(&message).expect("JSON");
            let read: Message = serde_json::from_str(&text).expect("a message");
            prop_assert_eq!(read.body().as_ref(), body);
        }

        #[test]
        fn no_stored_text_causes_a_panic(id in "\\PC*", method in "\\PC*", name in "\\PC*", value in "\\PC*") {
            let mut tampered = stored();
            tampered["id"] = id.into();
            tampered["method"] = method.into();
            tampered["headers"] = json!([[name, value]]);
            let _ = serde_json::from_value::<Message>(tampered);
        }
    }
}
