//! The compile time and memory of generated code.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child::{self, Cost};
use crate::peers::{self, PEERS};
use crate::report::{Goal, Report, Table, Wanted};
use crate::{Result, profile_targets};

const METHOD: &str = "`cargo check` of a crate that contains only the code generated from GitHub's document, without incremental \
compilation; its dependencies are built beforehand. CPU seconds of cargo and rustc, and the memory of the \
largest process; one run each. oas3-gen's code is the output of `generate types`, whose request types can only \
be written. openapi-to-rust's code is types alone, for reading and writing. typify gets the schemas as JSON \
Schema.";

const FEW: &str = "sender, 26 webhooks";
const SENDER: &str = "sender, 261 webhooks";
const FEW_BOTH: &str = "both halves, 26 webhooks";
const BOTH: &str = "both halves, 261 webhooks";
const OAS3_GEN: &str = PEERS[0].name;
const OPENAPI_TO_RUST: &str = PEERS[1].name;
const TYPIFY: &str = "typify 0.8, types";

const REST: &str = "According to `-Ztime-passes` for the sender's half, borrow checking takes 40 % and type checking 28 %. \
    Without the derived `PartialEq`, the total was an eighth less in one run. Next: implement it through the \
    table that reads and writes a struct.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Checking what was generated",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: Vec::new(),
    };
    let Some(document) = profile_targets::github() else {
        report
            .left_out
            .push("all of it: OPENAPI_CORPUS has no document of GitHub".to_owned());
        return Ok(report);
    };
    let mut found = Vec::new();
    for (name, half, every) in [
        (FEW, "sender", 10),
        (SENDER, "sender", 1),
        (FEW_BOTH, "receiver", 10),
        (BOTH, "receiver", 1),
    ] {
        let project = ours(&generate(&document, half, every)?)?;
        found.push((name, lines(&project)?, check(&project)?));
    }
    for peer in &PEERS {
        match peer.project(&document) {
            Ok(None) => report.left_out.push(peer.absence()),
            Ok(Some(project)) => add(&mut report, &mut found, peer.name, Ok(project)),
            Err(error) => add(&mut report, &mut found, peer.name, Err(error)),
        }
    }
    add(&mut report, &mut found, TYPIFY, peers::typify(&document));
    let mut table = Table::new(["what", "lines", "CPU, s", "peak, MiB"]);
    for (name, lines, cost) in &found {
        table.row([
            (*name).to_owned(),
            lines.to_string(),
            format!("{:.2}", cost.cpu),
            cost.peak.div_ceil(1 << 20).to_string(),
        ]);
    }
    report.tables.push(table);
    let of = |name: &str| {
        let found = found.iter().find(|(known, _, _)| *known == name);
        found.map(|(_, _, cost)| *cost)
    };
    let cpu = |one: &str, other: &str| Some(of(one)?.cpu / of(other)?.cpu);
    let peak = |one: &str, other: &str| Some(of(one)?.peak as f64 / of(other)?.peak as f64);
    for (what, most, found) in [
        (
            "sender: time for 261 webhooks to ten times that for 26",
            1.0,
            cpu(SENDER, FEW).map(|ratio| ratio / 10.0),
        ),
        (
            "both halves: the same",
            1.0,
            cpu(BOTH, FEW_BOTH).map(|ratio| ratio / 10.0),
        ),
        (
            "sender: CPU seconds to oas3-gen's",
            0.4,
            cpu(SENDER, OAS3_GEN),
        ),
        ("sender: memory to oas3-gen's", 0.5, peak(SENDER, OAS3_GEN)),
        (
            "both halves: CPU seconds to openapi-to-rust's",
            0.12,
            cpu(BOTH, OPENAPI_TO_RUST),
        ),
        (
            "both halves: CPU seconds to typify's",
            0.5,
            cpu(BOTH, TYPIFY),
        ),
    ] {
        let Some(found) = found else {
            continue;
        };
        report.goals.push(Goal {
            what,
            wanted: Wanted::AtMost(most),
            found,
            explanation: REST,
        });
    }
    Ok(report)
}

/// Measures a peer's crate, or reports why it cannot be measured.
fn add(
    report: &mut Report,
    found: &mut Vec<(&'static str, usize, Cost)>,
    name: &'static str,
    project: Result<PathBuf>,
) {
    let measured = project.and_then(|project| Ok((lines(&project)?, check(&project)?)));
    match measured {
        Ok((lines, cost)) => found.push((name, lines, cost)),
        Err(error) => {
            let reason = peers::reason(&*error);
            report.left_out.push(format!("{name}: {reason}"));
        }
    }
}

fn generate(document: &Path, half: &str, every: usize) -> Result<String> {
    let output = profile_targets::generator(document, half, every)?.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Creates a project with the code and the runtime.
fn ours(code: &str) -> Result<PathBuf> {
    let root = profile_targets::root()?;
    let place = profile_targets::scratch()?.join("check");
    fs::create_dir_all(place.join("src"))?;
    let runtime = root.join("crates/openapi-webhooks");
    let needs = format!("[dependencies]\nopenapi-webhooks = {{ path = {runtime:?} }}\n");
    fs::write(place.join("Cargo.toml"), peers::manifest("checked", &needs))?;
    fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock"))?;
    fs::write(place.join("src/lib.rs"), code)?;
    Ok(place)
}

/// Runs `cargo check` on a crate whose dependencies are built already.
fn check(project: &Path) -> Result<Cost> {
    let root = project.join("src/lib.rs");
    let code = fs::read_to_string(&root)?;
    fs::write(&root, "")?;
    let command = || {
        let mut command = Command::new(env!("CARGO"));
        command.arg("check").current_dir(project);
        command.env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_TARGET_DIR", project.join("target"));
        command
    };
    child::measure(&mut command())?;
    fs::write(&root, code)?;
    child::measure(command().arg("--offline"))
}

/// The number of lines in all files of a crate.
fn lines(project: &Path) -> Result<usize> {
    let mut lines = 0;
    let mut waiting = vec![project.join("src")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                lines += fs::read_to_string(path)?.lines().count();
            }
        }
    }
    Ok(lines)
}
