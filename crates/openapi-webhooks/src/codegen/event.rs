//! Reading the body of a webhook by its name: what a generated `Event` is made of.

use std::fmt;

use base64ct::{Base64, Encoding};
use bytes::Bytes;
use serde::Serializer;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::pointer;
use super::read_as::ReadAs;
use super::trials::TOO_MANY_TRIALS;

/// A body that is not the webhook it was said to be. What the body holds is not shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ParseError(Reason);

#[derive(Clone, PartialEq)]
enum Reason {
    UnknownWebhook,
    Body {
        pointer: String,
        line: usize,
        column: usize,
        fault: BodyFault,
    },
    UnexpectedBody,
    /// A form or a text that is none, or not what the document says.
    Other(&'static str),
}

#[derive(Clone, Copy, PartialEq)]
enum BodyFault {
    /// It is no JSON.
    Syntax,
    /// It is not what the document says.
    Mismatch,
    /// It holds nested unions that take too long to tell apart.
    TooManyTrials,
}

impl ParseError {
    /// A body that is no form, or no text, or not the one that is described.
    pub(crate) fn other(reason: &'static str) -> Self {
        Self(Reason::Other(reason))
    }

    pub(crate) fn unknown_webhook() -> Self {
        Self(Reason::UnknownWebhook)
    }

    pub(super) fn no_json(error: &serde_json::Error) -> Self {
        Self(Reason::Body {
            pointer: String::new(),
            line: error.line(),
            column: error.column(),
            fault: BodyFault::Syntax,
        })
    }

    /// Whether no webhook of the document has the name, or is what the request holds.
    #[must_use]
    pub fn is_unknown_webhook(&self) -> bool {
        matches!(self.0, Reason::UnknownWebhook)
    }

    /// The place in the body that is not what the document says, as a JSON pointer (RFC 6901): empty
    /// where it is the whole of it. `None` where the body is no JSON, or was not read.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.0 {
            Reason::Body { pointer, fault, .. } if *fault != BodyFault::Syntax => Some(pointer),
            _ => None,
        }
    }
}

/// What reads a webhook's body, of one method and media type.
pub struct Reader<E> {
    /// The name of the webhook.
    pub webhook: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The media type; empty where there is no body.
    pub media_type: &'static str,
    /// Reads it.
    pub read: fn(&[u8]) -> Result<E, ParseError>,
}

/// Reads the body of the webhook `name`; of one with several methods or media types, as the first
/// that takes it.
///
/// # Errors
/// When no webhook has the name, or the body is not what the document says.
pub fn parse<E>(name: &str, body: &[u8], readers: &[Reader<E>]) -> Result<E, ParseError> {
    let readers = readers.iter().filter(|reader| reader.webhook == name);
    super::receive::read(body, readers)
}

/// The same for a lenient receiver: JSON that is not what the document says is an event too.
///
/// # Errors
/// When no webhook has the name, or the body is neither what the document says nor JSON.
pub fn parse_leniently<E>(
    name: &str,
    body: &[u8],
    readers: &[Reader<E>],
    unparsed: fn(Unparsed) -> E,
) -> Result<E, ParseError> {
    let reader = readers.iter().find(|reader| reader.webhook == name);
    let webhook = reader.map_or("", |reader| reader.webhook);
    parse(name, body, readers).or_else(|error| {
        if error.is_unknown_webhook() {
            return Err(error);
        }
        Unparsed::new(webhook, body, error).map(unparsed)
    })
}

/// A payload that is not what the document says, as it came: what a lenient receiver gets.
#[derive(Clone, Debug, PartialEq)]
pub struct Unparsed {
    webhook: &'static str,
    body: Value,
    error: ParseError,
}

impl Unparsed {
    /// Keeps a body.
    ///
    /// # Errors
    /// Gives the error back, where the body is no JSON.
    pub fn new(webhook: &'static str, body: &[u8], error: ParseError) -> Result<Self, ParseError> {
        match serde_json::from_slice(body) {
            Ok(body) => Ok(Self {
                webhook,
                body,
                error,
            }),
            Err(_) => Err(error),
        }
    }

    /// The webhook's name; empty where the payload is that of no webhook of the document.
    #[must_use]
    pub fn webhook(&self) -> &'static str {
        self.webhook
    }

    /// The payload.
    #[must_use]
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// What is wrong with it, and where.
    #[must_use]
    pub fn error(&self) -> &ParseError {
        &self.error
    }
}

/// Reads the body of a webhook.
///
/// # Errors
/// When the body is no JSON, or not what the document says.
pub fn read<'de, R: ReadAs<'de, T>, T>(body: &'de [u8]) -> Result<T, ParseError> {
    // JSON is UTF-8 (RFC 8259 §8.1): looked at once as a whole, and not text by text.
    let body = str::from_utf8(body).map_err(|error| no_text(body, error.valid_up_to()))?;
    let mut deserializer = serde_json::Deserializer::from_str(body);
    let read = R::read_as(&mut deserializer);
    let whole = read.and_then(|read| deserializer.end().map(|()| read));
    whole.map_err(|error| {
        // An error in a member does not tell any more that it is one of syntax.
        let syntax = serde_json::from_str::<IgnoredAny>(body).err();
        let is_syntax = syntax.is_some();
        let error = syntax.unwrap_or(error);
        let message = error.to_string();
        let (pointer, message) = pointer::split(&message);
        let fault = match message {
            _ if is_syntax => BodyFault::Syntax,
            message if message.starts_with(TOO_MANY_TRIALS) => BodyFault::TooManyTrials,
            _ => BodyFault::Mismatch,
        };
        ParseError(Reason::Body {
            pointer,
            line: error.line(),
            column: error.column(),
            fault,
        })
    })
}

/// The error of a body that is no UTF-8 from this byte on.
fn no_text(body: &[u8], at: usize) -> ParseError {
    let before = body.get(..at).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next();
    ParseError(Reason::Body {
        pointer: String::new(),
        line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
        column: line.map_or(0, <[u8]>::len) + 1,
        fault: BodyFault::Syntax,
    })
}

/// Reads a body of text.
///
/// # Errors
/// When it is no UTF-8.
pub fn read_text(body: &[u8]) -> Result<String, ParseError> {
    String::from_utf8(body.to_vec()).map_err(|_| ParseError::other("the body is no UTF-8"))
}

/// Reads a body of any bytes.
///
/// # Errors
/// None: it is as the other readers are.
pub fn read_bytes(body: &[u8]) -> Result<Bytes, ParseError> {
    Ok(Bytes::copy_from_slice(body))
}

/// Writes bytes as base64.
///
/// # Errors
/// When the serializer fails.
pub fn write_bytes<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&Base64::encode_string(bytes))
}

/// Reads the body of a webhook that has none.
///
/// # Errors
/// When there is one.
pub fn read_empty(body: &[u8]) -> Result<(), ParseError> {
    if body.is_empty() {
        Ok(())
    } else {
        Err(ParseError(Reason::UnexpectedBody))
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(reason) => f.write_str(reason),
            Self::UnknownWebhook => f.write_str("no webhook of the document is this one"),
            Self::UnexpectedBody => {
                f.write_str("the webhook has no body, and this request has one")
            }
            Self::Body {
                fault: BodyFault::Syntax,
                line,
                column,
                ..
            } => write!(f, "the body is no JSON (line {line}, column {column})"),
            Self::Body {
                pointer,
                line,
                column,
                fault,
            } => {
                f.write_str(match fault {
                    BodyFault::TooManyTrials => TOO_MANY_TRIALS,
                    _ => "the body is not what the document says",
                })?;
                if !pointer.is_empty() {
                    write!(f, " at `{pointer}`")?;
                }
                write!(f, " (line {line}, column {column})")
            }
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for ParseError {}

#[cfg(test)]
mod tests {
    use super::super::read_as::{Array, Integer, Plain};
    use super::{ParseError, read_empty};

    fn read(body: &[u8]) -> Result<Vec<u8>, ParseError> {
        super::read::<Array<Integer>, _>(body)
    }

    #[test]
    fn a_float_is_the_one_that_its_text_is_nearest_to() {
        for text in [
            "1.7976931348623157e308",
            "8.533333333333333e-10",
            "123.45678901234567",
            "5e-324",
        ] {
            let exact: f64 = text.parse().unwrap();
            let read: f64 = super::read::<Plain, _>(text.as_bytes()).unwrap();
            assert_eq!(read.to_bits(), exact.to_bits());
        }
    }

    #[test]
    fn errors_say_where_and_not_what() {
        let wrong = read(b"[1,\n\"secret\"]").unwrap_err().to_string();
        assert_eq!(
            wrong,
            "the body is not what the document says at `/1` (line 2, column 8)"
        );
        let no_json = read(b"[1, secret]").unwrap_err().to_string();
        assert_eq!(no_json, "the body is no JSON (line 1, column 5)");
        let late = read(b"[1, true, ").unwrap_err();
        assert_eq!(late.to_string(), "the body is no JSON (line 1, column 10)");
        assert_eq!(late.pointer(), None);
        assert_eq!(read(b"{}").unwrap_err().pointer(), Some(""));
        let no_text = read(b"[1,\n\"\xe4\"]").unwrap_err().to_string();
        assert_eq!(no_text, "the body is no JSON (line 2, column 2)");
        assert!(read(b"[1] 2").is_err());
        assert!(read_empty(b"").is_ok());
        assert!(read_empty(b" ").is_err());
    }
}
