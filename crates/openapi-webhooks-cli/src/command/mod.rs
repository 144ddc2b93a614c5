//! The commands, one file each.

mod check;
mod diff;
mod docs;
mod generate;
mod list;
mod listen;
mod lock;
mod resend;
mod schema;
mod secret;
mod send;
mod shell;
mod show;
mod sign;
mod verify;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Outcome};

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let quiet = arguments.quiet;
    match &arguments.command {
        Command::Check(arguments) => check::run(arguments, quiet),
        Command::List(arguments) => list::run(arguments),
        Command::Show(arguments) => show::run(arguments),
        Command::Generate(arguments) => generate::run(arguments, quiet),
        Command::Docs(arguments) => docs::run(arguments, quiet),
        Command::Schema(arguments) => schema::run(arguments, quiet),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Lock(arguments) => lock::run(arguments, quiet),
        Command::Send(arguments) => send::run(arguments, quiet),
        Command::Listen(arguments) => listen::run(arguments),
        Command::Resend(arguments) => resend::run(arguments, quiet),
        Command::Secret(arguments) => secret::run(arguments),
        Command::Sign(arguments) => sign::run(arguments),
        Command::Verify(arguments) => verify::run(arguments, quiet),
        Command::Completions(arguments) => shell::completions(arguments),
        Command::Man(arguments) => shell::man(arguments, quiet),
    }
}
