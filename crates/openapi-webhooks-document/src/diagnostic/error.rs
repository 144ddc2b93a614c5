//! The error of reading a document.

use std::fmt;

use super::report::{Diagnostic, Severity};

/// The problems of a document: all of them, or the first hundred.
///
/// `Debug` and `Display` print the same report.
///
/// ```
/// use openapi_webhooks_document::{Catalogue, Lint, ReadOptions};
///
/// let text = r#"{"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "webhooks": {"ping": 1, "pong": 2}}"#;
/// let mut load = |_: &std::path::Path| Ok(text.to_owned());
/// let error = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load).unwrap_err();
/// assert_eq!(error.problems().len(), 2);
/// assert_eq!(error.problems()[0].lint(), Lint::WrongType);
/// assert_eq!(error.problems()[0].pointer(), Some("#/webhooks/ping"));
/// ```
pub struct Error {
    problems: Vec<Diagnostic>,
    /// How many errors are not in `problems`.
    left_out: usize,
}

impl Error {
    pub(super) fn new(problems: Vec<Diagnostic>, left_out: usize) -> Self {
        Error { problems, left_out }
    }

    /// The number of errors beyond the hundred in [`problems`](Self::problems).
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The problems in document order: at most a hundred errors, and the likely typos among the warnings.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The problems, as [`problems`](Self::problems) returns them.
    #[must_use]
    pub fn into_problems(self) -> Vec<Diagnostic> {
        self.problems
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems = self.problems.iter();
        let errors = problems.filter(|problem| problem.severity() == Severity::Error);
        let count = errors.count() + self.left_out;
        let errors = if count == 1 { "error" } else { "errors" };
        writeln!(f, "the document has {count} {errors}")?;
        for problem in &self.problems {
            writeln!(f, "\n{problem}")?;
        }
        if self.left_out > 0 {
            writeln!(f, "\n… and {} more", self.left_out)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
