//! Measures speed, as ratios within one run on one machine.
//!
//! `cargo run --release -p bench -- NAME` runs one comparison and prints its tables, `-- all` runs
//! them all and writes `BENCHMARKS.md`. `outbox` builds and starts `dev/bench/outbox`. `sign-many`,
//! `send-many` and `parse-many` do one thing many times, for profiles.

mod build;
mod by_hand;
mod check;
mod child;
mod cpu;
mod docs;
mod fan_out;
mod generate;
mod hostile;
mod memory;
mod outbox;
mod payload;
mod peers;
mod profile_targets;
mod read;
mod report;
mod serde_baseline;
mod stats;
mod wire;

openapi_webhooks::include_webhooks!("openapi");

use report::Report;

/// An error of any kind ends the program.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

type Comparison = fn() -> Result<Report>;

const COMPARISONS: &[(&str, Comparison)] = &[
    ("wire", wire::compare),
    ("fan-out", fan_out::compare),
    ("memory", memory::compare),
    ("read", read::compare),
    ("generate", generate::compare),
    ("hostile", hostile::compare),
    ("check", check::compare),
    ("build", build::compare),
    ("docs", docs::compare),
];

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["all"] => report::write(COMPARISONS),
        ["ten-webhooks", document, place] => {
            profile_targets::write_ten_webhooks(document.as_ref(), place.as_ref())
        }
        ["sign-many", times] => profile_targets::sign(times.parse()?),
        ["send-many", who, times] => wire::many(who, times.parse()?),
        ["parse-many", who, order, times] => read::many(who, order, times.parse()?),
        ["outbox"] => outbox::compare(),
        [name] => {
            let known = COMPARISONS.iter().find(|(known, _)| *known == name);
            let (_, compare) = known.ok_or_else(usage)?;
            println!("{}", compare()?);
            Ok(())
        }
        _ => Err(usage().into()),
    }
}

fn usage() -> String {
    let names: Vec<_> = COMPARISONS.iter().map(|(name, _)| *name).collect();
    format!("usage: bench all|{}|outbox", names.join("|"))
}
