//! JSON (RFC 8259) → nodes. This parser handles the structure, because it needs the location of each value;
//! `serde_json` parses strings and numbers.

use std::borrow::Cow;
use std::sync::Arc;

use indexmap::map::Entry;
use serde_json::Number;

use crate::collections::HashSet;
use crate::diagnostic::{Diagnostics, Location, messages};

use super::arena::Document;
use super::node::{FileId, NodeId, Object, Step, Value};

/// The maximum nesting, which bounds the use of the stack.
pub(super) const MAX_DEPTH: usize = 128;

pub(super) const TOO_DEEP_HELP: &str =
    "move inner schemas to `components`, and refer to them with `$ref`";

/// Parses the text of `file` into `document`. Reports the first syntax error.
pub(super) fn parse(
    document: &mut Document,
    file: FileId,
    diagnostics: &Diagnostics,
) -> Option<NodeId> {
    let source = document.files[file.0].source.clone();
    let mut parser = JsonParser {
        text: &source.text,
        // Parsers may ignore a byte order mark (RFC 8259, section 8.1).
        at: if source.text.starts_with('\u{feff}') {
            3
        } else {
            0
        },
        depth: 0,
        keys: HashSet::default(),
        file,
        document,
        diagnostics,
    };
    let result = parser.whole_text();
    result
        .map_err(|JsonError { at, message, help }| {
            let span = at..source.text.len().min(at + 1);
            let location = Location {
                source: source.clone(),
                span,
                pointer: String::new(),
            };
            diagnostics.report(messages::syntax(location, "JSON", &message, help));
        })
        .ok()
}

struct JsonParser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// The keys so far, to share their memory.
    keys: HashSet<Arc<str>>,
    file: FileId,
    document: &'a mut Document,
    diagnostics: &'a Diagnostics,
}

struct JsonError {
    at: usize,
    message: String,
    help: Option<&'static str>,
}

impl<'a> JsonParser<'a> {
    fn whole_text(&mut self) -> Result<NodeId, JsonError> {
        let root = self.value(None, Step::Root)?;
        self.skip_space();
        match self.peek() {
            None => Ok(root),
            Some(_) => Err(self.fault("unexpected text after the document")),
        }
    }

    fn value(&mut self, parent: Option<NodeId>, step: Step) -> Result<NodeId, JsonError> {
        self.skip_space();
        let id = self.document.open(self.file, parent, step, self.at);
        let value = match self.peek() {
            Some(b'{') => self.nested(|parser| parser.object(id))?,
            Some(b'[') => self.nested(|parser| parser.array(id))?,
            Some(b'"') => Value::String(self.string()?.into_owned()),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.literal()?,
        };
        self.document.close(id, self.at, value);
        Ok(id)
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value, JsonError>,
    ) -> Result<Value, JsonError> {
        if self.depth == MAX_DEPTH {
            let message = format!("nested more than {MAX_DEPTH} levels deep");
            return Err(JsonError {
                help: Some(TOO_DEEP_HELP),
                ..self.fault(&message)
            });
        }
        self.depth += 1;
        self.at += 1; // the opening bracket
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn object(&mut self, id: NodeId) -> Result<Value, JsonError> {
        let mut object = Object::default();
        self.skip_space();
        if self.eat(b'}') {
            return Ok(Value::Object(Box::new(object)));
        }
        loop {
            self.skip_space();
            let key_start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.fault("expected a key in double quotes"));
            }
            let key = self.key()?;
            let key_span = key_start..self.at;
            self.skip_space();
            if !self.eat(b':') {
                return Err(self.fault("expected `:` after the key"));
            }
            let step = Step::Key(key.clone(), key_span.clone());
            let member = self.value(Some(id), step)?;
            match object.entry(key) {
                Entry::Vacant(free) => {
                    free.insert(member);
                }
                Entry::Occupied(first) => {
                    let mut location = self.document.location(member);
                    location.span = key_span;
                    let first_location = self.document.location(*first.get());
                    let duplicate = messages::duplicate_key(location, first.key(), first_location);
                    self.diagnostics.report(duplicate);
                }
            }
            self.skip_space();
            if self.eat(b'}') {
                return Ok(Value::Object(Box::new(object)));
            }
            if !self.eat(b',') {
                return Err(self.fault("expected `,` or `}` after the member"));
            }
        }
    }

    fn array(&mut self, id: NodeId) -> Result<Value, JsonError> {
        let mut items = Vec::new();
        self.skip_space();
        if self.eat(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(Some(id), Step::Index(items.len()))?);
            self.skip_space();
            if self.eat(b']') {
                return Ok(Value::Array(items));
            }
            if !self.eat(b',') {
                return Err(self.fault("expected `,` or `]` after the item"));
            }
        }
    }

    /// Shares equal keys, of which documents have many.
    fn key(&mut self) -> Result<Arc<str>, JsonError> {
        let key = self.string()?;
        if let Some(known) = self.keys.get(&*key) {
            return Ok(Arc::clone(known));
        }
        let key: Arc<str> = key.into();
        self.keys.insert(Arc::clone(&key));
        Ok(key)
    }

    fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut end = start + 1;
        let mut is_plain = true;
        while end < bytes.len() && bytes[end] != b'"' {
            if bytes[end] == b'\\' {
                is_plain = false;
                end += 1;
            } else if bytes[end] < b' ' {
                is_plain = false;
            }
            end += 1;
        }
        if end >= bytes.len() {
            return Err(self.fault("unterminated string"));
        }
        self.at = end + 1;
        if is_plain {
            let content = self.text.get(start + 1..end).unwrap_or_default();
            return Ok(Cow::Borrowed(content));
        }
        self.text
            .get(start..self.at)
            .and_then(|quoted| serde_json::from_str(quoted).ok())
            .map(Cow::Owned)
            .ok_or(JsonError {
                at: start,
                message: "invalid escape or control character in a string".to_owned(),
                help: Some(
                    "write a backslash as `\\\\`, and a control character as an escape (RFC 8259, section 7)",
                ),
            })
    }

    fn number(&mut self) -> Result<Number, JsonError> {
        let start = self.at;
        self.skip_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
        serde_json::from_str(&self.text[start..self.at]).map_err(|_| JsonError {
            at: start,
            message: "invalid number".to_owned(),
            help: Some(
                "write digits around the decimal point, no leading zeros, and at most 1.8e308 (RFC 8259, section 6)",
            ),
        })
    }

    fn literal(&mut self) -> Result<Value, JsonError> {
        let start = self.at;
        self.skip_while(|byte| byte.is_ascii_alphanumeric());
        match &self.text[start..self.at] {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err(JsonError {
                at: start,
                message: "expected a value".to_owned(),
                help: None,
            }),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// A fast path, because documents contain much white space, and build scripts are not optimized.
    fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() && matches!(bytes[self.at], b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&wanted) {
            self.at += 1;
        }
    }

    fn fault(&self, message: &str) -> JsonError {
        JsonError {
            at: self.at,
            message: message.to_owned(),
            help: None,
        }
    }
}
