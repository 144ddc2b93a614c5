//! The cost of building the generator, and of rebuilding a project.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child::{self, Cost};
use crate::peers;
use crate::report::{Goal, Report, Table, Wanted};
use crate::{Result, profile_targets};

const METHOD: &str = "A project whose build script does nothing depends on the generator or on tonic-prost-build as a \
build-dependency. It is built with `cargo build` in an empty folder with two jobs and all crates downloaded, \
twice in alternation; the better run counts. A second project generates the sender's half from GitHub's document \
(261 webhooks) in its build script, with Cargo's incremental dev profile. The table shows the cost of building \
it again, and whether the build script and rustc ran.";

const REST: &str = "According to `cargo build --timings`, all crates in sequence take 92 seconds: 27 for typify and the \
    crates that only typify needs (schemars 0.8 with its derive, a second syn, thiserror), and 13 for the \
    generator itself, which is built last. Next: a typify that needs no second syn.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Building",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: Vec::new(),
    };
    cold(&mut report)?;
    match profile_targets::github() {
        Some(document) => again(&mut report, &document)?,
        None => report
            .left_out
            .push("building again: OPENAPI_CORPUS has no document of GitHub".to_owned()),
    }
    Ok(report)
}

/// Compares the build-dependencies with those of gRPC users.
fn cold(report: &mut Report) -> Result<()> {
    let generator = profile_targets::root()?.join("crates/openapi-webhooks-build");
    let ours = format!("openapi-webhooks-build = {{ path = {generator:?} }}");
    let lean =
        format!("openapi-webhooks-build = {{ path = {generator:?}, default-features = false }}");
    let mut contenders = Vec::new();
    for (name, folder, needs) in [
        ("openapi-webhooks-build", "cold", ours.as_str()),
        ("the same, without YAML", "cold-lean", lean.as_str()),
        (
            "tonic-prost-build 0.14",
            "cold-tonic",
            "tonic-prost-build = \"0.14\"",
        ),
    ] {
        let needs = format!("[build-dependencies]\n{needs}\n");
        let project = project(folder, &needs, "fn main() {}\n")?;
        match child::measure(cargo(&project).arg("fetch")) {
            Ok(_) => contenders.push((name, project, Vec::new())),
            Err(error) => {
                let reason = peers::reason(&*error);
                report.left_out.push(format!("{name}: {reason}"));
            }
        }
    }
    for _ in 0..2 {
        for (_, project, builds) in &mut contenders {
            if project.join("target").exists() {
                fs::remove_dir_all(project.join("target"))?;
            }
            let mut command = cargo(project);
            let (cost, said) =
                child::measure_and_read(command.args(["build", "--offline", "-j2"]))?;
            let compiled = said.lines().filter(|line| line.contains(" Compiling "));
            // The project itself does not count.
            builds.push((compiled.count() - 1, cost));
        }
    }
    let mut table = Table::new(["build-dependencies", "crates", "CPU, s", "on two cores, s"]);
    let mut found = Vec::new();
    for (name, _, builds) in &contenders {
        let least = |of: fn(&Cost) -> f64| {
            let costs = builds.iter().map(|(_, cost)| of(cost));
            costs.fold(f64::INFINITY, f64::min)
        };
        let (crates, cpu, wall) = (builds[0].0, least(|cost| cost.cpu), least(|cost| cost.wall));
        table.row([
            (*name).to_owned(),
            crates.to_string(),
            format!("{cpu:.1}"),
            format!("{wall:.1}"),
        ]);
        found.push((crates as f64, cpu, wall));
    }
    report.tables.push(table);
    if let [ours, _, tonic] = found[..] {
        for (what, found) in [
            ("crates to tonic-prost-build's", ours.0 / tonic.0),
            ("CPU seconds to tonic-prost-build's", ours.1 / tonic.1),
            (
                "seconds on two cores to tonic-prost-build's",
                ours.2 / tonic.2,
            ),
        ] {
            report.goals.push(Goal {
                what,
                wanted: Wanted::AtMost(1.0),
                found,
                explanation: REST,
            });
        }
    }
    Ok(())
}

/// Rebuilds a user's project after one change.
fn again(report: &mut Report, document: &Path) -> Result<()> {
    let root = profile_targets::root()?;
    let (runtime, generator) = (
        root.join("crates/openapi-webhooks"),
        root.join("crates/openapi-webhooks-build"),
    );
    let needs = format!(
        "[dependencies]\nopenapi-webhooks = {{ path = {runtime:?} }}\n\n\
         [build-dependencies]\nopenapi-webhooks-build = {{ path = {generator:?} }}\n"
    );
    let script = "fn main() -> Result<(), openapi_webhooks_build::Error> {\n    \
         openapi_webhooks_build::compile(\"openapi.json\")\n}\n";
    let project = project("user", &needs, script)?;
    fs::copy(root.join("Cargo.lock"), project.join("Cargo.lock"))?;
    let code = "openapi_webhooks::include_webhooks!(\"openapi\");\n";
    fs::write(project.join("src/lib.rs"), code)?;
    let place = project.join("openapi.json");
    let text = fs::read_to_string(document)?;
    fs::write(&place, &text)?;
    build(&project)?;
    let described = changed(&text, "\"A GitHub user.\"", "\"A person at GitHub.\"")?;
    let renamed = changed(&described, "\"star-created\"", "\"star-given\"")?;
    let mut table = Table::new(["building again", "build script", "rustc", "CPU, s", "s"]);
    for (what, text) in [
        ("nothing changed", None),
        ("saved, and nothing changed", Some(&text)),
        ("one description changed", Some(&described)),
        ("one webhook renamed", Some(&renamed)),
    ] {
        if let Some(text) = text {
            fs::write(&place, text)?;
        }
        let Again { ran, cost } = build(&project)?;
        let is_run = |what: &str| if ran.contains(what) { "run" } else { "–" };
        table.row([
            what.to_owned(),
            is_run("build-script-build").to_owned(),
            is_run("rustc").to_owned(),
            format!("{:.2}", cost.cpu),
            format!("{:.2}", cost.wall),
        ]);
        if text.is_none() {
            report.goals.push(Goal {
                what: "programs that are run where nothing changed",
                wanted: Wanted::AtMost(0.0),
                found: ran.len() as f64,
                explanation: "",
            });
        }
    }
    report.tables.push(table);
    Ok(())
}

struct Again {
    /// The programs that Cargo ran.
    ran: BTreeSet<String>,
    cost: Cost,
}

fn build(project: &Path) -> Result<Again> {
    let mut command = cargo(project);
    let (cost, said) = child::measure_and_read(command.args(["build", "--verbose"]))?;
    let runs = said
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Running `"));
    let programs = runs.flat_map(|run| {
        let words = run.split(' ').filter(|word| !word.contains('='));
        words.take(1).filter_map(|word| word.rsplit('/').next())
    });
    let ran = programs
        .map(|program| program.trim_end_matches('`').to_owned())
        .collect();
    Ok(Again { ran, cost })
}

/// Replaces the first occurrence of `old`.
fn changed(text: &str, old: &str, new: &str) -> Result<String> {
    if text.contains(old) {
        Ok(text.replacen(old, new, 1))
    } else {
        Err(format!("the document has no {old}").into())
    }
}

fn project(folder: &str, needs: &str, script: &str) -> Result<PathBuf> {
    let place = profile_targets::scratch()?.join(folder);
    fs::create_dir_all(place.join("src"))?;
    fs::write(place.join("Cargo.toml"), peers::manifest("user", needs))?;
    fs::write(place.join("build.rs"), script)?;
    fs::write(place.join("src/lib.rs"), "")?;
    Ok(place)
}

fn cargo(project: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(project);
    command.env("CARGO_TARGET_DIR", project.join("target"));
    command
}
