//! Why a document could not be read.

use std::fmt;

use crate::diagnostic::Diagnostic;

/// The problems of a document, all of them.
///
/// `Debug` and `Display` are the same report.
pub struct Error {
    problems: Vec<Diagnostic>,
}

impl Error {
    pub(crate) fn new(problems: Vec<Diagnostic>) -> Self {
        Error { problems }
    }

    /// The problems in the order of their places.
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
        let count = self.problems.len();
        let problems = if count == 1 { "problem" } else { "problems" };
        writeln!(f, "the document has {count} {problems}")?;
        for problem in &self.problems {
            writeln!(f, "\n{problem}")?;
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
