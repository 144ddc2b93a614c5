//! The prompt for a secret, on a terminal that Python opens. The tests are skipped without Python, unless `CI` is set.

use std::process::{Command, Stdio};

/// Runs the program on a terminal, and types a line when the terminal no longer echoes. Prints what the terminal shows,
/// the exit status, and whether it echoes again.
const TERMINAL: &str = r#"
import fcntl, os, pty, select, subprocess, sys, termios

def echoes():
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)

def read():
    return os.read(terminal, 1024)

# This process keeps the other end open, so that the terminal keeps its settings when the program ends.
terminal, end = pty.openpty()
process = subprocess.Popen(
    sys.argv[1:2] + sys.argv[3:], stdin=end, stdout=end, stderr=end, start_new_session=True,
    preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
shown = b""
while b"Secret: " not in shown or echoes():
    if select.select([terminal], [], [], 0.01)[0]:
        shown += read()
os.write(terminal, sys.argv[2].encode().decode("unicode_escape").encode())
status = process.wait()
while select.select([terminal], [], [], 0)[0]:
    shown += read()
sys.stdout.write(shown.decode())
print("status", status)
print("echo", echoes())
"#;

/// What the terminal shows while somebody types `typed` at the prompt.
fn terminal(typed: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("python3");
    command.args(["-c", TERMINAL]);
    command.args([env!("CARGO_BIN_EXE_openapi-webhooks"), typed]);
    command.args(arguments).stdin(Stdio::null());
    let command = command.env_remove("WEBHOOK_SECRET").env("NO_COLOR", "1");
    let output = command.output();
    let Ok(output) = output else {
        assert!(std::env::var_os("CI").is_none(), "Python is missing");
        eprintln!("skipped: Python is missing");
        return None;
    };
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    Some(String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn the_prompt_does_not_show_the_secret() {
    // The example of Standard Webhooks for asymmetric keys.
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ed25519.txt");
    let secret = std::fs::read_to_string(file).expect("a secret");
    let typed = format!("{}\\n", secret.trim());
    let Some(shown) = terminal(&typed, &["secret", "public"]) else {
        return;
    };
    assert!(shown.contains("whpk_"), "{shown}");
    assert!(!shown.contains(secret.trim()), "{shown}");
    assert!(shown.ends_with("status 0\necho True\n"), "{shown}");
}

#[test]
fn control_c_ends_the_prompt() {
    let Some(shown) = terminal("\\x03", &["secret", "public"]) else {
        return;
    };
    assert!(
        shown.ends_with("error: interrupted\r\nstatus 130\necho True\n"),
        "{shown}"
    );
}
