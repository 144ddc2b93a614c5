//! Which of the many instances of a schema is made.

/// What an instance tends to. The shares are from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// What it is called in a report.
    pub name: &'static str,
    /// How often an optional property is there.
    pub(crate) optional: f64,
    /// How often `null` stands where it may.
    pub(crate) null: f64,
    /// How often a string, an array or a map is as short as it may be.
    pub(crate) empty: f64,
    /// How often an object has members that are not declared, where it may.
    pub(crate) undeclared: f64,
    /// How often a value is an odd one: the ends of a range, unusual text.
    pub(crate) edge: f64,
}

impl Profile {
    /// One for each way in which instances have been found to matter.
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

    /// What is required and no more.
    pub const MINIMAL: Profile = Profile {
        name: "minimal",
        optional: 0.0,
        null: 0.0,
        empty: 1.0,
        undeclared: 0.0,
        edge: 0.0,
    };

    /// All that is declared.
    pub const MAXIMAL: Profile = Profile {
        name: "maximal",
        optional: 1.0,
        null: 0.0,
        empty: 0.0,
        undeclared: 0.0,
        edge: 0.1,
    };
}
