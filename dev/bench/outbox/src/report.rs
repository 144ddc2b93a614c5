//! Runs the measurements and prints them as Markdown.

use std::fmt;
use std::future::Future;

use crate::Result;
use crate::contestant::Contestant;
use crate::database::Kind;
use crate::fairness::{self, Fairness};
use crate::kill::{self, Kill};
use crate::server::Server;
use crate::throughput::{self, Throughput};
use crate::{claims, enqueue_rate, outbox};

const ROUNDS: usize = 3;

const METHOD: &str = include_str!("method.md");

/// What causes the difference to the fastest on Postgres.
const SLOWER: &str = "Postgres spends more CPU on a delivery than with graphile_worker: it updates the \
    delivery twice and records the attempt, where graphile_worker deletes the job.";

/// The measurements of one contestant.
struct Measured {
    contestant: &'static dyn Contestant,
    enqueued: Vec<f64>,
    delivered: Vec<Throughput>,
    fairness: Option<Fairness>,
    kill: Option<Kill>,
    /// Why it was not measured any further.
    error: Option<String>,
}

pub(crate) async fn print(contestants: &[&'static dyn Contestant]) -> Result<()> {
    let mut all = measure_rates(contestants).await;
    for measured in &mut all {
        measured.fairness().await;
        measured.kill().await;
    }
    let claims = [
        claims::measure(&outbox::OnPostgres).await?,
        claims::measure(&outbox::OnSqlite).await?,
    ];
    Server::connect().await?.delete().await?;

    println!("## Outbox\n\n{METHOD}");
    print_rates(&all);
    print_kills(&all);
    print_fairness(&all);
    println!("| claims and results without HTTP | deliveries/s |\n|---|---|");
    for (kind, rate) in ["Postgres", "SQLite"].into_iter().zip(claims) {
        println!("| {kind} | {rate:.0} |");
    }
    println!();
    print_goals(&all);
    for measured in &all {
        if let Some(error) = &measured.error {
            println!("- left out: {}: {error}", measured.contestant.name());
        }
    }
    Ok(())
}

/// Prints the first table alone, in a quarter of the time.
pub(crate) async fn print_only_rates(contestants: &[&'static dyn Contestant]) -> Result<()> {
    let all = measure_rates(contestants).await;
    Server::connect().await?.delete().await?;
    print_rates(&all);
    Ok(())
}

async fn measure_rates(contestants: &[&'static dyn Contestant]) -> Vec<Measured> {
    let mut all: Vec<_> = contestants.iter().copied().map(Measured::new).collect();
    for _ in 0..ROUNDS {
        for measured in &mut all {
            measured.rates().await;
        }
    }
    all
}

impl Measured {
    fn new(contestant: &'static dyn Contestant) -> Self {
        Self {
            contestant,
            enqueued: Vec::new(),
            delivered: Vec::new(),
            fairness: None,
            kill: None,
            error: None,
        }
    }

    async fn rates(&mut self) {
        let enqueued = self
            .step("enqueue", enqueue_rate::measure(self.contestant))
            .await;
        self.enqueued.extend(enqueued);
        let delivered = self
            .step("deliver", throughput::measure(self.contestant))
            .await;
        self.delivered.extend(delivered);
    }

    async fn fairness(&mut self) {
        self.fairness = self
            .step("fairness", fairness::measure(self.contestant))
            .await;
    }

    async fn kill(&mut self) {
        self.kill = self.step("kill", kill::measure(self.contestant)).await;
    }

    /// Measures, unless an earlier step failed.
    async fn step<T: fmt::Debug>(
        &mut self,
        what: &str,
        measure: impl Future<Output = Result<T>>,
    ) -> Option<T> {
        if self.error.is_some() {
            return None;
        }
        match measure.await {
            Ok(value) => {
                eprintln!("{}: {what}: {value:.1?}", self.contestant.name());
                Some(value)
            }
            Err(error) => {
                self.error = Some(error.to_string());
                None
            }
        }
    }

    fn median(&self, value: impl Fn(&Throughput) -> f64) -> f64 {
        median(self.delivered.iter().map(value))
    }

    fn rate(&self) -> f64 {
        self.median(|measured| measured.rate)
    }

    fn is_outbox(&self) -> bool {
        self.contestant
            .name()
            .starts_with("openapi-webhooks-outbox")
    }
}

fn print_rates(all: &[Measured]) {
    println!("| | enqueued/s | delivered/s | worker, µs | Postgres, µs | log, bytes | peak, MiB |");
    println!("|---|---|---|---|---|---|---|");
    for one in all {
        let optional = |value: fn(&Throughput) -> Option<f64>| match one.contestant.kind() {
            Kind::Postgres => format!("{:.0}", one.median(|it| value(it).unwrap_or(f64::NAN))),
            Kind::Sqlite => "–".to_owned(),
        };
        println!(
            "| {} | {:.0} | {:.0} | {:.0} | {} | {} | {:.0} |",
            one.contestant.name(),
            median(one.enqueued.iter().copied()),
            one.rate(),
            one.median(|it| it.worker),
            optional(|it| it.database),
            optional(|it| it.log),
            one.median(|it| it.memory),
        );
    }
    println!();
}

fn print_kills(all: &[Measured]) {
    println!("| killed ten times | missing | sent again | seconds until all arrived |");
    println!("|---|---|---|---|");
    for one in all {
        let Some(kill) = one.kill else { continue };
        let recovery = match kill.recovery {
            Some(seconds) => format!("{seconds:.1}"),
            None => format!("more than {}", kill::LIMIT.as_secs()),
        };
        let name = one.contestant.name();
        println!(
            "| {name} | {} | {} | {recovery} |",
            kill.missing, kill.sent_again
        );
    }
    println!();
}

fn print_fairness(all: &[Measured]) {
    println!("| delivered/s to the others | without a backlog | with it | ratio |");
    println!("|---|---|---|---|");
    for one in all {
        let Some(Fairness { without, with }) = one.fairness else {
            continue;
        };
        let name = one.contestant.name();
        println!(
            "| {name} | {without:.0} | {with:.0} | {:.2} |",
            with / without
        );
    }
    println!();
}

fn print_goals(all: &[Measured]) {
    for (kind, database) in [(Kind::Postgres, "Postgres"), (Kind::Sqlite, "SQLite")] {
        let here = || all.iter().filter(|one| one.contestant.kind() == kind);
        let Some(ours) = here().find(|one| one.is_outbox()) else {
            continue;
        };
        let others = here().filter(|one| !one.is_outbox() && !one.delivered.is_empty());
        let fastest = others.map(Measured::rate).fold(0.0, f64::max);
        let ratio = ours.rate() / fastest;
        print_goal(
            &format!("{database}: deliveries/s to the fastest other's"),
            ratio,
            1.0,
            SLOWER,
        );
        if let Some(Fairness { without, with }) = ours.fairness {
            let what = format!("{database}: deliveries/s with the backlog to without");
            print_goal(&what, with / without, 0.9, "");
        }
        if let Some(kill) = ours.kill {
            let state = if kill.missing == 0 {
                "met"
            } else {
                "**missed**"
            };
            println!(
                "- {state}: {database}: missing after ten kills: {}, goal 0",
                kill.missing
            );
        }
    }
}

/// Prints the explanation only if the goal is missed.
fn print_goal(what: &str, found: f64, least: f64, explanation: &str) {
    if found >= least {
        println!("- met: {what}: {found:.2}, goal {least} or more");
    } else {
        println!("- **missed**: {what}: {found:.2}, goal {least} or more. {explanation}");
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
