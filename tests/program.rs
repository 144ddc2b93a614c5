//! The program works as its help describes.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_subscription-webhooks"))
        .args(arguments)
        .env_remove("WEBHOOK_SECRET")
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
        "send",
        "list",
        "WEBHOOK_SECRET",
        "--allow-loopback",
        "--allow-http",
    ] {
        assert!(stdout(&output).contains(word), "{word}");
    }
}

#[test]
fn list_names_every_webhook_once() {
    let output = run(&["list"]);
    let mut expected: Vec<String> = Vec::new();
    for message in subscription_webhooks::examples().expect("the examples are messages") {
        let line = format!("{:7} {}", message.method().as_str(), message.webhook());
        if !expected.contains(&line) {
            expected.push(line);
        }
    }
    assert!(expected.len() > 3, "the document shows several webhooks");
    assert_eq!(stdout(&output).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn send_reports_missing_arguments() {
    let cases: [(&[&str], &str); 4] = [
        (&["send"], "`send` takes a webhook and a URL"),
        (
            &["send", "nothing", "https://a.example/"],
            "there is no webhook `nothing`",
        ),
        (
            &["send", "new-subscription", "https://a.example/"],
            "WEBHOOK_SECRET is not set",
        ),
        (&["subscribe"], "unknown command"),
    ];
    for (arguments, reason) in cases {
        let output = run(arguments);
        assert!(!output.status.success());
        assert!(stderr(&output).contains(reason), "{}", stderr(&output));
    }
}
