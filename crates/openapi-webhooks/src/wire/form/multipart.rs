//! Writing `multipart/form-data` (RFC 7578) and other multipart types whose parts have names.

use bytes::Bytes;
use serde_json::Value;
use uuid::Uuid;

use crate::payload::file::File;
use crate::wire::field::field::{Encoding, Field, TextKind};
use crate::wire::field::texts;
use crate::wire::form::members::{FormMember, declared_first};
use crate::wire::form::table::Form;
use crate::wire::header;
use crate::wire::parameter_value::ParameterValue;
use crate::wire::style::Style;
use crate::wire::write_error::WriteError;

/// A part: its headers and bytes.
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: &'static [(&'static str, &'static str)],
    content: Bytes,
}

/// Writes an object as parts. Returns the body and the boundary.
pub(crate) fn write(value: Value, form: &Form) -> Result<(Vec<u8>, String), WriteError> {
    let mut parts = Vec::new();
    for FormMember { name, value, field } in declared_first(value, form)? {
        match field.and_then(|field| Some((field, field.encoding.style()?))) {
            Some((field, style)) => parts.extend(styled(field, &value, style)?),
            None => parts.extend(plain(&name, value, field)?),
        }
    }
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for part in &parts {
        body.extend(head(part, &boundary)?.into_bytes());
        body.extend_from_slice(&part.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend(format!("--{boundary}--\r\n").into_bytes());
    Ok((body, boundary))
}

/// A random boundary that occurs in none of the parts.
fn boundary(parts: &[Part]) -> String {
    loop {
        let boundary = format!("webhook-{}", Uuid::new_v4().simple());
        let stands_in = |part: &Part| {
            let length = boundary.len();
            part.content
                .windows(length)
                .any(|window| window == boundary.as_bytes())
        };
        if !parts.iter().any(stands_in) {
            return boundary;
        }
    }
}

fn head(part: &Part, boundary: &str) -> Result<String, WriteError> {
    let mut head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
        quoted(&part.name)
    );
    if let Some(name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(name)));
    }
    head.push_str("\r\n");
    if let Some(content_type) = &part.content_type {
        header::visible(content_type).map_err(|_| WriteError::ContentType)?;
        head.push_str(&format!("Content-Type: {content_type}\r\n"));
    }
    for (name, value) in part.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    Ok(head)
}

/// Percent-encodes quotation marks and line ends, as browsers do (WHATWG HTML, "multipart/form-data
/// encoding algorithm"). Other control characters are invalid in a header.
fn quoted(name: &str) -> String {
    let mut output = String::with_capacity(name.len());
    for c in name.chars() {
        if c == '"' || c.is_ascii_control() {
            output.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            output.push(c);
        }
    }
    output
}

/// Writes a part, or a part for each item of an array.
fn plain(name: &str, value: Value, field: Option<&'static Field>) -> Result<Vec<Part>, WriteError> {
    let items = match value {
        Value::Array(items) => items,
        value => vec![value],
    };
    let parts = items.into_iter().map(|item| part(name, item, field));
    parts.filter_map(Result::transpose).collect()
}

/// The part of a value; `None` for null.
fn part(
    name: &str,
    value: Value,
    field: Option<&'static Field>,
) -> Result<Option<Part>, WriteError> {
    let is_file = field.is_some_and(|field| field.kinds.contains(&TextKind::File));
    let given = field.and_then(|field| field.content_type);
    let named = |content_type: Option<&str>| Part {
        name: name.to_owned(),
        file_name: None,
        content_type: content_type.map(str::to_owned),
        headers: field.map_or(&[], |field| field.headers),
        content: Bytes::new(),
    };
    if is_file && value.is_object() {
        let file: File = serde_json::from_value(value).map_err(|_| WriteError::NotAnObject)?;
        return Ok(Some(Part {
            file_name: file.name().map(str::to_owned),
            content: file.content().clone(),
            ..named(
                file.content_type()
                    .or(given)
                    .or(Some("application/octet-stream")),
            )
        }));
    }
    let as_json = matches!(field.map(|field| field.encoding), Some(Encoding::Json));
    let is_json = as_json || value.is_object() || value.is_array();
    let content_type = given.or(is_json.then_some("application/json"));
    let text = texts::write(&value, as_json);
    Ok(text.map(|text| Part {
        content: text.into(),
        ..named(content_type)
    }))
}

/// The pairs of a style, one part each. Parts are not percent-encoded (section 4.8.15.1.2).
fn styled(field: &'static Field, value: &Value, style: Style) -> Result<Vec<Part>, WriteError> {
    let bad = |reason| WriteError::Parameter(field.name, reason);
    let Some(parameter) = ParameterValue::of(value).map_err(bad)? else {
        return Ok(Vec::new());
    };
    let pairs = parameter.pairs(field.name, style).map_err(bad)?;
    let parts = pairs.into_iter().map(|(name, items)| Part {
        name,
        file_name: None,
        content_type: None,
        headers: field.headers,
        content: items.join(&style.delimiter().to_string()).into(),
    });
    Ok(parts.collect())
}
