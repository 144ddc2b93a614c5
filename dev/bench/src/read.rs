//! Verifying and parsing, against HMAC and serde's derive.

use std::hint::black_box;
use std::time::{Duration, Instant};

use openapi_webhooks::Verifier;
use openapi_webhooks::http::{HeaderMap, HeaderValue};

use crate::by_hand::{self, Key};
use crate::report::{Goal, Report, Table, Wanted};
use crate::serde_baseline::{dropping, keeping};
use crate::stats::Spread;
use crate::{Event, Result, cpu, payload};

const SIZES: [usize; 4] = [300, 1000, 8000, 20_000];
const ROUNDS: usize = 41;
const ROUND: Duration = Duration::from_millis(10);

const METHOD: &str = "`Verifier::verify` and `Event::parse`, compared with HMAC by hand and `serde_json::from_slice` with serde's \
derive: into equal types that keep undeclared members (`#[serde(flatten)]`, as the generated types do), and into \
types that drop them. One thread; CPU time per message in microseconds. A ratio above 1 means that the generated \
code is faster. Senders usually write members in the document's order; others use another order.";

pub(crate) fn compare() -> Result<Report> {
    let mut tables = Vec::new();
    let mut worst = [f64::INFINITY; 2];
    let orders = [
        ("the document's order", payload::in_order as Body),
        ("the alphabet's order", |size| Ok(payload::of_size(size))),
    ];
    for ((order, body), worst) in orders.into_iter().zip(&mut worst) {
        let mut times = table(&format!("bytes, in {order}"));
        let mut parsing = table(&format!("bytes, in {order}, parsing alone"));
        for size in SIZES {
            let body = body(size)?.into_bytes();
            let signed = Signed::new(&body)?;
            let [ours, keeping, dropping] = take_turns([
                &|| signed.read(&body),
                &|| signed.read_by_hand::<keeping::OrderUpdated>(&body),
                &|| signed.read_by_hand::<dropping::OrderUpdated>(&body),
            ])?;
            *worst = worst.min(Spread::ratio(&keeping, &ours).median);
            row(&mut times, body.len(), &ours, &keeping, &dropping);
            let [ours, keeping, dropping] = take_turns([
                &|| parse(&body),
                &|| parse_by_hand::<keeping::OrderUpdated>(&body),
                &|| parse_by_hand::<dropping::OrderUpdated>(&body),
            ])?;
            row(&mut parsing, body.len(), &ours, &keeping, &dropping);
        }
        tables.extend([times, parsing]);
    }
    Ok(Report {
        title: "Reading: verify and parse",
        method: METHOD,
        tables,
        goals: vec![
            Goal {
                what: "the lowest ratio to serde's derive into equal types, in the document's order",
                wanted: Wanted::AtLeast(0.9),
                found: worst[0],
                explanation: "According to callgrind, reading 1 KB takes fewer instructions than with the derive.",
            },
            Goal {
                what: "the same, in alphabetical order",
                wanted: Wanted::AtLeast(0.9),
                found: worst[1],
                explanation: "If a tag is the last member, as in alphabetical order here, the members before it are read into JSON \
    values that own their texts, which serde borrows. Names that are not in document order are searched one \
    by one. Next: improve both.",
            },
        ],
        left_out: Vec::new(),
    })
}

type Body = fn(usize) -> Result<String>;

fn table(what: &str) -> Table {
    Table::new([
        what,
        "generated, µs",
        "derive, keeping",
        "derive, dropping",
        "ratio to keeping",
        "ratio to dropping",
    ])
}

fn row(table: &mut Table, bytes: usize, ours: &[f64], keeping: &[f64], dropping: &[f64]) {
    let time = |rounds: &[f64]| format!("{:.2}", Spread::of(rounds.iter().copied()).median);
    table.row([
        bytes.to_string(),
        time(ours),
        time(keeping),
        time(dropping),
        Spread::ratio(keeping, ours).to_string(),
        Spread::ratio(dropping, ours).to_string(),
    ]);
}

struct Signed {
    headers: HeaderMap,
    verifier: Verifier,
    key: Key,
}

impl Signed {
    fn new(body: &[u8]) -> Result<Self> {
        let (key, now) = (Key::new()?, by_hand::now()?);
        let signature = key.sign("msg_1", now, body);
        let headers = [
            ("webhook-id", "msg_1".to_owned()),
            ("webhook-timestamp", now.to_string()),
            ("webhook-signature", signature),
        ];
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(name, HeaderValue::try_from(value)?);
        }
        Ok(Self {
            headers: map,
            verifier: Verifier::new([by_hand::SECRET.parse()?]),
            key,
        })
    }

    fn read(&self, body: &[u8]) -> Result<()> {
        self.verifier.verify(&self.headers, body)?;
        parse(body)
    }

    fn read_by_hand<T: serde::de::DeserializeOwned>(&self, body: &[u8]) -> Result<()> {
        self.key.verify(&self.headers, body)?;
        parse_by_hand::<T>(body)
    }
}

fn parse(body: &[u8]) -> Result<()> {
    black_box(Event::parse("order.updated", black_box(body))?);
    Ok(())
}

fn parse_by_hand<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<()> {
    black_box(serde_json::from_slice::<T>(black_box(body))?);
    Ok(())
}

/// Parses a body of 1 KB repeatedly, for instruction counts.
pub(crate) fn many(who: &str, order: &str, times: u32) -> Result<()> {
    let body = match order {
        "alphabet" => payload::of_size(1000),
        _ => payload::in_order(1000)?,
    };
    let body = body.into_bytes();
    for _ in 0..times {
        match who {
            "generated" => parse(&body)?,
            "keeping" => parse_by_hand::<keeping::OrderUpdated>(&body)?,
            _ => parse_by_hand::<dropping::OrderUpdated>(&body)?,
        }
    }
    Ok(())
}

/// Microseconds per call, for each round.
fn take_turns<const N: usize>(contenders: [&dyn Fn() -> Result<()>; N]) -> Result<[Vec<f64>; N]> {
    let mut rounds = [const { Vec::new() }; N];
    for number in 0..=ROUNDS {
        for (contender, rounds) in contenders.iter().zip(&mut rounds) {
            let microseconds = round(contender)?;
            // The first round warms up.
            if number > 0 {
                rounds.push(microseconds);
            }
        }
    }
    Ok(rounds)
}

fn round(contender: &dyn Fn() -> Result<()>) -> Result<f64> {
    let (start, cpu_before, mut calls) = (Instant::now(), cpu::of_thread(), 0.0);
    while start.elapsed() < ROUND {
        for _ in 0..20 {
            contender()?;
        }
        calls += 20.0;
    }
    Ok((cpu::of_thread() - cpu_before) * 1e6 / calls)
}
