//! The list of what can be wrong, by name.

use std::fmt;

macro_rules! lints {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal,)+) => {
        /// A rule that a document or its configuration can meet. Its name is what the generator's
        /// settings `deny` and `allow` take.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Lint { $($(#[doc = $doc])+ $variant,)+ }

        impl Lint {
            /// Every rule there is.
            pub const ALL: &[Lint] = &[$(Lint::$variant,)+];

            /// The name of the rule.
            pub fn name(self) -> &'static str {
                match self { $(Lint::$variant => $code,)+ }
            }

            /// The rule of that name.
            pub fn named(name: &str) -> Option<Lint> {
                Lint::ALL.iter().copied().find(|lint| lint.name() == name)
            }
        }
    };
}

lints! {
    /// A file that cannot be read.
    UnreadableFile = "unreadable-file",
    /// Text that is no JSON or YAML.
    Syntax = "syntax",
    /// A key that stands twice in one object.
    DuplicateKey = "duplicate-key",
    /// An OpenAPI version that is not supported, or none.
    OpenapiVersion = "openapi-version",
    /// A value of another JSON type than the specification asks for.
    WrongType = "wrong-type",
    /// A member that the specification requires.
    MissingMember = "missing-member",
    /// A value that the specification does not allow.
    InvalidValue = "invalid-value",
    /// A reference that leads nowhere.
    UnresolvedReference = "unresolved-reference",
    /// References that lead back to themselves and to nothing else.
    ReferenceCycle = "reference-cycle",
    /// A reference of a kind that is not supported.
    UnsupportedReference = "unsupported-reference",
    /// Two webhooks that make one method.
    NameCollision = "name-collision",
    /// A setting that matches nothing in the document.
    UnmatchedSetting = "unmatched-setting",
    /// A schema that no value can meet.
    Unsatisfiable = "unsatisfiable",
    /// A schema keyword that is not supported yet.
    UnsupportedKeyword = "unsupported-keyword",
    /// A union whose variants cannot be told apart.
    UnsupportedUnion = "unsupported-union",
    /// A media type that is not supported.
    UnsupportedMediaType = "unsupported-media-type",
    /// A parameter of a kind that is not supported.
    UnsupportedParameter = "unsupported-parameter",
    /// A document that asks for more types, code or work than is reasonable for its size.
    TooLarge = "too-large",
    /// A warning: a keyword that the generated types do not enforce.
    NotEnforced = "not-enforced",
    /// A warning: a keyword of an older specification, read for what it meant.
    LegacyKeyword = "legacy-keyword",
    /// A warning: what the specification does not allow, and whose meaning is clear.
    ReadAsMeant = "read-as-meant",
    /// A warning: a member that means nothing where it stands, or a property that nobody declares.
    UnknownMember = "unknown-member",
    /// A warning: a schema that contradicts another and is read as overriding it.
    Overridden = "overridden",
    /// A warning: a webhook without an example, where examples are asked for.
    NoExample = "no-example",
    /// A warning: an example or a default that its schema does not let through.
    ExampleMismatch = "example-mismatch",
    /// A warning: webhooks that a request has to name, since nothing it holds tells them apart.
    NotToldApart = "not-told-apart",
    /// A document without webhooks: an error that `allow` takes away.
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
