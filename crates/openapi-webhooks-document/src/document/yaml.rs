//! YAML 1.2 with its core schema (<https://yaml.org/spec/1.2.2/#103-core-schema>) → nodes.
//! `saphyr-parser` produces events, which are translated to JSON here: `NO`, `18:00` and dates are strings,
//! keys are text, and an alias refers to its node.

use std::sync::Arc;

use saphyr_parser::{Event, Parser as Events, ScalarStyle, ScanError, Span, StrInput};
use serde_json::Number;

use crate::budget::Limit;
use crate::collections::HashMap;
use crate::diagnostic::{Diagnostics, Location, messages};

use super::arena::Document;
use super::json::{MAX_DEPTH, TOO_DEEP_HELP};
use super::node::{FileId, NodeId, Object, Step, Value};

/// Parses the text of `file` into `document`. Reports the first syntax error.
pub(super) fn parse(
    document: &mut Document,
    file: FileId,
    diagnostics: &Diagnostics,
) -> Option<NodeId> {
    let source = document.files[file.0].source.clone();
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let mut parser = YamlParser {
        events: Events::new_from_str(text),
        bytes: ByteOffsets::new(text, source.text.len() - text.len()),
        anchors: HashMap::default(),
        depth: 0,
        extent: Extent::default(),
        file,
        document,
        diagnostics,
    };
    let result = parser.stream();
    let end = source.text.len();
    result
        .map_err(|YamlError { at, message, help }| {
            let span = at.min(end)..end.min(at + 1);
            let location = Location {
                source: source.clone(),
                span,
                pointer: String::new(),
            };
            diagnostics.report(messages::syntax(location, "YAML", &message, help));
        })
        .ok()
}

struct YamlParser<'a> {
    events: Events<'a, StrInput<'a>>,
    bytes: ByteOffsets<'a>,
    anchors: HashMap<usize, (NodeId, Extent)>,
    depth: usize,
    /// The size of the values within the current one.
    extent: Extent,
    file: FileId,
    document: &'a mut Document,
    diagnostics: &'a Diagnostics,
}

/// The size of a value, with aliases expanded.
#[derive(Clone, Copy, Default)]
struct Extent {
    /// The number of bytes to which its aliases expand.
    aliased: usize,
    /// The levels of nesting within it.
    height: usize,
}

impl Extent {
    /// The size of a value that contains both.
    fn with(self, other: Extent) -> Extent {
        Extent {
            aliased: self.aliased + other.aliased,
            height: self.height.max(other.height),
        }
    }
}

/// The cost of an alias in addition to the text to which it expands.
const BYTES_OF_AN_ALIAS: usize = 16;

struct YamlError {
    at: usize,
    message: String,
    help: Option<&'static str>,
}

impl YamlError {
    fn help(self, help: &'static str) -> Self {
        Self {
            help: Some(help),
            ..self
        }
    }
}

impl<'a> YamlParser<'a> {
    fn stream(&mut self) -> Result<NodeId, YamlError> {
        let root = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_), _) => {}
                (Event::StreamEnd, span) => {
                    return Err(self.fault(span, "empty document"));
                }
                (event, span) => break self.node(event, span, None, Step::Root)?,
            }
        };
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(root),
                (Event::DocumentStart(_), span) => {
                    return Err(self
                        .fault(span, "multiple documents in one file are not supported")
                        .help("keep one document, and move the others to files of their own"));
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), YamlError> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.scan_fault(&error)),
            None => Err(YamlError {
                at: 0,
                message: "unexpected end of file".to_owned(),
                help: None,
            }),
        }
    }

    fn node(
        &mut self,
        event: Event<'a>,
        span: Span,
        parent: Option<NodeId>,
        step: Step,
    ) -> Result<NodeId, YamlError> {
        if let Event::Alias(anchor) = event {
            return self.alias(anchor, span);
        }
        let outer = std::mem::take(&mut self.extent);
        let start = self.bytes.at(span.start.index());
        let id = self.document.open(self.file, parent, step, start);
        let (value, anchor, end) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_string = style != ScalarStyle::Plain
                    || tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
                let value = if is_string {
                    Value::String(text.into_owned())
                } else {
                    plain(&text).map_err(|message| {
                        self.fault(span, message)
                            .help("write a finite number, or a string in quotes")
                    })?
                };
                (value, anchor, span)
            }
            Event::SequenceStart(anchor, _) => {
                let (value, end) = self.nested(span, |parser| parser.sequence(id))?;
                (value, anchor, end)
            }
            Event::MappingStart(anchor, _) => {
                let (value, end) = self.nested(span, |parser| parser.mapping(id))?;
                (value, anchor, end)
            }
            _ => return Err(self.fault(span, "expected a value")),
        };
        let end = self.bytes.at(end.end.index()).max(start);
        self.document.close(id, end, value);
        if anchor != 0 {
            self.anchors.insert(anchor, (id, self.extent));
        }
        if self.extent.aliased > 0 {
            self.document.aliased.insert(id, self.extent.aliased);
        }
        self.extent = outer.with(self.extent);
        Ok(id)
    }

    /// An alias refers to its node. Its expansion is bounded in size and depth, because a few lines with
    /// aliases of aliases expand to any number of values.
    fn alias(&mut self, anchor: usize, span: Span) -> Result<NodeId, YamlError> {
        let Some(&(node, extent)) = self.anchors.get(&anchor) else {
            return Err(self
                .fault(span, "an alias refers to a value that contains it")
                .help("use a `$ref` for a schema that contains itself"));
        };
        if self.depth + extent.height > MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        let extent = Extent {
            aliased: self.document.size(node) + BYTES_OF_AN_ALIAS,
            ..extent
        };
        let at = self.bytes.at(span.start.index());
        let location = || {
            let source = self.document.files[self.file.0].source.clone();
            let end = source.text.len().min(at + 1);
            Some(Location {
                source,
                span: at..end,
                pointer: String::new(),
            })
        };
        if !self
            .diagnostics
            .spend(Limit::Aliases, extent.aliased, location)
        {
            return Err(self
                .fault(span, "aliases expand to too much")
                .help("use `$ref` instead of aliases"));
        }
        self.extent = std::mem::take(&mut self.extent).with(extent);
        Ok(node)
    }

    fn too_deep(&mut self, span: Span) -> YamlError {
        self.fault(span, &format!("nested more than {MAX_DEPTH} levels deep"))
            .help(TOO_DEEP_HELP)
    }

    fn nested(
        &mut self,
        span: Span,
        read: impl FnOnce(&mut Self) -> Result<(Value, Span), YamlError>,
    ) -> Result<(Value, Span), YamlError> {
        if self.depth == MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        self.extent.height += 1;
        value
    }

    fn sequence(&mut self, id: NodeId) -> Result<(Value, Span), YamlError> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, span) => return Ok((Value::Array(items), span)),
                (event, span) => {
                    let step = Step::Index(items.len());
                    items.push(self.node(event, span, Some(id), step)?);
                }
            }
        }
    }

    fn mapping(&mut self, id: NodeId) -> Result<(Value, Span), YamlError> {
        let mut object = Object::default();
        let mut merged = Vec::new();
        loop {
            let is_merge;
            let (key, key_span) = match self.next()? {
                (Event::MappingEnd, span) => {
                    for (key, member) in merged {
                        object.entry(key).or_insert(member);
                    }
                    return Ok((Value::Object(Box::new(object)), span));
                }
                (Event::Scalar(text, style, ..), span) => {
                    is_merge = style == ScalarStyle::Plain && text == "<<";
                    (text.into_owned(), span)
                }
                (_, span) => {
                    return Err(self
                        .fault(span, "a mapping key must be a scalar")
                        .help("write the key as a string"));
                }
            };
            let key_span =
                self.bytes.at(key_span.start.index())..self.bytes.at(key_span.end.index());
            let (event, span) = self.next()?;
            let key: Arc<str> = key.into();
            let step = Step::Key(Arc::clone(&key), key_span.clone());
            let member = self.node(event, span, Some(id), step)?;
            if is_merge {
                merged.extend(self.members_to_merge(member, span)?);
            } else if let Some(&first) = object.get(&key) {
                let mut location = self.document.location(member);
                location.span = key_span;
                let first = self.document.location(first);
                self.diagnostics
                    .report(messages::duplicate_key(location, &key, first));
            } else {
                object.insert(key, member);
            }
        }
    }

    /// The members that a merge key (<https://yaml.org/type/merge.html>) adds: those of the mapping at
    /// `node`, or of each mapping of a sequence, the first one first. Merge keys are part of YAML 1.1, and
    /// most parsers still support them.
    fn members_to_merge(
        &mut self,
        node: NodeId,
        span: Span,
    ) -> Result<Vec<(Arc<str>, NodeId)>, YamlError> {
        let mappings = match self.document.value(node) {
            Value::Array(items) => items.clone(),
            _ => vec![node],
        };
        let mut members = Vec::new();
        for mapping in mappings {
            let Some(object) = self.document.object(mapping) else {
                return Err(self
                    .fault(span, "a merge key (`<<`) must have mappings")
                    .help("refer to a mapping, or to a sequence of mappings"));
            };
            members.extend(
                object
                    .iter()
                    .map(|(key, &member)| (Arc::clone(key), member)),
            );
        }
        Ok(members)
    }

    fn fault(&mut self, span: Span, message: &str) -> YamlError {
        YamlError {
            at: self.bytes.at(span.start.index()),
            message: message.to_owned(),
            help: None,
        }
    }

    fn scan_fault(&mut self, error: &ScanError) -> YamlError {
        YamlError {
            at: self.bytes.at(error.marker().index()),
            message: error.info().to_owned(),
            help: None,
        }
    }
}

/// A plain scalar by the core schema (YAML 1.2.2, section 10.3.2).
fn plain(text: &str) -> Result<Value, &'static str> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err("a number that JSON cannot represent");
    }
    let number = radix(text, "0o", 8)
        .or_else(|| radix(text, "0x", 16))
        .or_else(|| decimal(text.starts_with('-'), unsigned));
    Ok(match number {
        Some(number) => Value::Number(number),
        None => Value::String(text.to_owned()),
    })
}

fn radix(text: &str, prefix: &str, radix: u32) -> Option<Number> {
    let digits = text.strip_prefix(prefix)?;
    let all_digits = digits.chars().all(|digit| digit.is_digit(radix));
    all_digits
        .then(|| u64::from_str_radix(digits, radix).ok())?
        .map(Number::from)
}

/// An integer or a float in JSON's syntax, so that the YAML and the JSON form of a document contain the same
/// numbers.
///
/// `08` is a string. In the core schema it would be 8, but authors mean a code, which needs no quotes in
/// YAML 1.1.
fn decimal(negative: bool, unsigned: &str) -> Option<Number> {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let has_digits = !whole.is_empty() || fraction.is_some_and(|fraction| !fraction.is_empty());
    let is_code = whole.len() > 1 && whole.starts_with('0');
    if !has_digits || is_code || !digits(whole) || !digits(fraction.unwrap_or_default()) {
        return None;
    }
    let mut json = String::from(if negative { "-" } else { "" });
    json.push_str(if whole.is_empty() { "0" } else { whole });
    if let Some(fraction) = fraction {
        json.push('.');
        json.push_str(if fraction.is_empty() { "0" } else { fraction });
    }
    if let Some(exponent) = exponent {
        json.push('e');
        json.push_str(exponent);
    }
    serde_json::from_str(&json).ok()
}

/// Converts the parser's character positions to byte offsets, with a cursor that mostly moves forward.
struct ByteOffsets<'a> {
    text: &'a str,
    /// The number of bytes before `text`: those of a byte order mark.
    before: usize,
    characters: usize,
    bytes: usize,
}

impl<'a> ByteOffsets<'a> {
    fn new(text: &'a str, before: usize) -> Self {
        ByteOffsets {
            text,
            before,
            characters: 0,
            bytes: 0,
        }
    }

    fn at(&mut self, character: usize) -> usize {
        while self.characters < character {
            let Some(next) = self.text[self.bytes..].chars().next() else {
                break;
            };
            self.bytes += next.len_utf8();
            self.characters += 1;
        }
        while self.characters > character {
            let Some(last) = self.text[..self.bytes].chars().next_back() else {
                break;
            };
            self.bytes -= last.len_utf8();
            self.characters -= 1;
        }
        self.before + self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match plain(text) {
            Ok(Value::String(text)) => format!("string {text}"),
            Ok(Value::Number(number)) => format!("number {number}"),
            Ok(Value::Bool(value)) => format!("bool {value}"),
            Ok(_) => "null".to_owned(),
            Err(message) => message.to_owned(),
        }
    }

    #[test]
    fn values_of_yaml_1_1_are_strings() {
        for text in [
            "NO",
            "Y",
            "n",
            "on",
            "18:00",
            "2024-01-01",
            "1_000",
            "0b1",
            "-",
            ".",
            "e3",
            "1e",
        ] {
            assert_eq!(read(text), format!("string {text}"));
        }
    }

    #[test]
    fn numbers_are_equal_to_those_of_json() {
        assert_eq!(read("+12"), "number 12");
        assert_eq!(read("-12"), "number -12");
        assert_eq!(read("012"), "string 012");
        assert_eq!(read("0o17"), "number 15");
        assert_eq!(read("0xff"), "number 255");
        assert_eq!(read(".5"), "number 0.5");
        assert_eq!(read("5."), "number 5.0");
        assert_eq!(read("1e3"), "number 1000.0");
        assert_eq!(read(".inf"), "a number that JSON cannot represent");
        assert_eq!(read("~"), "null");
    }
}
