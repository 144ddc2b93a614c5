//! How a command ends.

use std::fmt::Display;
use std::process::ExitCode;

/// What a command found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Outcome {
    /// No problem was found. The exit status is 0.
    Fine,
    /// The command found a problem, such as an error, a breaking change or an invalid signature. The exit status is 1.
    Found,
    /// The document cannot be read, which was reported. The exit status is 2.
    Unreadable,
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
            Outcome::Unreadable => ExitCode::from(2),
        }
    }
}

/// Why a command failed. The exit status is 2, as for invalid arguments.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    status: u8,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Failure {
            message: message.into(),
            help: None,
            status: 2,
        }
    }

    /// Ctrl-C ended the command. The exit status is the one of shells: 128 plus the number of the signal.
    pub(crate) fn interrupted() -> Self {
        Failure {
            status: 130,
            ..Failure::new("interrupted")
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
        ExitCode::from(self.status)
    }
}
