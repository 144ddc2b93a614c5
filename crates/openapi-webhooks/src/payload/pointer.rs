//! The location of an error in a payload, carried in the error's message: `#/buyer/age: …`, a JSON
//! pointer as a URI fragment (RFC 6901, section 6).
//!
//! serde's errors consist of a message, whatever the format, so each level prepends its step.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::de::Error;

/// The characters to encode in a step. With the colon and the space encoded, the first `: ` ends
/// the pointer.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b':').add(b'%').add(b'"');

/// An error in a member of an object.
pub(crate) fn member<E: Error>(name: &str, error: &E) -> E {
    let name = name.replace('~', "~0").replace('/', "~1");
    step(utf8_percent_encode(&name, ENCODED), error)
}

/// An error in an item of an array.
pub(crate) fn item<E: Error>(at: usize, error: &E) -> E {
    step(at, error)
}

fn step<E: Error>(step: impl fmt::Display, error: &E) -> E {
    let message = error.to_string();
    match message.strip_prefix('#') {
        Some(inner) if inner.starts_with('/') => E::custom(format_args!("#/{step}{inner}")),
        _ => E::custom(format_args!("#/{step}: {}", shortened(&message))),
    }
}

/// Shortens a message, which may quote a whole payload and is copied at each level. The end is
/// kept, since it has the line and column.
fn shortened(message: &str) -> Cow<'_, str> {
    const LONGEST_START: usize = 400;
    const LONGEST_END: usize = 80;
    if message.len() <= LONGEST_START + LONGEST_END {
        return Cow::Borrowed(message);
    }
    let start: String = message.chars().take(LONGEST_START).collect();
    let end = message.len() - LONGEST_END;
    let end = (end..).find_map(|at| message.get(at..)).unwrap_or_default();
    Cow::Owned(format!("{start}…{end}"))
}

/// Splits a message into its pointer (RFC 6901, section 5) and the rest. The empty pointer is the
/// whole payload.
pub(crate) fn split(message: &str) -> (String, &str) {
    let fragment = message
        .strip_prefix('#')
        .filter(|rest| rest.starts_with('/'));
    match fragment.and_then(|rest| rest.split_once(": ")) {
        Some((pointer, message)) => {
            let pointer = percent_decode_str(pointer).decode_utf8_lossy();
            (pointer.into_owned(), message)
        }
        None => (String::new(), message),
    }
}
