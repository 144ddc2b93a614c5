//! Whom a change breaks.

use std::fmt;

/// Whom a change breaks, from harmless to breaking.
///
/// ```
/// use openapi_webhooks_diff::Class;
///
/// assert!(Class::Minor < Class::Major);
/// assert_eq!(Class::named("major"), Some(Class::Major));
/// // An unknown change counts as breaking until somebody accepts it.
/// assert!(Class::Unknown.is_breaking());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Nobody has to change anything: annotations, and contracts that promise more than before.
    Patch,
    /// The contract offers more than before, or needs less.
    Minor,
    /// Generated Rust code changes, but requests and responses do not.
    Source,
    /// The comparison cannot tell. Counts as breaking.
    Unknown,
    /// Customers of the old contract may fail.
    Major,
}

impl Class {
    /// All classes, from harmless to breaking.
    pub const ALL: &[Class] = &[
        Class::Patch,
        Class::Minor,
        Class::Source,
        Class::Unknown,
        Class::Major,
    ];

    /// The name, such as `major`.
    pub fn name(self) -> &'static str {
        match self {
            Class::Patch => "patch",
            Class::Minor => "minor",
            Class::Source => "source",
            Class::Unknown => "unknown",
            Class::Major => "major",
        }
    }

    /// Returns the class with the given name.
    pub fn named(name: &str) -> Option<Class> {
        Class::ALL
            .iter()
            .copied()
            .find(|class| class.name() == name)
    }

    /// Whether it breaks customers, or may.
    pub fn is_breaking(self) -> bool {
        matches!(self, Class::Major | Class::Unknown)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Who writes a value, and who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The sender writes it and the customer reads it: bodies and parameters.
    Payload,
    /// The customer writes it and the sender reads it: responses.
    Response,
}

impl Direction {
    /// The name: `payload` or `response`.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Payload => "payload",
            Direction::Response => "response",
        }
    }
}
