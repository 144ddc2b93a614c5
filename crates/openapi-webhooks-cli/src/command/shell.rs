//! `completions` and `man`: made from the arguments.

use std::fs;

use clap::CommandFactory;

use crate::arguments::{Arguments, Completions, Man};
use crate::failure::{Failure, Outcome};
use crate::output;

pub(super) fn completions(arguments: &Completions) -> Result<Outcome, Failure> {
    let mut command = Arguments::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, name, &mut script);
    output::result(&String::from_utf8_lossy(&script));
    Ok(Outcome::Fine)
}

pub(super) fn man(arguments: &Man, quiet: bool) -> Result<Outcome, Failure> {
    let folder = &arguments.output;
    let written = fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(Arguments::command(), folder));
    let context = format!("cannot write to `{}`", folder.display());
    written.map_err(|error| Failure::of(context, error))?;
    if !quiet {
        output::note(&format!("wrote the man pages to `{}`", folder.display()));
    }
    Ok(Outcome::Fine)
}
