//! Generates instances from a schema and a profile.

use serde_json::{Value, json};

use crate::profile::Profile;
use crate::random::Random;
use crate::target::{Target, gather};
use crate::{array, number, object, text};

/// The maximum depth of instances. From [`DEEP`] on, branches that end soon are preferred.
const MAX_DEPTH: usize = 40;
const DEEP: usize = 6;

/// The number of values after which branches that end soon are preferred.
const MANY: usize = 1_500;

pub(crate) struct Generator<'a> {
    pub(crate) root: &'a Value,
    pub(crate) random: Random,
    pub(crate) profile: Profile,
    depth: usize,
    made: usize,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(root: &'a Value, random: Random, profile: Profile) -> Generator<'a> {
        Generator {
            root,
            random,
            profile,
            depth: 0,
            made: 0,
        }
    }

    /// An instance of all of `schemas`. `None` if the random choices contradict each other.
    pub(crate) fn make(&mut self, schemas: &[&'a Value]) -> Option<Value> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        self.made += 1;
        let is_ending = self.is_ending();
        let target = gather(self.root, &mut self.random, schemas, is_ending);
        let made = if target.is_never {
            None
        } else {
            self.meet(&target)
        };
        self.depth -= 1;
        made
    }

    /// Whether to prefer branches that end soon.
    pub(crate) fn is_ending(&self) -> bool {
        self.depth > DEEP || self.made > MANY
    }

    pub(crate) fn wants_optional(&mut self) -> bool {
        !self.is_ending() && self.random.chance(self.profile.optional)
    }

    pub(crate) fn wants_empty(&mut self) -> bool {
        self.is_ending() || self.random.chance(self.profile.empty)
    }

    pub(crate) fn wants_edge(&mut self) -> bool {
        self.random.chance(self.profile.edge)
    }

    /// Any value.
    pub(crate) fn anything(&mut self) -> Value {
        let values = [
            json!(null),
            json!(true),
            json!(0),
            json!(-1.5),
            json!(u64::MAX),
            json!("text"),
            json!("2026-01-31T09:30:00.000Z"),
            json!([]),
            json!([1, "a", null]),
            json!({}),
            json!({ "id": 1, "nested": { "null": null, "list": [{}] } }),
        ];
        self.random.pick(&values).clone()
    }

    fn meet(&mut self, target: &Target<'a>) -> Option<Value> {
        if let Some(values) = listed(target) {
            return self.pick_listed(&values);
        }
        let kinds = kinds(target);
        let kind = self.pick_kind(&kinds)?;
        match kind {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(self.random.chance(0.5))),
            "integer" => number::make(self, target, true),
            "number" => number::make(self, target, false),
            "string" => text::make(self, target),
            "array" => array::make(self, target),
            "object" => object::make(self, target),
            _ => Some(self.anything()),
        }
    }

    fn pick_listed(&mut self, values: &[Value]) -> Option<Value> {
        if values.contains(&Value::Null) && self.random.chance(self.profile.null) {
            return Some(Value::Null);
        }
        (!values.is_empty()).then(|| self.random.pick(values).clone())
    }

    fn pick_kind(&mut self, kinds: &[&'static str]) -> Option<&'static str> {
        let can_be_null = kinds.contains(&"null");
        if can_be_null && (self.is_ending() || self.random.chance(self.profile.null)) {
            return Some("null");
        }
        let others: Vec<&'static str> = kinds.iter().copied().filter(|it| *it != "null").collect();
        match others.as_slice() {
            [] => can_be_null.then_some("null"),
            others => Some(*self.random.pick(others)),
        }
    }
}

/// The values that `enum`, `const` and the types allow. `None` without `enum` and `const`.
fn listed(target: &Target<'_>) -> Option<Vec<Value>> {
    let constants = target.all("const").map(|value| vec![value.clone()]);
    let enums = target.all("enum").filter_map(Value::as_array).cloned();
    let mut lists = constants.chain(enums);
    let mut values = lists.next()?;
    for list in lists {
        values.retain(|value| list.contains(value));
    }
    let kinds = kinds(target);
    values.retain(|value| kinds.contains(&"any") || kinds.iter().any(|kind| is_kind(value, kind)));
    Some(values)
}

fn is_kind(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => {
            kind == "number"
                || (kind == "integer" && number.as_f64().is_some_and(|it| it.fract() == 0.0))
        }
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    }
}

const KINDS: [&str; 7] = [
    "null", "boolean", "integer", "number", "string", "array", "object",
];

/// The JSON types that a target allows. Without `type`, they are inferred from its keywords as in the
/// generated types; else `any`.
fn kinds(target: &Target<'_>) -> Vec<&'static str> {
    let mut lists = target.all("type").map(names);
    let Some(mut kinds) = lists.next() else {
        return implied(target);
    };
    for list in lists {
        let both =
            |kind: &&str| list.contains(kind) || (*kind == "integer" && list.contains(&"number"));
        let mut narrowed: Vec<&'static str> = kinds.iter().copied().filter(both).collect();
        if kinds.contains(&"number") && list.contains(&"integer") && !narrowed.contains(&"integer")
        {
            narrowed.push("integer");
        }
        kinds = narrowed;
    }
    kinds
}

fn names(value: &Value) -> Vec<&'static str> {
    let is_named = |kind: &&str| match value {
        Value::String(name) => name == kind,
        Value::Array(names) => names.iter().any(|name| name == kind),
        _ => false,
    };
    KINDS.into_iter().filter(is_named).collect()
}

fn implied(target: &Target<'_>) -> Vec<&'static str> {
    let of_objects = [
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
    ];
    let mut kinds = Vec::new();
    if target.has_any(&of_objects) || !target.tags.is_empty() {
        kinds.push("object");
    }
    if target.has_any(&["items", "prefixItems"]) {
        kinds.push("array");
    }
    if kinds.is_empty() && target.has_any(&["pattern", "minLength", "maxLength", "format"]) {
        kinds.push("string");
    }
    if kinds.is_empty() && target.has_any(&["minimum", "maximum", "multipleOf"]) {
        kinds.push("number");
    }
    if kinds.is_empty() {
        kinds.push("any");
    }
    kinds
}
