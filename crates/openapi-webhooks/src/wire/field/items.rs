//! Parses a value from its texts.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::wire::field::field::{Encoding, Field, TextKind};
use crate::wire::field::texts;
use crate::wire::style::Style;

/// More pairs or parts than any real form, query or list of cookies has.
pub(crate) const MAX_ITEMS: usize = 10_000;

/// The content of a pair or part.
pub(crate) enum Item {
    /// Percent-encoded text.
    Encoded(String),
    Text(String),
    /// A file, as JSON.
    File(Value),
}

impl Item {
    /// `None` for a file, and for bytes that are not UTF-8.
    pub(crate) fn text(self) -> Option<String> {
        match self {
            Self::Encoded(text) => decode(&text),
            Self::Text(text) => Some(text),
            Self::File(_) => None,
        }
    }

    /// Splits a pair at the style's delimiter. In an encoded pair, the comma of `form` separates
    /// items only if it is not encoded; the other delimiters always are.
    fn split(self, style: Style) -> Option<Vec<String>> {
        match (self, style) {
            (Self::Encoded(text), Style::Form { .. }) => text.split(',').map(decode).collect(),
            (item, style) => {
                let text = item.text()?;
                Some(text.split(style.delimiter()).map(str::to_owned).collect())
            }
        }
    }

    fn value(self, kinds: &[TextKind], as_json: bool) -> Option<Value> {
        match self {
            Self::File(file) => Some(file),
            item => {
                let text = item.text()?;
                let json = as_json.then(|| texts::read_json(&text)).flatten();
                Some(json.unwrap_or_else(|| texts::read(text, kinds)))
            }
        }
    }
}

/// Decodes form text; `None` if the bytes are not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    let text = percent_decode_str(&text).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// The value of a field from the pairs or parts of its name.
pub(crate) fn value_of(items: Vec<Item>, field: &Field) -> Option<Value> {
    match field.encoding {
        Encoding::Plain => plain(items, field, false),
        Encoding::Json => plain(items, field, true),
        Encoding::Style(style) | Encoding::Reserved(style) => styled(items, field, style),
    }
}

fn plain(items: Vec<Item>, field: &Field, as_json: bool) -> Option<Value> {
    if field.is_array {
        return array(items, field.kinds, as_json);
    }
    one_or_many(items, field.kinds, as_json)
}

/// An array, if a name occurs more than once.
pub(crate) fn one_or_many(
    mut items: Vec<Item>,
    kinds: &[TextKind],
    as_json: bool,
) -> Option<Value> {
    if items.len() == 1 {
        return items.pop()?.value(kinds, as_json);
    }
    array(items, kinds, as_json)
}

fn array(items: Vec<Item>, kinds: &[TextKind], as_json: bool) -> Option<Value> {
    let items = items.into_iter().map(|item| item.value(kinds, as_json));
    Some(Value::Array(items.collect::<Option<_>>()?))
}

fn styled(items: Vec<Item>, field: &Field, style: Style) -> Option<Value> {
    let is_exploded = matches!(style, Style::Form { explode: true } | Style::DeepObject);
    let is_joined = !is_exploded && (field.may_be_array() || field.may_be_object());
    let split = |item: Item| {
        if is_joined {
            item.split(style)
        } else {
            item.text().map(|text| vec![text])
        }
    };
    let texts: Option<Vec<_>> = items.into_iter().map(split).collect();
    compose(texts?.concat(), field, style)
}

/// The value of these items, or names and values: `blue,black` and `R,100,G,200`.
pub(crate) fn compose(mut texts: Vec<String>, field: &Field, style: Style) -> Option<Value> {
    // Other styles apply to arrays and objects only.
    let has_scalars = matches!(style, Style::Form { .. }) || !field.may_be_array();
    if texts.len() == 1 && has_scalars && field.may_be_scalar() {
        return Some(texts::read_scalar(texts.pop()?, field.kinds));
    }
    if field.may_be_array() {
        let item = |(at, text)| texts::read_scalar(text, field.kinds_of_item(at));
        return Some(texts.into_iter().enumerate().map(item).collect());
    }
    if field.may_be_object() {
        return members(texts, field).map(Value::Object);
    }
    None
}

/// `R,100,G,200`
fn members(texts: Vec<String>, field: &Field) -> Option<Map<String, Value>> {
    let mut members = Map::new();
    let mut texts = texts.into_iter();
    while let Some(name) = texts.next() {
        let value = member_value(texts.next()?, &name, field);
        if members.insert(name, value).is_some() {
            return None;
        }
    }
    Some(members)
}

/// The value of a member of an object that a style splits.
pub(crate) fn member_value(text: String, member: &str, field: &Field) -> Value {
    texts::read_scalar(text, field.kinds_of_member(member))
}
