//! Text without hidden characters.

use std::borrow::Cow;

use crate::escape;

/// Removes hidden characters. This happens before parsing, because a fence may follow a hidden
/// character.
pub fn visible(text: &str) -> Cow<'_, str> {
    const ENDS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];
    if !text.contains(ENDS) {
        return escape::without_hidden(text);
    }
    let text = text.replace("\r\n", "\n").replace(ENDS, "\n");
    Cow::Owned(escape::without_hidden(&text).into_owned())
}
