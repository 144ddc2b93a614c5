//! Sets of JSON types, as `type` has them.

/// The JSON types as JSON Schema counts them, but for `null`, which is no variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// Whether a value may be of both.
    pub fn overlaps(self, other: Kind) -> bool {
        let is_number = |kind| matches!(kind, Kind::Integer | Kind::Number);
        self == other || (is_number(self) && is_number(other))
    }
}

/// A set of JSON types, `null` among them. `number` contains `integer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

const NULL: u8 = 1 << 7;

impl Kinds {
    pub const NONE: Kinds = Kinds(0);
    /// `null` alone.
    pub const NULL: Kinds = Kinds(NULL);
    /// Every JSON type.
    pub const ALL: Kinds = Kinds(NULL | 0b0011_1111);

    /// The JSON type that `name` stands for (JSON Schema 2020-12 Validation, section 6.1.1).
    pub fn named(name: &str) -> Option<Kinds> {
        Some(match name {
            "null" => Kinds::NULL,
            "boolean" => Kinds::of(Kind::Boolean),
            "integer" => Kinds::of(Kind::Integer),
            "number" => Kinds::of(Kind::Number),
            "string" => Kinds::of(Kind::String),
            "array" => Kinds::of(Kind::Array),
            "object" => Kinds::of(Kind::Object),
            _ => return None,
        })
    }

    /// The JSON type of a value.
    pub fn of_value(value: &serde_json::Value) -> Kinds {
        match value {
            serde_json::Value::Null => Kinds::NULL,
            serde_json::Value::Bool(_) => Kinds::of(Kind::Boolean),
            serde_json::Value::Number(number) if number.is_f64() => Kinds::of(Kind::Number),
            serde_json::Value::Number(_) => Kinds::of(Kind::Integer),
            serde_json::Value::String(_) => Kinds::of(Kind::String),
            serde_json::Value::Array(_) => Kinds::of(Kind::Array),
            serde_json::Value::Object(_) => Kinds::of(Kind::Object),
        }
    }

    pub fn of(kind: Kind) -> Kinds {
        let bit = |kind: Kind| 1 << (kind as u8);
        Kinds(match kind {
            Kind::Number => bit(Kind::Number) | bit(Kind::Integer),
            other => bit(other),
        })
    }

    pub fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    pub fn without_null(self) -> Kinds {
        Kinds(self.0 & !NULL)
    }

    pub fn has_null(self) -> bool {
        self.0 & NULL != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn contains(self, kind: Kind) -> bool {
        let wanted = Kinds::of(kind);
        self.and(wanted) == wanted
    }

    /// The JSON types but for `null`; `integer` only where `number` is not there.
    pub fn list(self) -> Vec<Kind> {
        const ALL: [Kind; 6] = [
            Kind::Boolean,
            Kind::Integer,
            Kind::Number,
            Kind::String,
            Kind::Array,
            Kind::Object,
        ];
        let is_shadowed = |kind| kind == Kind::Integer && self.contains(Kind::Number);
        ALL.into_iter()
            .filter(|&kind| self.contains(kind) && !is_shadowed(kind))
            .collect()
    }
}
