//! Sends for minutes to a server that misbehaves at random. `CONTRIBUTING.md` has the command.
#![cfg(feature = "hyper")]

mod support;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use openapi_webhooks::{Client, Delivery, Endpoint, SendError, Sent};
use support::{Received, Server, local, message};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// Messages in flight at once.
const SENDERS: usize = 64;

const DEADLINE: Duration = Duration::from_millis(500);

/// The memory that the process may gain after its first tenth, in KiB.
const MOST_GROWTH: u64 = 32 * 1024;

/// How long connections may stay open after the last message: the client closes idle ones after 10
/// seconds.
const CLOSED_WITHIN: Duration = Duration::from_secs(60);

/// What the server did with the messages, by their ids.
#[derive(Default)]
struct Ledger {
    by_id: Mutex<HashMap<String, Vec<u16>>>,
    open: AtomicUsize,
}

impl Ledger {
    /// Remembers a message that was read, and the status lines that answer it.
    fn read(&self, id: &str, statuses: &[u16]) {
        let mut by_id = self.by_id.lock().unwrap();
        by_id.entry(id.to_owned()).or_default().extend(statuses);
    }

    /// The statuses that answered a message, if it was read. It is then forgotten.
    fn take(&self, id: &str) -> Option<Vec<u16>> {
        self.by_id.lock().unwrap().remove(id)
    }
}

/// What the server does after it has read a request.
struct Behaviour {
    /// The status line in the answer, if there is one.
    status: Option<u16>,
    answer: String,
    then: Then,
}

enum Then {
    GoOn,
    Close,
    Reset,
    Hang,
}

fn behaviour(id: &str, random: u64) -> Behaviour {
    let ok = |headers: &str| {
        format!("HTTP/1.1 200 OK\r\nx-id: {id}\r\n{headers}content-length: 2\r\n\r\nok")
    };
    let (status, answer, then) = match random % 20 {
        0..=6 => (Some(200), ok(""), Then::GoOn),
        7 => (Some(200), ok("x a: b\r\nno colon\r\n"), Then::GoOn),
        8 => (
            Some(200),
            "HTTP/1.1 103 X\r\na: b\r\n\r\n".to_owned() + &ok(""),
            Then::GoOn,
        ),
        9 => (Some(200), ok(""), Then::Close),
        10 => (Some(200), ok("connection: close\r\n"), Then::Close),
        11 => (
            Some(410),
            "HTTP/1.1 410 X\r\ncontent-length: -1\r\n\r\n".to_owned(),
            Then::Close,
        ),
        12 => (Some(200), "HTTP/1.1 200 OK\r\nx-a".to_owned(), Then::Close),
        13 => (
            Some(503),
            "HTTP/1.1 503 X\r\nretry-after: 1\r\n\r\n".to_owned(),
            Then::Close,
        ),
        14 => (None, String::new(), Then::Close),
        15 => (None, String::new(), Then::Reset),
        16 => (None, "HTTP/1.1 200 OK".to_owned(), Then::Close),
        17 => (None, "garbage\r\n\r\n".to_owned(), Then::Close),
        18 => (None, String::new(), Then::Hang),
        _ => (
            Some(500),
            "HTTP/1.1 500 X\r\n\r\n".to_owned() + &"x".repeat(100_000),
            Then::Close,
        ),
    };
    Behaviour {
        status,
        answer,
        then,
    }
}

/// A pseudorandom number (SplitMix64), so that a seed repeats a run.
fn random(seed: u64, number: u64) -> u64 {
    let mut value = seed.wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

async fn serve(mut stream: TcpStream, ledger: &Ledger, next: impl Fn() -> u64) {
    while let Some(request) = Received::read(&mut stream).await {
        let id = request.header("webhook-id").to_owned();
        let behaviour = behaviour(&id, next());
        ledger.read(&id, behaviour.status.as_slice());
        if stream.write_all(behaviour.answer.as_bytes()).await.is_err() {
            return;
        }
        match behaviour.then {
            Then::GoOn => {}
            Then::Close => return,
            Then::Reset => return stream.set_zero_linger().unwrap(),
            Then::Hang => tokio::time::sleep(2 * DEADLINE).await,
        }
    }
}

/// Checks an outcome against what the server did.
fn check(id: &str, outcome: &Result<Delivery, SendError>, read: Option<&[u16]>) {
    let statuses = read.unwrap_or_default();
    let (status, headers) = match outcome {
        Ok(delivery) => (Some(delivery.status()), Some(delivery.headers())),
        Err(error) => (error.status(), error.headers()),
    };
    if let Some(status) = status {
        assert!(
            statuses.contains(&status.as_u16()),
            "{id}: {outcome:?}, but {statuses:?}"
        );
    }
    if let Some(answered) = headers.and_then(|headers| headers.get("x-id")) {
        assert_eq!(answered, id, "the answer to another message");
    }
    if let Err(error) = outcome {
        assert!(
            !(error.sent() == Sent::No && read.is_some()),
            "{id} was read: {error:?}"
        );
        assert_eq!(
            error.sent() == Sent::Yes,
            status.is_some(),
            "{id}: {error:?}"
        );
    }
}

/// The memory of the process, in KiB. 0 where the system does not tell it.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.map_or(0, |number| number.parse().unwrap())
}

/// Counts outcomes by their kind.
type Tally = Arc<Mutex<HashMap<String, usize>>>;

async fn send_until(
    end: Instant,
    client: Client,
    endpoint: Endpoint,
    ledger: Arc<Ledger>,
    tally: Tally,
) {
    while Instant::now() < end {
        let message = message();
        let outcome = client.deliver(&endpoint, &message).await;
        let read = ledger.take(message.id());
        check(message.id(), &outcome, read.as_deref());
        let kind = match &outcome {
            Ok(_) => "delivered".to_owned(),
            Err(error) => format!("{}, sent: {}", error.verdict(), error.sent()),
        };
        *tally.lock().unwrap().entry(kind).or_default() += 1;
    }
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "takes ten minutes"]
async fn invariants_hold_for_minutes() {
    let time = Duration::from_secs(setting("SOAK_SECONDS", 600));
    let seed = setting("SOAK_SEED", 1);
    let ledger = Arc::new(Ledger::default());
    let (shared, number) = (Arc::clone(&ledger), Arc::new(AtomicUsize::new(0)));
    let server = Server::with(move |_, stream, _| {
        let (ledger, number) = (Arc::clone(&shared), Arc::clone(&number));
        async move {
            ledger.open.fetch_add(1, Ordering::Relaxed);
            serve(stream, &ledger, || {
                random(seed, number.fetch_add(1, Ordering::Relaxed) as u64)
            })
            .await;
            ledger.open.fetch_sub(1, Ordering::Relaxed);
        }
    })
    .await;
    let client = local().deadline(DEADLINE).build();
    let (start, tally) = (Instant::now(), Tally::default());
    let senders: Vec<_> = (0..SENDERS)
        .map(|_| {
            let (client, endpoint) = (client.clone(), server.endpoint());
            let (ledger, tally) = (Arc::clone(&ledger), Arc::clone(&tally));
            tokio::spawn(send_until(start + time, client, endpoint, ledger, tally))
        })
        .collect();
    tokio::time::sleep(time / 10).await;
    let before = memory();
    for sender in senders {
        sender
            .await
            .expect("no sender panics, and all outcomes are true");
    }
    let after = memory();
    let waiting = Instant::now();
    while ledger.open.load(Ordering::Relaxed) > 0 {
        assert!(waiting.elapsed() < CLOSED_WITHIN, "connections stay open");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let tally = tally.lock().unwrap();
    let mut kinds: Vec<_> = tally.iter().collect();
    kinds.sort();
    println!(
        "seed {seed}, {} messages, {} connections",
        tally.values().sum::<usize>(),
        server.connections()
    );
    for (kind, count) in kinds {
        println!("{count:>9} {kind}");
    }
    println!("no panic");
    println!("every status was sent for this message, and no answer was that of another");
    println!("no message that was read has `sent: no`");
    println!("memory: {before} KiB after a tenth, {after} KiB at the end");
    println!(
        "all connections were closed {:?} after the last message",
        waiting.elapsed()
    );
    assert!(
        after < before + MOST_GROWTH,
        "{before} KiB, then {after} KiB"
    );
    assert!(tally.get("delivered").is_some_and(|count| *count > 0));
}
