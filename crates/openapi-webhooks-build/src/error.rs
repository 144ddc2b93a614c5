//! What stands in the way of generating code.

use std::fmt;

use openapi_webhooks_document::{Diagnostic, Severity, escape};

/// The problems of a document: all of them, or the first hundred.
///
/// `Debug` and `Display` are the same report: what `main` returns, Cargo shows by `Debug`.
pub struct Error {
    problems: Vec<Diagnostic>,
    /// How many more there are.
    left_out: usize,
    /// A fault of the build script's surroundings, told instead.
    surroundings: Option<String>,
}

impl Error {
    pub(crate) fn surroundings(message: &str) -> Self {
        Error {
            problems: Vec::new(),
            left_out: 0,
            surroundings: Some(escape::visible(message).into_owned()),
        }
    }

    /// The problems in the order of their places, likely typos among them, a hundred errors at most: `Display` counts the others. Empty
    /// where the fault lies outside the document: a build script that was not called by Cargo, a folder
    /// that cannot be written.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

impl From<openapi_webhooks_document::Error> for Error {
    fn from(error: openapi_webhooks_document::Error) -> Self {
        Error {
            left_out: error.left_out(),
            problems: error.into_problems(),
            surroundings: None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(message) = &self.surroundings {
            return f.write_str(message);
        }
        let problems = self.problems.iter();
        let errors = problems.filter(|problem| problem.severity() == Severity::Error);
        let count = errors.count() + self.left_out;
        let problems = if count == 1 { "problem" } else { "problems" };
        writeln!(f, "no webhooks were generated: {count} {problems}")?;
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
