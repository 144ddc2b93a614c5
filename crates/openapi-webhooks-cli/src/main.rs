//! The command line of openapi-webhooks.

mod arguments;
mod command;
mod contract;
mod delivery;
mod document;
mod failure;
mod forwarding;
mod git;
mod levels;
mod message;
mod operation;
mod output;
mod payload;
mod recognition;
mod recording;
mod request;
mod runtime;
mod scheme;
mod secret;
mod signature;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = command::run(&arguments);
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(failure) => {
            output::failure(&failure);
            failure.status()
        }
    }
}
