//! Generating from GitHub's document.

use std::path::Path;
use std::process::Command;

use crate::child::{self, Cost};
use crate::report::{Goal, Report, Table, Wanted};
use crate::spread::Spread;
use crate::{Result, work};

const ROUNDS: usize = 5;

const METHOD: &str = "Of GitHub's document (261 webhooks): CPU seconds and peak memory of the process, from reading the \
document to printing or writing the code. oas3-gen runs `generate types` with its defaults, which may cover more than the webhooks.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Generating",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: vec![
            "openapi-to-rust, ploidy and typify; the build script in the dev profile".to_owned(),
        ],
    };
    let Some(document) = work::github() else {
        report
            .left_out
            .push("all of it: OPENAPI_CORPUS has no document of GitHub".to_owned());
        return Ok(report);
    };
    let peer = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../target/peers/bin/oas3-gen"
    ));
    let mut contenders = Vec::new();
    for (name, half, every) in [
        ("sender, 26 webhooks", "sender", 10),
        ("sender, 261 webhooks", "sender", 1),
        ("both halves, 261 webhooks", "receiver", 1),
    ] {
        let command = work::generator(&document, half, every)?;
        contenders.push((name, command, Vec::new()));
    }
    if peer.is_file() {
        let mut command = Command::new(peer);
        let output = std::env::temp_dir().join(format!("bench-{}.rs", std::process::id()));
        command.args(["generate", "types", "-i"]).arg(&document);
        command.arg("-o").arg(output);
        contenders.push(("oas3-gen 0.29, types", command, Vec::new()));
    } else {
        report.left_out.push("oas3-gen is not installed".to_owned());
    }
    for _ in 0..ROUNDS {
        for (_, command, costs) in &mut contenders {
            costs.push(child::measure(command)?);
        }
    }
    let mut table = Table::new(["what", "CPU, s", "peak, MiB"]);
    for (name, _, costs) in &contenders {
        let peak = costs.iter().map(|cost| cost.peak).max().unwrap_or_default();
        let peak = peak.div_ceil(1 << 20).to_string();
        let cpu = Spread::of(seconds(costs)).to_string();
        table.row([(*name).to_owned(), cpu, peak]);
    }
    report.tables.push(table);
    let of = |at: usize| seconds(&contenders[at].2);
    report.goals.push(Goal {
        what: "time for 261 webhooks to ten times that for 26",
        wanted: Wanted::AtMost(1.0),
        found: Spread::ratio(&of(1), &of(0)).median / 10.0,
        explanation: "",
    });
    if contenders.len() > 3 {
        report.goals.push(Goal {
            what: "CPU seconds of the sender's half to oas3-gen's",
            wanted: Wanted::AtMost(0.33),
            found: Spread::ratio(&of(1), &of(3)).median,
            explanation: "Not profiled yet. Next: callgrind over the example `generate_part`.",
        });
    }
    Ok(report)
}

fn seconds(costs: &[Cost]) -> Vec<f64> {
    costs.iter().map(|cost| cost.cpu).collect()
}
