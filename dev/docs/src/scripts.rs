//! The scripts of `browser/`, which Node.js runs.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

/// A script that needs Node.js and the packages of `browser/package.json`. `None` if they are missing, which
/// fails the test if `CI` is set.
#[must_use]
pub fn script(name: &str) -> Option<Command> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    let is_ready = folder.join("node_modules").exists() && runs("node", "--version", &folder);
    found(is_ready, name, &folder)
}

/// A script that needs Chromium too.
#[must_use]
pub fn browser_script(name: &str) -> Option<Command> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    let has_chromium = runs("node", "chromium.mjs", &folder);
    found(has_chromium, name, &folder).and_then(|_| script(name))
}

fn found(is_found: bool, name: &str, folder: &Path) -> Option<Command> {
    if !is_found {
        assert!(env::var_os("CI").is_none(), "run dev/docs/setup");
        eprintln!("skipped: {name} needs Node.js and Chromium; dev/docs/setup installs them");
        return None;
    }
    let mut command = Command::new("node");
    command.arg(name).current_dir(folder);
    Some(command)
}

fn runs(program: &str, argument: &str, folder: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg(argument).current_dir(folder);
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
