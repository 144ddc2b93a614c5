//! Runs the program.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

pub(crate) const SHOP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/shop.json");

pub(crate) const BODY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/body.json");

/// The program with these arguments, in a folder.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-webhooks"));
    command.current_dir(folder).args(arguments);
    command.env("WEBHOOK_SECRET", SECRET).stdin(Stdio::null());
    command
}

/// What the program printed, and its exit status.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = command(folder, arguments)
        .output()
        .expect("the program runs");
    (output.status.code(), text(&output))
}

fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}{err}")
}

/// Runs Git in a folder.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(folder);
    git.args(["-c", "user.name=a", "-c", "user.email=a@example.com"]);
    let output = git.args(arguments).output().expect("git");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
}

/// A program that runs until the test ends.
pub(crate) struct Running {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl Running {
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = command(folder, arguments);
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let output = child.stdout.take().expect("its output");
        Running {
            child,
            lines: BufReader::new(output).lines(),
        }
    }

    /// The next line that it prints. Waits for it.
    pub(crate) fn line(&mut self) -> String {
        self.lines.next().expect("another line").expect("text")
    }

    /// The next line as JSON.
    pub(crate) fn json(&mut self) -> serde_json::Value {
        let line = self.line();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    /// The URL in its next line.
    pub(crate) fn url(&mut self) -> String {
        let line = self.line();
        let url = &line[line.find("http://").expect("a URL")..];
        url.split('"').next().unwrap_or_default().to_owned()
    }

    /// The rest of what it prints, until it ends by itself.
    pub(crate) fn rest(mut self) -> Vec<String> {
        let lines: Vec<String> = self
            .lines
            .by_ref()
            .map(|line| line.expect("text"))
            .collect();
        assert!(self.child.wait().expect("it ends").success());
        lines
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
