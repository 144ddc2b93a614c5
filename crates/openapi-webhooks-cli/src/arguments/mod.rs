//! The arguments of all commands.

mod contract;
mod document;
mod message;
mod shell;
mod signature;

use clap::{Parser, Subcommand};

pub(crate) use contract::{Diff, DiffFormat, FailOn, Lock};
pub(crate) use document::{
    Check, Docs, DocsCommand, Document, Format, Generate, List, ListFormat, Schema, Show,
};
pub(crate) use message::{EgressOption, Listen, ListenFormat, Resend, Send, SigningOption, Tamper};
pub(crate) use shell::{Completions, Man};
pub(crate) use signature::{Secret, SecretCommand, SecretOption, Sign, Verify};

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
