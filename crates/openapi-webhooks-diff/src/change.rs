//! A change to a contract.

use std::fmt;

use openapi_webhooks_document::Location;
use serde_json::Value as Json;

use crate::class::{Class, Direction};
use crate::kind::ChangeKind;

/// A change to a contract.
///
/// ```
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// # let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// use openapi_webhooks_diff::{Class, compare};
///
/// let diff = compare(&old, &new);
/// let change = &diff.changes()[0];
/// assert_eq!(change.kind().name(), "property-removed");
/// assert_eq!(change.class(), Class::Major);
/// assert_eq!(change.subject(), Some("email"));
/// assert_eq!(change.old_location().map(|it| it.line()), Some(9));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Change {
    pub(crate) kind: ChangeKind,
    pub(crate) class: Class,
    pub(crate) direction: Direction,
    pub(crate) message: String,
    pub(crate) subject: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    pub(crate) old: Option<Location>,
    pub(crate) new: Option<Location>,
    pub(crate) places: Vec<Place>,
    pub(crate) counterexample: Option<Json>,
}

/// Where a change is visible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub(crate) webhook: String,
    pub(crate) method: String,
    pub(crate) is_only_method: bool,
    pub(crate) part: Option<Part>,
    pub(crate) path: String,
    pub(crate) variants: Vec<String>,
}

/// A part of a request or of its response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The body, in this media type.
    Body(String),
    /// A parameter: where it is sent, and its name.
    Parameter(String, String),
    /// The response with this status: `200`, `4XX` or `default`.
    Response(String),
    /// A header of a response: the status and the name.
    ResponseHeader(String, String),
}

impl Change {
    /// The kind of change.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// Whom it breaks.
    pub fn class(&self) -> Class {
        self.class
    }

    /// Who writes the value that changed.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The message: what changed, in one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of what changed, such as a property, a variant or a keyword. `None` if it has no name.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// What it was in the old document, such as `"EUR"` or `maxLength 10`.
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// What it is in the new document.
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The location in the old document.
    pub fn old_location(&self) -> Option<&Location> {
        self.old.as_ref()
    }

    /// The location in the new document. For something that was removed, it is the location of what contained
    /// it, if that still exists.
    pub fn new_location(&self) -> Option<&Location> {
        self.new.as_ref()
    }

    /// The places where the change is visible: several if webhooks share a component.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// A value that shows why the change is breaking: the contract of its writer allows it, and that of its
    /// reader rejects it. A validator has checked both. `None` if none was found, or if none was searched for.
    pub fn counterexample(&self) -> Option<&Json> {
        self.counterexample.as_ref()
    }

    /// The JSON pointer that identifies the place: in the new document, or else in the old one.
    pub fn pointer(&self) -> &str {
        let location = self.new.as_ref().or(self.old.as_ref());
        location.map_or("", Location::pointer)
    }
}

impl Place {
    /// The name of the webhook.
    pub fn webhook(&self) -> &str {
        &self.webhook
    }

    /// The HTTP method. Empty if the change concerns the whole webhook.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The part of the request or response. `None` if the change concerns the whole operation.
    pub fn part(&self) -> Option<&Part> {
        self.part.as_ref()
    }

    /// The JSON pointer of the value in the part, with `*` for any item or member. Empty for the whole part.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The variants of unions on the way to the value.
    pub fn variants(&self) -> &[String] {
        &self.variants
    }
}

/// For example ``major[property-removed]: property `email` was removed``.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.class, self.kind, self.message)
    }
}

/// For example `` `order.paid`: body, at `/lines/*/price` ``.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.webhook)?;
        if !self.is_only_method && !self.method.is_empty() {
            write!(f, " ({})", self.method)?;
        }
        if let Some(part) = &self.part {
            write!(f, ": {part}")?;
        }
        if !self.path.is_empty() {
            write!(f, ", at `{}`", self.path)?;
        }
        for variant in &self.variants {
            write!(f, ", as `{variant}`")?;
        }
        Ok(())
    }
}

/// For example `body`, `header X-Event` or `response 200`.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Body(media_type) if media_type == "application/json" => f.write_str("body"),
            Part::Body(media_type) => write!(f, "body {media_type}"),
            Part::Parameter(place, name) => write!(f, "{place} {name}"),
            Part::Response(status) => write!(f, "response {status}"),
            Part::ResponseHeader(status, name) => write!(f, "response {status}, header {name}"),
        }
    }
}
