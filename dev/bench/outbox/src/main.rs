//! Measures the outbox beside other crates that deliver from a database, on the same server in one
//! run: `cargo run --release -p bench -- outbox`.
//!
//! Prints a section of `BENCHMARKS.md`. `OUTBOX_POSTGRES` has the settings of the connection to the server. Nothing
//! else should use the server in the meantime. The workers and the receiver are other processes of this program.

mod apalis_postgres;
mod apalis_sqlite;
mod claims;
mod contestant;
mod counts;
mod database;
mod enqueue_rate;
mod fairness;
mod graphile;
mod kill;
mod outbox;
mod process;
mod receiver;
mod report;
mod round;
mod sender;
mod server;
mod throughput;
mod webhooksmith;

use contestant::{Contestant, Place};
use database::Database;

/// Any error ends the program.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const CONTESTANTS: [&dyn Contestant; 7] = [
    &outbox::OnPostgres,
    &graphile::Graphile,
    &apalis_postgres::ApalisPostgres,
    &webhooksmith::OnPostgres,
    &outbox::OnSqlite,
    &apalis_sqlite::ApalisSqlite,
    &webhooksmith::OnSqlite,
];

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => report::print(&CONTESTANTS).await,
        ["only", name] => report::print(&[find(name)?]).await,
        ["rates"] => report::print_only_rates(&CONTESTANTS).await,
        ["receive"] => receiver::run().await,
        ["work", name, database, receiver] => {
            let place = Place {
                database: Database::at(database),
                receiver: receiver.to_owned(),
            };
            find(name)?.work(&place).await
        }
        _ => Err("usage: outbox-bench [rates | only CONTESTANT]".into()),
    }
}

fn find(name: &str) -> Result<&'static dyn Contestant> {
    let mut all = CONTESTANTS.into_iter();
    all.find(|contestant| contestant.name() == name)
        .ok_or_else(|| format!("there is no contestant {name}").into())
}
