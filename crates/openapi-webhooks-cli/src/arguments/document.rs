//! The arguments of commands that read a document and show it.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// Which document to read.
#[derive(Args, Debug)]
pub(crate) struct Document {
    /// The document, as JSON or YAML: a file, `-` for the standard input, or `git:REV:PATH`.
    pub(crate) file: Option<PathBuf>,
    /// Reads callbacks like webhooks.
    #[arg(long)]
    pub(crate) callbacks: bool,
}

/// The document of a command whose argument is the name of a webhook.
#[derive(Args, Debug)]
pub(crate) struct DocumentOption {
    /// The document, as JSON or YAML: a file, `-` for the standard input, or `git:REV:PATH`.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// Reads callbacks like webhooks.
    #[arg(long)]
    pub(crate) callbacks: bool,
}

/// How to print the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}

/// Reports the problems of a document and of its examples.
///
/// The exit status is 1 if there are errors.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  openapi-webhooks check --deny example-mismatch schema/openapi.json"
)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) document: Document,
    /// Turns the warnings of a lint into errors; `warnings` stands for all lints.
    #[arg(long, value_name = "LINT")]
    pub(crate) deny: Vec<String>,
    /// Hides the warnings of a lint.
    #[arg(long, value_name = "LINT")]
    pub(crate) allow: Vec<String>,
    /// How to print the problems.
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

/// How to print a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// Lists the webhooks of a document.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks list --format json")]
pub(crate) struct List {
    #[command(flatten)]
    pub(crate) document: Document,
    /// How to print the list.
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ListFormat,
}

/// Shows a webhook: its payload, headers, responses and examples.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  openapi-webhooks show new-subscription\n  \
    openapi-webhooks show new-subscription --example small")]
pub(crate) struct Show {
    /// The name of the webhook.
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) document: DocumentOption,
    #[command(flatten)]
    pub(crate) part: ShowPart,
}

#[derive(Args, Debug)]
#[group(multiple = false)]
pub(crate) struct ShowPart {
    /// Prints an example payload: the one with this name, or the first one.
    #[arg(long, value_name = "KEY", num_args = 0..=1, default_missing_value = "")]
    pub(crate) example: Option<String>,
    /// Prints the JSON Schema of the payload.
    #[arg(long)]
    pub(crate) schema: bool,
    /// Prints the headers of a request.
    #[arg(long)]
    pub(crate) headers: bool,
    /// Prints the generated Rust code of the webhook.
    #[arg(long)]
    pub(crate) rust: bool,
}

/// Generates Rust code, for projects without a build script.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  openapi-webhooks generate -o src/webhooks.rs --receiver\n  \
    openapi-webhooks generate -o src/webhooks.rs --receiver --check"
)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) document: Document,
    /// The file to write; `-` prints the code.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Also generates the receiver's half.
    #[arg(long)]
    pub(crate) receiver: bool,
    /// Writes nothing. The exit status is 1 if the file is stale.
    #[arg(long)]
    pub(crate) check: bool,
}

/// Builds documentation pages for the customers who receive the webhooks.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  openapi-webhooks docs build -o public/webhooks\n  \
    openapi-webhooks docs build -o public/webhooks --since git:v1.0.0:schema/openapi.json\n  \
    openapi-webhooks docs serve --watch"
)]
pub(crate) struct Docs {
    #[command(subcommand)]
    pub(crate) command: DocsCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DocsCommand {
    /// Writes the pages to a folder.
    Build {
        #[command(flatten)]
        document: Document,
        /// An earlier version of the document, for a changelog: a file or `git:REV:PATH`. Repeat it for several
        /// versions, oldest first.
        #[arg(long, value_name = "OLD")]
        since: Vec<PathBuf>,
        /// The folder.
        #[arg(long, short, value_name = "DIR")]
        output: PathBuf,
    },
    /// Serves the pages on this machine.
    Serve {
        #[command(flatten)]
        document: Document,
        /// An earlier version of the document, for a changelog: a file or `git:REV:PATH`. Repeat it for several
        /// versions, oldest first.
        #[arg(long, value_name = "OLD")]
        since: Vec<PathBuf>,
        /// The port; a free one by default.
        #[arg(long, default_value = "0")]
        port: u16,
        /// Rebuilds the pages when a file of the document has changed.
        #[arg(long)]
        watch: bool,
    },
    /// Prints the document reduced to its webhooks, as JSON.
    Export {
        #[command(flatten)]
        document: Document,
    },
}

/// Prints the JSON Schema of a webhook's payload.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks schema new-subscription -o schemas")]
pub(crate) struct Schema {
    /// The name of the webhook.
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) document: DocumentOption,
    /// Writes the schema to a file in this folder, named after the webhook.
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}
