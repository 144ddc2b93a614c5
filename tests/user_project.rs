//! The README's three steps in a new project, and how the project behaves under Cargo.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use openapi_webhooks::{Endpoint, egress};
use subscription_webhooks::{Client, types::Subscription};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A project created from the code blocks of a page.
struct Project(PathBuf);

impl Project {
    /// Creates a project in a folder of this name from the blocks of a page: `Cargo.toml`, `build.rs`
    /// and the code, which are marked with the prefix `whose`.
    fn create(name: &str, page: &str, whose: &str, code: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let project = Project(folder);
        let readme = fs::read_to_string(Path::new(ROOT).join(page)).expect("the page");
        for file in ["build.rs", code] {
            project.write(file, &block(&readme, &format!("{whose}{file}")));
        }
        let package =
            format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n");
        let patch = format!(
            "\n[patch.crates-io]\nopenapi-webhooks.path = {:?}\nopenapi-webhooks-build.path = {:?}\n",
            Path::new(ROOT).join("crates/openapi-webhooks"),
            Path::new(ROOT).join("crates/openapi-webhooks-build"),
        );
        project.write(
            "Cargo.toml",
            &format!(
                "{package}{}{patch}",
                block(&readme, &format!("{whose}Cargo.toml"))
            ),
        );
        project.copy("Cargo.lock");
        project.copy("schema/openapi.json");
        project
    }

    fn copy(&self, file: &str) {
        self.write(
            file,
            &fs::read_to_string(Path::new(ROOT).join(file)).expect("a file"),
        );
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        // The folder is reused between runs, so unchanged files keep their modification time.
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            return;
        }
        fs::write(path, text).expect("a file");
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(file)).expect("a file");
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replacen(from, to, 1));
    }

    /// The code that the last build generated.
    fn generated(&self) -> String {
        let builds = fs::read_dir(self.0.join("target/debug/build")).expect("build scripts");
        let files = builds.map(|entry| entry.expect("an entry").path().join("out/openapi.rs"));
        let by_age = files.filter(|file| file.exists());
        let newest =
            by_age.max_by_key(|file| fs::metadata(file).and_then(|data| data.modified()).ok());
        fs::read_to_string(newest.expect("a generated file")).expect("text")
    }

    /// Whether `cargo build` succeeds, and its output.
    fn build(&self) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--color=never"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", self.0.join("target"))
            .env("RUST_BACKTRACE", "1")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("Cargo runs");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }

    fn builds(&self) -> String {
        let (is_built, said) = self.build();
        assert!(is_built, "{said}");
        said
    }

    /// The lines that the build script printed in its last run.
    fn printed(&self) -> Vec<String> {
        let builds =
            fs::read_dir(self.0.join("target/debug/build")).expect("a folder of build scripts");
        let outputs = builds.flatten().filter_map(|build| {
            let name = build.file_name().into_string().ok()?;
            let output = build.path().join("output");
            let time = output.metadata().and_then(|file| file.modified()).ok()?;
            name.starts_with("user-project-").then_some((time, output))
        });
        let (_, last) = outputs.max().expect("the output of the build script");
        let text = fs::read_to_string(last).expect("text");
        text.lines().map(str::to_owned).collect()
    }

    fn fails(&self) -> String {
        let (is_built, said) = self.build();
        assert!(!is_built, "this should not build:\n{said}");
        said
    }
}

/// The code block that follows `<!-- name -->`.
fn block(readme: &str, name: &str) -> String {
    let (_, after) = readme
        .split_once(&format!("<!-- {name} -->\n"))
        .expect("a marked block");
    let (_, code) = after.split_once('\n').expect("a fence");
    let (code, _) = code.split_once("```").expect("the end of the block");
    code.to_owned()
}

const SEND_TRIAL: &str = "
/// Tells a customer of a trial.
pub async fn extend(client: &Client, endpoint: &Endpoint) -> Option<u16> {
    let trial = types::Trial::new(14);
    client.send_trial_extended(endpoint, &trial).await.ok().map(|done| done.status().as_u16())
}
";

const TRIAL: &str = r##""webhooks": {
    "trial.extended": {
      "post": {
        "requestBody": {
          "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Trial" } } }
        }
      }
    },"##;

const TRIAL_SCHEMA: &str = r#""schemas": {
      "Trial": {
        "type": "object",
        "required": ["days"],
        "properties": { "days": { "type": "integer", "format": "int32" } }
      },"#;

/// A single test, because each step depends on the previous one.
#[test]
fn the_three_steps_and_what_follows() {
    let project = Project::create("user-project", "README.md", "", "src/lib.rs");
    project.builds();

    // A second build does nothing.
    let said = project.builds();
    assert!(!said.contains("Compiling"), "{said}");

    // Files that the document does not refer to do not matter.
    project.write("schema/notes.md", "Not read by anybody.\n");
    let said = project.builds();
    assert!(!said.contains("Compiling"), "{said}");

    // Another webhook adds a method.
    project.edit("schema/openapi.json", "\"webhooks\": {", TRIAL);
    project.edit("schema/openapi.json", "\"schemas\": {", TRIAL_SCHEMA);
    let lib = fs::read_to_string(project.0.join("src/lib.rs")).expect("the library");
    project.write("src/lib.rs", &format!("{lib}{SEND_TRIAL}"));
    project.builds();

    // Renaming a property is an error where the code uses the old name.
    project.edit(
        "schema/openapi.json",
        "\"required\": [\"days\"]",
        "\"required\": [\"weeks\"]",
    );
    project.edit("schema/openapi.json", "\"days\": {", "\"weeks\": {");
    project.write(
        "src/lib.rs",
        &format!(
            "{lib}{}",
            SEND_TRIAL.replace("new(14);", "new(14); let _ = trial.days;")
        ),
    );
    let said = project.fails();
    assert!(
        said.contains("no field `days`") && said.contains("src/lib.rs"),
        "{said}"
    );
    project.write("src/lib.rs", &format!("{lib}{SEND_TRIAL}"));
    project.builds();

    // An unresolved reference fails the build, which prints only the report.
    project.edit(
        "schema/openapi.json",
        "#/components/schemas/Trial",
        "#/components/schemas/Trail",
    );
    let said = project.fails();
    for part in [
        "--> schema/openapi.json:12:66",
        "unresolved reference `#/components/schemas/Trail`",
        "= #/webhooks/trial.extended/post/requestBody/content/application~1json/schema/$ref",
        "= help: did you mean `Trial`?",
    ] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    assert!(
        !said.contains("stack backtrace") && !said.contains("error[E"),
        "{said}"
    );

    // Repaired, it builds again.
    project.edit(
        "schema/openapi.json",
        "#/components/schemas/Trail",
        "#/components/schemas/Trial",
    );
    project.builds();

    // A runtime that does not support the generator's version is one error, which says which package to
    // update.
    let generated = project.generated();
    for (version, package) in [
        ("99.0", "`openapi-webhooks`"),
        ("0.0", "`openapi-webhooks-build`"),
    ] {
        let line = |version| format!("requires!(openapi_webhooks {version} as __v1)");
        assert!(generated.contains(&line("0.1")));
        project.write(
            "src/generated.rs",
            &generated.replace(&line("0.1"), &line(version)),
        );
        project.write("src/lib.rs", "pub mod generated;\n");
        let said = project.fails();
        let errors = said.lines().filter(|line| line.starts_with("error"));
        let errors: Vec<_> = errors
            .filter(|line| !line.contains("could not compile"))
            .collect();
        assert!(
            matches!(errors[..], [error] if error.ends_with(&format!("update the package {package}"))),
            "{said}"
        );
    }

    // The likely typo is printed before the other warning, which precedes it in the document.
    project.write("src/lib.rs", &lib);
    project.edit(
        "schema/openapi.json",
        "\"required\": [\"weeks\"]",
        "\"minProperties\": 1, \"required\": [\"weks\"]",
    );
    let said = project.builds();
    let typo = said.find("required property `weks` is not declared");
    let other = said.find("`minProperties` is not enforced");
    assert!(typo.is_some() && typo < other, "{said}");
    what_a_hostile_document_prints(&project);
}

/// Names, members and references that each contain a Cargo directive. If one of them were printed
/// unchanged, linking would run a program of the document's choice.
const HOSTILE: &str = r##""webhooks": {
    "evil\ncargo::rustc-link-arg=-fuse-ld=evil\n": {
      "post": {
        "\ncargo::rustc-link-arg=-fuse-ld=evil\n\u001b[2J\u202e": 1,
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "title": "Evil\r\ncargo:rustc-flags=-l evil",
                "example": { "$ref": "x%0Acargo::rustc-link-arg=-fuse-ld=evil%0A" },
                "properties": { "a\ncargo::rustc-cfg=evil": { "type": "string", "uniqueItems": true } }
              }
            }
          }
        }
      }
    },"##;

/// Uses the same folder, in which the dependencies are built already.
fn what_a_hostile_document_prints(project: &Project) {
    project.edit("schema/openapi.json", "\"webhooks\": {", HOSTILE);
    let said = project.builds();
    let shown = r"unknown member `\u{a}cargo::rustc-link-arg=-fuse-ld=evil\u{a}\u{1b}[2J\u{202e}`";
    assert!(said.contains(shown), "{said}");
    let printed = project.printed();
    let (watched, warnings) = printed.split_first().expect("directives");
    assert_eq!(watched, "cargo::rerun-if-changed=schema/openapi.json");
    assert!(!warnings.is_empty());
    for warning in warnings {
        assert!(
            warning.starts_with("cargo::warning=schema/openapi.json:"),
            "{warning}"
        );
    }

    // The report of an error is escaped too.
    let reference = "\"$ref\": \"x%0Acargo::rustc-link-arg=-fuse-ld=evil\"";
    project.edit(
        "schema/openapi.json",
        "\"title\": \"Evil",
        &format!("{reference}, \"title\": \"Evil"),
    );
    let said = project.fails();
    assert!(said.contains("contains a control character"), "{said}");
    // Cargo indents the output of the script.
    let lines = said.lines().map(str::trim_start);
    let directives: Vec<_> = lines.filter(|line| line.starts_with("cargo:")).collect();
    assert_eq!(
        directives,
        ["cargo::rerun-if-changed=schema/openapi.json"],
        "{said}"
    );
    assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
}

/// The steps for receivers in the README and in the guide, including a request and its response.
#[test]
fn the_three_steps_of_a_receiver() {
    let readme = Project::create("user-receiver", "README.md", "receiver: ", "src/main.rs");
    let said = readme.builds();
    assert!(!said.contains("warning: unused"), "{said}");
    // The same folder, in which the dependencies are built already.
    let page = "crates/openapi-webhooks/src/guide/receiving.md";
    let project = Project::create("user-receiver", page, "", "src/main.rs");
    // Two connections, which slow clients hold.
    let limits =
        "Server::default().max_connections(2).head_timeout(std::time::Duration::from_secs(1))";
    project.edit("src/main.rs", "Server::default()", limits);
    project.builds();
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let mut receiver = Command::new(project.0.join("target/debug/user-receiver"))
        .env("WEBHOOK_SECRET", secret)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the receiver starts");
    let mut lines = BufReader::new(receiver.stdout.take().expect("its output")).lines();
    let first = lines.next().expect("a line").expect("text");
    let address = first.strip_prefix("listening on ").expect("an address");
    let nothing = TcpStream::connect(address).expect("a server");
    let mut half = TcpStream::connect(address).expect("a server");
    half.write_all(b"POST /hooks/new-subscription HTTP/1.1\r\nhost:")
        .expect("it is taken");
    for mut slow in [nothing, half] {
        // The server closes the connection. It may answer before, but not with success.
        let minute = Some(Duration::from_secs(60));
        slow.set_read_timeout(minute).expect("a timeout");
        let mut answer = String::new();
        if let Err(error) = slow.read_to_string(&mut answer) {
            assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{error}");
        }
        assert!(!answer.contains(" 200 "), "{answer}");
    }
    let status = send(&format!("http://{address}/hooks/new-subscription"), secret);
    // The lines end when the receiver does, so that the test ends even if nothing arrived.
    receiver.kill().expect("it runs still");
    receiver.wait().expect("it ends");
    assert_eq!(status.expect("delivered"), 204);
    let said: Vec<_> = lines.map(|line| line.expect("text")).collect();
    assert!(said[0].starts_with("new-subscription msg_"), "{said:?}");
    assert_eq!(said[1..], ["ada pays 9.99"]);
}

/// Sends a subscription, and returns the status of the response.
#[tokio::main(flavor = "current_thread")]
async fn send(url: &str, secret: &str) -> Result<u16, Box<dyn std::error::Error>> {
    let policy = egress::Policy::default().allow_http().allow_loopback();
    let client: Client = Client::builder().egress(policy).build();
    let endpoint = Endpoint::new(url)?.signed_with(secret.parse()?);
    let subscription = Subscription::new("ada", 9.99, "2026-01-31T09:30:00+01:00".parse()?);
    let delivery = client
        .send_new_subscription(&endpoint, &subscription)
        .await?;
    Ok(delivery.status().as_u16())
}
