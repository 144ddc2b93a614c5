//! Errors and warnings, each with its place, the reason and the way out. [`messages`] has the texts.

mod lint;
#[doc(hidden)]
pub mod messages;
mod render;
mod unread;

pub use lint::Lint;
pub use unread::{Refusal, Unreadable};

use std::cell::{Cell, RefCell};
use std::fmt;
use std::hash::BuildHasher;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::budget::{Budget, Limit};
use crate::collections::{HashSet, RandomState};
use crate::{Error, escape};

/// A file that was read, and its text.
#[derive(Debug)]
pub struct Source {
    /// As the caller or a reference names it.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
}

/// Where something stands.
#[derive(Clone, Debug)]
pub struct Location {
    pub(crate) source: Arc<Source>,
    /// In bytes.
    pub(crate) span: Range<usize>,
    /// Empty where the text could not be parsed.
    pub(crate) pointer: String,
}

impl Location {
    /// The file, as the caller or a reference names it.
    pub fn file(&self) -> &Path {
        &self.source.path
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line_and_column().0
    }

    /// The column in characters, from 1.
    pub fn column(&self) -> usize {
        self.line_and_column().1
    }

    /// The JSON pointer in URI fragment form, such as `#/webhooks/new-subscription` (RFC 6901,
    /// section 6). Empty where the text could not be parsed.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    fn line_and_column(&self) -> (usize, usize) {
        let before = self.source.text.get(..self.span.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document is wrong, or says something that this crate does not support; nothing is generated.
    Error,
    /// The code was generated, and does not enforce or express something that the document says.
    Warning,
}

/// One problem of the document or its configuration.
///
/// Each text is one line, and shows control characters of the document as `\u{…}`. `Display` is the report that a person reads, with an excerpt of the document.
#[derive(Clone)]
pub struct Diagnostic {
    lint: Lint,
    severity: Severity,
    message: String,
    place: Option<Location>,
    /// What the place itself is, said beside the excerpt.
    label: String,
    related: Vec<(Location, String)>,
    notes: Vec<String>,
    help: Option<String>,
}

impl Diagnostic {
    fn error(lint: Lint, place: Location, message: String) -> Self {
        Diagnostic {
            place: Some(place),
            ..Diagnostic::without_place(lint, message)
        }
    }

    fn error_at(lint: Lint, place: Option<Location>, message: String) -> Self {
        Diagnostic {
            place,
            ..Diagnostic::without_place(lint, message)
        }
    }

    fn warning(lint: Lint, place: Location, message: String) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(lint, place, message)
        }
    }

    fn without_place(lint: Lint, message: String) -> Self {
        Diagnostic {
            lint,
            severity: Severity::Error,
            message: shown(message),
            place: None,
            label: String::new(),
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = shown(label);
        self
    }

    fn with_related(mut self, place: Location, label: impl Into<String>) -> Self {
        self.related.push((place, shown(label)));
        self
    }

    fn with_note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(shown(note));
        self
    }

    fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shown(help));
        self
    }

    /// The rule that the document met.
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// Whether the code was generated all the same.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What is the matter, in one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The file, as the configuration or a reference names it; none for a fault of the configuration.
    pub fn file(&self) -> Option<&Path> {
        self.place.as_ref().map(Location::file)
    }

    /// The line, from 1.
    pub fn line(&self) -> Option<usize> {
        self.place.as_ref().map(Location::line)
    }

    /// The column in characters, from 1.
    pub fn column(&self) -> Option<usize> {
        self.place.as_ref().map(Location::column)
    }

    /// The place as a JSON pointer in URI fragment form, such as `#/webhooks/new-subscription`
    /// (RFC 6901, section 6). Empty for a fault of syntax.
    pub fn pointer(&self) -> Option<&str> {
        self.place.as_ref().map(Location::pointer)
    }

    /// The way out, where there is one to tell.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The same as an error, as `deny` asks.
    fn denied(mut self) -> Self {
        self.severity = Severity::Error;
        self.notes.push(format!(
            "it is an error by `.deny(\"{}\")` in build.rs",
            self.lint
        ));
        self
    }
}

/// Every text of a diagnostic comes through here: it may quote the document.
fn shown(text: impl Into<String>) -> String {
    escape::visible(&text.into()).into_owned()
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render::report(self))
    }
}

impl fmt::Debug for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Collects every problem of a run, so that a person sees them all at once.
#[derive(Debug)]
#[must_use = "what it collects is to be told"]
pub struct Diagnostics {
    found: RefCell<Vec<Diagnostic>>,
    /// What was found, to tell each problem once.
    seen: RefCell<HashSet<u64>>,
    hasher: RandomState,
    /// How many errors are kept, and how many were left out.
    errors: Cell<usize>,
    left_out: Cell<usize>,
    budget: Budget,
    /// Whether a limit was exceeded: whatever is found after that is a consequence.
    is_exhausted: Cell<bool>,
    denied: Vec<Lint>,
    allowed: Vec<Lint>,
}

/// More errors than a person reads at once; the others are counted.
pub(crate) const MAX_ERRORS: usize = 100;

impl Diagnostics {
    /// `denied`: the warnings that are to count as errors; `allowed`: those that are not to be told.
    pub fn new(denied: Vec<Lint>, allowed: Vec<Lint>) -> Self {
        Diagnostics {
            found: RefCell::default(),
            seen: RefCell::default(),
            hasher: RandomState::default(),
            errors: Cell::new(0),
            left_out: Cell::new(0),
            budget: Budget::default(),
            is_exhausted: Cell::new(false),
            denied,
            allowed,
        }
    }

    /// What the document may ask for, and has asked for so far.
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Uses some of a limit. Where that exceeds the limit, it is reported at `place`, and nothing that
    /// is reported later counts. Returns whether the run goes on.
    pub fn spend(
        &self,
        limit: Limit,
        amount: usize,
        place: impl FnOnce() -> Option<Location>,
    ) -> bool {
        if self.is_exhausted.get() {
            return false;
        }
        let is_within = self.budget.spend(limit, amount);
        if !is_within {
            let most = self.budget.limit(limit);
            self.exhaust(messages::too_large(place(), limit, most));
        }
        is_within
    }

    /// Reports that a limit is exceeded, and ends the run.
    fn exhaust(&self, diagnostic: Diagnostic) {
        if !self.is_exhausted.replace(true) {
            self.found.borrow_mut().push(diagnostic);
        }
    }

    /// Whether a limit was exceeded, so that nothing more is worth doing.
    pub fn is_exhausted(&self) -> bool {
        self.is_exhausted.get()
    }

    /// The one of `known` that a person may have meant by `name`, as long as comparing is worth its time.
    pub fn nearest<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        if self.errors.get() > MAX_ERRORS {
            return None;
        }
        let known = known.take_while(|known| {
            let cost = COST_OF_COMPARING + known.len();
            self.budget.spend(Limit::Suggestions, cost)
        });
        nearest(name, known)
    }

    /// Adds a problem.
    pub fn report(&self, diagnostic: Diagnostic) {
        let is_among = |lints: &[Lint]| {
            diagnostic.severity == Severity::Warning && lints.contains(&diagnostic.lint)
        };
        let diagnostic = if is_among(&self.denied) {
            diagnostic.denied()
        } else if is_among(&self.allowed) {
            return;
        } else {
            diagnostic
        };
        self.keep(diagnostic);
    }

    fn keep(&self, diagnostic: Diagnostic) {
        if self.is_exhausted.get() || !self.seen.borrow_mut().insert(self.key(&diagnostic)) {
            return;
        }
        if diagnostic.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
            if self.errors.get() > MAX_ERRORS {
                self.left_out.set(self.left_out.get() + 1);
                return;
            }
        }
        self.found.borrow_mut().push(diagnostic);
    }

    /// What makes two diagnostics one: a schema that is reached twice has its faults once.
    fn key(&self, diagnostic: &Diagnostic) -> u64 {
        let place = diagnostic.place.as_ref();
        let place = place.map(|place| (Arc::as_ptr(&place.source), place.span.clone()));
        self.hasher.hash_one((place, &diagnostic.message))
    }

    /// Stops at the border of a stage if anything before it is an error.
    pub fn checkpoint(&self) -> Result<(), Error> {
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        if !self.found.borrow().iter().any(is_error) {
            return Ok(());
        }
        let mut errors = self.take();
        errors.retain(is_error);
        Err(Error::new(errors, self.left_out.get()))
    }

    /// The warnings of a run that succeeded.
    pub fn finish(self) -> Result<Vec<Diagnostic>, Error> {
        self.checkpoint()?;
        Ok(self.take())
    }

    /// In the order of the places.
    fn take(&self) -> Vec<Diagnostic> {
        let mut found = self.found.take();
        let key = |one: &Diagnostic| {
            let place = one.place.as_ref();
            place.map(|place| (place.source.path.clone(), place.span.start, place.span.end))
        };
        found.sort_by_cached_key(key);
        found
    }
}

/// What comparing two names costs beside their length.
const COST_OF_COMPARING: usize = 10;

/// Longer names are not compared: it takes the product of two lengths.
const MAX_COMPARED: usize = 100;

fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let is_short = |text: &str| text.len() <= MAX_COMPARED;
    known
        .filter(|known| is_short(name) && is_short(known))
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}
