//! The memory that a delivery in flight holds.

use std::process::Command;

use crate::Result;
use crate::report::{Goal, Report, Table, Wanted};

const METHOD: &str = "`fan_out` of a 0.8 KB message to receivers that read it and never respond: the memory of each delivery in \
flight, including its connection. \"Heap\" is the memory requested from the allocator. \"Resident\" is the \
growth of the process's anonymous pages (`RssAnon`), including the overhead of the allocator (glibc) and \
excluding kernel buffers. The value is the difference to 100 deliveries. Each row has its own sender process and \
receiver process.";

const REST: &str = "According to heaptrack, 24.6 KiB are three buffers of hyper's connection, which have no setting: 8.0 for \
    reading, 8.0 for writing, and 8.6 for a channel of 32 requests, of which HTTP/1 uses one. Its task takes \
    1.5, and the request's headers, which it keeps for the next request, 1.3. Next: change these buffers in \
    hyper.";

/// Counting allocations has a cost, so this measurement is a separate program.
pub(crate) fn compare() -> Result<Report> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--release", "--package", "bench"]);
    let output = command.args(["--bin", "memory", "memory"]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let said = String::from_utf8(output.stdout)?;
    let mut table = Table::new(["kind", "in flight", "heap, KiB each", "resident, KiB each"]);
    let mut most = [("plain", [0.0; 2]), ("tls", [0.0; 2])];
    for line in said.lines() {
        let [kind, count, heap, resident] = *line.split(' ').collect::<Vec<_>>() else {
            return Err(line.into());
        };
        let found: [f64; 2] = [heap.parse()?, resident.parse()?];
        for (_, worst) in most.iter_mut().filter(|(of, _)| *of == kind) {
            *worst = [found[0].max(worst[0]), found[1].max(worst[1])];
        }
        table.row([kind, count, heap, resident].map(str::to_owned));
    }
    let [(_, plain), (_, tls)] = most;
    Ok(Report {
        title: "Memory",
        method: METHOD,
        tables: vec![table],
        goals: vec![
            Goal {
                what: "KiB of the heap for each delivery in flight, plain",
                wanted: Wanted::AtMost(24.0),
                found: plain[0],
                explanation: REST,
            },
            Goal {
                what: "KiB resident for each, plain",
                wanted: Wanted::AtMost(24.0),
                found: plain[1],
                explanation: REST,
            },
            Goal {
                what: "KiB of the heap for each, TLS",
                wanted: Wanted::AtMost(64.0),
                found: tls[0],
                explanation: REST,
            },
        ],
        left_out: Vec::new(),
    })
}
