//! Schemas of scalars.

use serde_json::{Value, json};

use super::{Generator, names};

impl Generator {
    pub(super) fn scalar(&mut self) -> Value {
        match self.between(0, 5) {
            0 | 1 => self.string(),
            2 | 3 => self.integer(),
            4 => self.number(),
            _ => json!({ "type": "boolean" }),
        }
    }

    pub(super) fn string(&mut self) -> Value {
        let schemas = [
            json!({ "type": "string" }),
            json!({ "type": "string" }),
            json!({ "type": "string", "format": "date-time" }),
            json!({ "type": "string", "format": "date" }),
            json!({ "type": "string", "format": "uuid" }),
            json!({ "type": "string", "format": "uri" }),
            json!({ "type": "string", "format": "email", "minLength": 1 }),
            json!({ "type": "string", "format": "ipv6" }),
            json!({ "type": "string", "format": "time" }),
            json!({ "type": "string", "format": "^[0-9]+$" }),
            json!({ "type": "string", "minLength": 1 }),
            json!({ "type": "string", "maxLength": 3 }),
            json!({ "type": "string", "minLength": 2, "maxLength": 2 }),
            json!({ "type": "string", "pattern": "^[a-z]{2,4}-\\d+$" }),
            json!({ "type": "string", "pattern": "b", "maxLength": 5 }),
            json!({ "type": "string", "pattern": "^(?:\\w+|)$" }),
            json!({ "type": "string", "maxLength": 0 }),
            json!({ "type": "string", "contentEncoding": "base64" }),
        ];
        self.pick(&schemas)
    }

    fn integer(&mut self) -> Value {
        let schemas = [
            json!({ "type": "integer" }),
            json!({ "type": "integer", "format": "int32" }),
            json!({ "type": "integer", "format": "int64" }),
            json!({ "type": "integer", "format": "uint64" }),
            json!({ "type": "integer", "minimum": 0 }),
            json!({ "type": "integer", "minimum": 1 }),
            json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
            json!({ "type": "integer", "minimum": -5, "maximum": 300 }),
            json!({ "type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10 }),
            json!({ "type": "integer", "maximum": 100 }),
            json!({ "type": "integer", "multipleOf": 5 }),
            json!({ "type": "integer", "minimum": 0, "format": "int32" }),
            json!({ "type": "integer", "minimum": 1.0, "maximum": 4_294_967_295_u32 }),
            json!({ "type": "integer", "format": "unix-time" }),
        ];
        self.pick(&schemas)
    }

    fn number(&mut self) -> Value {
        let schemas = [
            json!({ "type": "number" }),
            json!({ "type": "number", "format": "float" }),
            json!({ "type": "number", "format": "double", "minimum": 0 }),
            json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1 }),
            json!({ "type": "number", "multipleOf": 0.5 }),
        ];
        self.pick(&schemas)
    }

    pub(super) fn enumeration(&mut self) -> Value {
        let strings = self.strings(1, 6);
        match self.between(0, 7) {
            0 => json!({ "type": "string", "const": strings[0] }),
            1 => {
                let values = [
                    json!(1),
                    json!(true),
                    json!(1.5),
                    json!("x"),
                    json!(-7),
                    json!(u64::MAX),
                ];
                json!({ "const": self.pick(&values) })
            }
            2 => json!({ "type": "integer", "enum": [1, 2, -1, 0] }),
            3 => json!({ "enum": ["a", 1, true, null, 2.5, "1", "true"] }),
            4 => {
                let mut values: Vec<Value> = strings.into_iter().map(Value::from).collect();
                values.push(Value::Null);
                json!({ "type": ["string", "null"], "enum": values })
            }
            5 => json!({ "oneOf": [
                { "const": 1, "title": "One" }, { "const": 2, "title": "Two" }, { "const": 3 }
            ] }),
            6 => json!({ "enum": strings }),
            _ => json!({ "type": "string", "enum": strings }),
        }
    }

    /// Distinct strings.
    pub(super) fn strings(&mut self, least: usize, most: usize) -> Vec<&'static str> {
        let mut strings = Vec::new();
        for _ in 0..self.between(least, most) {
            let string = self.pick(&names::VALUES);
            if !strings.contains(&string) {
                strings.push(string);
            }
        }
        strings
    }
}
