//! The code on the page about signatures accepts the worked example of that page, and nothing else.
//!
//! Each test is skipped where the language is not installed, unless `CI` is set.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use openapi_webhooks_docs::Site;
use scraper::{Html, Selector};

/// The worked example, as it stands on the page.
struct Example {
    secret: String,
    id: String,
    timestamp: String,
    body: String,
    signature: String,
    page: Html,
}

impl Example {
    fn read() -> Example {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/openapi.json");
        let site = Site::new(document).expect("a site");
        let mut files = site.files().iter();
        let file = files
            .find(|file| file.path() == "verify.html")
            .expect("the page");
        let page = Html::parse_document(std::str::from_utf8(file.bytes()).expect("text"));
        let texts = |selector: &str| {
            let selector = Selector::parse(selector).expect("a selector");
            let found = page.select(&selector);
            found
                .map(|one| one.text().collect::<String>())
                .collect::<Vec<_>>()
        };
        let names = texts("#example dt");
        let values: HashMap<String, String> = names.into_iter().zip(texts("#example dd")).collect();
        Example {
            secret: values["Secret"].clone(),
            id: values["webhook-id"].clone(),
            timestamp: values["webhook-timestamp"].clone(),
            body: values["Body"].clone(),
            signature: values["webhook-signature"].clone(),
            page,
        }
    }

    /// The last code of a language on the page: the one without a library.
    fn by_hand(&self, language: &str) -> String {
        let selector = Selector::parse(&format!("#{language} pre")).expect("a selector");
        let last = self.page.select(&selector).next_back().expect("code");
        last.text().collect::<String>() + "\n"
    }

    /// The first code of a language on the page: the one with a library.
    fn with_library(&self, language: &str) -> String {
        let selector = Selector::parse(&format!("#{language} pre")).expect("a selector");
        let first = self.page.select(&selector).next().expect("code");
        first.text().collect::<String>() + "\n"
    }

    /// Whether a program prints `valid` for the example, and `invalid` for each change of it.
    fn check(&self, program: &str, arguments: &[&str], folder: &Path) {
        let old = (self.timestamp.parse::<i64>().expect("seconds") + 301).to_string();
        let tampered = self.body.replace("zoë", "bob");
        let others = "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4= v1a,AAAA";
        let both = format!("{others} {}", self.signature);
        for (body, signatures, now, expected) in [
            (&self.body, &self.signature, &self.timestamp, "valid"),
            (&self.body, &both, &self.timestamp, "valid"),
            (&tampered, &self.signature, &self.timestamp, "invalid"),
            (&self.body, &others.to_owned(), &self.timestamp, "invalid"),
            (&self.body, &self.signature, &old, "invalid"),
        ] {
            fs::write(folder.join("body.json"), body).expect("a file");
            let mut command = Command::new(program);
            command
                .args(arguments)
                .current_dir(folder)
                .env("WEBHOOK_SECRET", &self.secret)
                .env("ID", &self.id)
                .env("TIMESTAMP", &self.timestamp)
                .env("SIGNATURES", signatures)
                .env("NOW", now);
            let output = command.output().expect("the program runs");
            let text = String::from_utf8_lossy(&output.stdout);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(
                text.trim(),
                expected,
                "{program}: {signatures} at {now}: {errors}"
            );
        }
    }
}

/// Whether a language is installed. Where it is not, its test is skipped, but fails in CI.
fn is_installed(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let is_installed = command.status().is_ok_and(|status| status.success());
    assert!(
        is_installed || env::var_os("CI").is_none(),
        "{program} is not installed"
    );
    if !is_installed {
        eprintln!("skipped: {program} is not installed");
    }
    is_installed
}

mod rust_by_hand {
    include!("../../../crates/openapi-webhooks-docs/assets/verify/by_hand.rs");

    pub(super) fn is_valid(example: &super::Example, body: &str, now: i64) -> bool {
        let (id, timestamp) = (&example.id, &example.timestamp);
        is_signed(
            &example.secret,
            id,
            timestamp,
            &example.signature,
            body.as_bytes(),
            now,
        )
    }
}

mod rust_with_library {
    include!("../../../crates/openapi-webhooks-docs/assets/verify/library.rs");

    pub(super) fn error(example: &super::Example) -> String {
        let result = verify(
            &example.secret,
            &super::headers(example),
            example.body.as_bytes(),
        );
        result.expect_err("the example is old").to_string()
    }
}

fn headers(example: &Example) -> openapi_webhooks::http::HeaderMap {
    let mut headers = openapi_webhooks::http::HeaderMap::new();
    for (name, value) in [
        ("webhook-id", &example.id),
        ("webhook-timestamp", &example.timestamp),
        ("webhook-signature", &example.signature),
    ] {
        headers.insert(name, value.parse().expect("a header"));
    }
    headers
}

#[test]
fn rust() {
    let example = Example::read();
    let now: i64 = example.timestamp.parse().expect("seconds");
    assert!(rust_by_hand::is_valid(&example, &example.body, now + 300));
    assert!(!rust_by_hand::is_valid(&example, &example.body, now + 301));
    assert!(!rust_by_hand::is_valid(
        &example,
        &example.body.replace("zoë", "bob"),
        now
    ));
    let error = rust_with_library::error(&example);
    assert!(error.contains("old"), "{error}");
    let verifier = openapi_webhooks::Verifier::new([example.secret.parse().expect("a secret")]);
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(now.unsigned_abs());
    let verified = verifier.verify_at(time, &headers(&example), example.body.as_bytes());
    assert_eq!(verified.expect("the example is valid").id(), example.id);
}

#[test]
fn rust_with_the_official_library() {
    let example = Example::read();
    let webhook = standardwebhooks::Webhook::new(&example.secret).expect("a secret");
    let seconds = example.timestamp.parse().expect("seconds");
    let signature = webhook.sign(&example.id, seconds, example.body.as_bytes());
    assert_eq!(signature.expect("a signature"), example.signature);
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn shell() {
    if !is_installed("openssl", &["version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    // The page leaves the check of the time to the reader here.
    let code = format!(
        "id=$ID timestamp=$TIMESTAMP signatures=$SIGNATURES\nif [ $((NOW - TIMESTAMP)) -gt 300 ]; then echo invalid; exit; fi\n{}",
        example.by_hand("shell")
    );
    fs::write(folder.path().join("verify.sh"), code).expect("a file");
    example.check("sh", &["verify.sh"], folder.path());
}

#[test]
fn python() {
    if !is_installed("python3", &["--version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let code = example.by_hand("python")
        + r#"

import os
headers = {"webhook-id": os.environ["ID"], "webhook-timestamp": os.environ["TIMESTAMP"],
           "webhook-signature": os.environ["SIGNATURES"]}
try:
    verify(os.environ["WEBHOOK_SECRET"], headers, open("body.json", "rb").read(), float(os.environ["NOW"]))
    print("valid")
except ValueError:
    print("invalid")
"#;
    fs::write(folder.path().join("verify.py"), code).expect("a file");
    example.check("python3", &["verify.py"], folder.path());
}

#[test]
fn python_with_the_official_library() {
    if !is_installed("python3", &["-c", "import standardwebhooks"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let lines = example.with_library("python");
    let code = r#"
import os
from datetime import datetime, timezone
import standardwebhooks.webhooks as webhooks

class Clock(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.fromtimestamp(float(os.environ["NOW"]), tz)

webhooks.datetime = Clock
secret, body = os.environ["WEBHOOK_SECRET"], open("body.json", encoding="utf-8").read()
headers = {"webhook-id": os.environ["ID"], "webhook-timestamp": os.environ["TIMESTAMP"],
           "webhook-signature": os.environ["SIGNATURES"]}
code = open("library.py", encoding="utf-8").read()
try:
    exec(code)
    print("valid")
except webhooks.WebhookVerificationError:
    print("invalid")
"#;
    fs::write(folder.path().join("library.py"), lines).expect("a file");
    fs::write(folder.path().join("verify.py"), code).expect("a file");
    example.check("python3", &["verify.py"], folder.path());
}

#[test]
fn node() {
    if !is_installed("node", &["--version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let code = example.by_hand("node")
        + r#"
import { readFileSync } from "node:fs";
const { ID, TIMESTAMP, SIGNATURES, NOW, WEBHOOK_SECRET } = process.env;
const headers = { "webhook-id": ID, "webhook-timestamp": TIMESTAMP, "webhook-signature": SIGNATURES };
try {
  verify(WEBHOOK_SECRET, headers, readFileSync("body.json"), Number(NOW));
  console.log("valid");
} catch {
  console.log("invalid");
}
"#;
    fs::write(folder.path().join("verify.mjs"), code).expect("a file");
    example.check("node", &["verify.mjs"], folder.path());
}

#[test]
fn node_with_the_official_library() {
    let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules");
    let library = modules.join("standardwebhooks/package.json");
    let is_present = library.exists() && is_installed("node", &["--version"]);
    assert!(
        is_present || env::var_os("CI").is_none(),
        "run `npm ci` in dev/docs/browser"
    );
    if !is_present {
        eprintln!("skipped: run `npm ci` in dev/docs/browser");
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let lines = example.with_library("node");
    let (import, call) = lines.split_once("\n\n").expect("an import and a call");
    let code = format!(
        r#"{import}
import {{ readFileSync }} from "node:fs";
const {{ ID, TIMESTAMP, SIGNATURES, NOW, WEBHOOK_SECRET: secret }} = process.env;
Date.now = () => Number(NOW) * 1000;
const headers = {{ "webhook-id": ID, "webhook-timestamp": TIMESTAMP, "webhook-signature": SIGNATURES }};
const body = readFileSync("body.json", "utf8");
try {{
  {call}
  console.log("valid");
}} catch (error) {{
  console.log("invalid");
}}
"#
    );
    fs::write(folder.path().join("verify.mjs"), code).expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink(modules, folder.path().join("node_modules")).expect("a link");
    example.check("node", &["verify.mjs"], folder.path());
}

#[test]
fn go() {
    if !is_installed("go", &["version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let code = example
        .by_hand("go")
        .replace("package webhooks", "package main");
    let main = r#"package main

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	header := http.Header{}
	header.Set("webhook-id", os.Getenv("ID"))
	header.Set("webhook-timestamp", os.Getenv("TIMESTAMP"))
	header.Set("webhook-signature", os.Getenv("SIGNATURES"))
	body, _ := os.ReadFile("body.json")
	now, _ := strconv.ParseInt(os.Getenv("NOW"), 10, 64)
	if err := Verify(os.Getenv("WEBHOOK_SECRET"), header, body, time.Unix(now, 0)); err != nil {
		fmt.Println("invalid")
		return
	}
	fmt.Println("valid")
}
"#;
    fs::write(folder.path().join("verify.go"), code).expect("a file");
    fs::write(folder.path().join("main.go"), main).expect("a file");
    let mut build = Command::new("go");
    build
        .args(["build", "-o", "program", "main.go", "verify.go"])
        .env("GO111MODULE", "off")
        .env("GOCACHE", folder.path().join("cache"))
        .current_dir(folder.path());
    assert!(build.status().expect("go runs").success());
    example.check("./program", &[], folder.path());
}

#[test]
fn php() {
    if !is_installed("php", &["--version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let code = example.by_hand("php")
        + r#"
$headers = ['webhook-id' => getenv('ID'), 'webhook-timestamp' => getenv('TIMESTAMP'), 'webhook-signature' => getenv('SIGNATURES')];
try {
    verify(getenv('WEBHOOK_SECRET'), $headers, file_get_contents('body.json'), (int) getenv('NOW'));
    echo 'valid';
} catch (RuntimeException) {
    echo 'invalid';
}
"#;
    fs::write(folder.path().join("verify.php"), code).expect("a file");
    example.check("php", &["verify.php"], folder.path());
}

#[test]
fn ruby() {
    if !is_installed("ruby", &["--version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let code = example.by_hand("ruby")
        + r#"
headers = { "webhook-id" => ENV["ID"], "webhook-timestamp" => ENV["TIMESTAMP"], "webhook-signature" => ENV["SIGNATURES"] }
begin
  verify(ENV["WEBHOOK_SECRET"], headers, File.binread("body.json"), ENV["NOW"].to_i)
  puts "valid"
rescue RuntimeError
  puts "invalid"
end
"#;
    fs::write(folder.path().join("verify.rb"), code).expect("a file");
    example.check("ruby", &["verify.rb"], folder.path());
}

#[test]
fn java() {
    if !is_installed("javac", &["-version"]) {
        return;
    }
    let (example, folder) = (Example::read(), folder());
    let main = r#"
import java.nio.file.Files;
import java.nio.file.Path;

class Main {
    public static void main(String[] arguments) throws Exception {
        var env = System.getenv();
        boolean valid = ByHand.isSigned(env.get("WEBHOOK_SECRET"), env.get("ID"), env.get("TIMESTAMP"),
                env.get("SIGNATURES"), Files.readAllBytes(Path.of("body.json")), Long.parseLong(env.get("NOW")));
        System.out.println(valid ? "valid" : "invalid");
    }
}
"#;
    fs::write(folder.path().join("ByHand.java"), example.by_hand("java")).expect("a file");
    fs::write(folder.path().join("Main.java"), main).expect("a file");
    let mut build = Command::new("javac");
    build
        .args(["ByHand.java", "Main.java"])
        .current_dir(folder.path());
    assert!(build.status().expect("javac runs").success());
    example.check("java", &["-cp", ".", "Main"], folder.path());
}
