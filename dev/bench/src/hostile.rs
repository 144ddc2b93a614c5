//! Generating from documents that demand too much.

use std::path::Path;

use crate::child::{self, Cost};
use crate::report::{Goal, Report, Table, Wanted};
use crate::{Result, profile_targets};

/// Exponential growth is visible at a few kilobytes, other growth at a megabyte.
const SIZES: [usize; 2] = [16_000, 1_000_000];

/// The limit after which a run is killed.
const SECONDS: u64 = 60;
const BYTES: u64 = 4 << 30;

/// The number of constructs in the table: those that take longest.
const SHOWN: usize = 20;

const METHOD: &str = "Both halves and examples of documents that ask for too much, made by `dev/hostile`, each at 16 KB and at 1 MB: \
CPU seconds and peak memory of a process in the dev profile, in which users' build scripts are not optimised. A process ends \
with code or with an error; one that is ended by a signal or by its limits (60 s, 4 GiB) counts as not ended. The twenty that \
take longest are shown.";

/// The result for one document.
struct Outcome {
    name: String,
    cost: Cost,
    code: Option<i32>,
}

impl Outcome {
    fn has_ended(&self) -> bool {
        matches!(self.code, Some(0 | 1))
    }

    fn end(&self) -> &'static str {
        match self.code {
            Some(0) => "code",
            Some(1) => "an error",
            _ => "not ended",
        }
    }
}

pub(crate) fn compare() -> Result<Report> {
    let folder = profile_targets::scratch()?.join("hostile");
    let mut outcomes = Vec::new();
    for construct in hostile::constructs() {
        for size in SIZES {
            let document = construct.write(&folder, size)?;
            let name = format!("{}, {} KB", construct.name, size / 1_000);
            outcomes.push(measure(name, &document)?);
        }
    }
    outcomes.sort_by(|one, other| other.cost.cpu.total_cmp(&one.cost.cpu));
    let mut table = Table::new(["what", "CPU, s", "peak, MiB", "ends with"]);
    for outcome in outcomes.iter().take(SHOWN) {
        table.row([
            outcome.name.clone(),
            format!("{:.2}", outcome.cost.cpu),
            outcome.cost.peak.div_ceil(1 << 20).to_string(),
            outcome.end().to_owned(),
        ]);
    }
    Ok(Report {
        title: "Hostile documents",
        method: METHOD,
        tables: vec![table],
        goals: goals(&outcomes),
        left_out: Vec::new(),
    })
}

fn measure(name: String, document: &Path) -> Result<Outcome> {
    let command = profile_targets::build_script(document, "all")?;
    let (cost, code) = child::measure_within(&command, SECONDS, BYTES)?;
    Ok(Outcome { name, cost, code })
}

fn goals(outcomes: &[Outcome]) -> Vec<Goal> {
    let most = |of: fn(&Outcome) -> f64| outcomes.iter().map(of).fold(0.0, f64::max);
    let endless = outcomes.iter().filter(|outcome| !outcome.has_ended());
    let goal = |what, most, found| Goal {
        what,
        wanted: Wanted::AtMost(most),
        found,
        explanation: "The table has the constructs.",
    };
    vec![
        goal("documents that do not end", 0.0, endless.count() as f64),
        goal("CPU seconds of any", 10.0, most(|one| one.cost.cpu)),
        goal(
            "MiB of any",
            1_024.0,
            most(|one| (one.cost.peak >> 20) as f64),
        ),
    ]
}
