//! Schemas of objects, maps and arrays.

use serde_json::{Map, Value, json};

use super::{Generator, names};

impl Generator {
    pub(super) fn object(&mut self, depth: usize) -> Value {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for _ in 0..self.between(0, 5) {
            let name = self.pick(&names::PROPERTIES);
            if properties.contains_key(name) {
                continue;
            }
            let is_required = self.chance(0.5);
            // Optional properties may refer to earlier components.
            let schema = if !is_required && self.chance(0.2) {
                self.free_reference()
            } else {
                self.schema(depth + 1)
            };
            properties.insert(name.to_owned(), schema);
            if is_required {
                required.push(name);
            }
        }
        let mut object = json!({ "properties": properties });
        if self.chance(0.9) {
            object["type"] = json!("object");
        }
        if self.chance(0.05) {
            required.push("undeclared and required");
        }
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        self.rest(
            &mut object,
            depth,
            required.contains(&"undeclared and required"),
        );
        if self.chance(0.05) {
            object["minProperties"] = json!(1);
        }
        object
    }

    /// The undeclared members of an object.
    fn rest(&mut self, object: &mut Value, depth: usize, needs_more: bool) {
        match self.between(0, 11) {
            0 | 1 if !needs_more => object["additionalProperties"] = json!(false),
            2 => object["additionalProperties"] = self.schema(depth + 1),
            3 => object["additionalProperties"] = json!(true),
            4 if !needs_more => object["unevaluatedProperties"] = json!(false),
            5 => object["patternProperties"] = json!({ "^x-": self.scalar() }),
            6 => object["unevaluatedProperties"] = self.scalar(),
            _ => {}
        }
    }

    pub(super) fn map(&mut self, depth: usize) -> Value {
        let value = if self.chance(0.3) {
            self.free_reference()
        } else {
            self.schema(depth + 1)
        };
        match self.between(0, 5) {
            0 => json!({ "type": "object", "patternProperties": { "^[a-z]+$": value } }),
            1 => json!({ "type": "object", "patternProperties": { "^[a-z]{1,3}$": value },
                "additionalProperties": false }),
            2 => json!({ "type": "object", "unevaluatedProperties": value }),
            3 => json!({ "type": "object", "additionalProperties": value,
                "propertyNames": { "pattern": "^[a-z]{2}$" }, "maxProperties": 4 }),
            4 => json!({ "type": "object" }),
            _ => json!({ "type": "object", "additionalProperties": value }),
        }
    }

    pub(super) fn array(&mut self, depth: usize) -> Value {
        let item = if self.chance(0.3) {
            self.free_reference()
        } else {
            self.schema(depth + 1)
        };
        match self.between(0, 5) {
            0 => json!({ "type": "array", "items": item, "uniqueItems": true }),
            1 => json!({ "type": "array", "items": item, "maxItems": 2 }),
            2 => json!({ "type": "array" }),
            3 => json!({ "type": "array", "items": { "anyOf": [item, { "type": "null" }] } }),
            _ => json!({ "type": "array", "items": item }),
        }
    }

    pub(super) fn tuple(&mut self, depth: usize) -> Value {
        let items: Vec<Value> = (0..self.between(1, 4))
            .map(|_| self.schema(depth + 1))
            .collect();
        let length = items.len();
        match self.between(0, 3) {
            0 => json!({ "type": "array", "prefixItems": items }),
            1 => json!({ "type": "array", "prefixItems": items, "items": false }),
            2 => json!({ "type": "array", "prefixItems": items, "items": self.scalar() }),
            _ => json!({ "type": "array", "prefixItems": items,
                "minItems": length, "maxItems": length }),
        }
    }
}
