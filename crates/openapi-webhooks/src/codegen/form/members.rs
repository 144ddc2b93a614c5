//! The members of a form, between the texts or parts that carry them and the object that they are.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Absent, Encoding, Field, Form, Kind, parts, texts, urlencoded};
use crate::codegen::event::{self, ParseError};
use crate::codegen::read_as::ReadAs;
use crate::codegen::style::Style;
use crate::error::BadMessage;

/// More pairs or parts than any payload has.
const MAX_ITEMS: usize = 10_000;

/// A member that is to be written, and what the document says of it.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) value: Value,
    pub(super) field: Option<&'static Field>,
}

/// The members of an object: those that the document declares, in its order, then the others.
pub(super) fn declared_first(value: Value, form: &Form) -> Result<Vec<Member>, BadMessage> {
    let Value::Object(mut members) = value else {
        return Err(BadMessage::Form);
    };
    let mut found = Vec::with_capacity(members.len());
    for field in form.fields {
        let value = members.remove(field.name);
        found.extend(value.map(|value| Member {
            name: field.name.to_owned(),
            value,
            field: Some(field),
        }));
    }
    found.extend(members.into_iter().map(|(name, value)| Member {
        name,
        value,
        field: None,
    }));
    Ok(found)
}

/// What a pair or a part holds.
pub(super) enum Item {
    /// Text, percent-encoded still.
    Encoded(String),
    Text(String),
    /// A file as JSON.
    File(Value),
}

impl Item {
    fn text(self) -> Option<String> {
        match self {
            Self::Encoded(text) => urlencoded::decode(&text),
            Self::Text(text) => Some(text),
            Self::File(_) => None,
        }
    }

    /// The items of a pair, between which the style's delimiter stands. In an encoded pair the comma
    /// of `form` parts items only where it is not encoded; the others always are.
    fn split(self, style: Style) -> Option<Vec<String>> {
        match (self, style) {
            (Self::Encoded(text), Style::Form { .. }) => {
                text.split(',').map(urlencoded::decode).collect()
            }
            (item, style) => {
                let text = item.text()?;
                Some(text.split(style.delimiter()).map(str::to_owned).collect())
            }
        }
    }

    fn value(self, kinds: &[Kind], as_json: bool) -> Option<Value> {
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

/// Reads a URL-encoded payload, or the JSON of one.
///
/// # Errors
/// When the body is neither, or not what the document says.
pub fn read_urlencoded<R: for<'de> ReadAs<'de, T>, T>(
    body: &[u8],
    form: &Form,
) -> Result<T, ParseError> {
    if looks_like_json(body) {
        return event::read::<R, T>(body);
    }
    let items = urlencoded::read(body).ok_or_else(|| ParseError::other(NO_FORM))?;
    read::<R, T>(items, form)
}

/// Reads a multipart payload, whose boundary its first line tells, or the JSON of one.
///
/// # Errors
/// When the body is neither, or not what the document says.
pub fn read_multipart<R: for<'de> ReadAs<'de, T>, T>(
    body: &[u8],
    form: &Form,
) -> Result<T, ParseError> {
    if looks_like_json(body) {
        return event::read::<R, T>(body);
    }
    let items = parts::read(body, form).ok_or_else(|| ParseError::other(NO_MULTIPART))?;
    read::<R, T>(items, form)
}

const NO_FORM: &str = "the body is no URL-encoded form";
const NO_MULTIPART: &str = "the body is no multipart form";
const OTHER: &str = "the form is not what the document says";

/// Neither kind of form begins so.
fn looks_like_json(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'{')
}

fn read<R: for<'de> ReadAs<'de, T>, T>(
    items: Vec<(String, Item)>,
    form: &Form,
) -> Result<T, ParseError> {
    let object = object(items, form).ok_or_else(|| ParseError::other(OTHER))?;
    R::read_as(Value::Object(object)).map_err(|_| ParseError::other(OTHER))
}

/// The object that pairs or parts make together.
fn object(items: Vec<(String, Item)>, form: &Form) -> Option<Map<String, Value>> {
    if items.len() > MAX_ITEMS {
        return None;
    }
    let mut by_name: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for (name, item) in items {
        by_name.entry(name).or_default().push(item);
    }
    let mut object = Map::new();
    for (name, items) in by_name {
        match form.field(&name) {
            Some(field) => {
                object.insert(name, value_of(items, field)?);
            }
            None => match part_of(&name, form) {
                Some((field, member)) => {
                    let kinds = kinds_of(field, &member);
                    let value = one_or_many(items, kinds, false)?;
                    let whole = object
                        .entry(field.name)
                        .or_insert_with(|| Map::new().into());
                    whole.as_object_mut()?.insert(member, value);
                }
                None => {
                    object.insert(name, one_or_many(items, form.others, false)?);
                }
            },
        }
    }
    for field in form.fields {
        let value = match field.absent {
            Absent::Nothing => continue,
            Absent::Null => Value::Null,
            Absent::EmptyArray => Value::Array(Vec::new()),
            Absent::EmptyObject => Value::Object(Map::new()),
        };
        object.entry(field.name).or_insert(value);
    }
    Some(object)
}

/// The value of a field that pairs or parts of its own name carry.
fn value_of(mut items: Vec<Item>, field: &Field) -> Option<Value> {
    let as_json = matches!(field.encoding, Encoding::Json);
    let is_joined = match field.encoding.style() {
        None | Some(Style::Form { explode: true }) => false,
        Some(_) => field.is_array || field.kinds.contains(&Kind::Object),
    };
    if let (Some(style), true, 1) = (field.encoding.style(), is_joined, items.len()) {
        let texts = items.pop()?.split(style)?;
        return Some(if field.is_array {
            let items = texts.into_iter().map(|text| texts::read(text, field.kinds));
            Value::Array(items.collect())
        } else {
            Value::Object(members(texts, field)?)
        });
    }
    if field.is_array {
        let items = items
            .into_iter()
            .map(|item| item.value(field.kinds, as_json));
        return Some(Value::Array(items.collect::<Option<_>>()?));
    }
    one_or_many(items, field.kinds, as_json)
}

/// `R,100,G,200`
fn members(texts: Vec<String>, field: &Field) -> Option<Map<String, Value>> {
    let mut members = Map::new();
    let mut texts = texts.into_iter();
    while let Some(name) = texts.next() {
        let value = texts::read(texts.next()?, kinds_of(field, &name));
        members.insert(name, value);
    }
    Some(members)
}

/// The field whose member stands under this name: `color[R]`, or the member's own name where the
/// style sets members beside the fields.
fn part_of(name: &str, form: &Form) -> Option<(&'static Field, String)> {
    form.fields.iter().find_map(|field| {
        let member = match field.encoding.style()? {
            Style::DeepObject => {
                let member = name.strip_prefix(field.name)?.strip_prefix('[')?;
                member.strip_suffix(']')?
            }
            Style::Form { explode: true } if field.kinds.contains(&Kind::Object) => name,
            _ => return None,
        };
        let is_known =
            field.members.is_empty() || field.members.iter().any(|(it, _)| *it == member);
        is_known.then(|| (field, member.to_owned()))
    })
}

fn kinds_of(field: &Field, member: &str) -> &'static [Kind] {
    let declared = field.members.iter().find(|(name, _)| *name == member);
    declared.map_or(&[], |(_, kinds)| kinds)
}

/// An array, where a name stands more than once.
fn one_or_many(mut items: Vec<Item>, kinds: &[Kind], as_json: bool) -> Option<Value> {
    if items.len() == 1 {
        return items.pop()?.value(kinds, as_json);
    }
    let items = items.into_iter().map(|item| item.value(kinds, as_json));
    Some(Value::Array(items.collect::<Option<_>>()?))
}
