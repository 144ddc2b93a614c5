//! What the generated code costs the compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child::{self, Cost};
use crate::report::{Goal, Report, Table, Wanted};
use crate::{Result, work};

const METHOD: &str = "`cargo check` of a crate that holds the code generated from GitHub's document and nothing else: \
its dependencies are built before, nothing is incremental. CPU seconds of cargo and rustc, one run each.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Checking what was generated",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: vec![
            "the peers' code; what the build-dependencies cost, and a second build".to_owned(),
        ],
    };
    let Some(document) = work::github() else {
        report
            .left_out
            .push("all of it: OPENAPI_CORPUS has no document of GitHub".to_owned());
        return Ok(report);
    };
    let project = Project::new()?;
    let mut table = Table::new(["what", "lines", "CPU, s", "peak, MiB"]);
    let mut found = Vec::new();
    for (name, half, every) in [
        ("sender, 26 webhooks", "sender", 10),
        ("sender, 261 webhooks", "sender", 1),
        ("both halves, 26 webhooks", "receiver", 10),
        ("both halves, 261 webhooks", "receiver", 1),
    ] {
        let code = generate(&document, half, every)?;
        let cost = project.check(&code)?;
        table.row([
            name.to_owned(),
            code.lines().count().to_string(),
            format!("{:.2}", cost.cpu),
            cost.peak.div_ceil(1 << 20).to_string(),
        ]);
        found.push(cost.cpu);
    }
    report.tables.push(table);
    for (what, few, many) in [
        (
            "sender: time for 261 webhooks to ten times that for 26",
            0,
            1,
        ),
        ("both halves: the same", 2, 3),
    ] {
        report.goals.push(Goal {
            what,
            wanted: Wanted::AtMost(1.0),
            found: found[many] / found[few] / 10.0,
            explanation: "",
        });
    }
    Ok(report)
}

fn generate(document: &Path, half: &str, every: usize) -> Result<String> {
    let output = work::generator(document, half, every)?.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A project in `target` that depends on the runtime.
struct Project(PathBuf);

impl Project {
    fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .canonicalize()?;
        let place = root.join("target/bench/check");
        fs::create_dir_all(place.join("src"))?;
        let runtime = root.join("crates/openapi-webhooks");
        let manifest = format!(
            "[package]\nname = \"checked\"\nedition = \"2024\"\n\n\
             [workspace]\n\n\
             [dependencies]\nopenapi-webhooks = {{ path = {runtime:?} }}\n"
        );
        fs::write(place.join("Cargo.toml"), manifest)?;
        fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock"))?;
        let project = Self(place);
        project.check("")?;
        Ok(project)
    }

    fn check(&self, code: &str) -> Result<Cost> {
        fs::write(self.0.join("src/lib.rs"), code)?;
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--offline"]).current_dir(&self.0);
        command.env("CARGO_INCREMENTAL", "0");
        child::measure(command.env("CARGO_TARGET_DIR", self.0.join("target")))
    }
}
