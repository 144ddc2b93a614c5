//! `send`, `listen` and `resend` over sockets.

use std::fs;
use std::io::{Read, Write};

use serde_json::json;

use crate::program::{BODY, Running, SHOP, command, run};

const LOCAL: [&str; 2] = ["--allow-loopback", "--allow-http"];

fn send(url: &str, more: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = [&["send", "order.paid", url, "-f", SHOP], &LOCAL[..], more].concat();
    run(folder.path(), &arguments)
}

#[test]
fn sent_messages_are_received_and_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut listener = Running::start(folder.path(), &["listen", "-f", SHOP, "--count", "2"]);
    let url = listener.url();
    let (status, text) = send(&url, &["--example", "plain", "--set", "note=hi"]);
    assert_eq!(status, Some(0), "{text}");
    assert!(
        text.starts_with("delivered: 204 No Content (msg_"),
        "{text}"
    );
    let line = listener.line();
    assert!(line.starts_with("--> POST order.paid [msg_"), "{line}");
    assert!(line.ends_with("] verified"), "{line}");
    // The header of the document says which webhook it is.
    let (status, _) = send(&url, &["--set", "currency=CHF", "--allow-invalid"]);
    assert_eq!(status, Some(0));
    let rest = listener.rest();
    assert_eq!(
        rest[1],
        "    invalid payload: \"CHF\" is not one of \"EUR\" or \"USD\" at `/currency`"
    );
}

/// No header, path or member names the webhook.
#[test]
fn a_webhook_is_recognized_by_its_payload() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut listener = Running::start(folder.path(), &["listen", "-f", SHOP, "--count", "1"]);
    let url = listener.url();
    let arguments = [&["send", "order.cancelled", &url, "-f", SHOP], &LOCAL[..]].concat();
    let (status, text) = run(folder.path(), &arguments);
    assert_eq!(status, Some(0), "{text}");
    let line = listener.line();
    assert!(line.starts_with("--> POST order.cancelled ["), "{line}");
}

/// Stripe's secrets start as those of Standard Webhooks, but are not encoded.
#[test]
fn the_secret_of_a_provider_is_its_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let secret = "whsec_not base64!";
    let mut sign = command(folder.path(), &["sign", BODY, "--scheme", "stripe"]);
    let signed = sign.env("WEBHOOK_SECRET", secret).output();
    let signed = signed.expect("the program runs");
    fs::write(folder.path().join("headers.txt"), signed.stdout).expect("a file");
    let arguments = [
        "verify",
        BODY,
        "--headers",
        "headers.txt",
        "--scheme",
        "stripe",
    ];
    let mut verify = command(folder.path(), &arguments);
    let verified = verify.env("WEBHOOK_SECRET", secret).output();
    let verified = verified.expect("the program runs");
    assert_eq!(verified.stdout, b"the signature is valid\n");
}

/// The response often says what is wrong.
#[test]
fn the_response_of_a_failed_delivery_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let application = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/", application.local_addr().expect("an address"));
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = application.accept().expect("a connection");
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            let mut bytes = [0; 1024];
            let count = stream.read(&mut bytes).expect("a request");
            request.extend_from_slice(&bytes[..count]);
        }
        let response =
            "HTTP/1.1 422 Unprocessable Entity\r\ncontent-length: 15\r\n\r\nno such\x1b[1mplan";
        stream.write_all(response.as_bytes()).expect("a response");
    });
    let arguments = [&["send", "order.paid", &url, "-f", SHOP], &LOCAL[..]].concat();
    let (status, text) = run(folder.path(), &arguments);
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("responded with 422"), "{text}");
    assert!(text.ends_with("  | no such\\u{1b}[1mplan\n"), "{text}");
    thread.join().expect("it answered");
}

#[test]
fn a_forged_message_is_rejected_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut listener = Running::start(folder.path(), &["listen", "-f", SHOP, "--count", "3"]);
    let url = listener.url();
    for (tamper, reason) in [
        ("body", "no signature is valid"),
        ("signature", "no signature is valid"),
        ("timestamp", "seconds old; 300 are allowed"),
    ] {
        let (status, text) = send(&url, &["--tamper", tamper]);
        assert_eq!(status, Some(1), "{text}");
        assert!(
            text.starts_with("rejected: the endpoint responded with 401"),
            "{text}"
        );
        let line = listener.line();
        assert!(
            line.contains("] not verified: ") && line.contains(reason),
            "{line}"
        );
    }
}

#[test]
fn an_invalid_payload_is_not_sent() {
    let (status, text) = send("http://127.0.0.1:9/", &["--set", "id=x"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        text,
        "invalid payload: \"x\" is not of type \"integer\" at `/id`\n  = help: `--allow-invalid` sends it anyway\n"
    );
}

#[test]
fn schemes_of_providers() {
    let folder = tempfile::tempdir().expect("a folder");
    for scheme in ["github", "stripe", "slack", "svix"] {
        let arguments = [
            "listen", "--scheme", scheme, "--count", "1", "--format", "json", "-f", SHOP,
        ];
        let mut listener = Running::start(folder.path(), &arguments);
        let url = listener.url();
        let (status, text) = send(&url, &["--scheme", scheme]);
        assert_eq!(status, Some(0), "{scheme}: {text}");
        let line: serde_json::Value = serde_json::from_str(&listener.line()).expect("JSON");
        assert_eq!(line["verified"], true, "{scheme}: {line}");
        assert_eq!(line["payload"]["id"], 7);
    }
}

#[test]
fn answers_and_repetitions() {
    let folder = tempfile::tempdir().expect("a folder");
    for (answer, expected) in [
        ("410", "gone: "),
        ("429:30", "throttled: "),
        ("reset", "transient: "),
    ] {
        let mut listener =
            Running::start(folder.path(), &["listen", "--answer", answer, "-f", SHOP]);
        let (status, text) = send(&listener.url(), &[]);
        assert_eq!(status, Some(1));
        assert!(text.starts_with(expected), "{answer}: {text}");
    }
    let mut listener = Running::start(folder.path(), &["listen", "-f", SHOP, "--quiet"]);
    let (status, text) = send(&listener.url(), &["--repeat", "40"]);
    assert_eq!(status, Some(0), "{text}");
    assert!(text.starts_with("40 delivered in "), "{text}");
    let (status, text) = run(folder.path(), &["listen", "--answer", "soon"]);
    assert_eq!(status, Some(2));
    assert!(
        text.starts_with("error: `--answer soon` is not an answer\n"),
        "{text}"
    );
}

#[test]
fn a_recorded_request_is_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let record = folder.path().join("events");
    let mut listener = Running::start(
        folder.path(),
        &["listen", "-f", SHOP, "--record", "events", "--count", "3"],
    );
    let url = listener.url();
    let header = ["--header", "authorization: Bearer hidden"];
    assert_eq!(send(&url, &header).0, Some(0));
    let first = listener.line();
    let file = fs::read_dir(&record)
        .expect("a folder")
        .next()
        .expect("a file")
        .expect("an entry")
        .path();
    // Credentials are not recorded.
    let recorded = fs::read_to_string(&file).expect("a file");
    assert!(
        recorded.contains("webhook-signature") && !recorded.contains("hidden"),
        "{recorded}"
    );
    let file = file.to_str().expect("a path");
    let again = |more: &[&str]| {
        let arguments = [&["resend", file, &url], &LOCAL[..], more].concat();
        run(folder.path(), &arguments)
    };
    assert_eq!(again(&[]).0, Some(0));
    assert_eq!(listener.line(), first);
    assert_eq!(again(&["--new-id"]).0, Some(0));
    let other = listener.line();
    assert_ne!(other, first);
    assert!(other.ends_with("verified"), "{other}");
}

/// The application behind `--forward-to` verifies the same signature, and the sender gets its answer.
#[test]
fn requests_are_forwarded_with_their_signature() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = |more: &[&str]| {
        let arguments = [&["listen", "-f", SHOP], more].concat();
        Running::start(folder.path(), &arguments)
    };
    let mut application = start(&["--answer", "429:30"]);
    let target = application.url();
    let mut listener = start(&["--forward-to", &target]);
    let (status, text) = send(&listener.url(), &[]);
    assert_eq!(status, Some(1));
    assert!(text.starts_with("throttled: "), "{text}");
    assert_eq!(listener.line(), application.line());
    assert!(listener.line().ends_with("] 429 Too Many Requests"));

    let mut listener = start(&["--forward-to", &target, "--answer", "202"]);
    let (status, text) = send(&listener.url(), &[]);
    assert_eq!(status, Some(0));
    assert!(text.starts_with("delivered: 202 Accepted"), "{text}");

    // Without the application, the answer is 502.
    drop(application);
    let mut listener = start(&["--forward-to", &target, "--format", "json"]);
    let (status, text) = send(&listener.url(), &[]);
    assert_eq!(status, Some(1));
    assert!(text.contains("502 Bad Gateway"), "{text}");
    let lines = [listener.json(), listener.json()];
    assert_eq!(lines[0]["kind"], "request");
    assert_eq!(lines[1]["kind"], "forwarded");
    assert_eq!(lines[1]["status"], serde_json::Value::Null);
    assert!(lines[1]["error"].is_string(), "{lines:?}");
}

/// The application gets the headers of the request, and the sender the body and the type of the answer.
#[test]
fn headers_and_answers_are_forwarded() {
    let folder = tempfile::tempdir().expect("a folder");
    let application = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let target = format!("http://{}/", application.local_addr().expect("an address"));
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = application.accept().expect("a connection");
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            let mut bytes = [0; 1024];
            let count = stream.read(&mut bytes).expect("a request");
            request.extend(&bytes[..count]);
        }
        let answer = "HTTP/1.1 422 Unprocessable Content\r\ncontent-type: text/plain\r\n\
            content-length: 3\r\nconnection: close\r\n\r\nno!";
        stream.write_all(answer.as_bytes()).expect("an answer");
        String::from_utf8(request).expect("text")
    });
    let arguments = [
        "listen",
        "-f",
        SHOP,
        "--forward-to",
        &target,
        "--count",
        "1",
    ];
    let mut listener = Running::start(folder.path(), &arguments);
    let url = listener.url();
    let address = url
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    let (_, headers) = run(folder.path(), &["sign", BODY]);
    let body = fs::read_to_string(BODY).expect("a body");
    let length = body.len();
    let headers = headers.replace('\n', "\r\n");
    let more = "user-agent: Hookshot\r\naccept-encoding: gzip\r\nauthorization: Basic eDp5\r\n\
        cookie: a=1\r\ncookie: b=2\r\nx-hop: 1\r\nx-hop: 2\r\nkeep-alive: timeout=5\r\n";
    let request = format!(
        "POST / HTTP/1.1\r\nhost: a\r\n{headers}{more}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    let mut stream = std::net::TcpStream::connect(address).expect("a connection");
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 422 "), "{answer}");
    assert!(answer.contains("content-type: text/plain\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nno!"), "{answer}");
    let forwarded = thread.join().expect("the application");
    let head = forwarded.to_ascii_lowercase();
    for line in [
        "user-agent: hookshot",
        "authorization: basic edp5",
        "cookie: a=1; b=2",
        "x-hop: 1, 2",
    ] {
        assert_eq!(
            head.matches(&format!("\r\n{line}\r\n")).count(),
            1,
            "{head}"
        );
    }
    assert!(
        !head.contains("gzip") && !head.contains("keep-alive"),
        "{head}"
    );
    listener.rest();
}

/// GitHub names the event in a header and the action in the body.
#[test]
fn an_event_with_an_action_is_recognized() {
    let folder = tempfile::tempdir().expect("a folder");
    let webhook = |action: &str| {
        let schema = json!({"type": "object", "properties": {"action": {"const": action}}});
        json!({"post": {
            "parameters": [{"in": "header", "name": "X-GitHub-Event", "schema": {"const": "check_run"}}],
            "requestBody": {"content": {"application/json": {
                "schema": schema, "example": {"action": action},
            }}},
            "responses": {"204": {"description": "Received"}}
        }})
    };
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "GitHub", "version": "1.0.0"},
        "webhooks": {
            "check-run-created": webhook("created"),
            "check-run-re-requested": webhook("re_requested"),
        },
    });
    fs::write(folder.path().join("openapi.json"), document.to_string()).expect("a document");
    let mut listener = Running::start(folder.path(), &["listen"]);
    let url = listener.url();
    for name in ["check-run-created", "check-run-re-requested"] {
        let arguments = [&["send", name, &url], &LOCAL[..]].concat();
        assert_eq!(run(folder.path(), &arguments).0, Some(0));
        let line = listener.line();
        assert!(line.starts_with(&format!("--> POST {name} [")), "{line}");
    }
}

/// A name that the document does not have would never match.
#[test]
fn events_are_checked_against_the_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["listen", "-f", SHOP, "--event", "order.payed"];
    let (status, text) = run(folder.path(), &arguments);
    assert_eq!(status, Some(2));
    assert!(
        text.contains("= help: did you mean `order.paid`?"),
        "{text}"
    );
}

#[test]
fn a_dry_run_prints_the_request() {
    let (status, text) = send("https://customer.example/hooks", &["--dry-run"]);
    assert_eq!(status, Some(0));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "POST https://customer.example/hooks");
    assert!(lines.contains(&"x-shop-event: order.paid"), "{text}");
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("webhook-signature: v1,")),
        "{text}"
    );
    assert!(
        text.ends_with("\n\n{\"id\":7,\"currency\":\"EUR\",\"note\":\"Leave it at the door.\"}\n")
    );
}

#[test]
fn loopback_is_blocked_by_default() {
    let folder = tempfile::tempdir().expect("a folder");
    let (status, text) = run(
        folder.path(),
        &["send", "order.paid", "https://127.0.0.1/", "-f", SHOP],
    );
    assert_eq!(status, Some(1));
    assert!(text.starts_with("blocked: "), "{text}");
    assert!(
        text.contains("= help: `--allow-loopback` allows this machine"),
        "{text}"
    );
}

/// Without a terminal, there is no prompt for the secret.
#[test]
fn a_missing_secret_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = command(
        folder.path(),
        &["send", "order.paid", "https://a.example/", "-f", SHOP],
    );
    let output = command
        .env_remove("WEBHOOK_SECRET")
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: there is no secret\n  = help: set WEBHOOK_SECRET, or use `--secret-file FILE`\n"
    );
}

/// The parameters are written in their styles, as generated code writes them.
#[test]
fn parameters_of_the_document_are_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let parameter = |place: &str, name: &str, example: serde_json::Value| json!({"in": place, "name": name, "schema": {}, "example": example});
    let with = |mut parameter: serde_json::Value, key: &str, value: serde_json::Value| {
        parameter[key] = value;
        parameter
    };
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.0.0"},
        "webhooks": {"ping": {"post": {
            "parameters": [
                parameter("query", "kind of", json!("a&b")),
                parameter("query", "page", json!(2)),
                parameter("query", "list", json!([1, 2])),
                with(parameter("query", "short", json!([1, 2])), "explode", json!(false)),
                with(parameter("query", "deep", json!({"a": 1})), "style", json!("deepObject")),
                // A query cannot contain nested values.
                parameter("query", "nested", json!([[1]])),
                parameter("header", "X-Both", json!({"a": 1, "b": "x"})),
                parameter("cookie", "session", json!("7;8")),
            ],
            "responses": {"204": {"description": "Received"}}
        }}}
    });
    fs::write(folder.path().join("openapi.json"), document.to_string()).expect("a document");
    let mut listener = Running::start(
        folder.path(),
        &["listen", "--count", "1", "--record", "kept"],
    );
    let url = format!("{}?tenant=7", listener.url());
    let arguments = [&["send", "ping", &url], &LOCAL[..]].concat();
    let (status, text) = run(folder.path(), &arguments);
    assert_eq!(status, Some(0), "{text}");
    assert!(
        text.contains("warning: a value is left out: parameter `nested`: "),
        "{text}"
    );
    listener.rest();
    let kept = fs::read_dir(folder.path().join("kept")).expect("a folder");
    let kept: Vec<String> = kept
        .map(|file| fs::read_to_string(file.expect("a file").path()).expect("a recording"))
        .collect();
    let sent = "tenant=7&kind%20of=a%26b&page=2&list=1&list=2&short=1,2&deep%5Ba%5D=1";
    assert!(kept.iter().any(|text| text.contains(sent)), "{kept:?}");
    assert!(
        kept.iter()
            .any(|text| text.contains(r#""x-both": "a,1,b,x""#))
    );
    let (_, text) = run(folder.path(), &[&arguments[..], &["--dry-run"]].concat());
    assert!(text.contains(sent), "{text}");
    assert!(text.contains("\ncookie: session=7%3B8\n"), "{text}");
}

/// Forms are encoded as the document says.
#[test]
fn forms_are_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let form = |media_type: &str, encoding: serde_json::Value| {
        let schema = json!({"type": "object", "properties": {
            "plan": {"type": "object"},
            "tags": {"type": "array", "items": {"type": "string"}},
        }});
        let example = json!({"plan": {"price": 9.5}, "tags": ["a b", "c"]});
        json!({"post": {
            "requestBody": {"content": {media_type: {
                "schema": schema, "example": example, "encoding": encoding,
            }}},
            "responses": {"204": {"description": "Received"}}
        }})
    };
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.0.0"},
        "webhooks": {
            "plain": form("application/x-www-form-urlencoded", json!({})),
            "styled": form("application/x-www-form-urlencoded", json!({
                "plan": {"style": "deepObject"}, "tags": {"explode": false},
            })),
            "parts": form("multipart/form-data", json!({
                "plan": {"headers": {"X-Kind": {"schema": {"const": "yearly"}}}},
            })),
        },
    });
    fs::write(folder.path().join("openapi.json"), document.to_string()).expect("a document");
    let dry_run = |name: &str, more: &[&str]| {
        let arguments = ["send", name, "https://a.example/", "--dry-run"];
        let (status, text) = run(folder.path(), &[&arguments, more].concat());
        assert_eq!(status, Some(0), "{text}");
        text
    };
    let text = dry_run("plain", &[]);
    let body = "plan=%7B%22price%22%3A9.5%7D&tags=a+b&tags=c\n";
    assert!(text.ends_with(body), "{text}");
    let text = dry_run("styled", &["--set", "plan.price=7"]);
    assert!(text.ends_with("plan%5Bprice%5D=7&tags=a%20b,c\n"), "{text}");
    let text = dry_run("parts", &[]);
    assert!(
        text.contains("content-type: multipart/form-data; boundary="),
        "{text}"
    );
    assert!(text.contains("X-Kind: yearly"), "{text}");
}
