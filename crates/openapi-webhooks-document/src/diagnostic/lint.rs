//! The lints.

use std::fmt;

macro_rules! lints {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal,)+) => {
        /// The kind of a [`Diagnostic`](crate::Diagnostic). Settings such as `deny` and `allow` take its name.
        ///
        /// Lints are errors, unless their description starts with “Warning”.
        ///
        /// ```
        /// use openapi_webhooks_document::Lint;
        ///
        /// assert_eq!(Lint::NotEnforced.name(), "not-enforced");
        /// assert_eq!(Lint::named("not-enforced"), Some(Lint::NotEnforced));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Lint { $($(#[doc = $doc])+ $variant,)+ }

        impl Lint {
            /// All lints.
            pub const ALL: &[Lint] = &[$(Lint::$variant,)+];

            /// The name of the lint, such as `not-enforced`.
            pub fn name(self) -> &'static str {
                match self { $(Lint::$variant => $code,)+ }
            }

            /// Returns the lint with the given name. `None` if there is none.
            pub fn named(name: &str) -> Option<Lint> {
                Lint::ALL.iter().copied().find(|lint| lint.name() == name)
            }
        }
    };
}

lints! {
    /// A file that cannot be read.
    UnreadableFile = "unreadable-file",
    /// Invalid JSON or YAML.
    Syntax = "syntax",
    /// A duplicate key in an object.
    DuplicateKey = "duplicate-key",
    /// An unsupported or missing OpenAPI version.
    OpenapiVersion = "openapi-version",
    /// A value of the wrong JSON type.
    WrongType = "wrong-type",
    /// A missing member that the specification requires.
    MissingMember = "missing-member",
    /// A value that the specification does not allow.
    InvalidValue = "invalid-value",
    /// A reference whose target does not exist.
    UnresolvedReference = "unresolved-reference",
    /// References that refer only to themselves.
    ReferenceCycle = "reference-cycle",
    /// An unsupported kind of reference.
    UnsupportedReference = "unsupported-reference",
    /// Two webhooks, types or fields with the same generated name.
    NameCollision = "name-collision",
    /// A setting that matches nothing in the document.
    UnmatchedSetting = "unmatched-setting",
    /// A schema that no value satisfies.
    Unsatisfiable = "unsatisfiable",
    /// An unsupported schema keyword, or a schema that is nested too deeply.
    UnsupportedKeyword = "unsupported-keyword",
    /// A union whose branches cannot be told apart.
    UnsupportedUnion = "unsupported-union",
    /// An unsupported media type.
    UnsupportedMediaType = "unsupported-media-type",
    /// An unsupported kind of parameter.
    UnsupportedParameter = "unsupported-parameter",
    /// A document that needs more processing or generated code than its size allows.
    TooLarge = "too-large",
    /// Warning: a constraint that the generated code does not enforce.
    NotEnforced = "not-enforced",
    /// Warning: values that are valid, but that the generated types cannot hold.
    OutOfRange = "out-of-range",
    /// Warning: a keyword of an older specification, which is translated.
    LegacyKeyword = "legacy-keyword",
    /// Warning: a mistake against the specification whose intended meaning is clear.
    ReadAsMeant = "read-as-meant",
    /// Warning: an unknown member, format or property.
    UnknownMember = "unknown-member",
    /// Warning: a reference to an object of another kind, such as a parameter instead of a schema.
    MismatchedReference = "mismatched-reference",
    /// Warning: a schema that contradicts an earlier one and overrides it.
    Overridden = "overridden",
    /// Warning: a webhook without an example, if examples are generated.
    NoExample = "no-example",
    /// Warning: an example or default that does not match its schema.
    ExampleMismatch = "example-mismatch",
    /// Warning: webhooks whose requests cannot be told apart.
    IndistinguishableWebhooks = "indistinguishable-webhooks",
    /// A breaking change since the lock that nobody accepted.
    BreakingChange = "breaking-change",
    /// A lock that cannot be read.
    InvalidLock = "invalid-lock",
    /// Warning: an accepted change in the lock that the document does not have.
    UnusedAcceptance = "unused-acceptance",
    /// Warning: a version of the document that is lower than its changes since the lock require.
    VersionNotRaised = "version-not-raised",
    /// A document without webhooks. This error can be allowed.
    NoWebhooks = "no-webhooks",
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<Lint> for String {
    fn from(lint: Lint) -> Self {
        lint.name().to_owned()
    }
}
