//! `cargo run -- serve` over real HTTP: every route, a customer that verifies, and the signal that ends it.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use openapi_webhooks_test::{Answer, Customer, ReceivedRequest};
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

/// Whether a request is signed with this secret, according to another library.
fn is_signed_by(request: &ReceivedRequest, secret: &Value) -> bool {
    let webhook = Webhook::new(secret.as_str().expect("a secret")).expect("a secret");
    webhook.verify(request.body(), request.headers()).is_ok()
}

/// Gives the customer the secret that the service generated.
fn trust(customer: &Customer, secret: &Value) {
    let secret = secret.as_str().expect("a secret").parse();
    customer.add_secret(secret.expect("a secret"));
}

async fn customer() -> Customer {
    Customer::builder().patience(PATIENCE).start().await
}

fn subscription(username: &str) -> Value {
    json!({ "username": username, "monthly_fee": 9.99, "start_date": "2026-01-31T09:30:00+01:00" })
}

const LOCAL: [&str; 2] = ["--allow-loopback", "--allow-http"];

async fn every_route(service: Service) {
    let customer = customer().await;
    let (status, registered) = service.post("/endpoints", &json!({ "url": customer.url() }));
    assert_eq!(status, 201, "{registered}");
    let (id, secret) = (
        registered["id"].as_str().expect("an id"),
        &registered["secret"],
    );
    trust(&customer, secret);
    let other = json!({ "url": customer.url(), "events": ["plan-changed"] });
    let (status, other) = service.post("/endpoints", &other);
    assert_eq!(status, 201);

    let (status, subscribed) = service.post("/subscriptions", &subscription("ada"));
    assert_eq!(status, 201, "{subscribed}");
    let received = customer.next_request().await;
    assert!(is_signed_by(&received, secret));
    assert_eq!(received.json().expect("JSON"), subscription("ada"));
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
    let again = customer.next_request().await;
    assert_eq!((again.id(), again.attempt()), (received.id(), 2));

    let (status, rotated) = service.post(&format!("/endpoints/{id}/rotate"), &Value::Null);
    assert_eq!(status, 200);
    service.post("/subscriptions", &subscription("grace"));
    let received = customer.next_request().await;
    assert!(is_signed_by(&received, secret) && is_signed_by(&received, &rotated["secret"]));
    customer.assert_nothing_else();

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
    assert_eq!(service.post("/deliveries/a/resend", &Value::Null).0, 404);
    for (body, expected) in [
        (json!({ "username": "ada" }), (422, "monthly_fee")),
        (json!("a".repeat(100_000)), (413, "limit")),
        (Value::Null, (400, "JSON")),
    ] {
        let (status, answer) = service.post("/subscriptions", &body);
        let error = answer["error"].as_str().expect("a reason");
        assert_eq!(status, expected.0, "{error}");
        assert!(error.contains(expected.1), "{error}");
    }
    assert!(service.terminate().contains("stopped"));
}

// The calls to the service block their thread; the customer answers on another one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_on_sqlite() {
    let folder = tempfile::tempdir().expect("a folder");
    every_route(Service::start(folder.path(), &LOCAL)).await;
}

/// On a server that `OUTBOX_POSTGRES` names, or on that of this machine.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
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
    // A task of its own, so that the database is dropped even if the test panics.
    let local = tokio::task::LocalSet::new();
    let test = local.spawn_local(every_route(Service::start_on(&url, &LOCAL)));
    local.await;
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
        (json!({ "url": "http://customer.example/" }), "`https://`"),
        (json!({ "url": "https://127.0.0.1/" }), "not public"),
        (json!({ "url": "https://[::1]/" }), "not public"),
        (json!({ "url": "https://customer.example:6379/" }), "6379"),
        (json!({ "url": "customer" }), "URL"),
        (json!({}), "missing field `url`"),
        (
            json!({ "url": "https://customer.example/", "event": ["new-subscription"] }),
            "unknown field `event`",
        ),
        (
            json!({ "url": "https://customer.example/", "events": [] }),
            "new-subscription",
        ),
        (
            json!({ "url": "https://customer.example/", "events": ["nothing"] }),
            "new-subscription",
        ),
        (
            json!({ "url": "https://customer.example/", "events": "all" }),
            "a sequence",
        ),
    ] {
        let (status, answer) = service.post("/endpoints", &body);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(
            status == 422 && error.contains(reason) && !error.contains("egress::"),
            "{body}: {status} {answer}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_that_is_killed_delivers_after_its_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let customer = customer().await;
    customer.on_any().times([Answer::status(503), Answer::ok()]);
    let mut service = Service::start(folder.path(), &LOCAL);
    let (_, registered) = service.post("/endpoints", &json!({ "url": customer.url() }));
    trust(&customer, &registered["secret"]);
    let id = registered["id"].as_str().expect("an id");
    assert_eq!(service.post("/subscriptions", &subscription("ada")).0, 201);
    let first = customer.next_request().await;
    service.wait_for(id, "waiting");
    service.process.kill().expect("a signal");

    let service = Service::start(folder.path(), &LOCAL);
    let second = customer.next_request().await;
    assert_eq!(first.id(), second.id());
    let deliveries = service.wait_for(id, "delivered");
    assert_eq!(deliveries[0]["attempts"], 2);
}

#[test]
fn half_a_request_does_not_keep_the_service_running() {
    let folder = tempfile::tempdir().expect("a folder");
    let service = Service::start(folder.path(), &[]);
    let mut stream = TcpStream::connect(&service.address).expect("a connection");
    stream.write_all(b"GET / HTTP/1.1\r\n").expect("a line");
    assert!(service.terminate().contains("stopped"));
}

#[test]
fn options_that_are_wrong_are_named() {
    for (options, reason) in [
        (&["--listen"][..], "`--listen` needs a value"),
        (&["--port", "1"], "unknown option `--port`"),
        (&["--database", "mysql://"], "`--database` takes"),
        (&["--listen", "nowhere"], "`--listen nowhere`: invalid"),
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
