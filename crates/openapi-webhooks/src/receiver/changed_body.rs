//! Detects bodies of which only the white space was changed, for example by a framework that parses JSON
//! and serializes it again.

use serde::de::IgnoredAny;

use crate::receiver::error::VerifyError;

/// Longer bodies are not examined, since the search multiplies the work for a forged message.
const MAX_LENGTH: usize = 64 * 1024;

/// The error of a body without a valid signature. `is_signed` tells whether another body has one.
pub(super) fn explain(body: &[u8], is_signed: impl Fn(&[u8]) -> bool) -> VerifyError {
    if body.len() > MAX_LENGTH {
        return VerifyError::signature();
    }
    let trimmed = body.trim_ascii_end();
    let with_newline = [trimmed, b"\n"].concat();
    if [trimmed, &with_newline]
        .into_iter()
        .any(|other| other != body && is_signed(other))
    {
        return VerifyError::changed_body(
            "the signature is valid for this body with a different final newline: something in front of the verifier changed it",
        );
    }
    if serde_json::from_slice::<IgnoredAny>(body).is_err() {
        return VerifyError::signature();
    }
    let spellings = [write(body, ",", ":"), write(body, ", ", ": ")];
    if spellings.iter().any(|other| is_signed(other)) {
        return VerifyError::changed_body(
            "the signature is valid for the same JSON with other white space: something in front of the verifier parsed it and serialized it again",
        );
    }
    VerifyError::signature()
}

/// The same JSON with these separators and no other white space. Numbers and strings keep their spelling.
fn write(json: &[u8], comma: &str, colon: &str) -> Vec<u8> {
    let mut written = Vec::with_capacity(json.len());
    let (mut is_in_string, mut is_escaped) = (false, false);
    for byte in json {
        if is_in_string {
            written.push(*byte);
            is_in_string = *byte != b'"' || is_escaped;
            is_escaped = *byte == b'\\' && !is_escaped;
            continue;
        }
        match byte {
            b',' => written.extend(comma.as_bytes()),
            b':' => written.extend(colon.as_bytes()),
            b' ' | b'\t' | b'\n' | b'\r' => {}
            _ => {
                is_in_string = *byte == b'"';
                written.push(*byte);
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_outside_strings_is_replaced() {
        let json = b"{ \"a, b\\\" :\\\\\" :\t[1.0 ,\n2e3],\"\": { } }";
        assert_eq!(
            write(json, ",", ":"),
            b"{\"a, b\\\" :\\\\\":[1.0,2e3],\"\":{}}"
        );
        assert_eq!(
            write(json, ", ", ": "),
            b"{\"a, b\\\" :\\\\\": [1.0, 2e3], \"\": {}}"
        );
    }

    #[test]
    fn changes_of_white_space_are_found() {
        let found = |body: &[u8], signed: &[u8]| explain(body, |other| other == signed);
        for (body, signed) in [
            (&b"{\"a\": 1}"[..], &b"{\"a\":1}"[..]),
            (b"{\n  \"a\": 1\n}", b"{\"a\":1}"),
            (b"{\"a\":1}", b"{\"a\": 1}"),
            (b"a", b"a\n"),
            (b"a\n", b"a"),
            (b"a\r\n", b"a\n"),
        ] {
            assert!(found(body, signed).is_changed_body());
        }
        for (body, signed) in [(&b"{\"a\":1}"[..], &b"{\"a\":2}"[..]), (b"a b", b"ab")] {
            let error = found(body, signed);
            assert!(error.is_signature() && !error.is_changed_body());
        }
    }
}
