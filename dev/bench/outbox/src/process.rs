//! Workers in other processes, and the resources of a process, as `/proc` shows them.

use std::process::Stdio;

use tokio::process::{Child, Command};

use crate::Result;
use crate::contestant::{Contestant, Place};

/// The unit of times in `/proc`, for all architectures.
const TICKS_PER_SECOND: f64 = 100.0;

/// A worker in another process. It is killed when it is dropped.
pub(crate) struct Worker {
    process: Child,
    id: u32,
}

impl Worker {
    pub(crate) fn start(contestant: &dyn Contestant, place: &Place) -> Result<Self> {
        let process = Command::new(std::env::current_exe()?)
            .args(["work", contestant.name()])
            .args([&place.database.location(), &place.receiver])
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let id = process.id().ok_or("the worker ended")?;
        Ok(Self { process, id })
    }

    /// Kills it as a crash would, with SIGKILL.
    pub(crate) async fn kill(mut self) -> Result<()> {
        Ok(self.process.kill().await?)
    }

    /// CPU seconds since it started.
    pub(crate) fn cpu(&self) -> Result<f64> {
        let times = times(self.id)?;
        Ok(times.own)
    }

    /// The largest resident set so far, in bytes.
    pub(crate) fn peak_memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id))?;
        let mut lines = status.lines();
        let peak = lines.find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.split_whitespace().next());
        Ok(kilobytes.ok_or("no VmHWM")?.parse::<u64>()? << 10)
    }
}

struct Times {
    parent: u32,
    own: f64,
    /// Of children that ended.
    children: f64,
}

pub(crate) fn parent(process: u32) -> Result<u32> {
    Ok(times(process)?.parent)
}

/// CPU seconds of a process and its children, including those that ended.
pub(crate) fn cpu_with_children(process: u32) -> Result<f64> {
    let times_of_process = times(process)?;
    let mut total = times_of_process.own + times_of_process.children;
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // Others may end in the meantime.
        if let Ok(times) = times(id)
            && times.parent == process
        {
            total += times.own;
        }
    }
    Ok(total)
}

fn times(process: u32) -> Result<Times> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name of the program, in parentheses, may contain anything. The state follows it.
    let (_, fields) = text.rsplit_once(") ").ok_or("no name")?;
    let fields: Vec<_> = fields.split(' ').collect();
    let field = |index: usize| -> Result<f64> {
        Ok(fields.get(index).ok_or("a field is missing")?.parse()?)
    };
    Ok(Times {
        parent: field(1)? as u32,
        own: (field(11)? + field(12)?) / TICKS_PER_SECOND,
        children: (field(13)? + field(14)?) / TICKS_PER_SECOND,
    })
}
