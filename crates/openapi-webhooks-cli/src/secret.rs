//! Where a secret comes from: a file, an environment variable, or a prompt. It is never an argument.

use std::io::IsTerminal;
use std::{env, fs, io};

use crate::arguments::SecretOption;
use crate::failure::Failure;
use crate::runtime;

const VARIABLE: &str = "WEBHOOK_SECRET";

/// The text of the secret.
pub(crate) fn read(option: &SecretOption) -> Result<String, Failure> {
    let text = match &option.secret_file {
        Some(file) => {
            let context = format!("cannot read `{}`", file.display());
            fs::read_to_string(file).map_err(|error| Failure::of(context, error))?
        }
        None => match env::var(VARIABLE) {
            Ok(text) => text,
            Err(env::VarError::NotUnicode(_)) => {
                return Err(Failure::new(format!("{VARIABLE} is not UTF-8")));
            }
            Err(env::VarError::NotPresent) => ask()?,
        },
    };
    // Files and prompts end with a line break.
    Ok(text.trim().to_owned())
}

fn ask() -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        let failure = Failure::new("there is no secret");
        return Err(failure.help(format!("set {VARIABLE}, or use `--secret-file FILE`")));
    }
    // At Ctrl-C, the prompt first raises the signal, and then turns the echo of the terminal on again. The default
    // handler of the signal would end the program in between, so Tokio's handler replaces it.
    runtime::block_on(std::future::ready(()))?;
    rpassword::prompt_password("Secret: ").map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => Failure::interrupted(),
        _ => Failure::of("cannot read the secret", error),
    })
}
