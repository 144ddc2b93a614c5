//! `send` and `listen` against the Standard Webhooks library for Python.
//!
//! The tests are skipped if the library is not installed, unless `CI` is set.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::program::{Running, SECRET, SHOP, run};

/// A receiver. It prints its port, and answers 204 to verified requests and 400 to others.
const RECEIVER: &str = r#"
import http.server, os
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        try:
            Webhook(os.environ["WEBHOOK_SECRET"]).verify(body.decode(), dict(self.headers.items()))
            self.send_response(204)
        except WebhookVerificationError:
            self.send_response(400)
        self.end_headers()

    def log_message(self, *arguments):
        pass

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"#;

/// A sender. It prints the status of the response.
const SENDER: &str = r#"
import os, sys, urllib.request
from datetime import datetime, timezone
from standardwebhooks.webhooks import Webhook

now, body = datetime.now(timezone.utc), '{"id":7,"currency":"EUR"}'
headers = {
    "content-type": "application/json",
    "webhook-id": "msg_python",
    "webhook-timestamp": str(int(now.timestamp())),
    "webhook-signature": Webhook(os.environ["WEBHOOK_SECRET"]).sign("msg_python", now, body),
    "x-shop-event": "order.paid",
}
request = urllib.request.Request(sys.argv[1], data=body.encode(), headers=headers)
print(urllib.request.urlopen(request).status)
"#;

fn python(code: &str) -> Command {
    let mut command = Command::new("python3");
    command.args(["-c", code]).env("WEBHOOK_SECRET", SECRET);
    command.stdin(Stdio::null());
    command
}

fn is_installed() -> bool {
    let mut import = python("import standardwebhooks");
    let is_installed = import
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|it| it.success());
    assert!(
        is_installed || std::env::var_os("CI").is_none(),
        "the package standardwebhooks of Python is not installed"
    );
    if !is_installed {
        eprintln!("skipped: the package standardwebhooks of Python is not installed");
    }
    is_installed
}

#[test]
fn the_library_verifies_what_is_sent() {
    if !is_installed() {
        return;
    }
    let mut receiver = python(RECEIVER)
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let output = receiver.stdout.take().expect("its output");
    let mut lines = BufReader::new(output).lines();
    let port = lines.next().expect("a port").expect("text");
    let url = format!("http://127.0.0.1:{port}/");
    let folder = tempfile::tempdir().expect("a folder");
    let send = |more: &[&str]| {
        let arguments = ["send", "order.paid", &url, "-f", SHOP];
        let local = ["--allow-loopback", "--allow-http"];
        run(folder.path(), &[&arguments[..], &local, more].concat())
    };
    let genuine = send(&[]);
    let forged = ["body", "signature", "timestamp"].map(|what| send(&["--tamper", what]));
    receiver.kill().expect("it runs still");
    receiver.wait().expect("it ends");
    assert!(genuine.1.starts_with("delivered: 204"), "{genuine:?}");
    for (status, text) in forged {
        assert_eq!(status, Some(1), "{text}");
        assert!(text.contains("responded with 400"), "{text}");
    }
}

#[test]
fn what_the_library_signs_is_verified() {
    if !is_installed() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut listener = Running::start(folder.path(), &["listen", "-f", SHOP, "--count", "1"]);
    let output = python(SENDER).arg(listener.url()).output();
    let output = output.expect("Python runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "204\n",
        "{output:?}"
    );
    assert_eq!(listener.line(), "--> POST order.paid [msg_python] verified");
}
