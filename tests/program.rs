//! The program works as its help describes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_subscription-webhooks"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("text")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("text")
}

#[test]
fn every_webhook_is_delivered_and_verified() {
    let output = run(&[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let examples = subscription_webhooks::examples().expect("the document's examples are messages");
    let shown = stdout(&output);
    assert_eq!(shown.matches("  verified  ").count(), examples.len());
    assert_eq!(
        shown.matches("  verdict   delivered: 200 OK").count(),
        examples.len()
    );
    assert!(
        shown.contains("  answer    /monthly_fee has to be positive"),
        "{shown}"
    );
    for message in &examples {
        assert!(shown.contains(&format!("{} {}\n", message.method(), message.webhook())));
    }
}

#[test]
fn help_names_every_command() {
    let output = run(&["--help"]);
    assert!(output.status.success());
    for word in [
        "docs",
        "serve",
        "--database",
        "--allow-loopback",
        "--allow-http",
        "openapi-webhooks-cli -- send",
    ] {
        assert!(stdout(&output).contains(word), "{word}");
    }
}

#[test]
fn docs_serves_the_pages() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_subscription-webhooks"))
        .args(["docs", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let output = program.stdout.take().expect("a pipe");
    BufReader::new(output).read_line(&mut line).expect("a line");
    let address = line
        .trim()
        .trim_start_matches("http://")
        .trim_end_matches("/docs");
    let mut connection = TcpStream::connect(address).expect("the server listens");
    let request = "GET /docs/webhooks/new-subscription.html HTTP/1.0\r\nhost: docs\r\n\r\n";
    connection.write_all(request.as_bytes()).expect("a request");
    let mut response = String::new();
    connection
        .read_to_string(&mut response)
        .expect("a response");
    program.kill().expect("the program stops");
    program.wait().expect("the program stops");
    assert!(response.starts_with("HTTP/1.0 200 OK"), "{response}");
    assert!(
        response.contains("<code>new-subscription</code>"),
        "{response}"
    );
}

#[test]
fn an_unknown_command_is_an_error() {
    let output = run(&["subscribe"]);
    assert!(!output.status.success());
    let text = stderr(&output);
    assert!(text.starts_with("error: unknown command\n"), "{text}");
}
