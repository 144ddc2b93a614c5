//! `cargo run -- serve` over real HTTP: every route, a customer that verifies, and the signal that ends it.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};
use standardwebhooks::Webhook;

const PATIENCE: Duration = Duration::from_secs(60);

/// The program in a process of its own.
struct Service {
    process: Child,
    out: BufReader<ChildStdout>,
    address: String,
}

impl Service {
    fn start(folder: &Path, options: &[&str]) -> Self {
        let database = format!("sqlite:{}", folder.join("subscriptions.db").display());
        Self::start_on(&database, options)
    }

    fn start_on(database: &str, options: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_subscription-webhooks"))
            .args(["serve", "--listen", "127.0.0.1:0", "--database", database])
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(process.stdout.take().expect("its output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("listening on http://");
        let address = address.expect("an address").to_owned();
        Self {
            process,
            out,
            address,
        }
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: service\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("a response");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status");
        let body = serde_json::from_str(body).unwrap_or_else(|_| json!(body));
        (status.parse().expect("a status"), body)
    }

    fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.call("POST", path, body)
    }

    fn get(&self, path: &str) -> (u16, Value) {
        self.call("GET", path, &Value::Null)
    }

    /// Waits until the first delivery to an endpoint has a state.
    fn wait_for(&self, endpoint: &str, state: &str) -> Value {
        let end = std::time::Instant::now() + PATIENCE;
        loop {
            let (_, deliveries) = self.get(&format!("/endpoints/{endpoint}/deliveries"));
            if deliveries[0]["state"] == state {
                return deliveries;
            }
            assert!(std::time::Instant::now() < end, "{deliveries}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// SIGTERM, and the rest of the output.
    fn terminate(mut self) -> String {
        let id = self.process.id().to_string();
        assert!(
            Command::new("kill")
                .arg(id)
                .status()
                .expect("kill")
                .success()
        );
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).expect("its output");
        assert!(self.process.wait().expect("an end").success());
        rest
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A request to a customer.
struct Received {
    headers: axum::http::HeaderMap,
    body: String,
}

impl Received {
    fn is_signed_by(&self, secret: &Value) -> bool {
        let webhook = Webhook::new(secret.as_str().expect("a secret")).expect("a secret");
        webhook.verify(self.body.as_bytes(), &self.headers).is_ok()
    }
}

/// A customer, who answers with these statuses in turn, and then with 204.
struct Customer {
    url: String,
    received: Receiver<Received>,
}

impl Customer {
    fn start(statuses: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!(
            "http://{}/hooks",
            listener.local_addr().expect("an address")
        );
        let (sender, received) = channel();
        std::thread::spawn(move || {
            let mut statuses = statuses.iter();
            for stream in listener.incoming().flatten() {
                let status = statuses.next().unwrap_or(&204);
                let Some(request) = answer(stream, *status) else {
                    continue;
                };
                if sender.send(request).is_err() {
                    return;
                }
            }
        });
        Self { url, received }
    }

    fn next(&self) -> Received {
        self.received.recv_timeout(PATIENCE).expect("a request")
    }
}

fn answer(mut stream: TcpStream, status: u16) -> Option<Received> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let (mut headers, mut line) = (axum::http::HeaderMap::new(), String::new());
    reader.read_line(&mut line).ok()?;
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        let name: axum::http::HeaderName = name.parse().ok()?;
        headers.insert(name, value.parse().ok()?);
    }
    let length = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    write!(
        stream,
        "HTTP/1.1 {status} Status\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
    .ok()?;
    Some(Received {
        headers,
        body: String::from_utf8(body).ok()?,
    })
}

fn subscription(username: &str) -> Value {
    json!({ "username": username, "monthly_fee": 9.99, "start_date": "2026-01-31T09:30:00+01:00" })
}

const LOCAL: [&str; 2] = ["--allow-loopback", "--allow-http"];

fn every_route(service: Service) {
    let customer = Customer::start(&[]);
    let (status, registered) = service.post("/endpoints", &json!({ "url": customer.url }));
    assert_eq!(status, 201, "{registered}");
    let (id, secret) = (
        registered["id"].as_str().expect("an id"),
        &registered["secret"],
    );
    let other = json!({ "url": customer.url, "events": ["plan-changed"] });
    let (status, other) = service.post("/endpoints", &other);
    assert_eq!(status, 201);

    let (status, subscribed) = service.post("/subscriptions", &subscription("ada"));
    assert_eq!(status, 201, "{subscribed}");
    let received = customer.next();
    assert!(received.is_signed_by(secret));
    assert_eq!(
        serde_json::from_str::<Value>(&received.body).expect("JSON"),
        subscription("ada")
    );
    let deliveries = service.wait_for(id, "delivered");
    assert_eq!(deliveries[0]["message_id"], subscribed["message_id"]);
    assert_eq!(
        (&deliveries[0]["webhook"], &deliveries[0]["attempts"]),
        (&json!("new-subscription"), &json!(1))
    );
    let path = format!(
        "/endpoints/{}/deliveries",
        other["id"].as_str().expect("an id")
    );
    assert_eq!(
        service.get(&path),
        (200, json!([])),
        "it wants other events"
    );

    let resend = format!("/deliveries/{}/resend", deliveries[0]["id"]);
    assert_eq!(service.post(&resend, &Value::Null).0, 202);
    let again = customer.next();
    assert_eq!(again.headers["webhook-id"], received.headers["webhook-id"]);

    let (status, rotated) = service.post(&format!("/endpoints/{id}/rotate"), &Value::Null);
    assert_eq!(status, 200);
    service.post("/subscriptions", &subscription("grace"));
    let received = customer.next();
    assert!(received.is_signed_by(secret) && received.is_signed_by(&rotated["secret"]));

    let document: Value =
        serde_json::from_str(include_str!("../schema/openapi.json")).expect("JSON");
    assert_eq!(service.get("/openapi.json"), (200, document));
    for (path, expected) in [
        ("/docs/webhooks/new-subscription.html", 200),
        ("/endpoints/ep_0/deliveries", 404),
        ("/endpoints/ep_0/rotate", 405),
        ("/nothing", 404),
    ] {
        assert_eq!(service.get(path).0, expected, "{path}");
    }
    assert_eq!(service.post("/endpoints/ep_0/rotate", &Value::Null).0, 404);
    assert_eq!(service.post("/deliveries/0/resend", &Value::Null).0, 404);
    assert_eq!(
        service
            .post("/subscriptions", &json!({ "username": "ada" }))
            .0,
        422
    );
    assert!(service.terminate().contains("stopped"));
}

#[test]
fn every_route_on_sqlite() {
    let folder = tempfile::tempdir().expect("a folder");
    every_route(Service::start(folder.path(), &LOCAL));
}

/// On a server that `OUTBOX_POSTGRES` names, or on that of this machine.
#[cfg(feature = "postgres")]
#[tokio::test]
async fn every_route_on_postgres() {
    use openapi_webhooks_outbox::tokio_postgres::{Config, NoTls, config::Host};

    let server = std::env::var("OUTBOX_POSTGRES");
    let server = server.unwrap_or_else(|_| "host=127.0.0.1 user=postgres".to_owned());
    let config: Config = server.parse().expect("a connection string");
    let (client, connection) = match config.connect(NoTls).await {
        Ok(connected) => connected,
        Err(error) => {
            assert!(std::env::var("CI").is_err(), "no Postgres: {error}");
            return eprintln!(
                "skipped: no Postgres: {error}; set OUTBOX_POSTGRES or run .ci/services"
            );
        }
    };
    tokio::spawn(connection);
    let name = format!("subscription_webhooks_{}", std::process::id());
    let create = format!("create database {name}");
    client.batch_execute(&create).await.expect("a database");
    let [Host::Tcp(host)] = config.get_hosts() else {
        panic!("one host");
    };
    let port = config.get_ports().first().unwrap_or(&5432);
    let user = config.get_user().unwrap_or("postgres");
    let url = format!("postgres://{user}@{host}:{port}/{name}");
    let test = tokio::task::spawn_blocking(move || every_route(Service::start_on(&url, &LOCAL)));
    let outcome = test.await;
    let delete = format!("drop database {name} with (force)");
    client.batch_execute(&delete).await.expect("no database");
    outcome.expect("every route works");
}

#[test]
fn urls_and_events_that_are_refused_say_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let service = Service::start(folder.path(), &[]);
    for (body, reason) in [
        (json!({ "url": "http://customer.example/" }), "HTTP"),
        (json!({ "url": "https://127.0.0.1/" }), "loopback"),
        (json!({ "url": "https://[::1]/" }), "loopback"),
        (json!({ "url": "https://customer.example:6379/" }), "6379"),
        (json!({ "url": "customer" }), "URL"),
        (json!({}), "`url` must be a string"),
        (
            json!({ "url": "https://customer.example/", "events": ["nothing"] }),
            "new-subscription",
        ),
        (
            json!({ "url": "https://customer.example/", "events": "all" }),
            "array",
        ),
    ] {
        let (status, answer) = service.post("/endpoints", &body);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(
            status == 422 && error.contains(reason),
            "{body}: {status} {answer}"
        );
    }
}

#[test]
fn a_service_that_is_killed_delivers_after_its_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let customer = Customer::start(&[503]);
    let mut service = Service::start(folder.path(), &LOCAL);
    let (_, registered) = service.post("/endpoints", &json!({ "url": customer.url }));
    let id = registered["id"].as_str().expect("an id");
    assert_eq!(service.post("/subscriptions", &subscription("ada")).0, 201);
    let first = customer.next();
    service.wait_for(id, "waiting");
    service.process.kill().expect("a signal");

    let service = Service::start(folder.path(), &LOCAL);
    let second = customer.next();
    assert_eq!(first.headers["webhook-id"], second.headers["webhook-id"]);
    let deliveries = service.wait_for(id, "delivered");
    assert_eq!(deliveries[0]["attempts"], 2);
}

#[test]
fn options_that_are_wrong_are_named() {
    for (options, reason) in [
        (&["--listen"][..], "`--listen` needs a value"),
        (&["--port", "1"], "unknown option `--port`"),
        (&["--database", "mysql://"], "`--database` takes"),
    ] {
        let program = Command::new(env!("CARGO_BIN_EXE_subscription-webhooks"))
            .arg("serve")
            .args(options)
            .output()
            .expect("the program starts");
        assert!(!program.status.success());
        let error = String::from_utf8(program.stderr).expect("text");
        assert!(error.contains(reason), "{error}");
    }
}
