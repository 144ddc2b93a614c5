//! The settings of a run. [`Config`](crate::Config) builds them.

/// The settings of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// Whether to omit the sender's half.
    pub(crate) omits_client: bool,
    /// Whether to generate the receiver's half.
    pub(crate) receiver: bool,
    pub(crate) tolerance: Tolerance,
    /// Whether to generate messages from the document's examples.
    pub(crate) examples: bool,
    /// Whether to generate what `openapi-webhooks-test` needs.
    pub(crate) test_support: bool,
    /// Method names by webhook name.
    pub(crate) method_names: Vec<(String, String)>,
    /// Type names by generated name.
    pub(crate) type_names: Vec<(String, String)>,
    /// Names of fields and variants by `Type.member`, as generated.
    pub(crate) field_names: Vec<(String, String)>,
    /// User-defined types by the name of the generated type they replace.
    pub(crate) replaced_types: Vec<(String, String)>,
    /// Attributes by glob over types, and over their members.
    pub(crate) type_attributes: Vec<(String, String)>,
    pub(crate) field_attributes: Vec<(String, String)>,
    /// The header, or the member of the body, that contains the webhook's name.
    pub(crate) event_header: Option<String>,
    pub(crate) event_member: Option<String>,
}

impl Settings {
    /// Whether payloads are parsed as events, by receivers or by tests.
    pub(crate) fn has_events(&self) -> bool {
        self.receiver || self.test_support
    }

    /// Whether a receiver keeps values that the document does not declare.
    pub(crate) fn is_lenient(&self) -> bool {
        self.receiver && self.tolerance == Tolerance::Lenient
    }
}

/// How a receiver treats payloads that do not match the document. See
/// [`Config::tolerance`](crate::Config::tolerance).
///
/// ```
/// # fn main() -> Result<(), openapi_webhooks_build::Error> {
/// use openapi_webhooks_build::{Tolerance, configure};
///
/// let config = configure().receiver(true).tolerance(Tolerance::Lenient);
/// let generated = config.generate("examples/openapi.json")?;
/// assert!(generated.code().contains("Unparsed("));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tolerance {
    /// Parsing fails.
    #[default]
    Strict,
    /// Parsing keeps unexpected values. Enums and unions keep unknown values in a variant `Other`. Structs
    /// keep undeclared members even if the document forbids them. A payload that still does not match
    /// becomes `Event::Unparsed`, with the JSON value and the error. Serializing an event gives the JSON
    /// that was received.
    Lenient,
}
