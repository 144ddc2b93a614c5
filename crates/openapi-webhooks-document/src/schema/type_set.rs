//! Sets of JSON types.

use std::fmt;

/// The types of JSON Schema (2020-12 Validation, section 6.1.1) except `null`, which
/// [`TypeSet::has_null`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction, also `1.0`.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// Whether a value can have both types.
    pub fn overlaps(self, other: JsonType) -> bool {
        let is_number = |kind| matches!(kind, JsonType::Integer | JsonType::Number);
        self == other || (is_number(self) && is_number(other))
    }
}

/// The name, as in `type`: `boolean`.
impl fmt::Display for JsonType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            JsonType::Boolean => "boolean",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::String => "string",
            JsonType::Array => "array",
            JsonType::Object => "object",
        })
    }
}

/// A number without a fraction is an integer, also if it is written as `1.0` (JSON Schema 2020-12 Core,
/// section 4.2.1).
fn has_fraction(number: &serde_json::Number) -> bool {
    number.as_f64().is_some_and(|number| number.fract() != 0.0)
}

/// A set of JSON types, which may include `null`. `number` includes `integer`.
///
/// ```
/// use openapi_webhooks_document::{JsonType, TypeSet};
///
/// let types = TypeSet::of(JsonType::Number).or(TypeSet::NULL);
/// assert!(types.has_null() && types.contains(JsonType::Integer));
/// assert_eq!(types.list(), [JsonType::Number]);
/// assert_eq!(types.to_string(), "number or null");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeSet(u8);

const NULL: u8 = 1 << 7;

impl TypeSet {
    /// The empty set.
    pub const NONE: TypeSet = TypeSet(0);
    /// Only `null`.
    pub const NULL: TypeSet = TypeSet(NULL);
    /// Every JSON type.
    pub const ALL: TypeSet = TypeSet(NULL | 0b0011_1111);

    /// The type with this name, as in `type` (JSON Schema 2020-12 Validation, section 6.1.1). `None` for
    /// an unknown name.
    pub fn named(name: &str) -> Option<TypeSet> {
        Some(match name {
            "null" => TypeSet::NULL,
            "boolean" => TypeSet::of(JsonType::Boolean),
            "integer" => TypeSet::of(JsonType::Integer),
            "number" => TypeSet::of(JsonType::Number),
            "string" => TypeSet::of(JsonType::String),
            "array" => TypeSet::of(JsonType::Array),
            "object" => TypeSet::of(JsonType::Object),
            _ => return None,
        })
    }

    /// The type of a value.
    pub fn of_value(value: &serde_json::Value) -> TypeSet {
        match value {
            serde_json::Value::Null => TypeSet::NULL,
            serde_json::Value::Bool(_) => TypeSet::of(JsonType::Boolean),
            serde_json::Value::Number(number) if has_fraction(number) => {
                TypeSet::of(JsonType::Number)
            }
            serde_json::Value::Number(_) => TypeSet::of(JsonType::Integer),
            serde_json::Value::String(_) => TypeSet::of(JsonType::String),
            serde_json::Value::Array(_) => TypeSet::of(JsonType::Array),
            serde_json::Value::Object(_) => TypeSet::of(JsonType::Object),
        }
    }

    /// One type. [`JsonType::Number`] includes integers.
    pub fn of(kind: JsonType) -> TypeSet {
        let bit = |kind: JsonType| 1 << (kind as u8);
        TypeSet(match kind {
            JsonType::Number => bit(JsonType::Number) | bit(JsonType::Integer),
            other => bit(other),
        })
    }

    /// The union of both sets.
    pub fn or(self, other: TypeSet) -> TypeSet {
        TypeSet(self.0 | other.0)
    }

    /// The intersection of both sets.
    pub fn and(self, other: TypeSet) -> TypeSet {
        TypeSet(self.0 & other.0)
    }

    /// The set without `null`.
    pub fn without_null(self) -> TypeSet {
        TypeSet(self.0 & !NULL)
    }

    /// Whether `null` is in the set.
    pub fn has_null(self) -> bool {
        self.0 & NULL != 0
    }

    /// Whether no type is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all values of this type are in the set.
    pub fn contains(self, kind: JsonType) -> bool {
        let wanted = TypeSet::of(kind);
        self.and(wanted) == wanted
    }

    /// The types except `null`. [`JsonType::Integer`] is left out if [`JsonType::Number`] is in the set.
    pub fn list(self) -> Vec<JsonType> {
        const ALL: [JsonType; 6] = [
            JsonType::Boolean,
            JsonType::Integer,
            JsonType::Number,
            JsonType::String,
            JsonType::Array,
            JsonType::Object,
        ];
        let is_shadowed = |kind| kind == JsonType::Integer && self.contains(JsonType::Number);
        ALL.into_iter()
            .filter(|&kind| self.contains(kind) && !is_shadowed(kind))
            .collect()
    }
}

/// The types in words: `string or null`, `any` or `nothing`.
impl fmt::Display for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == TypeSet::ALL || *self == TypeSet::ALL.without_null() {
            return f.write_str("any");
        }
        let mut names: Vec<String> = self.list().iter().map(JsonType::to_string).collect();
        names.extend(self.has_null().then(|| "null".to_owned()));
        match names.as_slice() {
            [] => f.write_str("nothing"),
            names => f.write_str(&names.join(" or ")),
        }
    }
}
