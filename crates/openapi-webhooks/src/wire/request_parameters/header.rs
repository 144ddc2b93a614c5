//! Headers in the style `simple` or as JSON.

use http::HeaderMap;

use crate::wire::field::field::{Encoding, Field};
use crate::wire::field::items;
use crate::wire::parameter_error::ParameterErrorKind;
use crate::wire::request_parameters::parameter::{Found, Parameter, wrong};
use crate::wire::style::Style;

/// Reads a header. A list header may span several lines, which are equivalent to one line with
/// commas (RFC 9110 §5.3).
pub(crate) fn find(
    headers: &HeaderMap,
    parameter: &Parameter,
) -> Result<Option<Found>, ParameterErrorKind> {
    let field = &parameter.field;
    let lines = headers.get_all(field.name).iter();
    let lines: Result<Vec<&str>, _> = lines.map(|line| line.to_str()).collect();
    let lines = lines.map_err(|_| ParameterErrorKind::NotVisible)?;
    if lines.is_empty() {
        return Ok(None);
    }
    // A header without kinds is not parsed.
    let is_list = !field.kinds.is_empty() && (field.may_be_array() || field.may_be_object());
    let is_list = !parameter.is_json() && (is_list || field.is_array);
    if lines.len() > 1 && !is_list {
        return Err(ParameterErrorKind::Duplicate);
    }
    let text = lines.join(",");
    if parameter.is_json() {
        return Ok(Some(Found::Json(text)));
    }
    let texts = if is_list {
        simple(&text, field)?
    } else {
        vec![text]
    };
    let value = items::compose(texts, field, Style::Form { explode: false });
    value
        .map(|value| Some(Found::Value(value)))
        .ok_or_else(wrong)
}

/// The items of a list, or the names and values of an object: `R,100,G,200`, exploded
/// `R=100,G=200`. Spaces around commas are ignored (RFC 9110 §5.6.1).
fn simple(text: &str, field: &Field) -> Result<Vec<String>, ParameterErrorKind> {
    let items = text.split(',').map(|item| item.trim_matches([' ', '\t']));
    let is_exploded = matches!(
        field.encoding,
        Encoding::Style(Style::Form { explode: true })
    );
    if !is_exploded || field.may_be_array() {
        return Ok(items.map(str::to_owned).collect());
    }
    let mut texts = Vec::new();
    for item in items {
        let (name, value) = item.split_once('=').ok_or_else(wrong)?;
        texts.extend([name.to_owned(), value.to_owned()]);
    }
    Ok(texts)
}
