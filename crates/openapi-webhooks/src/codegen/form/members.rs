//! The members of a form, between the texts or parts that carry them and the object that they are.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Form, parts, urlencoded};
use crate::codegen::event::{self, ParseError};
use crate::codegen::field::{self, Field, Item, MAX_ITEMS};
use crate::codegen::read_as::ReadAs;
use crate::codegen::style::Style;
use crate::error::BadMessage;

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
                object.insert(name, field::value_of(items, field)?);
            }
            None => match part_of(&name, form) {
                Some((field, member)) => {
                    let value = only(items)?.text()?;
                    let value = field::member_value(value, &member, field);
                    let whole = object
                        .entry(field.name)
                        .or_insert_with(|| Map::new().into());
                    whole.as_object_mut()?.insert(member, value);
                }
                None => {
                    object.insert(name, field::one_or_many(items, form.others, false)?);
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

/// The members of an object that a style takes apart are given once.
fn only(mut items: Vec<Item>) -> Option<Item> {
    items.pop().filter(|_| items.is_empty())
}

/// The field whose member stands under this name: `color[R]`, or the member's own name where the
/// style sets members beside the fields.
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
