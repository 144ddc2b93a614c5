//! The error of generating code.

use std::fmt;

use openapi_webhooks_document::{Diagnostic, Severity, escape};

/// The problems of a document: all of them, or the first hundred.
///
/// `Debug` and `Display` print the same report, because Cargo prints the `Debug` output of an error that
/// `main` returns.
///
/// ```
/// let error = openapi_webhooks_build::configure()
///     .deny("not-enforced")
///     .generate("examples/openapi.json")
///     .unwrap_err();
/// let problem = &error.problems()[0];
/// assert_eq!(problem.pointer(), Some("#/components/schemas/Subscription/properties/monthly_fee/minimum"));
/// println!("{error}"); // the full report, with excerpts
/// ```
pub struct Error {
    problems: Vec<Diagnostic>,
    /// How many errors are not in `problems`.
    left_out: usize,
    /// A problem of the build script's environment, such as a file that cannot be written.
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

    /// The problems in document order: at most a hundred errors, and the likely typos among the warnings.
    /// `Display` prints how many more errors there are. Empty if the problem is not in the document, for
    /// example if the generated file cannot be written.
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
        let errors = if count == 1 { "error" } else { "errors" };
        writeln!(f, "could not generate webhooks due to {count} {errors}")?;
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
