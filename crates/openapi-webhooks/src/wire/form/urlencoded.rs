//! `application/x-www-form-urlencoded`.

use serde_json::Value;

use crate::wire::field::field::{Encoding, Field};
use crate::wire::field::items::{Item, decode};
use crate::wire::field::texts;
use crate::wire::form::members::{FormMember, declared_first};
use crate::wire::form::table::Form;
use crate::wire::parameter_value::ParameterValue;
use crate::wire::style::{self, Style};
use crate::wire::write_error::WriteError;

/// Writes an object as pairs.
pub(crate) fn write(value: Value, form: &Form) -> Result<String, WriteError> {
    let mut pairs = Vec::new();
    for FormMember { name, value, field } in declared_first(value, form)? {
        let encoding = field.map_or(Encoding::Plain, |field| field.encoding);
        match encoding {
            Encoding::Plain => pairs.extend(plain(&name, &value, false)),
            Encoding::Json => pairs.extend(plain(&name, &value, true)),
            Encoding::Style(style) => {
                pairs.extend(styled(field, &value, style, style::encode)?);
            }
            Encoding::Reserved(style) => {
                pairs.extend(styled(field, &value, style, style::encode_with_reserved)?);
            }
        }
    }
    Ok(pairs.join("&"))
}

/// Writes a pair, or a pair for each item of an array.
fn plain(name: &str, value: &Value, as_json: bool) -> Vec<String> {
    let items = match value {
        Value::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let texts = items.iter().filter_map(|item| texts::write(item, as_json));
    texts
        .map(|text| format!("{}={}", encode(name), encode(&text)))
        .collect()
}

/// Writes the pairs of a query parameter.
fn styled(
    field: Option<&Field>,
    value: &Value,
    style: Style,
    encode: fn(&str) -> String,
) -> Result<Vec<String>, WriteError> {
    let name = field.map_or("", |field| field.name);
    let bad = |reason| WriteError::Parameter(name, reason);
    let Some(parameter) = ParameterValue::of(value).map_err(bad)? else {
        return Ok(Vec::new());
    };
    let pairs = parameter.pairs(name, style).map_err(bad)?;
    let pairs = pairs.into_iter().map(|(name, items)| {
        let items: Vec<_> = items.iter().map(|item| encode(item)).collect();
        let value = items.join(style.encoded_delimiter());
        format!("{}={value}", style::encode(&name))
    });
    Ok(pairs.collect())
}

/// Spaces are `+`, and the tilde is encoded too (OpenAPI 3.1, section 4.8.12.4).
fn encode(text: &str) -> String {
    style::encode(text).replace("%20", "+").replace('~', "%7E")
}

/// The pairs of a body; `None` if it contains a byte that forms cannot contain.
pub(crate) fn read(body: &[u8]) -> Option<Vec<(String, Item)>> {
    let text = std::str::from_utf8(body).ok()?;
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, Item::Encoded(value.to_owned())))
        })
        .collect()
}

/// The text of a pair whose name occurs once.
pub(crate) fn single(text: &[u8], name: &str) -> Option<String> {
    let mut pairs = read(text)?.into_iter().filter(|(other, _)| other == name);
    let (_, value) = pairs.next()?;
    pairs.next().is_none().then(|| value.text()).flatten()
}
