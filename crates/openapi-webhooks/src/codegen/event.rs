//! Reading the body of a webhook by its name: what a generated `Event` is made of.

use std::fmt;

use serde::de::DeserializeOwned;

/// A body that is not the webhook it was said to be. What the body holds is not shown.
#[derive(Debug)]
pub struct ParseError(Reason);

enum Reason {
    UnknownWebhook,
    Body {
        line: usize,
        column: usize,
        is_syntax: bool,
    },
    UnexpectedBody,
}

impl ParseError {
    /// Whether no webhook of the document has the name.
    #[must_use]
    pub fn is_unknown_webhook(&self) -> bool {
        matches!(self.0, Reason::UnknownWebhook)
    }
}

/// The name of a webhook, and what reads its body.
pub type Reader<E> = (&'static str, fn(&[u8]) -> Result<E, ParseError>);

/// Reads the body of the webhook `name`; of one with several methods, as the first that takes it.
///
/// # Errors
/// When no webhook has the name, or the body is not what the document says.
pub fn parse<E>(name: &str, body: &[u8], readers: &[Reader<E>]) -> Result<E, ParseError> {
    let mut first = None;
    for (_, read) in readers.iter().filter(|(webhook, _)| *webhook == name) {
        match read(body) {
            Ok(event) => return Ok(event),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or(ParseError(Reason::UnknownWebhook)))
}

/// Reads the body of a webhook.
///
/// # Errors
/// When the body is no JSON, or not what the document says.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, ParseError> {
    serde_json::from_slice(body).map_err(|error| {
        ParseError(Reason::Body {
            line: error.line(),
            column: error.column(),
            is_syntax: error.is_syntax() || error.is_eof(),
        })
    })
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
            Self::UnknownWebhook => f.write_str("no webhook of the document has this name"),
            Self::UnexpectedBody => {
                f.write_str("the webhook has no body, and this request has one")
            }
            Self::Body {
                line,
                column,
                is_syntax,
            } => {
                let fault = if *is_syntax {
                    "no JSON"
                } else {
                    "not what the document says"
                };
                write!(f, "the body is {fault} (line {line}, column {column})")
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
    use super::{read, read_empty};

    #[test]
    fn errors_say_where_and_not_what() {
        let wrong = read::<Vec<u8>>(b"[1,\n\"secret\"]")
            .unwrap_err()
            .to_string();
        assert_eq!(
            wrong,
            "the body is not what the document says (line 2, column 8)"
        );
        let no_json = read::<Vec<u8>>(b"[1, secret]").unwrap_err().to_string();
        assert_eq!(no_json, "the body is no JSON (line 1, column 5)");
        assert!(read_empty(b"").is_ok());
        assert!(read_empty(b" ").is_err());
    }
}
