//! Reading bodies: JSON, text, bytes, or none.

use base64ct::{Base64, Encoding};
use bytes::Bytes;
use serde::Serializer;
use serde::de::IgnoredAny;

use crate::payload::deserialize_as::DeserializeAs;
use crate::payload::parse_error::{BodyFault, ParseError};
use crate::payload::pointer;
use crate::payload::reason;
use crate::payload::trials::TOO_MANY_TRIALS;

/// Reads a JSON body.
///
/// # Errors
/// If the body is not valid JSON, or does not match the document.
pub fn read<'de, R: DeserializeAs<'de, T>, T>(body: &'de [u8]) -> Result<T, ParseError> {
    // JSON is UTF-8 (RFC 8259 §8.1). Checking the whole body once is faster than checking each
    // string.
    let body = str::from_utf8(body).map_err(|error| no_text(body, error.valid_up_to()))?;
    let mut deserializer = serde_json::Deserializer::from_str(body);
    let read = R::deserialize_as(&mut deserializer);
    let whole = read.and_then(|read| deserializer.end().map(|()| read));
    whole.map_err(|error| {
        // An error inside a member no longer says whether it is a syntax error.
        if let Err(syntax) = serde_json::from_str::<IgnoredAny>(body) {
            return ParseError::invalid_json(&syntax);
        }
        let message = error.to_string();
        let (pointer, message) = pointer::split(&message);
        let fault = if message.starts_with(TOO_MANY_TRIALS) {
            BodyFault::TooManyTrials
        } else {
            BodyFault::Mismatch
        };
        ParseError::body(fault, pointer, reason::of(message), &error)
    })
}

/// The error for a body that is not UTF-8 from this byte on.
fn no_text(body: &[u8], at: usize) -> ParseError {
    let before = body.get(..at).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next();
    ParseError::invalid_utf8(
        before.iter().filter(|byte| **byte == b'\n').count() + 1,
        line.map_or(0, <[u8]>::len) + 1,
    )
}

/// Reads a text body.
///
/// # Errors
/// If the body is not UTF-8.
pub fn read_text(body: &[u8]) -> Result<String, ParseError> {
    String::from_utf8(body.to_vec()).map_err(|_| ParseError::other("the body is not UTF-8"))
}

/// Reads a body of arbitrary bytes.
///
/// # Errors
/// Never; the signature is that of the other readers.
pub fn read_bytes(body: &[u8]) -> Result<Bytes, ParseError> {
    Ok(Bytes::copy_from_slice(body))
}

/// Writes bytes as base64.
///
/// # Errors
/// If the serializer fails.
pub fn write_bytes<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&Base64::encode_string(bytes))
}

/// Reads the body of a webhook without a body.
///
/// # Errors
/// If the request has a body.
pub fn read_empty(body: &[u8]) -> Result<(), ParseError> {
    if body.is_empty() {
        Ok(())
    } else {
        Err(ParseError::unexpected_body())
    }
}

#[cfg(test)]
mod tests {
    use super::{ParseError, read_empty};
    use crate::payload::deserialize_as::{Array, Integer, Same};

    fn read(body: &[u8]) -> Result<Vec<u8>, ParseError> {
        super::read::<Array<Integer>, _>(body)
    }

    #[test]
    fn floats_are_parsed_to_the_nearest_value() {
        for text in [
            "1.7976931348623157e308",
            "8.533333333333333e-10",
            "123.45678901234567",
            "5e-324",
        ] {
            let exact: f64 = text.parse().unwrap();
            let read: f64 = super::read::<Same, _>(text.as_bytes()).unwrap();
            assert_eq!(read.to_bits(), exact.to_bits());
        }
    }

    #[test]
    fn errors_show_the_location_but_not_the_value() {
        let wrong = read(b"[1,\n\"secret\"]").unwrap_err().to_string();
        assert_eq!(
            wrong,
            "the body does not match the document at `/1`: expected an integer, found a string \
             (line 2, column 8)"
        );
        let no_json = read(b"[1, secret]").unwrap_err().to_string();
        assert_eq!(no_json, "the body is not valid JSON (line 1, column 5)");
        let late = read(b"[1, true, ").unwrap_err();
        assert_eq!(
            late.to_string(),
            "the body is not valid JSON (line 1, column 10)"
        );
        assert_eq!(late.pointer(), None);
        assert_eq!(read(b"{}").unwrap_err().pointer(), Some(""));
        let no_text = read(b"[1,\n\"\xe4\"]").unwrap_err().to_string();
        assert_eq!(no_text, "the body is not valid JSON (line 2, column 2)");
        assert!(read(b"[1] 2").is_err());
        assert!(read_empty(b"").is_ok());
        assert!(read_empty(b" ").is_err());
    }
}
