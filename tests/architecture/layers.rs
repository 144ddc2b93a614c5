//! The layers of each published crate: no file imports one of a layer above its own, and no files import
//! one another in a cycle.

use std::path::Path;

use crate::imports::Imports;

fn imports(package: &str) -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Imports::of_crate(&root.join("crates").join(package).join("src"))
}

/// From the lowest to the highest layer.
const RUNTIME: [&str; 16] = [
    "deadline",
    "report",
    "weak_map",
    "payload",
    "wire",
    "event",
    "signing",
    "endpoint",
    "message",
    "egress",
    "transport",
    "sending",
    "receiver",
    "codegen",
    "guide",
    "lib",
];

#[test]
fn the_runtime_keeps_its_layers() {
    let upward = imports("openapi-webhooks").upward(&RUNTIME);
    assert_eq!(upward, [""; 0]);
}

#[test]
fn no_files_of_the_runtime_import_one_another() {
    let cycles = imports("openapi-webhooks").cycles();
    assert_eq!(cycles, [[""; 0]; 0]);
}

const READER: [&str; 16] = [
    "typo",
    "collections",
    "escape",
    "annotation",
    "glob",
    "markdown",
    "budget",
    "diagnostic",
    "directive",
    "options",
    "file_system",
    "document",
    "openapi",
    "schema",
    "catalogue",
    "lib",
];

#[test]
fn the_reader_keeps_its_layers() {
    let imports = imports("openapi-webhooks-document");
    assert_eq!(imports.upward(&READER), [""; 0]);
}

const GENERATOR: [&str; 13] = [
    "name",
    "model",
    "settings",
    "markdown",
    "lower",
    "operation",
    "finish",
    "emit",
    "error",
    "build_script",
    "lock",
    "config",
    "lib",
];

#[test]
fn the_generator_keeps_its_layers() {
    let imports = imports("openapi-webhooks-build");
    assert_eq!(imports.upward(&GENERATOR), [""; 0]);
}

const DOCS: [&str; 13] = [
    "asset",
    "router",
    "slug",
    "color",
    "delivery",
    "error",
    "markup",
    "schema",
    "directory",
    "site",
    "page",
    "build_script",
    "config",
];

#[test]
fn the_documentation_site_keeps_its_layers() {
    let mut layers = DOCS.to_vec();
    layers.push("lib");
    let imports = imports("openapi-webhooks-docs");
    assert_eq!(imports.upward(&layers), [""; 0]);
    assert_eq!(imports.cycles(), [[""; 0]; 0]);
}

#[test]
fn no_files_of_the_reader_and_the_generator_import_one_another() {
    assert_eq!(imports("openapi-webhooks-document").cycles(), [[""; 0]; 0]);
    // The `super` in the templates of these files belongs to the generated code.
    let templates = [["emit/alias.rs", "emit/events.rs", "emit/mod.rs"]];
    assert_eq!(imports("openapi-webhooks-build").cycles(), templates);
}

const KIT: [&str; 14] = [
    "clock",
    "answer",
    "request",
    "verification",
    "diff",
    "endpoint",
    "event",
    "server",
    "raw",
    "inbox",
    "customer",
    "recorder",
    "sender",
    "lib",
];

#[test]
fn the_test_kit_keeps_its_layers() {
    let imports = imports("openapi-webhooks-test");
    assert_eq!(imports.upward(&KIT), [""; 0]);
    assert_eq!(imports.cycles(), [[""; 0]; 0]);
}

/// A crate with these files.
fn small<const N: usize>(files: [(&str, &str); N]) -> Imports {
    Imports::of_files(files.map(|(path, text)| (path.to_owned(), text.to_owned())))
}

#[test]
fn an_import_of_a_layer_above_is_found() {
    let lib = ("lib.rs", "mod high; mod low;");
    let high = ("high/mod.rs", "pub struct High;");
    let found = |text| small([lib, high, ("low.rs", text)]).upward(&["low", "high", "lib"]);
    let upward = ["low.rs imports high/mod.rs"];
    assert_eq!(found("use crate::high::High;"), upward);
    assert_eq!(found("use super::{high::{self, High}};"), upward);
    assert_eq!(found("fn high() -> crate::high::High { todo!() }"), upward);
    assert_eq!(found("mod inner { use super::super::high::High; }"), upward);
    assert_eq!(
        found("/// [`High`](crate::high::High)\nfn low() {}"),
        [""; 0]
    );
    assert_eq!(
        found("#[cfg(test)] mod tests { use crate::high::High; }"),
        [""; 0]
    );
    assert_eq!(
        found("macro_rules! m { () => { use $crate::high; $crate::high::High }; }"),
        [""; 0]
    );
}

#[test]
fn a_cycle_is_found() {
    let files = |last| {
        let first = ("a/mod.rs", "mod b; mod c; mod d; pub use b::B;");
        small([
            ("lib.rs", "mod a;"),
            first,
            ("a/b.rs", "use crate::a::c::C;"),
            ("a/c.rs", "use super::d;"),
            ("a/d.rs", last),
        ])
    };
    assert_eq!(files("pub struct D;").cycles(), [[""; 0]; 0]);
    assert_eq!(
        files("use super::b::B;").cycles(),
        [["a/b.rs", "a/c.rs", "a/d.rs"]]
    );
    // Through the re-exports of the parent.
    let through_parent = ["a/b.rs", "a/c.rs", "a/d.rs", "a/mod.rs"];
    assert_eq!(files("use super::B;").cycles(), [through_parent]);
}

#[test]
fn macros_are_found_where_they_are_written() {
    let files = small([
        ("lib.rs", "mod facade; mod macros;"),
        ("facade.rs", "pub use crate::__object as object;"),
        ("macros.rs", "macro_rules! __object { () => {} }"),
    ]);
    assert_eq!(
        files.upward(&["facade", "macros", "lib"]),
        ["facade.rs imports macros.rs"]
    );
}

const OUTBOX: [&str; 18] = [
    "error",
    "key",
    "recorded_verdict",
    "record",
    "registration",
    "stats",
    "store",
    "sqlite",
    "postgres",
    "enqueue",
    "endpoints",
    "registry",
    "guard",
    "worker",
    "jetstream",
    "outbox",
    "guide",
    "lib",
];

#[test]
fn the_outbox_keeps_its_layers() {
    let imports = imports("openapi-webhooks-outbox");
    assert_eq!(imports.upward(&OUTBOX), [""; 0]);
    assert_eq!(imports.cycles(), [[""; 0]; 0]);
}

const DIFF: [&str; 21] = [
    "class",
    "kind",
    "change",
    "messages",
    "side",
    "allows",
    "shape",
    "step",
    "finding",
    "graph",
    "schemas",
    "operations",
    "collect",
    "diff",
    "sample",
    "counterexample",
    "version",
    "lock",
    "manifest",
    "report",
    "lib",
];

#[test]
fn the_comparison_keeps_its_layers() {
    let imports = imports("openapi-webhooks-diff");
    assert_eq!(imports.upward(&DIFF), [""; 0]);
    assert_eq!(imports.cycles(), [[""; 0]; 0]);
}

const COMMAND_LINE: [&str; 22] = [
    "failure",
    "output",
    "arguments",
    "runtime",
    "git",
    "document",
    "contract",
    "operation",
    "payload",
    "levels",
    "secret",
    "scheme",
    "verifier",
    "recognition",
    "message",
    "request",
    "signature",
    "recording",
    "delivery",
    "forwarding",
    "command",
    "main",
];

#[test]
fn the_command_line_keeps_its_layers() {
    let imports = imports("openapi-webhooks-cli");
    assert_eq!(imports.upward(&COMMAND_LINE), [""; 0]);
    assert_eq!(imports.cycles(), [[""; 0]; 0]);
}
