//! Measures speed, as ratios within one run on one machine.
//!
//! `cargo run --release -p bench -- NAME` runs one comparison and prints its tables, `-- all` runs
//! them all and writes `BENCHMARKS.md`.

mod check;
mod child;
mod cpu;
mod generate;
mod hand;
mod payload;
mod plain;
mod read;
mod report;
mod spread;
mod wire;
mod work;

openapi_webhooks::include_webhooks!("openapi");

use std::process::Command;

use report::Report;

/// An error of any kind ends the program.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

type Comparison = fn() -> Result<Report>;

const COMPARISONS: &[(&str, Comparison)] = &[
    ("wire", wire::compare),
    ("read", read::compare),
    ("generate", generate::compare),
    ("check", check::compare),
];

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["all"] => report::write(COMPARISONS),
        ["memory"] => memory(),
        ["sign-many", times] => work::sign(times.parse()?),
        ["parse-many", who, times] => read::many(who, times.parse()?),
        [name] => {
            let known = COMPARISONS.iter().find(|(known, _)| *known == name);
            let (_, compare) = known.ok_or_else(usage)?;
            println!("{}", compare()?);
            Ok(())
        }
        _ => Err(usage().into()),
    }
}

/// Its program counts every allocation, which the others do not have to pay for.
fn memory() -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--release", "--package", "bench"]);
    child::succeed(command.args(["--bin", "memory", "memory"]))
}

fn usage() -> String {
    let names: Vec<_> = COMPARISONS.iter().map(|(name, _)| *name).collect();
    format!("usage: bench all|memory|{}", names.join("|"))
}
