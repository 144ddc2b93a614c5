//! Demonstrates the webhooks of `schema/openapi.json`, or serves customers.

mod demo;
mod docs;
mod receiver;
mod service;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

const HELP: &str = "\
The webhooks of schema/openapi.json.

Usage:
  cargo run                              Starts a receiver on a loopback port, sends it the examples of
                                         every webhook of the document, signed, and shows what was
                                         sent and verified, and the verdicts.
  cargo run -- docs [--listen <address>] Serves the documentation pages, on 127.0.0.1:8000 by default.
  cargo run -- serve                     Serves customers, who register URLs at POST /endpoints and
                                         receive a webhook for each POST /subscriptions.
  cargo run -- --help                    Shows this help.

Options of serve:
  --listen <address>                     127.0.0.1:8000 by default.
  --database <database>                  sqlite:subscriptions.db by default; postgres://… with
                                         cargo run --features postgres.
  --allow-http                           Allows plain HTTP.
  --allow-loopback                       Allows loopback addresses, on any port.

The command line sends single webhooks, and does more with a document:
  cargo run -p openapi-webhooks-cli -- list
  cargo run -p openapi-webhooks-cli -- send new-subscription <url>
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&mut std::io::stdout(), &arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                eprintln!("  caused by: {cause}");
                source = cause.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match arguments {
        [] => demo::run(out).await,
        ["docs", rest @ ..] => docs::run(out, rest).await,
        ["serve", rest @ ..] => {
            let served = service::run(out, rest).await;
            served.map_err(|failure| failure as Box<dyn Error>)
        }
        ["--help" | "-h" | "help"] => Ok(out.write_all(HELP.as_bytes())?),
        _ => Err(format!("unknown command\n\n{HELP}").into()),
    }
}
