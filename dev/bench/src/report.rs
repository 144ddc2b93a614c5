//! Writes results as Markdown.

use std::fmt;
use std::process::Command;

use crate::{Comparison, Result, child};

/// The results of one comparison.
pub(crate) struct Report {
    pub(crate) title: &'static str,
    pub(crate) method: &'static str,
    pub(crate) tables: Vec<Table>,
    pub(crate) goals: Vec<Goal>,
    /// What was not measured, and why.
    pub(crate) left_out: Vec<String>,
}

pub(crate) struct Table {
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// A goal for a measured number.
pub(crate) struct Goal {
    pub(crate) what: &'static str,
    pub(crate) wanted: Wanted,
    pub(crate) found: f64,
    /// If the goal is missed: what causes the difference, and what to try next.
    pub(crate) explanation: &'static str,
}

pub(crate) enum Wanted {
    AtLeast(f64),
    AtMost(f64),
}

impl Goal {
    fn is_met(&self) -> bool {
        match self.wanted {
            Wanted::AtLeast(least) => self.found >= least,
            Wanted::AtMost(most) => self.found <= most,
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = match self.wanted {
            Wanted::AtLeast(least) => format!("{least} or more"),
            Wanted::AtMost(most) => format!("{most} or less"),
        };
        let (what, found) = (self.what, self.found);
        if self.is_met() {
            return writeln!(f, "- met: {what}: {found:.2}, goal {wanted}");
        }
        writeln!(
            f,
            "- **missed**: {what}: {found:.2}, goal {wanted}. {}",
            self.explanation
        )
    }
}

impl Table {
    pub(crate) fn new<const N: usize>(head: [&str; N]) -> Self {
        Self {
            head: head.map(str::to_owned).into(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn row<const N: usize>(&mut self, row: [String; N]) {
        self.rows.push(row.into());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {} |", self.head.join(" | "))?;
        writeln!(f, "|{}", "---|".repeat(self.head.len()))?;
        for row in &self.rows {
            writeln!(f, "| {} |", row.join(" | "))?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "## {}\n\n{}\n", self.title, self.method)?;
        for table in &self.tables {
            writeln!(f, "{table}")?;
        }
        for goal in &self.goals {
            goal.fmt(f)?;
        }
        for left_out in &self.left_out {
            writeln!(f, "- left out: {left_out}")?;
        }
        Ok(())
    }
}

/// Runs all comparisons and writes `BENCHMARKS.md`.
///
/// Each comparison has a separate process, because the reported peak memory of a child is never less
/// than the memory of its parent at the time of the start.
pub(crate) fn write(comparisons: &[(&str, Comparison)]) -> Result<()> {
    let mut text = head()?;
    for name in comparisons.iter().map(|(name, _)| *name).chain(["outbox"]) {
        eprintln!("{name} …");
        let output = Command::new(std::env::current_exe()?).arg(name).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        text += "\n";
        text += String::from_utf8(output.stdout)?.trim_end();
        text += "\n";
    }
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/../../BENCHMARKS.md");
    std::fs::write(place, text)?;
    Ok(())
}

fn head() -> Result<String> {
    let cpus = std::fs::read_to_string("/proc/cpuinfo")?;
    let model = cpus.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split(": ").nth(1));
    let model = model.unwrap_or("an unknown processor");
    let cores = std::thread::available_parallelism()?;
    let system = child::output("uname", &["-sr"])?;
    let rustc = child::output("rustc", &["--version"])?;
    let date = child::output("date", &["--utc", "+%Y-%m-%d %H:%M UTC"])?;
    let load = std::fs::read_to_string("/proc/loadavg")?;
    let load = load.split(' ').next().unwrap_or_default();
    Ok(format!(
        "# Benchmarks\n\n\
         Written by `cargo run --release -p bench -- all`. Numbers are comparable only within one run on \
         one machine: compare ratios, not times.\n\n\
         {date}; {cores} cores of {model}; {system}; {rustc}; openapi-webhooks {}. \
         Load average at the start: {load}.\n\n\
         Contenders alternate in rounds. A ratio is the median over the rounds, with the \
         quartiles in parentheses; a time is the median.\n",
        env!("CARGO_PKG_VERSION"),
    ))
}
