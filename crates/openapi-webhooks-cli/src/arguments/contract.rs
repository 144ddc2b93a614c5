//! The arguments of `diff` and `lock`.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueEnum};

use super::document::Document;

/// Reports what changed between two documents, and whom it breaks.
///
/// The exit status is 1 if a change has the class of `--fail-on` or a worse one.
/// `[package.metadata.openapi-webhooks.diff]` in Cargo.toml sets the classes of kinds of changes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  openapi-webhooks diff v1.json v2.json\n  \
    openapi-webhooks diff git:main:schema/openapi.json schema/openapi.json --format markdown")]
pub(crate) struct Diff {
    /// The old document: a file, `-` for the standard input, or `git:REV:PATH`.
    pub(crate) old: PathBuf,
    /// The new document: a file, `-` for the standard input, or `git:REV:PATH`.
    pub(crate) new: PathBuf,
    /// Reads callbacks like webhooks.
    #[arg(long)]
    pub(crate) callbacks: bool,
    /// The least severe class for which the exit status is 1.
    #[arg(long, value_enum, default_value = "unknown")]
    pub(crate) fail_on: FailOn,
    /// How to print the changes.
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: DiffFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Breaking changes.
    Major,
    /// Breaking changes, and changes that may be breaking.
    Unknown,
    /// All changes except those of the class `patch`.
    Minor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// For a pull request.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
}

/// Writes or checks the lock: the released contract.
///
/// Without an option, it writes the contract of the document; run it at each release. It writes nothing if there are
/// breaking changes that nobody accepted. `openapi-webhooks-build` checks the lock in each build:
/// `configure().lock("webhooks.lock.json")`.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  openapi-webhooks lock\n  openapi-webhooks lock --check\n  \
    openapi-webhooks lock --accept --reason \"announced in May\""
)]
pub(crate) struct Lock {
    #[command(flatten)]
    pub(crate) document: Document,
    /// The file that contains the lock.
    #[arg(long, value_name = "FILE", default_value = "webhooks.lock.json")]
    pub(crate) lock: PathBuf,
    /// Writes nothing. The exit status is 1 if there are breaking changes that nobody accepted.
    #[arg(long, conflicts_with = "accept")]
    pub(crate) check: bool,
    /// Accepts the breaking changes of the document, and keeps the contract of the lock.
    #[arg(long, requires = "reason")]
    pub(crate) accept: bool,
    /// Why the changes are accepted.
    #[arg(long, value_name = "TEXT", requires = "accept", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) reason: Option<String>,
}
