//! The lock: the contract that was released, and the breaking changes that were accepted since.

use std::fmt;
use std::path::Path;

use openapi_webhooks_document::{Catalogue, Error, ReadOptions};
use serde_json::{Map, Value as Json, json};

use crate::change::Change;
use crate::diff::{Diff, Levels, compare};
use crate::kind::ChangeKind;

/// The member of the lock that is not part of the contract.
const MEMBER: &str = "x-webhooks-lock";

/// The version of the format.
const FORMAT: u64 = 1;

/// A contract that was released, and the breaking changes that were accepted since.
///
/// Its text is an OpenAPI document: the [contract](Catalogue::to_contract) with the accepted changes in the extension
/// `x-webhooks-lock`. It belongs in version control, as `webhooks.lock.json`.
///
/// ```
/// use openapi_webhooks_diff::{Levels, Lock};
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let released = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// let mut lock = Lock::parse("webhooks.lock.json", &Lock::text_of(&released))?;
///
/// let document = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// let check = lock.check(&document, &Levels::new());
/// assert_eq!(check.breaking().len(), 2);
///
/// for change in check.breaking() {
///     lock.accept(change, "announced in the newsletter of May");
/// }
/// assert!(lock.check(&document, &Levels::new()).breaking().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Lock {
    contract: Map<String, Json>,
    released: Catalogue,
    accepted: Vec<Accepted>,
}

/// A breaking change that somebody accepted.
///
/// The fields are those of [`Change`]; `place` is its [pointer](Change::pointer).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    kind: String,
    place: String,
    subject: Option<String>,
    before: Option<String>,
    after: Option<String>,
    reason: String,
}

/// The comparison of a document with a [`Lock`].
#[derive(Clone, Debug)]
pub struct LockCheck {
    diff: Diff,
    breaking: Vec<Change>,
    unused: Vec<Accepted>,
}

/// Why a lock cannot be read.
#[derive(Debug)]
pub struct LockError(Reason);

#[derive(Debug)]
enum Reason {
    Json(serde_json::Error),
    Format(String),
    Document(Error),
}

impl Lock {
    /// The text of a new lock of a document, without accepted changes.
    #[must_use]
    pub fn text_of(document: &Catalogue) -> String {
        write(contract(document), &[])
    }

    /// Reads the text of a lock. `path` is the file in the locations of changes.
    ///
    /// # Errors
    ///
    /// If the text is not a lock that this version can read.
    pub fn parse(path: impl AsRef<Path>, text: &str) -> Result<Self, LockError> {
        let value: Json =
            serde_json::from_str(text).map_err(|error| LockError(Reason::Json(error)))?;
        let Json::Object(mut contract) = value else {
            return Err(LockError(Reason::Format("it must be an object".to_owned())));
        };
        let accepted = contract
            .remove(MEMBER)
            .ok_or_else(|| LockError(Reason::Format(format!("missing member `{MEMBER}`"))))?;
        let accepted = read_member(&accepted).map_err(|what| LockError(Reason::Format(what)))?;
        let mut load = |_: &Path| Ok(text.to_owned());
        let released = Catalogue::load_with(path, &options(), &mut load)
            .map_err(|error| LockError(Reason::Document(error)))?;
        Ok(Lock {
            contract,
            released,
            accepted,
        })
    }

    /// The text: JSON with a line for each member, and a line break at its end.
    #[must_use]
    pub fn to_text(&self) -> String {
        write(self.contract.clone(), &self.accepted)
    }

    /// Whether the contract of `document` equals that of the lock, so that a new lock would hold the same contract.
    #[must_use]
    pub fn is_current(&self, document: &Catalogue) -> bool {
        contract(document) == self.contract
    }

    /// The accepted changes.
    #[must_use]
    pub fn accepted(&self) -> &[Accepted] {
        &self.accepted
    }

    /// Accepts a change. If it was accepted before, the new reason replaces the old one.
    pub fn accept(&mut self, change: &Change, reason: impl Into<String>) {
        let accepted = Accepted {
            kind: change.kind.name().to_owned(),
            place: change.pointer().to_owned(),
            subject: change.subject.clone(),
            before: change.before.clone(),
            after: change.after.clone(),
            reason: reason.into(),
        };
        self.accepted.retain(|other| !other.is_for(change));
        self.accepted.push(accepted);
    }

    /// Compares a document with the lock.
    #[must_use]
    pub fn check(&self, document: &Catalogue, levels: &Levels) -> LockCheck {
        let mut diff = compare(&self.released, document).with_levels(levels);
        // The lock does not hold texts, so each one would count as added.
        diff.retain(|change| change.kind() != ChangeKind::TextChanged);
        let is_breaking = |change: &&Change| change.class().is_breaking();
        let is_accepted = |change: &Change| self.accepted.iter().any(|it| it.is_for(change));
        let breaking = diff.changes().iter().filter(is_breaking);
        let unaccepted = breaking.clone().filter(|change| !is_accepted(change));
        let is_used = |accepted: &&Accepted| breaking.clone().any(|it| accepted.is_for(it));
        let unused = self.accepted.iter().filter(|accepted| !is_used(accepted));
        LockCheck {
            breaking: unaccepted.cloned().collect(),
            unused: unused.cloned().collect(),
            diff,
        }
    }
}

impl LockCheck {
    /// The breaking changes that nobody accepted.
    #[must_use]
    pub fn breaking(&self) -> &[Change] {
        &self.breaking
    }

    /// The accepted changes that the document no longer has.
    #[must_use]
    pub fn unused(&self) -> &[Accepted] {
        &self.unused
    }

    /// All changes since the lock, except changes to texts.
    #[must_use]
    pub fn diff(&self) -> &Diff {
        &self.diff
    }
}

impl Accepted {
    /// The name of the kind of change.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The JSON pointer of the place.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Why it was accepted.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    fn is_for(&self, change: &Change) -> bool {
        self.kind == change.kind.name()
            && self.place == change.pointer()
            && self.subject == change.subject
            && self.before == change.before
            && self.after == change.after
    }

    fn to_json(&self) -> Json {
        let texts = [
            ("kind", Some(&self.kind)),
            ("place", Some(&self.place)),
            ("subject", self.subject.as_ref()),
            ("before", self.before.as_ref()),
            ("after", self.after.as_ref()),
            ("reason", Some(&self.reason)),
        ];
        let texts = texts.into_iter();
        let members =
            texts.filter_map(|(name, text)| Some((name.to_owned(), text?.clone().into())));
        Json::Object(members.collect())
    }

    fn read(value: &Json) -> Result<Accepted, String> {
        let optional = |name: &str| value.get(name).and_then(Json::as_str).map(str::to_owned);
        let text = |name: &str| {
            optional(name).ok_or_else(|| format!("an accepted change must have the text `{name}`"))
        };
        Ok(Accepted {
            kind: text("kind")?,
            place: text("place")?,
            subject: optional("subject"),
            before: optional("before"),
            after: optional("after"),
            reason: text("reason")?,
        })
    }
}

/// A lock may have no webhooks, if its document had none.
fn options() -> ReadOptions {
    ReadOptions::new().allow("no-webhooks")
}

fn contract(document: &Catalogue) -> Map<String, Json> {
    match document.to_contract() {
        Json::Object(contract) => contract,
        _ => Map::new(),
    }
}

fn write(mut contract: Map<String, Json>, accepted: &[Accepted]) -> String {
    let accepted: Vec<Json> = accepted.iter().map(Accepted::to_json).collect();
    let member = json!({"format": FORMAT, "accepted": accepted});
    contract.insert(MEMBER.to_owned(), member);
    format!("{:#}\n", Json::Object(contract))
}

fn read_member(member: &Json) -> Result<Vec<Accepted>, String> {
    match member.get("format").and_then(Json::as_u64) {
        Some(FORMAT) => {}
        Some(other) => {
            return Err(format!(
                "format {other} is not supported; this version reads format {FORMAT}"
            ));
        }
        None => return Err(format!("`{MEMBER}` must have the number `format`")),
    }
    let accepted = member.get("accepted").and_then(Json::as_array);
    let accepted = accepted.ok_or_else(|| format!("`{MEMBER}` must have the array `accepted`"))?;
    accepted.iter().map(Accepted::read).collect()
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Json(error) => write!(f, "the lock is invalid JSON: {error}"),
            Reason::Format(what) => write!(f, "the lock is invalid: {what}"),
            Reason::Document(error) => write!(f, "the contract of the lock is invalid: {error}"),
        }
    }
}

impl std::error::Error for LockError {}
