//! JSON Pointer (RFC 6901) in its URI fragment form.

use std::borrow::Cow;

use crate::escape::is_hidden;

/// Escapes `~` and `/` (RFC 6901, section 3), and percent-encodes `%` and invisible characters.
pub(super) fn escape(key: &str) -> Cow<'_, str> {
    let is_escaped = |c| matches!(c, '~' | '/' | '%') || is_hidden(c);
    if !key.contains(is_escaped) {
        return Cow::Borrowed(key);
    }
    let mut output = String::with_capacity(key.len() + 8);
    for c in key.chars() {
        match c {
            '~' => output.push_str("~0"),
            '/' => output.push_str("~1"),
            c if is_escaped(c) => {
                let mut bytes = [0; 4];
                let bytes = c.encode_utf8(&mut bytes).bytes();
                output.extend(bytes.map(|byte| format!("%{byte:02X}")));
            }
            c => output.push(c),
        }
    }
    Cow::Owned(output)
}

/// Parses a fragment such as `/components/schemas/a~1b%20c` into reference tokens. Decodes percent-encoding
/// first, then `~1` and `~0` (RFC 6901, sections 4 and 6). `None` if it is not a pointer.
pub(super) fn tokens(fragment: &str) -> Option<Vec<String>> {
    let text = percent_decode(fragment)?;
    if text.is_empty() {
        return Some(Vec::new());
    }
    let tokens = text.strip_prefix('/')?.split('/');
    Some(tokens.map(unescape).collect())
}

fn unescape(token: &str) -> String {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~")
    } else {
        token.to_owned()
    }
}

pub(super) fn percent_decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? * 16 + hex(rest.next()?)?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_in_order() {
        let tokens = tokens("/webhooks/a~1b.c%20d-%C3%A9!/~01").unwrap();
        assert_eq!(tokens, ["webhooks", "a/b.c d-é!", "~1"]);
        assert_eq!(escape("~/"), "~0~1");
    }

    #[test]
    fn escaping_is_reversible() {
        for key in ["a/b~c", "100%25", "a\r\n\u{1b}\u{202e}é", "{id}"] {
            let escaped = escape(key);
            assert_eq!(tokens(&format!("/{escaped}")).unwrap(), [key]);
            assert!(!escaped.contains(is_hidden), "{escaped}");
        }
        assert_eq!(escape("a\nb\u{202e}"), "a%0Ab%E2%80%AE");
    }

    #[test]
    fn other_texts_are_not_pointers() {
        assert_eq!(tokens("anchor"), None);
        assert_eq!(tokens("/%zz"), None);
        assert_eq!(tokens("/%f"), None);
        assert_eq!(tokens("/%ff"), None);
    }
}
