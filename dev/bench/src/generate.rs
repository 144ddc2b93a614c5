//! Generating from GitHub's document.

use crate::child::{self, Cost};
use crate::peers::{self, PEERS};
use crate::report::{Goal, Report, Table, Wanted};
use crate::stats::Spread;
use crate::{Result, profile_targets};

const ROUNDS: usize = 5;

const METHOD: &str = "CPU seconds and peak memory of the whole process, for the webhooks of GitHub's document (261) and the schemas \
that they need. The peers generate code for the same document: oas3-gen and openapi-to-rust only types, ploidy \
everything that it supports; none of them generates code that sends webhooks. The sender's half is types and \
client. \"As a build script\" is the dev profile, in which build scripts and their dependencies are not \
optimised. The documents of ten webhooks are taken from Resend's, with payloads of ordinary size (1,000 to 2,000 \
lines of code), and from GitHub's, with large payloads (9,000 lines).";

const FEW: &str = "sender, 26 webhooks";
const SENDER: &str = "sender, 261 webhooks";
const OAS3_GEN: &str = PEERS[0].name;
const BUILD_SCRIPT: &str = "sender, 261 webhooks, as a build script";
const TEN: &str = "sender, ten webhooks of Resend's, as a build script";
const TEN_LARGE: &str = "sender, ten webhooks of GitHub's, as a build script";

const REST: &str = "According to callgrind for the example `generate_part`, 29 % is choosing types, 33 % building syntax \
    trees, 16 % printing them, 5 % dropping them, and 15 % reading the document. According to `perf`, a \
    quarter of the total is malloc. The sender's half takes 0.22 of the instructions of oas3-gen. Next: \
    process schemas and documentation with equal texts once.";

const REST_OF_TEN: &str = "Not profiled separately. Next: as above.";

pub(crate) fn compare() -> Result<Report> {
    let mut report = Report {
        title: "Generating",
        method: METHOD,
        tables: Vec::new(),
        goals: Vec::new(),
        left_out: vec!["typify, which reads no document of OpenAPI".to_owned()],
    };
    let Some(document) = profile_targets::github() else {
        report
            .left_out
            .push("all of it: OPENAPI_CORPUS has no document of GitHub".to_owned());
        return Ok(report);
    };
    let ten_large = profile_targets::ten_webhooks(&document)?;
    let mut contenders = vec![
        (
            FEW,
            profile_targets::generator(&document, "sender", 10)?,
            Vec::new(),
        ),
        (
            SENDER,
            profile_targets::generator(&document, "sender", 1)?,
            Vec::new(),
        ),
        (
            "both halves, 261 webhooks",
            profile_targets::generator(&document, "receiver", 1)?,
            Vec::new(),
        ),
        (
            BUILD_SCRIPT,
            profile_targets::build_script(&document, "sender")?,
            Vec::new(),
        ),
        (
            TEN_LARGE,
            profile_targets::build_script(&ten_large, "sender")?,
            Vec::new(),
        ),
    ];
    if let Some(resend) = profile_targets::resend() {
        let ten = profile_targets::ten_webhooks(&resend)?;
        contenders.push((
            TEN,
            profile_targets::build_script(&ten, "sender")?,
            Vec::new(),
        ));
    } else {
        let reason = "ten webhooks of Resend's: OPENAPI_CORPUS has no document of theirs";
        report.left_out.push(reason.to_owned());
    }
    for peer in &PEERS {
        match peer.command(&document)? {
            // A generator that fails is reported, and not measured.
            Some(mut command) => match child::measure(&mut command) {
                Ok(_) => contenders.push((peer.name, command, Vec::new())),
                Err(error) => {
                    let reason = peers::reason(&*error);
                    report.left_out.push(format!("{}: {reason}", peer.name));
                }
            },
            None => report.left_out.push(peer.absence()),
        }
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
    let of = |name: &str| {
        let mut contenders = contenders.iter();
        let found = contenders.find(|(known, _, _)| *known == name);
        found.map(|(_, _, costs)| seconds(costs))
    };
    let ratio = |one: &str, other: &str| Some(Spread::ratio(&of(one)?, &of(other)?).median);
    let median = |name: &str| Some(Spread::of(of(name)?).median);
    for (what, most, found, explanation) in [
        (
            "time for 261 webhooks to ten times that for 26",
            1.0,
            ratio(SENDER, FEW).map(|ratio| ratio / 10.0),
            "",
        ),
        (
            "CPU seconds of the sender's half to oas3-gen's",
            0.33,
            ratio(SENDER, OAS3_GEN),
            REST,
        ),
        (
            "CPU seconds for 261 webhooks, as a build script",
            3.0,
            median(BUILD_SCRIPT),
            REST,
        ),
        (
            "CPU seconds for ten webhooks of the ordinary size, as a build script",
            0.05,
            median(TEN),
            REST_OF_TEN,
        ),
    ] {
        let Some(found) = found else {
            continue;
        };
        report.goals.push(Goal {
            what,
            wanted: Wanted::AtMost(most),
            found,
            explanation,
        });
    }
    Ok(report)
}

fn seconds(costs: &[Cost]) -> Vec<f64> {
    costs.iter().map(|cost| cost.cpu).collect()
}
