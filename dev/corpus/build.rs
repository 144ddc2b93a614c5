//! Generates code from every document of the corpus: with the receiver's half, strict and lenient, for
//! the tests; or with the feature `senders` only the sender's half, to be compiled.
//!
//! The corpus is not part of the project. `OPENAPI_CORPUS` names its folder; the default is a folder
//! next to the project. Without it, the tests of this package report that they skip.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use openapi_webhooks_build::{Config, Tolerance};

fn main() {
    println!("cargo::rerun-if-env-changed=OPENAPI_CORPUS");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let root = corpus();
    let mut code = format!(
        "/// Where the corpus is, if there is one.\npub const ROOT: Option<&str> = {:?};\n",
        root.as_ref().map(|root| root.display().to_string()),
    );
    let mut entries = String::new();
    if let Some(root) = root {
        println!("cargo::rerun-if-changed={}", root.display());
        for document in documents(&root.join("documents")) {
            let name = name_of(&document, &root);
            add(&mut code, &mut entries, &out, &document, &name);
        }
    }
    writeln!(
        code,
        "/// Every document, in the order of their names.\npub const DOCUMENTS: &[crate::Document] = &[\n{entries}];"
    )
    .expect("writing to a string");
    fs::write(out.join("corpus.rs"), code).expect("OUT_DIR can be written");
}

fn corpus() -> Option<PathBuf> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let beside = here.join("../../../shared/corpus");
    let root = env::var_os("OPENAPI_CORPUS").map_or(beside, PathBuf::from);
    root.join("documents")
        .is_dir()
        .then(|| root.canonicalize().ok())
        .flatten()
}

fn documents(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(documents(&path));
        } else if path
            .extension()
            .is_some_and(|ending| ["json", "yaml"].iter().any(|known| ending == *known))
        {
            found.insert(path);
        }
    }
    found
}

/// The path in the corpus, as in its index.
fn name_of(document: &Path, root: &Path) -> String {
    let path = document
        .strip_prefix(root)
        .expect("a document of the corpus");
    path.to_string_lossy().replace('\\', "/")
}

fn add(code: &mut String, entries: &mut String, out: &Path, document: &Path, name: &str) {
    let module: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect();
    let is_sender = env::var_os("CARGO_FEATURE_SENDERS").is_some();
    let config = openapi_webhooks_build::configure()
        .allow("no-webhooks")
        .receiver(!is_sender)
        .examples(!is_sender);
    let result = match module_of(&config, out, document, &module) {
        Ok(generated) => {
            code.push_str(&generated.text);
            let lenient = format!("{module}_lenient");
            if generated.has_events {
                let config = config.examples(false).tolerance(Tolerance::Lenient);
                let generated = module_of(&config, out, document, &lenient);
                code.push_str(&generated.expect("what is strict can be lenient").text);
            }
            let from_body = if generated.tells_by_body {
                format!(
                    "Some(|body| {module}::Event::from_body(body).ok().map(|event| event.name()))"
                )
            } else {
                "None".to_owned()
            };
            let (types, lines) = (generated.types, generated.lines);
            let warnings = generated.warnings;
            if generated.has_events {
                format!(
                    "Ok(crate::Module {{ types: {types}, lines: {lines}, warnings: {warnings}, names: {module}::Event::NAMES, \
                     parse: |name, body| crate::written({module}::Event::parse(name, body)), \
                     parse_leniently: |name, body| {{ \
                         let event = {lenient}::Event::parse(name, body); \
                         let why = match &event {{ \
                             Ok({lenient}::Event::Unparsed(unparsed)) => Some(unparsed.error().to_string()), \
                             _ => None, \
                         }}; \
                         Ok((crate::written(event)?, why)) \
                     }}, \
                     from_body: {from_body}, \
                     examples: {module}::examples }})"
                )
            } else {
                "Err(\"the document has no webhooks\")".to_owned()
            }
        }
        Err(report) => format!("Err({report:?})"),
    };
    writeln!(
        entries,
        "crate::Document {{ name: {name:?}, result: {result} }},"
    )
    .expect("writing to a string");
}

struct Module {
    text: String,
    has_events: bool,
    tells_by_body: bool,
    types: usize,
    lines: usize,
    warnings: usize,
}

/// Writes the generated code to its own file, and returns a module that includes it.
fn module_of(config: &Config, out: &Path, document: &Path, module: &str) -> Result<Module, String> {
    let generated = config
        .generate(document)
        .map_err(|error| error.to_string())?;
    let file = out.join(format!("{module}.rs"));
    fs::write(&file, generated.code()).expect("OUT_DIR can be written");
    Ok(Module {
        text: format!(
            "/// Generated from a document of the corpus.\n{} {module} {{ include!({file:?}); }}\n",
            keyword()
        ),
        has_events: generated.code().contains("\npub enum Event {"),
        tells_by_body: generated.code().contains("pub fn from_body("),
        types: types(generated.code()),
        lines: generated.code().lines().count(),
        warnings: generated.warnings().len(),
    })
}

/// How the module of a document is declared. Clippy checks senders as a strict crate would that keeps them
/// private.
fn keyword() -> &'static str {
    if env::var_os("CARGO_FEATURE_SENDERS").is_some() {
        "#[deny(dead_code, unreachable_pub, unused_qualifications, clippy::pedantic, clippy::unwrap_used)] mod"
    } else {
        "pub mod"
    }
}

/// The number of types in the module `types`.
fn types(code: &str) -> usize {
    let module = code.split("\npub mod types {").nth(1).unwrap_or_default();
    let module = module.split("\n}\n").next().unwrap_or_default();
    let is_type =
        |line: &&str| line.starts_with("    pub struct ") || line.starts_with("    pub enum ");
    module.lines().filter(is_type).count()
}
