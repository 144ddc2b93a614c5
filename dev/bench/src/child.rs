//! Runs programs and measures their cost.

use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::Result;

/// The cost of a program, including the programs that it started and waited for.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// In user and system mode, in seconds.
    pub(crate) cpu: f64,
    /// From its start to its end, in seconds.
    pub(crate) wall: f64,
    /// The largest resident set of one process, in bytes.
    pub(crate) peak: u64,
}

/// Runs a program, without showing what it prints unless it fails.
pub(crate) fn measure(command: &mut Command) -> Result<Cost> {
    Ok(measure_and_read(command)?.0)
}

/// Runs a program, and also returns its output.
pub(crate) fn measure_and_read(command: &mut Command) -> Result<(Cost, String)> {
    let log = std::env::temp_dir().join(format!("bench-{}.log", std::process::id()));
    let output = std::fs::File::create(&log)?;
    command.stdin(Stdio::null());
    command.stdout(output.try_clone()?).stderr(output);
    let start = Instant::now();
    let used = command.spawn()?.wait4()?;
    let wall = start.elapsed().as_secs_f64();
    let text = String::from_utf8_lossy(&std::fs::read(&log)?).into_owned();
    std::fs::remove_file(&log)?;
    if !used.status.success() {
        return Err(format!("{command:?} failed:\n{text}").into());
    }
    let cost = Cost {
        cpu: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        wall,
        peak: used.rusage.maxrss,
    };
    Ok((cost, text))
}

/// Runs a program that may fail, with limits on CPU time and address space. Returns its exit code, or
/// `None` if it was killed.
pub(crate) fn measure_within(
    command: &Command,
    seconds: u64,
    bytes: u64,
) -> Result<(Cost, Option<i32>)> {
    let mut limited = Command::new("sh");
    // Some shells take one limit at a time.
    let limits = format!(
        "ulimit -t {seconds} && ulimit -v {} && exec \"$0\" \"$@\"",
        bytes >> 10
    );
    limited.args(["-c", &limits]).arg(command.get_program());
    limited.args(command.get_args());
    let output = || Stdio::null();
    limited.stdin(output()).stdout(output()).stderr(output());
    let start = Instant::now();
    let used = limited.spawn()?.wait4()?;
    let cost = Cost {
        cpu: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        wall: start.elapsed().as_secs_f64(),
        peak: used.rusage.maxrss,
    };
    Ok((cost, used.status.code()))
}

/// Runs a program whose output is shown.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    if command.status()?.success() {
        return Ok(());
    }
    Err(format!("{command:?} failed").into())
}

/// The output of a program, without the last line break.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
