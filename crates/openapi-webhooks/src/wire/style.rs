//! Query styles and percent-encoding.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The unreserved characters (RFC 3986 §2.3). Everything else is percent-encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// RFC 6570 §3.2.3 allows the reserved characters of RFC 3986 §2.2 unencoded. Exceptions are those
/// that a query cannot contain (`#`, `[`, `]`), and `&` and `+`, which separate pairs or stand for
/// a space; OpenAPI leaves them to the application.
const ENCODED_WITH_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// A style of OpenAPI 3.1, section 4.8.12.3, for the query and for forms.
///
/// The examples are for a parameter `color` with `["blue", "black"]` and `{"R": 100, "G": 200}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `color=blue,black` and `color=R,100,G,200`; exploded `color=blue&color=black` and
    /// `R=100&G=200`.
    Form {
        /// Whether each item and each member is a separate pair.
        explode: bool,
    },
    /// `color=blue%20black` and `color=R%20100%20G%20200`.
    SpaceDelimited,
    /// `color=blue%7Cblack` and `color=R%7C100%7CG%7C200`.
    PipeDelimited,
    /// `color%5BR%5D=100&color%5BG%5D=200`, for objects only.
    DeepObject,
}

impl Style {
    /// The delimiter between the items of one pair.
    pub(crate) fn delimiter(self) -> char {
        match self {
            Self::Form { .. } | Self::DeepObject => ',',
            Self::SpaceDelimited => ' ',
            Self::PipeDelimited => '|',
        }
    }

    /// The delimiter in a query, where only the comma may be unencoded (RFC 3986 §3.4).
    pub(crate) fn encoded_delimiter(self) -> &'static str {
        match self {
            Self::Form { .. } | Self::DeepObject => ",",
            Self::SpaceDelimited => "%20",
            Self::PipeDelimited => "%7C",
        }
    }
}

/// Percent-encodes everything but unreserved characters (RFC 3986).
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// Percent-encodes, but keeps reserved characters and existing escapes: OpenAPI's `allowReserved`.
pub(crate) fn encode_with_reserved(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        output.extend(utf8_percent_encode(before, ENCODED_WITH_RESERVED));
        match from.get(..3).filter(|triple| is_triple(triple)) {
            Some(triple) => {
                output.push_str(triple);
                rest = from.get(3..).unwrap_or_default();
            }
            None => {
                output.push_str("%25");
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    output.extend(utf8_percent_encode(rest, ENCODED_WITH_RESERVED));
    output
}

fn is_triple(text: &str) -> bool {
    text.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_characters_are_kept_where_they_are_allowed() {
        assert_eq!(encode("a b/c~%41"), "a%20b%2Fc~%2541");
        assert_eq!(
            encode_with_reserved("a b:/?@!$'()*,;=%41%4"),
            "a%20b:/?@!$'()*,;=%41%254"
        );
        assert_eq!(
            encode_with_reserved("#[]&+ä%é"),
            "%23%5B%5D%26%2B%C3%A4%25%C3%A9"
        );
    }
}
