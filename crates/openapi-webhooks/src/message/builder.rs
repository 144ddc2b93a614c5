//! Builds messages from parameters and a body.

use std::fmt;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue, Method};
use serde::Serialize;
use serde_json::Value;

use crate::message::error::{MessageError, MessageErrorKind};
use crate::message::id::Id;
use crate::message::message::{self, Message};
use crate::message::security_requirement::Alternative;
use crate::wire::form::table::Form;
use crate::wire::form::{multipart, urlencoded};
use crate::wire::header;
use crate::wire::parameter_value::{Pair, ParameterValue};
use crate::wire::style::{self, Style};
use crate::wire::write_error::WriteError;

/// Most payloads are shorter; Standard Webhooks recommends small ones.
const USUAL_LENGTH: usize = 1024;

/// Builds one message.
///
/// Parameters are written in the styles of OpenAPI 3.1, section 4.8.12.3, or as JSON if the
/// document describes them by `content`. A parameter that is `None`, null or an empty array is left
/// out.
///
/// ```
/// # use openapi_webhooks::codegen::v1::{MessageBuilder, Style, http::Method};
/// let message = MessageBuilder::new("new-subscription", Method::POST)
///     .header("x-request-id", "7", false)?
///     .query("hub.mode", &["a", "b"], Style::Form { explode: true })?
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
    security: Vec<Alternative>,
}

impl MessageBuilder {
    /// Starts a message of a webhook.
    #[must_use]
    pub fn new(webhook: &'static str, method: Method) -> Self {
        Self {
            webhook,
            method,
            headers: HeaderMap::new(),
            query: String::new(),
            cookies: String::new(),
            security: Vec::new(),
        }
    }

    /// Starts a message of a webhook whose method has no constant in [`Method`]. If the method is not a
    /// token (RFC 9110 §9.1), building the message fails.
    #[must_use]
    pub fn of_method(webhook: &'static str, method: &'static str) -> Self {
        // Messages with CONNECT are rejected when they are built.
        let method = Method::from_bytes(method.as_bytes()).unwrap_or(Method::CONNECT);
        Self::new(webhook, method)
    }

    /// Sets the security schemes of the webhook: a list of alternatives, each a list of schemes
    /// that are required together.
    #[must_use]
    pub fn security(mut self, alternatives: &[&[&'static str]]) -> Self {
        let names = |names: &&[&'static str]| names.iter().map(|&name| name.into()).collect();
        self.security = alternatives.iter().map(names).collect();
        self
    }

    /// Adds a header parameter.
    ///
    /// # Errors
    /// If the name is reserved, or the value is nested or not visible ASCII.
    pub fn header<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        let Some(parameter) =
            ParameterValue::of(value).map_err(|reason| parameter_error(name, reason))?
        else {
            return Ok(self);
        };
        self.insert_header(name, &parameter.simple(explode))?;
        Ok(self)
    }

    /// Adds a header parameter that the document describes as JSON. Non-ASCII text, which a header
    /// cannot contain, is escaped (RFC 8259 §7).
    ///
    /// # Errors
    /// If the name is reserved, or the value cannot be written as JSON.
    pub fn header_json<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
    ) -> Result<Self, MessageError> {
        if let Some(text) = json(name, value)? {
            self.insert_header(name, &in_ascii(&text))?;
        }
        Ok(self)
    }

    fn insert_header(&mut self, name: &'static str, text: &str) -> Result<(), MessageError> {
        let checked = header::name(name).and_then(|name| Ok((name, header::value(text)?)));
        let (header, value) = checked.map_err(|bad| parameter_error(name, bad.reason()))?;
        self.headers.insert(header, value);
        Ok(())
    }

    /// Adds a query parameter.
    ///
    /// # Errors
    /// If the value is nested, or the style does not support it.
    pub fn query<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
        style: Style,
    ) -> Result<Self, MessageError> {
        self.query_encoded(name, value, style, style::encode)
    }

    /// Adds a query parameter in which reserved characters are not encoded, except those that would
    /// end or split the query: OpenAPI's `allowReserved`.
    ///
    /// # Errors
    /// If the value is nested, or the style does not support it.
    pub fn query_reserved<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
        style: Style,
    ) -> Result<Self, MessageError> {
        self.query_encoded(name, value, style, style::encode_with_reserved)
    }

    /// Adds a query parameter that the document describes as JSON.
    ///
    /// # Errors
    /// If the value cannot be written as JSON.
    pub fn query_json<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
    ) -> Result<Self, MessageError> {
        if let Some(text) = json(name, value)? {
            let (name, value) = (style::encode(name), style::encode(&text));
            append(&mut self.query, "&", &name, &value);
        }
        Ok(self)
    }

    /// Sets the whole query to JSON: OpenAPI 3.2's `in: querystring`.
    ///
    /// # Errors
    /// If the value cannot be written as JSON.
    pub fn query_string_json<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
    ) -> Result<Self, MessageError> {
        if let Some(text) = json(name, value)? {
            self.query = style::encode(&text);
        }
        Ok(self)
    }

    fn query_encoded<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        style: Style,
        encode: fn(&str) -> String,
    ) -> Result<Self, MessageError> {
        for (name, items) in pairs(name, value, style)? {
            let items: Vec<_> = items.iter().map(|item| encode(item)).collect();
            let value = items.join(style.encoded_delimiter());
            append(&mut self.query, "&", &style::encode(&name), &value);
        }
        Ok(self)
    }

    /// Adds a cookie parameter in the style `form`: percent-encoded per RFC 6570.
    ///
    /// # Errors
    /// If the value is nested.
    pub fn cookie<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        for (name, items) in pairs(name, value, Style::Form { explode })? {
            let items: Vec<_> = items.iter().map(|item| style::encode(item)).collect();
            append(
                &mut self.cookies,
                "; ",
                &style::encode(&name),
                &items.join(","),
            );
        }
        Ok(self)
    }

    /// Adds an unencoded cookie parameter, in the style `cookie` of OpenAPI 3.2.
    ///
    /// # Errors
    /// If the name is not a token, or the value is nested or contains a character that RFC 6265
    /// §4.1.1 excludes.
    pub fn cookie_as_is<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
        explode: bool,
    ) -> Result<Self, MessageError> {
        for (key, items) in pairs(name, value, Style::Form { explode })? {
            if !header::is_token(&key) || !items.iter().all(|item| header::is_cookie_value(item)) {
                let reason = "a cookie cannot contain this value: encode it first";
                return Err(parameter_error(name, reason));
            }
            append(&mut self.cookies, "; ", &key, &items.join(","));
        }
        Ok(self)
    }

    /// Adds a cookie parameter that the document describes as JSON. It is percent-encoded, since a
    /// cookie cannot contain quotation marks or commas (RFC 6265 §4.1.1).
    ///
    /// # Errors
    /// If the value cannot be written as JSON.
    pub fn cookie_json<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        value: &T,
    ) -> Result<Self, MessageError> {
        if let Some(text) = json(name, value)? {
            let (name, value) = (style::encode(name), style::encode(&text));
            append(&mut self.cookies, "; ", &name, &value);
        }
        Ok(self)
    }

    /// Finishes with a JSON body. It is serialized once; these exact bytes are signed and sent.
    ///
    /// # Errors
    /// If a number in it is not finite, or a map key is not a string.
    pub fn json<T: Serialize + ?Sized>(
        self,
        content_type: &'static str,
        payload: &T,
    ) -> Result<Message, MessageError> {
        // The serializer's own message is dropped, since it may quote the payload.
        let mut body = Vec::with_capacity(USUAL_LENGTH);
        serde_json::to_writer(&mut body, payload)
            .map_err(|_| MessageError(MessageErrorKind::Payload))?;
        self.bytes(content_type, body)
    }

    /// Finishes with a URL-encoded form.
    ///
    /// # Errors
    /// If the payload is not an object, a number in it is not finite, or a member does not fit its
    /// style.
    pub fn form<T: Serialize + ?Sized>(
        self,
        content_type: &'static str,
        payload: &T,
        form: &Form,
    ) -> Result<Message, MessageError> {
        let body = urlencoded::write(to_value(payload)?, form)?;
        self.bytes(content_type, body)
    }

    /// Finishes with a multipart form. The message keeps the boundary, so each attempt sends the
    /// same bytes.
    ///
    /// # Errors
    /// If the payload is not an object, a number in it is not finite, a member does not fit its
    /// style, or a file's content type is not a valid header value.
    pub fn multipart<T: Serialize + ?Sized>(
        self,
        content_type: &'static str,
        payload: &T,
        form: &Form,
    ) -> Result<Message, MessageError> {
        let (body, boundary) = multipart::write(to_value(payload)?, form)?;
        let content_type = message::content_type(&format!("{content_type}; boundary={boundary}"))?;
        self.finish(Some(content_type), body.into())
    }

    /// Finishes with a body of raw bytes.
    ///
    /// # Errors
    /// If the content type is not a valid header value.
    pub fn bytes(
        self,
        content_type: &'static str,
        payload: impl Into<Bytes>,
    ) -> Result<Message, MessageError> {
        let content_type = message::known_content_type(content_type)?;
        self.finish(Some(content_type), payload.into())
    }

    /// Finishes without a body.
    ///
    /// # Errors
    /// If the method is CONNECT.
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
                .map_err(|bad| MessageError(MessageErrorKind::Header(bad)))?;
            self.headers.insert(COOKIE, cookies);
        }
        Ok(Message {
            id: Id::random(),
            webhook: self.webhook.into(),
            method: message::method(self.method)?,
            headers: self.headers,
            query: self.query,
            content_type,
            body,
            security: self.security,
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

/// The serializer's own message is dropped, since it may quote the payload.
fn to_value<T: Serialize + ?Sized>(payload: &T) -> Result<Value, MessageError> {
    serde_json::to_value(payload).map_err(|_| MessageError(MessageErrorKind::Payload))
}

fn parameter_error(name: &'static str, reason: &'static str) -> MessageError {
    WriteError::Parameter(name, reason).into()
}

/// The pairs of a parameter in the query or in cookies; none if it is left out.
fn pairs<T: Serialize + ?Sized>(
    name: &'static str,
    value: &T,
    style: Style,
) -> Result<Vec<Pair>, MessageError> {
    let parameter = ParameterValue::of(value).map_err(|reason| parameter_error(name, reason))?;
    let pairs = parameter.map(|parameter| parameter.pairs(name, style));
    let pairs = pairs.transpose();
    pairs
        .map(Option::unwrap_or_default)
        .map_err(|reason| parameter_error(name, reason))
}

/// The value as JSON; `None` if it is null.
fn json<T: Serialize + ?Sized>(
    name: &'static str,
    value: &T,
) -> Result<Option<String>, MessageError> {
    let text = serde_json::to_string(value)
        .map_err(|_| parameter_error(name, "the value cannot be written as JSON"))?;
    Ok(Some(text).filter(|text| text != "null"))
}

/// JSON text with non-ASCII characters escaped. They only occur inside strings.
fn in_ascii(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            output.push(c);
        } else {
            let units = c.encode_utf16(&mut [0; 2]).to_vec();
            output.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    output
}

fn append(list: &mut String, separator: &str, name: &str, value: &str) {
    if !list.is_empty() {
        list.push_str(separator);
    }
    list.push_str(name);
    list.push('=');
    list.push_str(value);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const FORM: Style = Style::Form { explode: true };

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
        let explode = Style::Form { explode: true };
        let joined = Style::Form { explode: false };
        let query = |built: Result<MessageBuilder, MessageError>| {
            built
                .and_then(MessageBuilder::empty)
                .expect("a message")
                .query
        };
        assert_eq!(
            query(builder().query("hub.mode", "a b&c=d/ä+~", explode)),
            "hub.mode=a%20b%26c%3Dd%2F%C3%A4%2B~"
        );
        assert_eq!(
            query(builder().query("filter[a]", "", explode)),
            "filter%5Ba%5D="
        );
        assert_eq!(
            query(builder().query("c", &["1,2", "3"], explode)),
            "c=1%2C2&c=3"
        );
        assert_eq!(
            query(builder().query("c", &["1,2", "3"], joined)),
            "c=1%2C2,3"
        );
        assert_eq!(query(builder().query("c", &map(), explode)), "g=200&r=100");
        assert_eq!(query(builder().query("c", &map(), joined)), "c=g,200,r,100");
        assert_eq!(
            query(
                builder()
                    .query("a", &1, explode)
                    .and_then(|b| b.query("b", &true, explode))
            ),
            "a=1&b=true"
        );
        assert_eq!(query(builder().query("a", &[0; 0], joined)), "");
    }

    /// The table of OpenAPI 3.1.1, section 4.8.12.6, "Style Examples".
    #[test]
    fn the_examples_of_the_specification() {
        let array = ["blue", "black", "brown"];
        let object = serde_json::json!({ "B": 150, "G": 200, "R": 100 });
        let styles = [
            Style::Form { explode: false },
            Style::Form { explode: true },
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
        ];
        fn query<T: Serialize + ?Sized>(value: &T, style: Style) -> Option<String> {
            let message = builder().query("color", value, style).ok()?;
            Some(message.empty().expect("a message").query)
        }
        let strings = styles.map(|style| query("blue", style));
        let arrays = styles.map(|style| query(&array, style));
        let objects = styles.map(|style| query(&object, style));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            strings,
            [some("color=blue"), some("color=blue"), None, None, None]
        );
        assert_eq!(
            arrays,
            [
                some("color=blue,black,brown"),
                some("color=blue&color=black&color=brown"),
                some("color=blue%20black%20brown"),
                some("color=blue%7Cblack%7Cbrown"),
                None,
            ]
        );
        assert_eq!(
            objects,
            [
                some("color=B,150,G,200,R,100"),
                some("B=150&G=200&R=100"),
                some("color=B%20150%20G%20200%20R%20100"),
                some("color=B%7C150%7CG%7C200%7CR%7C100"),
                some("color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
            ]
        );
    }

    #[test]
    fn reserved_characters_are_kept_only_if_allowed() {
        let built = builder()
            .query_reserved("a", "/b?c=d&e#f", Style::Form { explode: true })
            .and_then(MessageBuilder::empty)
            .expect("a message");
        assert_eq!(built.query, "a=/b?c=d%26e%23f");
    }

    #[test]
    fn json_is_encoded_for_its_location() {
        let value = serde_json::json!({ "a": ["ä\u{7f}", 1.5, "😀"] });
        let built = builder()
            .header_json("x", &value)
            .and_then(|b| b.query_json("q", &value))
            .and_then(|b| b.cookie_json("c", &[1, 2]))
            .and_then(|b| b.query_json("none", &None::<u8>))
            .and_then(MessageBuilder::empty)
            .expect("a message");
        let header = built.headers["x"].to_str().expect("text");
        assert_eq!(header, r#"{"a":["\u00e4\u007f",1.5,"\ud83d\ude00"]}"#);
        let again: serde_json::Value = serde_json::from_str(header).expect("JSON");
        assert_eq!(again, value);
        assert_eq!(
            built.query,
            "q=%7B%22a%22%3A%5B%22%C3%A4%7F%22%2C1.5%2C%22%F0%9F%98%80%22%5D%7D"
        );
        assert_eq!(built.headers["cookie"], "c=%5B1%2C2%5D");
        let whole = builder()
            .query_string_json("q", &[1])
            .and_then(MessageBuilder::empty)
            .expect("a message");
        assert_eq!(whole.query, "%5B1%5D");
        let key = BTreeMap::from([((1, 2), 3)]);
        assert!(builder().query_json("q", &key).is_err());
    }

    #[test]
    fn cookies_are_in_form_style_or_unencoded() {
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
            let as_it_is = builder().cookie_as_is("a", refused, true);
            assert!(as_it_is.is_err(), "{refused:?}");
        }
        assert!(builder().cookie_as_is("a b", "c", true).is_err());
        let same = builder().cookie_as_is("a", "b/c=", true);
        assert_eq!(cookie(same).as_deref(), Some("a=b/c="));
        let encoded = builder().cookie("a b", "c;d, ä", true);
        assert_eq!(cookie(encoded).as_deref(), Some("a%20b=c%3Bd%2C%20%C3%A4"));
    }

    #[test]
    fn invalid_parameters_are_rejected_by_name() {
        assert_eq!(
            builder()
                .header("webhook-id", "1", false)
                .expect_err("reserved")
                .to_string(),
            "parameter `webhook-id`: the header name is reserved for the sender"
        );
        assert!(builder().header("a", "b\r\nc: d", false).is_err());
        assert!(builder().header("a", "ä", false).is_err());
        assert!(builder().query("a", &[[1]], FORM).is_err());
        assert!(builder().query("a", &f64::NAN, FORM).is_err());
        assert!(builder().query("a", &[Some(f64::INFINITY)], FORM).is_err());
        assert!(
            builder()
                .query("a", &BTreeMap::from([("b", [1])]), FORM)
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
        assert!(MessageBuilder::of_method("hook", "a b").empty().is_err());
        let query = MessageBuilder::of_method("hook", "QUERY").empty();
        assert_eq!(query.expect("a message").method().as_str(), "QUERY");
        let empty = MessageBuilder::new("hook", Method::GET)
            .empty()
            .expect("a message");
        assert_eq!((empty.content_type(), empty.body().len()), (None, 0));
    }
}
