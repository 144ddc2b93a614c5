//! The arguments of all commands.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Checks, shows, sends, receives and compares the webhooks of an OpenAPI document.
#[derive(Debug, Parser)]
#[command(name = "openapi-webhooks", version, max_term_width = 100)]
#[command(
    after_help = "Without a FILE, the document is schema/openapi.json, schema/openapi.yaml, openapi.json or \
    openapi.yaml.\nThe exit status is 0 for success, 1 if the command found a problem, and 2 for other errors."
)]
pub(crate) struct Arguments {
    /// Prints only the result.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    List(List),
    Show(Show),
    Generate(Generate),
    Docs(Docs),
    Schema(Schema),
    Diff(Diff),
    Lock(Lock),
    Send(Send),
    Listen(Listen),
    Resend(Resend),
    Secret(Secret),
    Sign(Sign),
    Verify(Verify),
    Completions(Completions),
    Man(Man),
}

/// Which document to read.
#[derive(Args, Debug)]
pub(crate) struct Document {
    /// The document, as JSON or YAML.
    pub(crate) file: Option<PathBuf>,
    /// Reads callbacks like webhooks.
    #[arg(long)]
    pub(crate) callbacks: bool,
}

/// The document of a command whose argument is the name of a webhook.
#[derive(Args, Debug)]
pub(crate) struct DocumentOption {
    /// The document, as JSON or YAML.
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

/// How to print a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
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
    /// The file to write.
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

/// Reports what changed between two documents, and whom it breaks.
///
/// The exit status is 1 if a change has the class of `--fail-on` or a worse one. `[package.metadata.openapi-webhooks.diff]`
/// in Cargo.toml sets the classes of kinds of changes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  openapi-webhooks diff v1.json v2.json\n  \
    openapi-webhooks diff git:main:schema/openapi.json schema/openapi.json --format markdown")]
pub(crate) struct Diff {
    /// The old document: a file, or `git:REV:PATH`.
    pub(crate) old: PathBuf,
    /// The new document: a file, or `git:REV:PATH`.
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
/// breaking changes that nobody accepted. `openapi-webhooks-build` checks the lock in each build: `configure().lock("webhooks.lock.json")`.
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

/// Sends a webhook to a URL, signed.
///
/// The payload is an example of the document, or one made from the schema, unless `--payload` gives one. It is validated
/// before it is sent. The exit status is 1 if it is invalid or was not delivered.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  openapi-webhooks send new-subscription https://customer.example/hooks\n  \
    openapi-webhooks send new-subscription http://127.0.0.1:3000/ --allow-loopback --allow-http --set username=eve"
)]
pub(crate) struct Send {
    /// The name of the webhook.
    pub(crate) name: String,
    /// The URL of the customer.
    pub(crate) url: String,
    #[command(flatten)]
    pub(crate) document: DocumentOption,
    /// Sends the example with this name.
    #[arg(long, value_name = "KEY", conflicts_with = "payload")]
    pub(crate) example: Option<String>,
    /// Sends the bytes of this file; `-` reads the standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) payload: Option<PathBuf>,
    /// Sets a member of the payload, such as `plan.price=9.5`. The value is JSON or a string.
    #[arg(long, value_name = "PATH=VALUE")]
    pub(crate) set: Vec<String>,
    /// Adds a header.
    #[arg(long, value_name = "NAME:VALUE")]
    pub(crate) header: Vec<String>,
    /// Sends a payload that does not match its schema.
    #[arg(long)]
    pub(crate) allow_invalid: bool,
    /// Sends a forgery, to test that the customer rejects it.
    #[arg(long, value_enum, conflicts_with = "unsigned")]
    pub(crate) tamper: Option<Tamper>,
    /// Sends it this many times, each with an id of its own.
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) repeat: u32,
    /// Tries again after 1, 5 and 30 seconds if it fails.
    #[arg(long)]
    pub(crate) retries: bool,
    /// Prints the request and sends nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) signing: SigningOption,
    #[command(flatten)]
    pub(crate) egress: EgressOption,
}

/// How a message is signed.
#[derive(Args, Debug)]
pub(crate) struct SigningOption {
    #[command(flatten)]
    pub(crate) scheme: SchemeOption,
    #[command(flatten)]
    pub(crate) secret: SecretOption,
    /// Sends it without a signature.
    #[arg(long, conflicts_with = "secret_file")]
    pub(crate) unsigned: bool,
}

/// Which addresses may be called.
#[derive(Args, Debug)]
pub(crate) struct EgressOption {
    /// Allows loopback addresses, on any port.
    #[arg(long)]
    pub(crate) allow_loopback: bool,
    /// Allows plain HTTP.
    #[arg(long)]
    pub(crate) allow_http: bool,
}

/// What is wrong with a forged message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tamper {
    /// The signature was made for another body.
    Body,
    /// The signature is truncated.
    Signature,
    /// The message was signed an hour ago.
    Timestamp,
}

/// Receives webhooks on this machine, verifies them and prints them.
///
/// Without a secret, it makes a new one for Standard Webhooks and prints it.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  openapi-webhooks listen --port 4000\n  \
    openapi-webhooks listen --forward-to http://127.0.0.1:3000/hooks --record events")]
pub(crate) struct Listen {
    /// The port; a free one by default.
    #[arg(long, default_value = "0")]
    pub(crate) port: u16,
    #[command(flatten)]
    pub(crate) document: DocumentOption,
    #[command(flatten)]
    pub(crate) scheme: SchemeOption,
    #[command(flatten)]
    pub(crate) secret: SecretOption,
    /// Forwards each verified request to this URL with its signature. The sender gets the answer of the application there.
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: Option<String>,
    /// Prints, records and forwards only webhooks of this name.
    #[arg(long, value_name = "NAME")]
    pub(crate) event: Vec<String>,
    /// The answer to each verified request: a status, a status with `Retry-After` such as `429:30`, `timeout` or
    /// `reset`. By default, it is the answer of the application behind `--forward-to`, or 204.
    #[arg(long, value_name = "ANSWER")]
    pub(crate) answer: Option<String>,
    /// Writes each request to a file in this folder, for `resend`.
    #[arg(long, value_name = "DIR")]
    pub(crate) record: Option<PathBuf>,
    /// How to print requests. The default is pretty on a terminal, and compact otherwise.
    #[arg(long, value_enum)]
    pub(crate) format: Option<ListenFormat>,
    /// Ends after this many requests.
    #[arg(long, value_name = "N")]
    pub(crate) count: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListenFormat {
    /// A line for each request, and its payload.
    Pretty,
    /// A line for each request.
    Compact,
    /// A line of JSON for the start, for each request, and for each answer of `--forward-to`.
    Json,
}

/// Sends a recorded request again, with a new signature.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  openapi-webhooks resend events/1-msg_7.json https://customer.example/hooks"
)]
pub(crate) struct Resend {
    /// The file that `listen --record` wrote.
    pub(crate) file: PathBuf,
    /// The URL of the customer.
    pub(crate) url: String,
    /// Gives the message a new id, so that it is not a duplicate.
    #[arg(long)]
    pub(crate) new_id: bool,
    #[command(flatten)]
    pub(crate) signing: SigningOption,
    #[command(flatten)]
    pub(crate) egress: EgressOption,
}

/// Generates a secret, or prints the public key of one.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  openapi-webhooks secret new --ed25519 > secret.txt\n  \
    openapi-webhooks secret public --secret-file secret.txt"
)]
pub(crate) struct Secret {
    #[command(subcommand)]
    pub(crate) command: SecretCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SecretCommand {
    /// Generates and prints a secret for Standard Webhooks.
    New {
        /// Generates an Ed25519 key, of which customers get the public half.
        #[arg(long)]
        ed25519: bool,
    },
    /// Prints the public key of an Ed25519 secret.
    Public {
        #[command(flatten)]
        secret: SecretOption,
    },
}

/// Where the secret is. It is never an argument, which other users of the machine could see.
#[derive(Args, Debug)]
pub(crate) struct SecretOption {
    /// The file that contains the secret. By default, the secret comes from the environment variable WEBHOOK_SECRET or
    /// from a prompt.
    #[arg(long, value_name = "FILE")]
    pub(crate) secret_file: Option<PathBuf>,
}

/// How a request is signed.
#[derive(Args, Debug)]
pub(crate) struct SchemeOption {
    /// The scheme of the signature: `standard` or that of a provider, such as `github`.
    #[arg(long, value_name = "NAME", default_value = "standard")]
    pub(crate) scheme: String,
}

/// Prints the headers that sign a body.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks sign payload.json > headers.txt")]
pub(crate) struct Sign {
    /// The body; `-` reads it from the standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) scheme: SchemeOption,
    #[command(flatten)]
    pub(crate) secret: SecretOption,
    /// The id of the message; a new one by default.
    #[arg(long)]
    pub(crate) id: Option<String>,
    /// The time of the signature in seconds since 1970; now by default.
    #[arg(long, value_name = "SECONDS")]
    pub(crate) now: Option<u64>,
    /// The URL, for schemes that sign it.
    #[arg(long, default_value = "https://localhost/")]
    pub(crate) url: String,
}

/// Verifies a signed body, and says what is wrong with it.
///
/// The exit status is 1 if the signature is not valid.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks verify body.json --headers headers.txt")]
pub(crate) struct Verify {
    /// The body, exactly as it was received; `-` reads it from the standard input.
    pub(crate) file: PathBuf,
    /// The headers of the request, one `name: value` on each line.
    #[arg(long, value_name = "FILE")]
    pub(crate) headers: PathBuf,
    #[command(flatten)]
    pub(crate) scheme: SchemeOption,
    #[command(flatten)]
    pub(crate) secret: SecretOption,
    /// The time at which it was received, in seconds since 1970; now by default.
    #[arg(long, value_name = "SECONDS")]
    pub(crate) now: Option<u64>,
    /// The URL, for schemes that sign it.
    #[arg(long, default_value = "https://localhost/")]
    pub(crate) url: String,
}

/// Prints a script that completes commands and options in a shell.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks completions bash > \
    ~/.local/share/bash-completion/completions/openapi-webhooks")]
pub(crate) struct Completions {
    /// The shell.
    pub(crate) shell: clap_complete::Shell,
}

/// Writes the man pages to a folder.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  openapi-webhooks man -o ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// The folder.
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output: PathBuf,
}
