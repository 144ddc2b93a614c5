//! Names whose name servers do not respond do not delay names that resolve.
#![cfg(feature = "hyper")]

mod support;

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{Client, ClientBuilder, Endpoint};
use support::{Server, local, message, skip};
use tokio::task::JoinHandle;

const DEAD_NAMES: usize = 1000;

/// Each message needs a connection of its own, and so a lookup.
const CLOSE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Longer than any run of this test, so that only an answer ends a lookup.
const PATIENCE: Duration = Duration::from_secs(3600);

/// What a busy machine may add to the time of a message. A lookup of a dead name takes far longer.
const SLACK: Duration = Duration::from_secs(10);

/// The 99th percentile of the times of 200 messages, one after the other.
async fn p99(client: &Client, url: &str) -> Duration {
    let endpoint = Endpoint::new(url).unwrap();
    let mut times = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        client.deliver(&endpoint, &message()).await.unwrap();
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() * 99 / 100]
}

/// Sends to names whose lookups do not end.
fn send_to_dead_names(client: &Client, port: u16) -> Vec<JoinHandle<()>> {
    let send = |number| {
        let client = client.clone();
        let url = format!("http://name-{number}.dead.example:{port}/");
        tokio::spawn(async move {
            let endpoint = Endpoint::new(&url).unwrap();
            let outcome = client.deliver(&endpoint, &message()).await;
            panic!("a dead name had an outcome: {outcome:?}");
        })
    };
    (0..DEAD_NAMES).map(send).collect()
}

/// Sends to a healthy name alone, and beside dead names.
async fn assert_not_delayed(client: ClientBuilder<Client>) {
    let client = client.connect_timeout(PATIENCE).deadline(PATIENCE).build();
    let server = Server::answering(CLOSE).await;
    let port = server.address().port();
    let url = format!("http://alive.example:{port}/");
    let alone = p99(&client, &url).await;
    let dead = send_to_dead_names(&client, port);
    // The first message waits until the others have started.
    let endpoint = Endpoint::new(&url).unwrap();
    client.deliver(&endpoint, &message()).await.unwrap();
    let beside = p99(&client, &url).await;
    // No message has waited for the lookup of a dead name.
    assert!(dead.iter().all(|task| !task.is_finished()));
    println!("99th percentile: {alone:?} alone, {beside:?} beside dead names");
    assert!(beside <= 2 * alone + SLACK, "{alone:?}, then {beside:?}");
    dead.iter().for_each(JoinHandle::abort);
}

/// Resolves `alive.example`, and nothing else ever.
struct OneAlive;

impl Resolve for OneAlive {
    fn resolve(&self, name: &str) -> Resolving {
        let is_alive = name == "alive.example";
        Box::pin(async move {
            if !is_alive {
                std::future::pending::<()>().await;
            }
            Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)])
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_that_never_resolve_do_not_delay_others() {
    assert_not_delayed(local().resolver(OneAlive)).await;
}

/// A name server that answers for `alive.example` only.
fn name_server() {
    let socket = UdpSocket::bind(("127.0.0.1", 53)).unwrap();
    thread::spawn(move || {
        let mut query = [0; 512];
        while let Ok((length, from)) = socket.recv_from(&mut query) {
            if let Some(answer) = answer(&query[..length]) {
                socket.send_to(&answer, from).unwrap();
            }
        }
    });
}

/// The response to a query for `alive.example` (RFC 1035 §4.1). It has no IPv6 address.
fn answer(query: &[u8]) -> Option<Vec<u8>> {
    const NAME: &[u8] = b"\x05alive\x07example\0";
    const A: &[u8] = &[0, 1];
    let question = query.get(12..12 + NAME.len() + 4)?;
    let kind = question.strip_prefix(NAME)?.get(..2)?;
    let has_address = kind == A;
    let mut answer = query[..2].to_vec();
    // A response without an error, one question, and the number of answers.
    answer.extend([0x81, 0x80, 0, 1, 0, u8::from(has_address), 0, 0, 0, 0]);
    answer.extend(question);
    if has_address {
        // The name of the question, A, IN, a time to live of 0, and 4 bytes.
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
    }
    Some(answer)
}

const IN_NAMESPACE: &str = "OPENAPI_WEBHOOKS_TEST_IN_NAMESPACE";

/// Runs itself in a network namespace, where the name server above is the only one.
#[test]
fn dead_name_servers_do_not_delay_others() {
    if std::env::var_os(IN_NAMESPACE).is_some() {
        return with_name_server();
    }
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["-rmn", "sh", "-ec", script]);
        command
    };
    let up = "ip link set lo up; mount --bind /dev/null /etc/resolv.conf";
    if !unshare(up)
        .output()
        .is_ok_and(|output| output.status.success())
    {
        return skip("unshare with network namespaces, or ip");
    }
    let config = std::env::temp_dir().join(format!("resolv-{}.conf", std::process::id()));
    // A lookup of a dead name takes 150 seconds, the longest that resolv.conf(5) allows.
    let text = "nameserver 127.0.0.1\noptions timeout:30 attempts:5\n";
    std::fs::write(&config, text).unwrap();
    let script = "ip link set lo up; mount --bind \"$CONFIG\" /etc/resolv.conf; exec \"$TEST\" \
        --exact dead_name_servers_do_not_delay_others --nocapture";
    let status = unshare(script)
        .env("CONFIG", &config)
        .env("TEST", std::env::current_exe().unwrap())
        .env(IN_NAMESPACE, "1")
        .status();
    std::fs::remove_file(&config).unwrap();
    assert!(status.unwrap().success());
}

fn with_name_server() {
    name_server();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        assert_not_delayed(local()).await;
        let address = tokio::net::lookup_host(("alive.example", 80)).await;
        assert_eq!(
            address.unwrap().collect::<Vec<_>>(),
            [SocketAddr::from(([127, 0, 0, 1], 80))]
        );
    });
    // Lookups of dead names still run, and nothing can cancel them.
    runtime.shutdown_background();
}
