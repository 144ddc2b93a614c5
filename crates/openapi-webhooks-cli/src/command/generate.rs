//! `generate`: Rust code for projects without a build script.

use std::fs;

use crate::arguments::Generate;
use crate::failure::{Failure, Outcome};
use crate::{document, output};

pub(super) fn run(arguments: &Generate, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    let config = openapi_webhooks_build::configure()
        .receiver(arguments.receiver)
        .callbacks(arguments.document.callbacks);
    let generated = config.generate(&path);
    let generated = generated.map_err(|error| Failure::new(error.to_string()))?;
    let file = &arguments.output;
    // Reading a pipe, such as `/dev/stdout`, would wait for text that nobody writes.
    let is_current =
        file.is_file() && fs::read_to_string(file).is_ok_and(|text| text == generated.code());
    if arguments.check {
        if !is_current {
            let name = file.display();
            output::line(&format!(
                "`{name}` is stale: run `openapi-webhooks generate` again"
            ));
        }
        return Ok(Outcome::found(!is_current));
    }
    if !quiet && !generated.warnings().is_empty() {
        let count = generated.warnings().len();
        output::warning(&format!(
            "the number of warnings is {count}; `openapi-webhooks check` shows them"
        ));
    }
    // Cargo would recompile an unchanged file that was written again.
    if !is_current {
        let written = fs::write(file, generated.code());
        written
            .map_err(|error| Failure::of(format!("cannot write `{}`", file.display()), error))?;
    }
    Ok(Outcome::Fine)
}
