//! Sending over loopback, against bare hyper and against a loop written by hand.

mod contender;
pub(crate) mod receiver;

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use contender::Contender;

use crate::by_hand::Key;
use crate::report::{Goal, Report, Table, Wanted};
use crate::stats::Spread;
use crate::{Event, Result, cpu, payload, profile_targets};

const SIZES: [usize; 4] = [300, 1000, 8000, 20_000];
const AT_ONCE: [usize; 3] = [1, 64, 512];
const ROUNDS: usize = 11;
const ROUND: Duration = Duration::from_millis(60);

const METHOD: &str = "HTTP/1.1 over loopback with kept-alive connections. The sender runs on one core, the receiver (hyper, which \
reads the body and answers `ok`) on another. The generated `send_…` serialises, signs, checks the address and \
derives the verdict. \"hyper\" is hyper-util's client with a prepared, unsigned body. \"by hand\" is reqwest, \
serde_json with serde's derive, and HMAC. A ratio compares messages per CPU second of the sender's thread (per \
second for \"rate\"); above 1, the generated code is faster.";

pub(crate) fn compare() -> Result<Report> {
    cpu::on_one_core(compare_there)
}

fn compare_there() -> Result<Report> {
    let alone = without_network()?;
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let mut report = runtime.enable_all().build()?.block_on(measure())?;
    report.tables.insert(0, alone);
    Ok(report)
}

/// Sends messages of 1 KB, 64 at once, for profiles. The receiver's thread has its own name.
pub(crate) fn many(who: &str, times: usize) -> Result<()> {
    cpu::pin(0)?;
    let receiver = receiver::start(false)?;
    let [ours, hyper, hand] = contender::all(&receiver, &payload::of_size(1000))?;
    let contender = Arc::new(match who {
        "generated" => ours,
        "hyper" => hyper,
        _ => hand,
    });
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build()?.block_on(async {
        let before = cpu::of_thread();
        let workers: Vec<_> = (0..64)
            .map(|_| {
                let contender = Arc::clone(&contender);
                tokio::spawn(async move {
                    for _ in 0..times / 64 {
                        contender.send().await.map_err(|error| error.to_string())?;
                    }
                    Ok::<_, String>(())
                })
            })
            .collect();
        for worker in workers {
            worker.await??;
        }
        let sent = times / 64 * 64;
        let each = (cpu::of_thread() - before) * 1e6 / sent as f64;
        println!("{each:.2} µs");
        Ok(())
    })
}

/// The cost without the network, and two parts of it.
fn without_network() -> Result<Table> {
    const TIMES: u32 = 10_000;
    let body = payload::of_size(1000);
    let Event::OrderUpdated(payload) = Event::parse("order.updated", body.as_bytes())?;
    let key = Key::new()?;
    let time = |what: &dyn Fn() -> Result<()>| -> Result<Spread> {
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            let before = cpu::of_thread();
            what()?;
            rounds.push((cpu::of_thread() - before) * 1e6 / f64::from(TIMES));
        }
        Ok(Spread::of(rounds))
    };
    let whole = time(&|| profile_targets::sign(TIMES))?;
    let writing = time(&|| {
        for _ in 0..TIMES {
            black_box(serde_json::to_vec(black_box(&payload))?);
        }
        Ok(())
    })?;
    let signing = time(&|| {
        for _ in 0..TIMES {
            black_box(key.sign("msg_1", 1_700_000_000, black_box(body.as_bytes())));
        }
        Ok(())
    })?;
    let mut table = Table::new(["`send_…` without a network, 1 KB", "µs"]);
    table.row(["all of it".to_owned(), whole.to_string()]);
    table.row(["serialisation alone".to_owned(), writing.to_string()]);
    table.row(["HMAC and base64 alone".to_owned(), signing.to_string()]);
    Ok(table)
}

async fn measure() -> Result<Report> {
    let mut tables = Vec::new();
    let (mut to_hyper, mut to_hand) = (f64::NAN, f64::NAN);
    for is_tls in [false, true] {
        let receiver = receiver::start(is_tls)?;
        let title = if is_tls { "TLS: bytes" } else { "plain: bytes" };
        let mut table = Table::new([
            title,
            "at once",
            "generated, µs",
            "hyper",
            "by hand",
            "ratio to hyper",
            "rate",
            "ratio to by hand",
            "rate",
        ]);
        for size in SIZES {
            let body = payload::of_size(size);
            for at_once in AT_ONCE {
                let contenders = contender::all(&receiver, &body)?;
                let [ours, hyper, hand] = take_turns(contenders, at_once).await?;
                if !is_tls && size == 1000 && at_once == 64 {
                    to_hyper = Spread::ratio(&hyper.cpu, &ours.cpu).median;
                    to_hand = Spread::ratio(&hand.cpu, &ours.cpu).median;
                }
                let time = |rounds: &Rounds| {
                    format!("{:.1}", Spread::of(rounds.cpu.iter().copied()).median)
                };
                table.row([
                    body.len().to_string(),
                    at_once.to_string(),
                    time(&ours),
                    time(&hyper),
                    time(&hand),
                    Spread::ratio(&hyper.cpu, &ours.cpu).to_string(),
                    Spread::ratio(&hyper.wall, &ours.wall).to_string(),
                    Spread::ratio(&hand.cpu, &ours.cpu).to_string(),
                    Spread::ratio(&hand.wall, &ours.wall).to_string(),
                ]);
            }
        }
        tables.push(table);
    }
    let goals = vec![
        Goal {
            what: "send_… to bare hyper, plain, 1 KB, 64 at once",
            wanted: Wanted::AtLeast(0.85),
            found: to_hyper,
            explanation: "According to callgrind, a message takes 48,500 instructions in addition to SHA-256, and one of hyper \
    takes 29,900. Serialisation takes 18,100 of them. The id, the headers, the guard and the verdict cost no \
    more than what hyper-util's client does itself. The rest of the difference is HMAC and the system's \
    random bits for the id. ARCHITECTURE.md says why serde_json writes payloads. \
    These counts are older than a change by which a timestamp takes 900 to 1,200 instructions instead of 2,600.",
        },
        Goal {
            what: "send_… to the loop by hand, plain, 1 KB, 64 at once",
            wanted: Wanted::AtLeast(1.25),
            found: to_hand,
            explanation: "",
        },
    ];
    Ok(Report {
        title: "On the wire",
        method: METHOD,
        tables,
        goals,
        left_out: Vec::new(),
    })
}

/// Microseconds per message, for each round.
#[derive(Default)]
struct Rounds {
    cpu: Vec<f64>,
    wall: Vec<f64>,
}

async fn take_turns<const N: usize>(
    contenders: [Contender; N],
    at_once: usize,
) -> Result<[Rounds; N]> {
    let contenders = contenders.map(Arc::new);
    let mut rounds = std::array::from_fn(|_| Rounds::default());
    for number in 0..=ROUNDS {
        for (contender, rounds) in contenders.iter().zip(&mut rounds) {
            let (cpu, wall) = round(contender, at_once).await?;
            // The first round connects.
            if number > 0 {
                rounds.cpu.push(cpu);
                rounds.wall.push(wall);
            }
        }
    }
    Ok(rounds)
}

async fn round(contender: &Arc<Contender>, at_once: usize) -> Result<(f64, f64)> {
    let (start, cpu_before) = (Instant::now(), cpu::of_thread());
    let workers: Vec<_> = (0..at_once)
        .map(|_| {
            let contender = Arc::clone(contender);
            tokio::spawn(async move {
                let mut sent = 0.0;
                while start.elapsed() < ROUND {
                    contender.send().await.map_err(|error| error.to_string())?;
                    sent += 1.0;
                }
                Ok::<_, String>(sent)
            })
        })
        .collect();
    let mut sent = 0.0;
    for worker in workers {
        sent += worker.await??;
    }
    let (cpu, wall) = (cpu::of_thread() - cpu_before, start.elapsed());
    Ok((cpu * 1e6 / sent, wall.as_secs_f64() * 1e6 / sent))
}
