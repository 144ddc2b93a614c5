//! `generate`: Rust code for projects without a build script.

use std::fs;

use openapi_webhooks_document::ReadOptions;

use crate::arguments::Generate;
use crate::failure::{Failure, Outcome};
use crate::{document, output};

/// The argument that stands for the standard output.
const OUTPUT: &str = "-";

pub(super) fn run(arguments: &Generate, quiet: bool) -> Result<Outcome, Failure> {
    let is_printed = arguments.output.as_os_str() == OUTPUT;
    if is_printed && arguments.check {
        return Err(Failure::new("`--check` needs the file that `-o` names"));
    }
    let path = document::path(arguments.document.file.as_deref())?;
    let source = document::Source::of(&path)?;
    let config = openapi_webhooks_build::configure()
        .receiver(arguments.receiver)
        .callbacks(arguments.document.callbacks);
    let mut load = source.loader(&ReadOptions::new(), |_| {});
    let generated = config.generate_with(source.path(), &mut load);
    let generated = generated.map_err(|error| Failure::new(error.to_string()))?;
    let file = &arguments.output;
    // Reading a pipe, such as `/dev/stdout`, would wait for text that nobody writes.
    let is_current =
        file.is_file() && fs::read_to_string(file).is_ok_and(|text| text == generated.code());
    if arguments.check {
        if !is_current {
            let name = output::visible(&file.display().to_string());
            let state = match file.exists() {
                true => "is stale: run `openapi-webhooks generate` again",
                false => "does not exist: run `openapi-webhooks generate`",
            };
            output::line(&format!("`{name}` {state}"));
        }
        return Ok(Outcome::found(!is_current));
    }
    if !quiet && !generated.warnings().is_empty() {
        let count = generated.warnings().len();
        output::warning(&format!(
            "the number of warnings is {count}; `openapi-webhooks check` shows them"
        ));
    }
    if is_printed {
        output::result(generated.code());
        return Ok(Outcome::Fine);
    }
    // Cargo would recompile an unchanged file that was written again.
    if !is_current {
        let written = fs::write(file, generated.code());
        written
            .map_err(|error| Failure::of(format!("cannot write `{}`", file.display()), error))?;
    }
    Ok(Outcome::Fine)
}
