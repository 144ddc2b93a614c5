//! The arguments of commands about secrets and signatures.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
