//! How a command ends.

use std::fmt::Display;
use std::process::ExitCode;

/// What a command found. The exit status is 0 or 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Outcome {
    /// No problem was found.
    Fine,
    /// The command found a problem, such as an error, a breaking change or an invalid signature.
    Found,
}

impl Outcome {
    pub(crate) fn found(is_found: bool) -> Self {
        if is_found {
            Outcome::Found
        } else {
            Outcome::Fine
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Found => ExitCode::from(1),
        }
    }
}

/// Why a command failed. The exit status is 2, as for invalid arguments.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Failure {
            message: message.into(),
            help: None,
        }
    }

    /// An error with its context, such as ``cannot read `a.json`: no such file``.
    pub(crate) fn of(context: impl Display, error: impl Display) -> Self {
        Failure::new(format!("{context}: {error}"))
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn status(&self) -> ExitCode {
        ExitCode::from(2)
    }
}
