//! Composed schemas: `null` in all its forms, `allOf`, unions.

use serde_json::{Map, Value, json};

use super::{Generator, names};

impl Generator {
    pub(super) fn nullable(&mut self, depth: usize) -> Value {
        let inner = if self.chance(0.3) {
            self.free_reference()
        } else {
            self.schema(depth + 1)
        };
        match self.between(0, 6) {
            0 => json!({ "oneOf": [inner, { "type": "null" }] }),
            1 => json!({ "anyOf": [{ "type": "null" }, inner] }),
            2 => json!({ "type": "null" }),
            3 => json!({ "enum": [null] }),
            4 => self.several_types(depth),
            5 => self.with_null(inner),
            _ => json!({ "anyOf": [inner, { "type": "null" }], "default": null }),
        }
    }

    /// Adds `null` to a single `type`.
    fn with_null(&mut self, mut schema: Value) -> Value {
        let Some(kind) = schema
            .get("type")
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            return json!({ "anyOf": [schema, { "type": "null" }] });
        };
        let has_values = ["enum", "const", "oneOf", "anyOf", "allOf"]
            .iter()
            .any(|key| schema.get(key).is_some());
        if !has_values {
            schema["type"] = json!([kind, "null"]);
        }
        schema
    }

    fn several_types(&mut self, depth: usize) -> Value {
        let lists = [
            json!(["string", "integer"]),
            json!(["string", "null", "array"]),
            json!(["object", "null"]),
            json!(["number", "boolean"]),
            json!(["object", "string", "null"]),
            json!(["array", "object"]),
            json!(["integer", "number", "null"]),
        ];
        let mut schema = json!({ "type": self.pick(&lists) });
        if self.chance(0.5) {
            schema["properties"] = json!({ "id": self.schema(depth + 2) });
        }
        if self.chance(0.3) {
            schema["items"] = self.schema(depth + 2);
        }
        schema
    }

    pub(super) fn all_of(&mut self, depth: usize) -> Value {
        let mut first = self.object(depth + 1);
        // A branch that forbids undeclared members would forbid those of the other branches.
        for keyword in [
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
        ] {
            first.as_object_mut().map(|it| it.remove(keyword));
        }
        let declared: Vec<String> = first["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .cloned()
            .collect();
        let mut second = json!({ "properties": { "added": self.schema(depth + 2) } });
        if self.chance(0.5) && !declared.is_empty() {
            second["required"] = json!([self.pick(&declared)]);
        }
        if let Some(name) = declared.first() {
            self.restate(name, &first, &mut second);
        }
        match self.between(0, 3) {
            0 => {
                first["allOf"] = json!([second]);
                first
            }
            1 => json!({ "allOf": [first, second], "description": "Both." }),
            2 => json!({ "allOf": [first, second, { "required": ["added"] }] }),
            _ => json!({ "allOf": [first], "properties": second["properties"] }),
        }
    }

    /// Declares a property again, unchanged or with one value.
    fn restate(&mut self, name: &str, first: &Value, second: &mut Value) {
        let schema = &first["properties"][name];
        if *schema == json!({ "type": "string" }) {
            let value = self.pick(&names::VALUES);
            second["properties"][name] = json!({ "const": value });
        } else if self.chance(0.5) {
            second["properties"][name] = schema.clone();
        }
    }

    /// A union without a tag.
    pub(super) fn union(&mut self, depth: usize) -> Value {
        let keyword = self.pick(&["oneOf", "anyOf"]);
        let branches: Vec<Value> = match self.between(0, 4) {
            0 => vec![self.string(), self.object(depth + 1)],
            1 => (0..self.between(2, 3))
                .map(|_| self.object(depth + 1))
                .collect(),
            2 => vec![self.scalar(), self.scalar()],
            3 => vec![
                self.array(depth + 1),
                self.schema(depth + 1),
                json!({ "type": "null" }),
            ],
            _ => (0..self.between(1, 3))
                .map(|_| self.schema(depth + 1))
                .collect(),
        };
        json!({ keyword: branches })
    }

    /// A union whose variants have a property with distinct values.
    pub(super) fn tagged_union(&mut self, depth: usize) -> Value {
        let tag = self.pick(&["type", "kind", "event.type"]);
        let values = self.strings(2, 4);
        let style = self.between(0, 3);
        self.groups += 1;
        let group = self.groups;
        let (mut branches, mut mapping) = (Vec::new(), Map::new());
        for (at, value) in values.iter().enumerate() {
            let mut variant = self.object(depth + 1);
            // Each variant has the tag.
            variant["type"] = json!("object");
            variant["properties"][tag] = match style {
                0 => json!({ "type": "string", "const": value }),
                1 => json!({ "type": "string", "enum": [value, format!("{value}!")] }),
                _ => json!({ "type": "string" }),
            };
            let required = variant
                .as_object_mut()
                .map(|it| it.entry("required").or_insert(json!([])));
            if let Some(Value::Array(required)) = required
                && !required.iter().any(|it| it == tag)
            {
                required.push(json!(tag));
            }
            if style == 0 && self.chance(0.5) {
                branches.push(variant);
                continue;
            }
            let name = format!("Variant{group}.{at}");
            let reference = format!("#/components/schemas/{name}");
            branches.push(json!({ "$ref": reference }));
            self.variants.push((name, variant));
            mapping.insert((*value).to_owned(), json!(reference));
        }
        if style < 2 {
            return json!({ "oneOf": branches });
        }
        let mut discriminator = json!({ "propertyName": tag });
        if style == 2 {
            discriminator["mapping"] = json!(mapping);
        }
        json!({ "oneOf": branches, "discriminator": discriminator })
    }
}
