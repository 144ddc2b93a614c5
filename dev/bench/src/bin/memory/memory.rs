//! The heap memory and resident memory of a delivery in flight.

use std::fs;
use std::process::Stdio;
use std::time::Duration;

use openapi_webhooks::codegen::v1::{MessageBuilder, http::Method};
use openapi_webhooks::{Client, Endpoint, Message, Secret, egress};
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::Result;

/// The smaller number of deliveries. Only the difference to the larger one is measured, which excludes
/// the fixed cost of a client.
const FEW: usize = 100;
const MANY: [usize; 2] = [1_000, 10_000];

pub(crate) const BODY_END: &[u8] = b"the end\"";

/// Runs each measurement in a separate process, so that memory released by another one is not counted.
pub(crate) async fn measure_all() -> Result<()> {
    for kind in ["plain", "tls"] {
        for many in MANY {
            let mut process = Command::new(std::env::current_exe()?);
            let status = process.args([kind, &many.to_string()]).status().await?;
            if !status.success() {
                return Err(format!("{kind} {many}: {status}").into());
            }
        }
    }
    Ok(())
}

pub(crate) async fn measure(heap: &PeakAlloc, kind: &str, many: usize) -> Result<()> {
    let [heap, resident] = per_delivery(heap, kind, many).await?;
    println!("{kind} {many} {heap:.1} {resident:.1}");
    Ok(())
}

/// In KiB.
async fn per_delivery(heap: &PeakAlloc, kind: &str, many: usize) -> Result<[f64; 2]> {
    let mut receiver = Receiver::start(kind).await?;
    let client = receiver.client(FEW + many)?;
    let endpoints = receiver.endpoints(FEW + many)?;
    let message = message()?;

    let mut first = client.fan_out(&endpoints[..FEW], &message);
    tokio::select! {
        outcome = first.next() => return Err(format!("{outcome:?}").into()),
        received = receiver.requests(FEW) => received?,
    }
    let before = held(heap)?;
    let mut second = client.fan_out(&endpoints[FEW..], &message);
    tokio::select! {
        outcome = second.next() => return Err(format!("{outcome:?}").into()),
        received = receiver.requests(many) => received?,
    }
    let after = held(heap)?;
    Ok([0, 1].map(|at| (after[at] - before[at]) / many as f64))
}

/// The heap memory and resident memory of this process, in KiB.
fn held(heap: &PeakAlloc) -> Result<[f64; 2]> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = |line: &str| {
        Some(
            line.strip_prefix("RssAnon:")?
                .strip_suffix("kB")?
                .trim()
                .to_owned(),
        )
    };
    let resident = status.lines().find_map(line).ok_or("no `RssAnon`")?;
    Ok([heap.current_usage() as f64 / 1024.0, resident.parse()?])
}

/// A payload of 0.8 KB.
fn message() -> Result<Message> {
    let text = format!("{}the end", "0123456789".repeat(80));
    Ok(MessageBuilder::new("measured", Method::POST).json("application/json", &text)?)
}

struct Receiver {
    _process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: String,
    certificate: Vec<u8>,
}

impl Receiver {
    async fn start(kind: &str) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["receiver", kind])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let output = process.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(output).lines();
        let address = lines.next_line().await?.ok_or("no address")?;
        let hex = lines.next_line().await?.ok_or("no certificate")?;
        let byte = |start| u8::from_str_radix(&hex[start..start + 2], 16);
        let certificate = (0..hex.len())
            .step_by(2)
            .map(byte)
            .collect::<std::result::Result<_, _>>()?;
        let scheme = if hex.is_empty() { "http" } else { "https" };
        Ok(Self {
            _process: process,
            lines,
            address: format!("{scheme}://{address}"),
            certificate,
        })
    }

    fn client(&self, in_flight: usize) -> Result<Client> {
        let policy = egress::Policy::default().allow_loopback().allow_http();
        let builder = Client::builder()
            .egress(policy)
            .deadline(Duration::from_secs(600))
            .connect_timeout(Duration::from_secs(60))
            .max_in_flight(in_flight)
            .max_in_flight_per_origin(in_flight);
        if self.certificate.is_empty() {
            return Ok(builder.build());
        }
        Ok(builder.root_certificate(self.certificate.clone())?.build())
    }

    fn endpoints(&self, count: usize) -> Result<Vec<Endpoint>> {
        let endpoint = |number| -> Result<Endpoint> {
            let url = format!("{}/hooks/{number}", self.address);
            Ok(Endpoint::new(&url)?.signed_with(Secret::generate()))
        };
        (0..count).map(endpoint).collect()
    }

    /// Waits until `count` more requests have arrived.
    async fn requests(&mut self, count: usize) -> Result<()> {
        for _ in 0..count {
            self.lines.next_line().await?.ok_or("the receiver ended")?;
        }
        Ok(())
    }
}
