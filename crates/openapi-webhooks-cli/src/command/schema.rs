//! `schema`: the JSON Schema of a payload.

use std::fs;

use openapi_webhooks_document::ReadOptions;

use crate::arguments::Schema;
use crate::failure::{Failure, Outcome};
use crate::{document, operation, output};

pub(super) fn run(arguments: &Schema, quiet: bool) -> Result<Outcome, Failure> {
    let path = document::path(arguments.document.file.as_deref())?;
    let options = ReadOptions::new().callbacks(arguments.document.callbacks);
    let catalogue = document::load(&path, &options)?;
    let webhook = operation::webhook(&catalogue, &arguments.name)?;
    let (_, body) = operation::first(&webhook)?;
    let schema = body.and_then(|body| body.schema());
    let schema = schema.ok_or_else(|| Failure::new("the payload has no schema"))?;
    let text = format!("{:#}\n", schema.to_json_schema());
    let Some(folder) = &arguments.output else {
        output::result(&text);
        return Ok(Outcome::Fine);
    };
    let file = folder.join(format!("{}.json", file_name(webhook.name())));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&file, text));
    written.map_err(|error| Failure::of(format!("cannot write `{}`", file.display()), error))?;
    if !quiet {
        output::note(&format!("wrote `{}`", file.display()));
    }
    Ok(Outcome::Fine)
}

/// The name of the file. The name of a webhook may contain slashes and dots, which would lead to another folder.
fn file_name(name: &str) -> String {
    let plain = |c: char| {
        if c.is_alphanumeric() || "-_.".contains(c) {
            c
        } else {
            '_'
        }
    };
    let name: String = name.chars().map(plain).collect();
    let name = name.trim_matches('.');
    if name.is_empty() {
        "schema".to_owned()
    } else {
        name.to_owned()
    }
}
