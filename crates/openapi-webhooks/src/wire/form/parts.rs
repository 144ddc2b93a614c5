//! Parses the parts of a multipart body in memory (RFC 2046 §5.1).

use base64ct::{Base64, Encoding as _};
use serde_json::{Value, json};

use crate::wire::field::field::TextKind;
use crate::wire::field::items::Item;
use crate::wire::form::table::Form;

/// RFC 2046 §5.1.1.
const MAX_BOUNDARY: usize = 70;

/// The named parts of a body; `None` if it is not multipart. The first line shows the boundary,
/// since no header is available here.
pub(crate) fn read(body: &[u8], form: &Form) -> Option<Vec<(String, Item)>> {
    let (first, mut rest) = split_at(body, b"\r\n")?;
    let boundary = first.trim_ascii_end().strip_prefix(b"--")?;
    if boundary.is_empty() || boundary.len() > MAX_BOUNDARY {
        return None;
    }
    if boundary.ends_with(b"--") && rest.is_empty() {
        // No parts: the first delimiter is the last.
        return Some(Vec::new());
    }
    let delimiter = [b"\r\n--", boundary].concat();
    let mut items = Vec::new();
    loop {
        let (part, after) = split_at(rest, &delimiter)?;
        items.push(item(part, form)?);
        if after.starts_with(b"--") {
            return Some(items);
        }
        let (padding, next) = split_at(after, b"\r\n")?;
        if !padding.trim_ascii().is_empty() {
            return None;
        }
        rest = next;
    }
}

fn item(part: &[u8], form: &Form) -> Option<(String, Item)> {
    let (head, content) = split_at(part, b"\r\n\r\n")?;
    let head = std::str::from_utf8(head).ok()?;
    let header = |wanted: &str| {
        let mut fields = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let field = fields.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        field.map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    let name = parameter(disposition, "name")?;
    let file_name = parameter(disposition, "filename");
    let field = form.field(&name);
    let is_file = field.map_or(file_name.is_some(), |field| {
        field.kinds.contains(&TextKind::File)
    });
    if !is_file {
        let text = String::from_utf8(content.to_vec()).ok()?;
        return Some((name, Item::Text(text)));
    }
    let mut file = json!({ "content": Base64::encode_string(content) });
    let said = [
        ("name", file_name),
        ("content_type", header("content-type").map(str::to_owned)),
    ];
    for (key, text) in said {
        if let (Some(text), Some(file)) = (text, file.as_object_mut()) {
            file.insert(key.to_owned(), Value::String(text));
        }
    }
    Some((name, Item::File(file)))
}

/// A parameter of a `Content-Disposition`, quoted or not.
fn parameter(disposition: &str, wanted: &str) -> Option<String> {
    let (_, mut rest) = disposition.split_once(';')?;
    loop {
        let (name, value) = rest.split_once('=')?;
        let (value, after) = match value.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(unquoted(value.trim()));
        }
        rest = after.trim_start().strip_prefix(';')?;
    }
}

/// Decodes quotation marks and line ends, which browsers escape in names (WHATWG HTML).
fn unquoted(name: &str) -> String {
    name.replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
}

/// Splits at the first `delimiter`.
fn split_at<'a>(bytes: &'a [u8], delimiter: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes
        .windows(delimiter.len())
        .position(|window| window == delimiter)?;
    Some((bytes.get(..at)?, bytes.get(at + delimiter.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: Form = Form {
        fields: &[],
        others: &[],
    };

    #[test]
    fn a_form_may_have_no_parts() {
        let count = |body: &[u8]| read(body, &FORM).map(|items| items.len());
        assert_eq!(count(b"--a--\r\n"), Some(0));
        assert_eq!(count(b"--a--\r\nmore"), None);
        let one = b"--a \r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n--a--";
        assert_eq!(count(one), Some(1));
    }
}
