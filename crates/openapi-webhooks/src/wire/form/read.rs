//! Reads forms: pairs or parts become a JSON object, from which the payload is read.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::payload::body;
use crate::payload::deserialize_as::DeserializeAs;
use crate::payload::parse_error::ParseError;
use crate::wire::field::field::Field;
use crate::wire::field::items::{self, Item, MAX_ITEMS};
use crate::wire::form::table::Form;
use crate::wire::form::{parts, urlencoded};
use crate::wire::style::Style;

/// Reads a URL-encoded payload, or its JSON form.
///
/// # Errors
/// If the body is neither, or does not match the document.
pub fn read_urlencoded<R: for<'de> DeserializeAs<'de, T>, T>(
    body: &[u8],
    form: &Form,
) -> Result<T, ParseError> {
    if looks_like_json(body) {
        return body::read::<R, T>(body);
    }
    let items = urlencoded::read(body).ok_or_else(|| ParseError::other(NO_FORM))?;
    read::<R, T>(items, form)
}

/// Reads a multipart payload, whose boundary is its first line, or its JSON form.
///
/// # Errors
/// If the body is neither, or does not match the document.
pub fn read_multipart<R: for<'de> DeserializeAs<'de, T>, T>(
    body: &[u8],
    form: &Form,
) -> Result<T, ParseError> {
    if looks_like_json(body) {
        return body::read::<R, T>(body);
    }
    let items = parts::read(body, form).ok_or_else(|| ParseError::other(NO_MULTIPART))?;
    read::<R, T>(items, form)
}

const NO_FORM: &str = "the body is not a URL-encoded form";
const NO_MULTIPART: &str = "the body is not a multipart form";
const OTHER: &str = "the form does not match the document";

/// No form starts like this.
fn looks_like_json(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'{')
}

fn read<R: for<'de> DeserializeAs<'de, T>, T>(
    items: Vec<(String, Item)>,
    form: &Form,
) -> Result<T, ParseError> {
    let object = object(items, form).ok_or_else(|| ParseError::other(OTHER))?;
    R::deserialize_as(Value::Object(object)).map_err(|_| ParseError::other(OTHER))
}

/// Combines pairs or parts into an object.
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
                object.insert(name, items::value_of(items, field)?);
            }
            None => match part_of(&name, form) {
                Some((field, member)) => {
                    let value = only(items)?.text()?;
                    let value = items::member_value(value, &member, field);
                    let whole = object
                        .entry(field.name)
                        .or_insert_with(|| Map::new().into());
                    whole.as_object_mut()?.insert(member, value);
                }
                None => {
                    object.insert(name, items::one_or_many(items, form.others, false)?);
                }
            },
        }
    }
    for field in form.fields {
        if let Some(value) = field.value_of_absent() {
            object.entry(field.name).or_insert(value);
        }
    }
    Some(object)
}

/// Members of an object in a style occur once each.
fn only(mut items: Vec<Item>) -> Option<Item> {
    items.pop().filter(|_| items.is_empty())
}

/// The field to which a pair belongs: by `color[R]`, or by the member's name in a style that writes
/// members as separate pairs.
fn part_of(name: &str, form: &Form) -> Option<(&'static Field, String)> {
    form.fields.iter().find_map(|field| {
        let member = match field.encoding.style()? {
            Style::DeepObject => field.deep_member(name),
            Style::Form { explode: true } if field.may_be_object() => {
                let is_known = !field.has_declared_members() || field.declares(name);
                is_known.then_some(name)
            }
            _ => None,
        };
        member.map(|member| (field, member.to_owned()))
    })
}
