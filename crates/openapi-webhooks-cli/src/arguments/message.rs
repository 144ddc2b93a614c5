//! The arguments of `send`, `listen` and `resend`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::document::DocumentOption;
use super::signature::{SchemeOption, SecretOption};

/// Sends a webhook to a URL, signed.
///
/// The payload is an example of the document, or one made from the schema, unless `--payload` gives one. It is
/// validated before it is sent. The exit status is 1 if it is invalid or was not delivered.
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
    /// Forwards each verified request to this URL with its signature. The sender gets the answer of the application
    /// there.
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
