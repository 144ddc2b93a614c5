//! Collects the diagnostics of a run.

use std::cell::{Cell, RefCell};
use std::hash::BuildHasher;
use std::sync::Arc;

use crate::budget::{Budget, Limit};
use crate::collections::{HashSet, RandomState};

use super::error::Error;
use super::lint::Lint;
use super::location::Location;
use super::messages;
use super::report::{Diagnostic, Severity};

/// Collects all diagnostics of a run, so that they are reported together.
#[derive(Debug)]
#[must_use = "the collected diagnostics must be reported"]
pub struct Diagnostics {
    found: RefCell<Vec<Diagnostic>>,
    /// Keys of the diagnostics, which remove duplicates.
    seen: RefCell<HashSet<u64>>,
    hasher: RandomState,
    /// The number of errors that are kept, and of those that were left out.
    errors: Cell<usize>,
    left_out: Cell<usize>,
    /// Whether the document has no error so far. Errors of settings do not count.
    is_sound: Cell<bool>,
    budget: Budget,
    /// Whether a limit was exceeded. Later problems are consequences, and are not reported.
    is_exhausted: Cell<bool>,
    denied: Vec<Lint>,
    allowed: Vec<Lint>,
}

/// The maximum number of errors that are kept; the others are only counted.
pub(crate) const MAX_ERRORS: usize = 100;

impl Diagnostics {
    /// Warnings of the `denied` lints become errors; those of the `allowed` lints are not reported.
    pub fn new(denied: Vec<Lint>, allowed: Vec<Lint>) -> Self {
        Diagnostics {
            found: RefCell::default(),
            seen: RefCell::default(),
            hasher: RandomState::default(),
            errors: Cell::new(0),
            left_out: Cell::new(0),
            is_sound: Cell::new(true),
            budget: Budget::default(),
            is_exhausted: Cell::new(false),
            denied,
            allowed,
        }
    }

    /// A collector for the same document, with its own diagnostics and budget.
    pub fn apart(&self) -> Self {
        Diagnostics {
            budget: self.budget.renewed(),
            ..Diagnostics::new(Vec::new(), Vec::new())
        }
    }

    /// Whether the document has no error so far.
    pub fn is_sound(&self) -> bool {
        self.is_sound.get() && !self.is_exhausted.get()
    }

    /// The resource limits of the document.
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Spends `amount` of a limit. If that exceeds the limit, reports it at `place` and ignores all later
    /// diagnostics. Returns whether the limit still holds.
    pub fn spend(
        &self,
        limit: Limit,
        amount: usize,
        location: impl FnOnce() -> Option<Location>,
    ) -> bool {
        if self.is_exhausted.get() {
            return false;
        }
        let is_within = self.budget.spend(limit, amount);
        if !is_within {
            let most = self.budget.limit(limit);
            self.exhaust(messages::too_large(location(), limit, most));
        }
        is_within
    }

    /// Reports that a limit is exceeded, and ignores all later diagnostics.
    fn exhaust(&self, diagnostic: Diagnostic) {
        if !self.is_exhausted.replace(true) {
            self.found.borrow_mut().push(diagnostic);
        }
    }

    /// Whether a limit was exceeded, so that the run should end.
    pub fn is_exhausted(&self) -> bool {
        self.is_exhausted.get()
    }

    /// Returns the name in `known` of which `name` is probably a typo, within the limit for suggestions.
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

    /// Adds a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        let is_warning = diagnostic.severity == Severity::Warning;
        let is_optional = is_warning || diagnostic.lint == Lint::NoWebhooks;
        if is_warning && self.denied.contains(&diagnostic.lint) {
            self.keep(diagnostic.denied());
        } else if !is_optional || !self.allowed.contains(&diagnostic.lint) {
            self.keep(diagnostic);
        }
    }

    /// Adds a problem unless the document has errors, which may have caused it: what was read is then
    /// incomplete.
    pub fn report_if_sound(&self, diagnostic: Diagnostic) {
        if self.is_sound.get() {
            self.report(diagnostic);
        }
    }

    fn keep(&self, diagnostic: Diagnostic) {
        if self.is_exhausted.get() || !self.seen.borrow_mut().insert(self.key(&diagnostic)) {
            return;
        }
        if diagnostic.severity == Severity::Error {
            let is_setting = diagnostic.location.is_none();
            self.is_sound.set(self.is_sound.get() && is_setting);
            self.errors.set(self.errors.get() + 1);
            if self.errors.get() > MAX_ERRORS {
                self.left_out.set(self.left_out.get() + 1);
                return;
            }
        }
        self.found.borrow_mut().push(diagnostic);
    }

    /// The key that removes duplicates: a schema may be visited several times.
    fn key(&self, diagnostic: &Diagnostic) -> u64 {
        let location = diagnostic.location.as_ref();
        let location =
            location.map(|location| (Arc::as_ptr(&location.source), location.span.clone()));
        self.hasher.hash_one((location, &diagnostic.message))
    }

    /// Returns an error if any diagnostic so far is one. Called between stages. The error also contains
    /// the warnings of likely typos, since they often explain it.
    pub fn checkpoint(&self) -> Result<(), Error> {
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        if !self.found.borrow().iter().any(is_error) {
            return Ok(());
        }
        let mut errors = self.take();
        errors.retain(|found| is_error(found) || found.is_likely_typo());
        Err(Error::new(errors, self.left_out.get()))
    }

    /// Returns the warnings, or an error if any diagnostic is one.
    pub fn finish(self) -> Result<Vec<Diagnostic>, Error> {
        self.checkpoint()?;
        Ok(self.take())
    }

    /// Sorted by location.
    fn take(&self) -> Vec<Diagnostic> {
        let mut found = self.found.take();
        let key = |one: &Diagnostic| {
            let location = one.location.as_ref();
            location.map(|location| {
                (
                    location.source.path.clone(),
                    location.span.start,
                    location.span.end,
                )
            })
        };
        found.sort_by_cached_key(key);
        found
    }
}

/// The cost of comparing two names, in addition to their lengths.
const COST_OF_COMPARING: usize = 10;

/// Longer names are not compared, because the time is the product of both lengths.
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
