//! The time and the core of a thread.

use std::thread;

use rustix::thread::{CpuSet, sched_setaffinity};
use rustix::time::{ClockId, clock_gettime};

use crate::Result;
use crate::report::Report;

/// The CPU time of this thread, in seconds.
pub(crate) fn of_thread() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Measures on a thread that has the first core to itself.
pub(crate) fn on_one_core(measure: fn() -> Result<Report>) -> Result<Report> {
    let measure = move || -> Result<Report> {
        pin(0)?;
        measure()
    };
    let measured = thread::spawn(move || measure().map_err(|error| error.to_string()));
    let report = measured.join().map_err(|_| "what was measured panicked")?;
    Ok(report?)
}

/// Keeps this thread on one core.
pub(crate) fn pin(core: usize) -> rustix::io::Result<()> {
    let mut set = CpuSet::new();
    set.set(core);
    sched_setaffinity(None, &set)
}
