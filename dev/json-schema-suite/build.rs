//! Generates a module for each group of the JSON Schema Test Suite. The group's schema is the body of a
//! webhook as it is, and of another webhook for each type of its valid instances, with that `type` added.
//!
//! The suite is not part of the project. `JSON_SCHEMA_TEST_SUITE` names its folder; the default is a
//! folder next to the project. Without the suite, the test of this package is skipped.

mod group;

use std::fmt::Write as _;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::{env, fs};

use group::Group;
use openapi_webhooks_build::{Config, configure};
use serde_json::{Value, json};

fn main() {
    println!("cargo::rerun-if-env-changed=JSON_SCHEMA_TEST_SUITE");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=group.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let root = suite();
    let mut output = Output::default();
    if let Some(root) = &root {
        println!("cargo::rerun-if-changed={}", root.display());
        for (number, group) in group::read(root).into_iter().enumerate() {
            output.add(&out.join(format!("group{number}")), &group);
        }
    }
    let report = json!({
        "is_there": root.is_some(), "left_out": output.left_out, "schemas": output.schemas,
    });
    write_json(&out.join("report.json"), &report);
    let code = format!(
        "{}pub(crate) const READERS: &[(&str, crate::Read)] = &[\n{}];\n",
        output.modules, output.readers
    );
    fs::write(out.join("modules.rs"), code).expect("OUT_DIR can be written");
}

/// The folder of the draft, if there is one.
fn suite() -> Option<PathBuf> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let beside = package.join("../../../shared/json-schema-test-suite");
    let root = env::var_os("JSON_SCHEMA_TEST_SUITE").map_or(beside, PathBuf::from);
    root.join("tests/draft2020-12").canonicalize().ok()
}

#[derive(Default)]
struct Output {
    /// A Rust module for each group.
    modules: String,
    /// The rows of a table: a module's name, and the function that reads its webhooks.
    readers: String,
    /// The result for each schema, for the test.
    schemas: Vec<Value>,
    /// The number of groups that refer to documents that the suite serves over HTTP.
    left_out: usize,
}

impl Output {
    fn add(&mut self, folder: &Path, group: &Group) {
        if jsonschema::draft202012::new(&group.schema).is_err() {
            self.left_out += 1;
            return;
        }
        fs::create_dir_all(folder).expect("OUT_DIR can be written");
        let document = folder.join("openapi.json");
        let forms = group.forms();
        for form in &forms {
            write_json(&folder.join(format!("{form}.json")), &group.schema_in(form));
        }
        write_json(&document, &document_of(&forms));
        let mut generated = Vec::new();
        let modules = Modules::new(folder, group);
        for form in forms {
            let result = generate(&document, &config().only([form]));
            if result.get("warnings").is_some() {
                generated.push(form);
            }
            self.schemas.push(json!({
                "file": group.file, "group": group.description, "form": form, "result": result,
                "module": modules.of(form), "tests": group.tests_of(form),
            }));
        }
        for forms in generated.chunk_by(|one, other| modules.of(one) == modules.of(other)) {
            let module = modules.of(forms[0]);
            self.add_module(&module, &document, &config().only(forms.iter().copied()));
        }
    }

    fn add_module(&mut self, module: &str, document: &Path, config: &Config) {
        let generated = config.generate(document).unwrap_or_else(|error| {
            panic!("webhooks that can be generated one by one cannot be together: {error}")
        });
        let file = document.with_file_name(format!("{module}.rs"));
        fs::write(&file, generated.code()).expect("OUT_DIR can be written");
        writeln!(self.modules, "mod {module} {{ include!({file:?}); }}")
            .expect("writing to a string");
        writeln!(
            self.readers,
            "    ({module:?}, |webhook, body| write({module}::Event::parse(webhook, body))),"
        )
        .expect("writing to a string");
    }
}

/// The modules of a group: one, unless its schema has an `$id`, which two schemas of a document cannot
/// share.
struct Modules {
    group: String,
    is_one: bool,
}

impl Modules {
    fn new(folder: &Path, group: &Group) -> Self {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        Modules {
            group: name.into_owned(),
            is_one: !group.schema.to_string().contains("\"$id\""),
        }
    }

    fn of(&self, form: &str) -> String {
        if self.is_one {
            return self.group.clone();
        }
        format!("{}_{}", self.group, form.replace('-', "_"))
    }
}

fn config() -> Config {
    configure().receiver(true)
}

/// The warnings of a webhook that is generated alone, or why it is not generated.
fn generate(document: &Path, config: &Config) -> Value {
    match catch_unwind(|| config.generate(document)) {
        Ok(Ok(generated)) => {
            let messages = generated.warnings().iter().map(ToString::to_string);
            json!({ "warnings": messages.map(|message| first_line(&message)).collect::<Vec<_>>() })
        }
        Ok(Err(error)) => json!({ "error": first_line(&error.to_string()) }),
        Err(_) => json!({ "panic": true }),
    }
}

/// The first line of a report that is a diagnostic.
fn first_line(report: &str) -> String {
    let is_diagnostic = |line: &&str| line.starts_with("error[");
    let found = report.lines().find(is_diagnostic);
    found
        .or(report.lines().next())
        .unwrap_or_default()
        .to_owned()
}

fn write_json(path: &Path, value: &Value) {
    fs::write(path, value.to_string()).expect("OUT_DIR can be written");
}

/// Each schema is in a file of its own, because its references count from its own root.
fn document_of(forms: &[&str]) -> Value {
    let webhook = |form: &&str| {
        let schema = json!({ "$ref": format!("{form}.json") });
        let content = json!({ "application/json": { "schema": schema } });
        let operation = json!({ "requestBody": { "required": true, "content": content } });
        ((*form).to_owned(), json!({ "post": operation }))
    };
    let webhooks: serde_json::Map<String, Value> = forms.iter().map(webhook).collect();
    json!({
        "openapi": "3.1.1",
        "info": { "title": "A group of the suite", "version": "1" },
        "webhooks": webhooks,
    })
}
