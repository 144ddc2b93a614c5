//! The comparison of two documents.

use std::collections::BTreeMap;

use openapi_webhooks_document::Catalogue;

use crate::change::Change;
use crate::class::{Class, Direction};
use crate::collect::{self, Found};
use crate::kind::ChangeKind;
use crate::operations::{self, Comparison};
use crate::schemas;

/// The changes between two documents.
#[derive(Clone, Debug)]
pub struct Diff {
    changes: Vec<Change>,
    old_version: String,
    new_version: String,
}

/// Compares two documents.
///
/// ```
/// use openapi_webhooks_diff::{Class, compare};
/// use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// let diff = compare(&old, &new);
/// for change in diff.changes() {
///     println!("{}: {} ({})", change.class(), change.message(), change.kind());
/// }
/// assert_eq!(diff.class(), Some(Class::Major));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn compare(old: &Catalogue, new: &Catalogue) -> Diff {
    let (_, found, others) = run(old, new);
    Diff::new(old, new, found, others)
}

/// Runs the comparison. Returns the changes in schemas, and the other changes.
pub(crate) fn run<'a>(
    old: &'a Catalogue,
    new: &'a Catalogue,
) -> (Comparison<'a>, Vec<Found>, Vec<Change>) {
    let mut comparison = Comparison::default();
    let unmatched = operations::compare(&mut comparison, old, new);
    comparison.graph.compare_all(schemas::compare);
    unmatched.report(&mut comparison);
    let mut found = collect::collect(&comparison);
    collect::without_duplicates(&mut found);
    let mut others = std::mem::take(&mut comparison.changes);
    if comparison.graph.is_full() {
        others.push(not_compared(old, new));
    }
    (comparison, found, others)
}

/// The change that stands for the rest of documents with too many pairs of schemas.
fn not_compared(old: &Catalogue, new: &Catalogue) -> Change {
    let kind = ChangeKind::NotCompared;
    let first = |catalogue: &Catalogue| Some(catalogue.webhooks().first()?.location());
    Change {
        kind,
        class: kind.class(Direction::Payload),
        direction: Direction::Payload,
        message: "the documents are too complex to be compared completely".to_owned(),
        subject: None,
        before: None,
        after: None,
        old: first(old),
        new: first(new),
        places: Vec::new(),
        counterexample: None,
    }
}

impl Diff {
    pub(crate) fn new(
        old: &Catalogue,
        new: &Catalogue,
        found: Vec<Found>,
        others: Vec<Change>,
    ) -> Self {
        let in_schemas = found.into_iter().map(|found| found.change);
        let mut changes: Vec<Change> = others.into_iter().chain(in_schemas).collect();
        sort(&mut changes);
        Diff {
            changes,
            old_version: old.version().to_owned(),
            new_version: new.version().to_owned(),
        }
    }

    /// The changes: breaking ones first, then in the order of the documents.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The class of the most severe change. `None` if nothing changed.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.changes.iter().map(Change::class).max()
    }

    /// The versions of the old and the new document (`info.version`).
    #[must_use]
    pub fn versions(&self) -> (&str, &str) {
        (&self.old_version, &self.new_version)
    }

    pub(crate) fn retain(&mut self, is_kept: impl FnMut(&Change) -> bool) {
        self.changes.retain(is_kept);
    }

    /// Replaces the classes of changes with those that `levels` sets for their kinds, and removes the ignored ones.
    #[must_use]
    pub fn with_levels(mut self, levels: &Levels) -> Self {
        self.changes
            .retain_mut(|change| match levels.level(change.kind) {
                None => true,
                Some(Level::Class(class)) => {
                    change.class = class;
                    true
                }
                Some(Level::Ignore) => false,
            });
        sort(&mut self.changes);
        self
    }
}

fn sort(changes: &mut [Change]) {
    changes.sort_by_cached_key(|change| {
        let location = change.new.as_ref().or(change.old.as_ref());
        let place = location.map(|it| (it.file().to_owned(), it.offset()));
        (std::cmp::Reverse(change.class), place, change.kind)
    });
}

/// Classes of your own for kinds of changes.
///
/// ```
/// use openapi_webhooks_diff::{ChangeKind, Class, Level, Levels, compare};
/// # use openapi_webhooks_document::{Catalogue, ReadOptions};
///
/// # fn main() -> Result<(), openapi_webhooks_document::Error> {
/// # let old = Catalogue::load("examples/v1.json", &ReadOptions::new())?;
/// # let new = Catalogue::load("examples/v2.json", &ReadOptions::new())?;
/// let levels = Levels::new()
///     .set(ChangeKind::EnumValueAdded, Level::Class(Class::Minor))
///     .set(ChangeKind::PropertyRemoved, Level::Ignore);
/// let diff = compare(&old, &new);
/// assert_eq!(diff.class(), Some(Class::Major));
/// assert_eq!(diff.with_levels(&levels).class(), Some(Class::Minor));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Levels {
    levels: BTreeMap<ChangeKind, Level>,
}

/// How a kind of change counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// As this class.
    Class(Class),
    /// It is not reported.
    Ignore,
}

impl Level {
    /// Returns the level with the given name: that of a class, or `ignore`.
    ///
    /// ```
    /// use openapi_webhooks_diff::{Class, Level};
    ///
    /// assert_eq!(Level::named("minor"), Some(Level::Class(Class::Minor)));
    /// assert_eq!(Level::named("ignore"), Some(Level::Ignore));
    /// assert_eq!(Level::named("small"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Level> {
        match name {
            "ignore" => Some(Level::Ignore),
            name => Class::named(name).map(Level::Class),
        }
    }
}

impl Levels {
    /// Levels that keep the class of every kind.
    #[must_use]
    pub fn new() -> Self {
        Levels::default()
    }

    /// Sets the level of a kind.
    #[must_use]
    pub fn set(mut self, kind: ChangeKind, level: Level) -> Self {
        self.levels.insert(kind, level);
        self
    }

    fn level(&self, kind: ChangeKind) -> Option<Level> {
        self.levels.get(&kind).copied()
    }
}
