//! Message ids, which stay the same over all attempts.

use std::fmt;

use http::HeaderValue;
use uuid::Uuid;

use crate::message::error::{MessageError, MessageErrorKind};

/// Enough for any sender's ids, and a bound for ids from outside.
const LONGEST: usize = 256;

/// 1 to 256 visible ASCII characters without a dot, since `("a", 1, "2.b")` and `("a.1", 2, "b")`
/// would have the same signed content.
///
/// Stored as the header value of `webhook-id`, which is shared and not copied.
#[derive(Clone)]
pub(crate) struct Id(HeaderValue);

impl Id {
    /// `msg_` and 122 random bits.
    pub(crate) fn random() -> Self {
        let mut text = String::with_capacity(36);
        text.push_str("msg_");
        text.push_str(
            Uuid::new_v4()
                .simple()
                .encode_lower(&mut Uuid::encode_buffer()),
        );
        match HeaderValue::try_from(text) {
            Ok(value) => Self(value),
            Err(error) => unreachable!("hexadecimal digits are an id: {error}"),
        }
    }

    pub(crate) fn new(text: String) -> Result<Self, MessageError> {
        let bad = || MessageError(MessageErrorKind::Id);
        if !is_id(&text) {
            return Err(bad());
        }
        HeaderValue::try_from(text).map(Self).map_err(|_| bad())
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.0.as_bytes()).unwrap_or_default()
    }

    pub(crate) fn value(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(formatter)
    }
}

pub(crate) fn is_id(text: &str) -> bool {
    is_id_of_any_scheme(text) && !text.contains('.')
}

/// Whether a text is an id that may contain dots. Where `{id}` is a part of the signed content, it may not, since
/// dots separate the parts.
pub(crate) fn is_id_of_any_scheme(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_visible_ascii_without_a_dot() {
        for id in ["msg_1", "a", "~!", &"a".repeat(256)] {
            assert_eq!(Id::new(id.to_owned()).expect("an id").as_str(), id);
        }
        for id in ["", "a.b", ".", "a b", "ä", "a\n", "a\0", &"a".repeat(257)] {
            assert!(Id::new(id.to_owned()).is_err(), "{id}");
        }
    }
}
