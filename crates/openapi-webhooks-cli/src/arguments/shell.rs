//! The arguments of `completions` and `man`.

use std::path::PathBuf;

use clap::Args;

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
