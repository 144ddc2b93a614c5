//! Profiles of generated instances.

/// The kind of instances to generate. Probabilities are from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The name in reports.
    pub name: &'static str,
    /// The probability of an optional property.
    pub(crate) optional: f64,
    /// The probability of `null` where it is allowed.
    pub(crate) null: f64,
    /// The probability of the shortest string, array or map.
    pub(crate) empty: f64,
    /// The probability of undeclared members where they are allowed.
    pub(crate) undeclared: f64,
    /// The probability of edge cases: the ends of a range, unusual text.
    pub(crate) edge: f64,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Profile; 7] = [
        Profile::MINIMAL,
        Profile::MAXIMAL,
        Profile {
            name: "nulls",
            optional: 0.7,
            null: 1.0,
            empty: 0.2,
            undeclared: 0.0,
            edge: 0.1,
        },
        Profile {
            name: "empty",
            optional: 0.8,
            null: 0.0,
            empty: 1.0,
            undeclared: 0.0,
            edge: 0.0,
        },
        Profile {
            name: "undeclared",
            optional: 0.3,
            null: 0.1,
            empty: 0.3,
            undeclared: 1.0,
            edge: 0.2,
        },
        Profile {
            name: "edges",
            optional: 0.5,
            null: 0.1,
            empty: 0.1,
            undeclared: 0.1,
            edge: 0.9,
        },
        Profile {
            name: "random",
            optional: 0.5,
            null: 0.3,
            empty: 0.3,
            undeclared: 0.2,
            edge: 0.3,
        },
    ];

    /// Required properties only.
    pub const MINIMAL: Profile = Profile {
        name: "minimal",
        optional: 0.0,
        null: 0.0,
        empty: 1.0,
        undeclared: 0.0,
        edge: 0.0,
    };

    /// All declared properties.
    pub const MAXIMAL: Profile = Profile {
        name: "maximal",
        optional: 1.0,
        null: 0.0,
        empty: 0.0,
        undeclared: 0.0,
        edge: 0.1,
    };
}
