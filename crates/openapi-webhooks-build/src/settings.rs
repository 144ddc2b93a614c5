//! What a run is asked for beside the document. Made by [`Config`](crate::Config).

/// The settings of a run, each at its default.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// Whether the sender's half is left out.
    pub(crate) omits_client: bool,
    /// Whether the receiver's half is wanted.
    pub(crate) receiver: bool,
    pub(crate) tolerance: Tolerance,
    /// Whether the document's examples are wanted as messages.
    pub(crate) examples: bool,
    /// The names of methods, by the name of the webhook.
    pub(crate) method_names: Vec<(String, String)>,
    /// The names of types, by the names that they would have.
    pub(crate) type_names: Vec<(String, String)>,
    /// The names of fields and variants, by type and generated name.
    pub(crate) field_names: Vec<(String, String)>,
    /// The types of the user's own that stand for generated ones, by the generated name.
    pub(crate) replaced_types: Vec<(String, String)>,
    /// Attributes, by globs over types and over their members.
    pub(crate) type_attributes: Vec<(String, String)>,
    pub(crate) field_attributes: Vec<(String, String)>,
    /// The header, or the member of the body, that holds the name of a webhook.
    pub(crate) event_header: Option<String>,
    pub(crate) event_member: Option<String>,
}

impl Settings {
    /// Whether a receiver keeps what the document does not list.
    pub(crate) fn is_lenient(&self) -> bool {
        self.receiver && self.tolerance == Tolerance::Lenient
    }
}

/// What a receiver makes of payloads that are not what the document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tolerance {
    /// They are errors.
    #[default]
    Strict,
    /// They are events. An enum and a union keep a value that they do not list in their variant `Other`,
    /// a struct keeps undeclared members where the document forbids them too, and what does not parse
    /// all the same is `Event::Unparsed`: the JSON, with what is wrong and where. Everything is written
    /// again as it was.
    Lenient,
}
