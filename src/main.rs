//! Shows the webhooks of `schema/openapi.json` at work, or sends one of them.

mod demo;
mod receiver;
mod send;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

const HELP: &str = "\
The webhooks of schema/openapi.json.

Usage:
  cargo run                              Starts a receiver on a loopback port, sends it every webhook
                                         of the document from its examples, signed, and shows what
                                         went out, what was verified and what became of it.
  cargo run -- send <webhook> <url>      Sends one webhook, from its first example, to a URL.
  cargo run -- list                      Lists the webhooks.
  cargo run -- --help                    Shows this help.

Options of send:
  --allow-http                           Lets plain http through.
  --allow-loopback                       Lets loopback addresses through, on any port.

Environment of send:
  WEBHOOK_SECRET                         The secret that signs, `whsec_` and base64
                                         (Standard Webhooks 1.0.0, \"Signature scheme\").
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
                eprintln!("  because {cause}");
                source = cause.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(out: &mut dyn Write, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match arguments {
        [] => demo::run(out).await,
        ["send", rest @ ..] => send::run(out, rest).await,
        ["list"] => send::list(out),
        ["--help" | "-h" | "help"] => Ok(out.write_all(HELP.as_bytes())?),
        _ => Err(format!("there is no such command\n\n{HELP}").into()),
    }
}
