//! The error of reading a document.

use std::fmt;

use super::report::{Diagnostic, Severity};

/// The problems of a document: all of them, or the first hundred.
///
/// `Debug` and `Display` print the same report.
pub struct Error {
    problems: Vec<Diagnostic>,
    /// How many errors are not in `problems`.
    left_out: usize,
}

impl Error {
    pub(super) fn new(problems: Vec<Diagnostic>, left_out: usize) -> Self {
        Error { problems, left_out }
    }

    /// The number of errors that are not in [`problems`](Self::problems).
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The problems in the order of their places, likely typos among them, a hundred errors at most.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The problems in the order of their places.
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
