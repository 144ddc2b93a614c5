//! Other generators, if they are installed in `target/peers`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, child, profile_targets};

/// A generator that reads the same document.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    program: &'static str,
    /// Makes it write to a folder, with as few parts as possible.
    generate: fn(&mut Command, &Path, &Path),
    /// Completes its output to a crate.
    complete: fn(&Path) -> Result<()>,
}

pub(crate) const PEERS: [Peer; 3] = [
    Peer {
        name: "oas3-gen 0.29, types",
        program: "oas3-gen",
        generate: |command, document, output| {
            command.args(["generate", "types", "-i"]).arg(document);
            command.arg("-o").arg(output.join("src/types.rs"));
        },
        complete: |place| {
            fs::write(place.join("Cargo.toml"), manifest("peer", OAS3_GEN_NEEDS))?;
            Ok(fs::write(place.join("src/lib.rs"), "pub mod types;\n")?)
        },
    },
    Peer {
        name: "openapi-to-rust 0.23, types",
        program: "openapi-to-rust",
        generate: |command, document, output| {
            command.arg("generate").arg(document).arg("--types-only");
            command.arg("--output-dir").arg(output.join("src"));
            command.args(["--module-name", "peer"]);
        },
        complete: |place| {
            let dependencies = fs::read_to_string(place.join("src/REQUIRED_DEPS.toml"))?;
            fs::write(place.join("Cargo.toml"), manifest("peer", &dependencies))?;
            Ok(fs::write(place.join("src/lib.rs"), "pub mod types;\n")?)
        },
    },
    Peer {
        name: "ploidy 0.15",
        program: "ploidy",
        generate: |command, document, output| {
            command.args(["generate", "rust"]).arg(document);
            command.arg("-o").arg(output);
        },
        complete: |_| Ok(()),
    },
];

/// The dependencies that oas3-gen writes to a manifest. It writes none for types only.
const OAS3_GEN_NEEDS: &str = r#"[dependencies]
anyhow = "1.0"
chrono = { version = "0.4.42", default-features = false, features = ["std", "clock", "serde"] }
http = "1.5"
indexmap = { version = "2.14", features = ["serde"] }
oas3-gen-support = "0.29.0"
reqwest = { version = "0.13", default-features = false, features = ["form", "json", "multipart", "http2", "native-tls", "query", "stream"] }
serde = { version = "1.0", features = ["derive"] }
serde_json = { version = "1.0", features = ["preserve_order"] }
serde_with = { version = "3.24", features = ["base64", "chrono", "indexmap_2"] }
validator = { version = "0.21", features = ["derive", "indexmap"] }
"#;

impl Peer {
    /// The command that generates. `None` if the peer is not installed.
    pub(crate) fn command(&self, document: &Path) -> Result<Option<Command>> {
        let program = profile_targets::target()?
            .join("peers/bin")
            .join(self.program);
        if !program.is_file() {
            return Ok(None);
        }
        let output = self.place()?;
        fs::create_dir_all(output.join("src"))?;
        let mut command = Command::new(program);
        (self.generate)(&mut command, document, &output);
        Ok(Some(command))
    }

    /// Creates a crate of its output, outside this workspace.
    pub(crate) fn project(&self, document: &Path) -> Result<Option<PathBuf>> {
        let Some(mut command) = self.command(document)? else {
            return Ok(None);
        };
        child::measure(&mut command)?;
        let place = self.place()?;
        (self.complete)(&place)?;
        let path = place.join("Cargo.toml");
        let manifest = fs::read_to_string(&path)?;
        if !manifest.contains("[workspace]") {
            fs::write(path, format!("{manifest}\n[workspace]\n"))?;
        }
        Ok(Some(place))
    }

    /// The message for a peer that is not installed.
    pub(crate) fn absence(&self) -> String {
        format!("{}: it is not installed", self.name)
    }

    fn place(&self) -> Result<PathBuf> {
        Ok(profile_targets::scratch()?.join(self.program))
    }
}

/// Creates a crate of the types that typify generates from the document's schemas, which are passed as
/// JSON Schema.
pub(crate) fn typify(document: &Path) -> Result<PathBuf> {
    let generator = profile_targets::scratch()?.join("typify-generator");
    fs::create_dir_all(generator.join("src"))?;
    fs::write(
        generator.join("Cargo.toml"),
        manifest("generator", TYPIFY_GENERATOR_NEEDS),
    )?;
    fs::write(generator.join("src/main.rs"), TYPIFY_GENERATOR)?;
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--release"])
        .current_dir(&generator);
    let place = profile_targets::scratch()?.join("typify");
    fs::create_dir_all(place.join("src"))?;
    command.arg(document).arg(place.join("src/types.rs"));
    child::measure(&mut command)?;
    fs::write(place.join("Cargo.toml"), manifest("peer", TYPIFY_NEEDS))?;
    fs::write(place.join("src/lib.rs"), "pub mod types;\n")?;
    Ok(place)
}

const TYPIFY_GENERATOR_NEEDS: &str = r#"[dependencies]
schemars = "0.8"
serde_json = "1"
typify = { version = "0.8", default-features = false }
"#;

const TYPIFY_NEEDS: &str = r#"[dependencies]
chrono = { version = "0.4", features = ["serde"] }
regress = "0.12"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#;

const TYPIFY_GENERATOR: &str = r##"fn main() {
    let paths: Vec<_> = std::env::args().skip(1).collect();
    let text = std::fs::read_to_string(&paths[0]).expect("a document");
    let text = text.replace("#/components/schemas/", "#/definitions/");
    let document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let schema = serde_json::json!({ "definitions": document["components"]["schemas"] });
    let schema: schemars::schema::RootSchema = serde_json::from_value(schema).expect("schemas");
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    space.add_root_schema(schema).expect("types");
    std::fs::write(&paths[1], space.to_stream().to_string()).expect("a place");
}
"##;

/// The manifest of a project outside the workspace.
pub(crate) fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}")
}

/// The line of an error with the reason.
pub(crate) fn reason(error: &dyn std::error::Error) -> String {
    let text = error.to_string();
    let mut lines = text.lines();
    let said = lines.find(|line| line.starts_with("error") || line.contains("panicked"));
    let said = said.or_else(|| text.lines().last()).unwrap_or_default();
    said.to_owned()
}
