//! One message to many endpoints.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread;
use std::time::{Duration, Instant};

use openapi_webhooks::{Endpoint, Message, egress};

use crate::report::{Goal, Report, Table, Wanted};
use crate::stats::Spread;
use crate::wire::receiver::{self, Receiver};
use crate::{Client, Event, Result, by_hand, cpu, payload};

const COUNTS: [usize; 4] = [1, 10, 100, 1_000];
const ROUNDS: usize = 11;
const ROUND: Duration = Duration::from_millis(100);

/// The number of origins in the second comparison, of which the last hangs. The difference is small and
/// needs more rounds.
const ORIGINS: usize = 100;
const ROUNDS_OF_ORIGINS: usize = 41;

const METHOD: &str = "Each fan-out serialises a 1 KB message once, and signs it for each endpoint with the endpoint's own secret. It \
runs over loopback with kept-alive connections, the sender on one core and the receiver on another. In the first \
table, all endpoints have one origin, and at most 64 are in flight; a time is the sender's CPU time per \
endpoint, including the message. In the second table, there are a hundred origins and the client's default \
limits (256 in flight, 8 per origin). One origin accepts requests and never responds; its deliveries stay in \
flight during the following fan-outs.";

pub(crate) fn compare() -> Result<Report> {
    cpu::on_one_core(|| {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build()?.block_on(measure())
    })
}

async fn measure() -> Result<Report> {
    let receiver = receiver::start(false)?;
    let (costs, flatness) = by_count(&Sender::new(64)?, &receiver).await?;
    let (hanging, kept) = beside_one_that_hangs(&Sender::new(8)?, &receiver).await?;
    Ok(Report {
        title: "Fan-out",
        method: METHOD,
        tables: vec![costs, hanging],
        goals: vec![
            Goal {
                what: "cost for each of 1,000 endpoints to that for each of 10",
                wanted: Wanted::AtMost(1.1),
                found: flatness,
                explanation: "Not profiled. Next: `perf` of the larger fan-out alone.",
            },
            Goal {
                what: "messages a second to the others, one of a hundred hanging, to none hanging",
                wanted: Wanted::AtLeast(0.95),
                found: kept,
                explanation: "Not profiled; several runs gave 0.93 to 1.02. Next: count the places in flight that the \
                    hanging one holds.",
            },
        ],
        left_out: Vec::new(),
    })
}

struct Sender {
    client: Client,
    payload: crate::types::OrderUpdated,
}

impl Sender {
    fn new(per_origin: usize) -> Result<Self> {
        let policy = egress::Policy::default().allow_loopback().allow_http();
        let builder = Client::builder().egress(policy);
        let Event::OrderUpdated(payload) =
            Event::parse("order.updated", payload::of_size(1000).as_bytes())?;
        Ok(Self {
            client: builder.max_in_flight_per_origin(per_origin).build(),
            payload,
        })
    }

    fn message(&self) -> Result<Message> {
        Ok(self.client.message_order_updated(&self.payload)?)
    }

    /// Sends one message to all.
    async fn fan_out(&self, endpoints: &[Endpoint]) -> Result<()> {
        let message = self.message()?;
        let mut outcomes = self.client.fan_out(endpoints, &message);
        while let Some((_, outcome)) = outcomes.next().await {
            outcome?;
        }
        Ok(())
    }
}

async fn by_count(sender: &Sender, receiver: &Receiver) -> Result<(Table, f64)> {
    let endpoints = endpoints(receiver, *COUNTS.last().unwrap_or(&1))?;
    let mut rounds = COUNTS.map(|_| Vec::new());
    for number in 0..=ROUNDS {
        for (count, rounds) in COUNTS.iter().zip(&mut rounds) {
            let cost = cost(sender, &endpoints[..*count]).await?;
            // The first round connects.
            if number > 0 {
                rounds.push(cost);
            }
        }
    }
    let mut table = Table::new(["endpoints", "µs for each"]);
    for (count, rounds) in COUNTS.iter().zip(&rounds) {
        let cost = Spread::of(rounds.iter().copied());
        table.row([count.to_string(), cost.to_string()]);
    }
    let [_, ten, _, thousand] = &rounds;
    Ok((table, Spread::ratio(thousand, ten).median))
}

/// CPU time for each endpoint.
async fn cost(sender: &Sender, endpoints: &[Endpoint]) -> Result<f64> {
    let (start, before, mut sent) = (Instant::now(), cpu::of_thread(), 0);
    while start.elapsed() < ROUND {
        sender.fan_out(endpoints).await?;
        sent += endpoints.len();
    }
    Ok((cpu::of_thread() - before) * 1e6 / sent as f64)
}

fn endpoints(receiver: &Receiver, count: usize) -> Result<Vec<Endpoint>> {
    let endpoint = |_| -> Result<Endpoint> {
        let endpoint = Endpoint::new(&receiver.url())?;
        Ok(endpoint.signed_with(openapi_webhooks::Secret::generate()))
    };
    (0..count).map(endpoint).collect()
}

async fn beside_one_that_hangs(sender: &Sender, receiver: &Receiver) -> Result<(Table, f64)> {
    let hanging = hang()?;
    let all: Vec<_> = (1..=ORIGINS)
        .map(|number| -> Result<Endpoint> {
            // Every address in 127.0.0.0/8 is this machine.
            let host = Ipv4Addr::new(127, 0, 0, u8::try_from(number)?);
            let port = if number == ORIGINS {
                hanging.port()
            } else {
                receiver.port()
            };
            let endpoint = Endpoint::new(&format!("http://{host}:{port}/hooks"))?;
            Ok(endpoint.signed_with(by_hand::SECRET.parse()?))
        })
        .collect::<Result<_>>()?;
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for number in 0..=ROUNDS_OF_ORIGINS {
        let rates = [
            rate(sender, &all[..ORIGINS - 1]).await?,
            rate(sender, &all).await?,
        ];
        if number > 0 {
            without.push(rates[0]);
            with.push(rates[1]);
        }
    }
    let mut table = Table::new(["of a hundred origins", "messages a second to the others"]);
    for (what, rates) in [("none hangs", &without), ("one hangs", &with)] {
        let rate = Spread::of(rates.iter().copied()).median;
        table.row([what.to_owned(), format!("{rate:.0}")]);
    }
    let ratio = Spread::ratio(&with, &without);
    table.row(["ratio".to_owned(), ratio.to_string()]);
    Ok((table, ratio.median))
}

/// Messages per second to the origins that respond. Incomplete fan-outs are kept until the end.
async fn rate(sender: &Sender, endpoints: &[Endpoint]) -> Result<f64> {
    let (start, message, mut sent) = (Instant::now(), sender.message()?, 0);
    let mut unfinished = Vec::new();
    while start.elapsed() < ROUND {
        let mut outcomes = sender.client.fan_out(endpoints, &message);
        for _ in 0..ORIGINS - 1 {
            let (_, outcome) = outcomes.next().await.ok_or("an outcome is missing")?;
            outcome?;
            sent += 1;
        }
        unfinished.push(outcomes);
    }
    Ok(f64::from(sent) / start.elapsed().as_secs_f64())
}

/// Accepts connections until the program ends, without reading or responding.
fn hang() -> Result<SocketAddr> {
    let listener = TcpListener::bind("0.0.0.0:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        let streams: Vec<_> = listener.incoming().collect();
        drop(streams);
    });
    Ok(address)
}
