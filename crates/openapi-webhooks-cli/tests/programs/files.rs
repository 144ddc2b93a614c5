//! Commands that write files.

use std::fs;
use std::path::Path;

use crate::program::{SHOP, command, git, run};

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

fn edit(folder: &Path, from: &str, to: &str) {
    let text = read(folder, "openapi.json");
    assert!(text.contains(from));
    fs::write(folder.join("openapi.json"), text.replace(from, to)).expect("a file");
}

#[test]
fn the_lock_from_release_to_release() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::copy(SHOP, folder.join("openapi.json")).expect("a document");
    assert_eq!(run(folder, &["lock", "--check"]).0, Some(2));
    assert_eq!(
        run(folder, &["lock"]),
        (Some(0), "wrote `webhooks.lock.json`\n".to_owned())
    );
    assert_eq!(
        run(folder, &["lock"]).1,
        "`webhooks.lock.json` is up to date\n"
    );
    assert_eq!(run(folder, &["lock", "--check"]).0, Some(0));
    // A breaking change.
    edit(folder, r#"["EUR", "USD"]"#, r#"["EUR", "USD", "GBP"]"#);
    let before = read(folder, "webhooks.lock.json");
    let (status, text) = run(folder, &["lock", "--check"]);
    assert_eq!(status, Some(1));
    assert!(
        text.starts_with(
            "major[enum-value-added]: enum value `\"GBP\"` was added\n  --> openapi.json:"
        ),
        "{text}"
    );
    let (status, text) = run(folder, &["lock"]);
    assert_eq!(status, Some(1));
    assert!(text.contains("the lock was not written"), "{text}");
    assert_eq!(read(folder, "webhooks.lock.json"), before);
    // It is accepted with a reason.
    assert_eq!(run(folder, &["lock", "--accept"]).0, Some(2));
    let (status, text) = run(
        folder,
        &["lock", "--accept", "--reason", "announced in May"],
    );
    assert_eq!(status, Some(0), "{text}");
    assert!(read(folder, "webhooks.lock.json").contains("announced in May"));
    let (status, text) = run(folder, &["lock", "--check"]);
    assert_eq!(status, Some(0));
    assert!(
        text.contains("warning: `info.version` is `1.0.0`"),
        "{text}"
    );
    // The next release.
    edit(folder, r#""version": "1.0.0""#, r#""version": "2.0.0""#);
    assert_eq!(run(folder, &["lock", "--check"]), (Some(0), String::new()));
    assert_eq!(run(folder, &["lock"]).0, Some(0));
    let lock = read(folder, "webhooks.lock.json");
    assert!(lock.contains("GBP") && !lock.contains("announced in May"));
}

/// A lock with the markers of a conflict is an error with help. A lock that joins both sides has all accepted changes.
#[test]
fn a_lock_after_a_merge() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::copy(SHOP, folder.join("openapi.json")).expect("a document");
    assert_eq!(run(folder, &["lock"]).0, Some(0));
    let lock = read(folder, "webhooks.lock.json");
    let conflict = lock.replacen('\n', "\n<<<<<<< HEAD\n=======\n>>>>>>> other\n", 1);
    fs::write(folder.join("webhooks.lock.json"), conflict).expect("a lock");
    for arguments in [&["lock"][..], &["lock", "--check"]] {
        let (status, text) = run(folder, arguments);
        assert_eq!(status, Some(2), "{text}");
        assert!(text.starts_with("error: `webhooks.lock.json`: the lock is invalid JSON: "));
        assert!(text.contains("= help: a merge left a conflict: "), "{text}");
    }
    // Each branch accepted a change.
    fs::write(folder.join("webhooks.lock.json"), &lock).expect("a lock");
    let mut accepted = Vec::new();
    for value in ["GBP", "CHF"] {
        fs::copy(SHOP, folder.join("openapi.json")).expect("a document");
        let values = format!(r#"["EUR", "USD", "{value}"]"#);
        edit(folder, r#"["EUR", "USD"]"#, &values);
        let arguments = ["lock", "--accept", "--reason", value];
        assert_eq!(run(folder, &arguments).0, Some(0));
        let text = read(folder, "webhooks.lock.json");
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        accepted.push(json["x-webhooks-lock"]["accepted"][0].clone());
        fs::write(folder.join("webhooks.lock.json"), &lock).expect("a lock");
    }
    let mut merged: serde_json::Value = serde_json::from_str(&lock).expect("JSON");
    merged["x-webhooks-lock"]["accepted"] = accepted.into();
    fs::write(folder.join("webhooks.lock.json"), merged.to_string()).expect("a lock");
    fs::copy(SHOP, folder.join("openapi.json")).expect("a document");
    let values = r#"["EUR", "USD", "GBP", "CHF"]"#;
    edit(folder, r#"["EUR", "USD"]"#, values);
    assert_eq!(run(folder, &["lock", "--check"]).0, Some(0));
}

/// The classes in `Cargo.toml`.
#[test]
fn a_package_sets_its_own_classes() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::copy(SHOP, folder.join("openapi.json")).expect("a document");
    assert_eq!(run(folder, &["lock"]).0, Some(0));
    edit(folder, r#"["EUR", "USD"]"#, r#"["EUR", "USD", "GBP"]"#);
    assert_eq!(run(folder, &["lock", "--check"]).0, Some(1));
    let manifest = "[package.metadata.openapi-webhooks.diff]\nenum-value-added = \"minor\"\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    assert_eq!(run(folder, &["lock", "--check"]).0, Some(0));
    fs::write(folder.join("Cargo.toml"), manifest.replace("added", "addd")).expect("a manifest");
    let (status, text) = run(folder, &["lock", "--check"]);
    assert_eq!(status, Some(2));
    assert!(
        text.contains("there is no kind of change `enum-value-addd`"),
        "{text}"
    );
}

#[test]
fn generated_code_is_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let generate = [
        "generate",
        SHOP,
        "-o",
        "webhooks.rs",
        "--receiver",
        "--check",
    ];
    assert_eq!(run(folder, &generate).0, Some(1));
    assert_eq!(run(folder, &generate[..5]).0, Some(0));
    assert_eq!(run(folder, &generate), (Some(0), String::new()));
    let code = read(folder, "webhooks.rs");
    assert!(code.contains("pub enum Event"), "{code}");
    let (_, shown) = run(folder, &["show", "order.cancelled", "-f", SHOP, "--rust"]);
    assert!(
        shown.contains("send_order_cancelled") && !shown.contains("send_order_paid"),
        "{shown}"
    );
    // The code without the receiver's half differs.
    assert_eq!(
        run(folder, &["generate", SHOP, "-o", "webhooks.rs", "--check"]).0,
        Some(1)
    );
}

#[test]
fn schemas_pages_and_man_pages_are_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    assert_eq!(
        run(
            folder,
            &["schema", "order.paid", "-f", SHOP, "-o", "schemas"]
        )
        .0,
        Some(0)
    );
    let schema: serde_json::Value =
        serde_json::from_str(&read(folder, "schemas/order.paid.json")).expect("JSON");
    assert_eq!(schema["required"], serde_json::json!(["id", "currency"]));
    assert_eq!(
        run(folder, &["docs", "build", SHOP, "-o", "site"]).0,
        Some(0)
    );
    assert!(read(folder, "site/index.html").contains("order.paid"));
    let (_, exported) = run(folder, &["docs", "export", SHOP]);
    let exported: serde_json::Value = serde_json::from_str(&exported).expect("JSON");
    assert!(exported["webhooks"]["order.paid"].is_object());
    assert_eq!(run(folder, &["man", "-o", "man"]).0, Some(0));
    assert!(read(folder, "man/openapi-webhooks-send.1").contains("tamper"));
    for shell in ["bash", "zsh", "fish"] {
        let (status, script) = run(folder, &["completions", shell]);
        assert_eq!(status, Some(0));
        assert!(script.contains("listen"), "{shell}");
    }
}

/// Compares a document in a Git revision, with a file that it refers to.
#[test]
fn revisions_are_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let git = |arguments: &[&str]| git(folder, arguments);
    fs::create_dir(folder.join("schema")).expect("a folder");
    let document = fs::read_to_string(SHOP).expect("a document");
    let document = document.replace("#/components/schemas/Order", "order.json");
    fs::write(folder.join("schema/openapi.json"), document).expect("a document");
    let order = |kind: &str| {
        let schema = serde_json::json!({"type": "object", "properties": {"id": {"type": kind}}});
        fs::write(folder.join("schema/order.json"), schema.to_string()).expect("a schema");
    };
    order("integer");
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "first"]);
    order("string");
    let old = "git:HEAD:schema/openapi.json";
    let (status, text) = run(folder, &["diff", old, "schema/openapi.json"]);
    assert_eq!(status, Some(1), "{text}");
    assert!(
        text.starts_with("major[type-changed]: the type changed from integer to string\n"),
        "{text}"
    );
    assert_eq!(
        run(
            folder,
            &[
                "diff",
                "git:none:schema/openapi.json",
                "schema/openapi.json"
            ]
        )
        .0,
        Some(2)
    );
}

/// All commands read a document from the standard input, and from Git.
#[test]
fn documents_that_are_not_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = fs::read(SHOP).expect("a document");
    let run_with_input = |arguments: &[&str]| {
        let mut command = command(folder.path(), arguments);
        let input = fs::File::open(SHOP).expect("a document");
        let output = command.stdin(input).output().expect("the program runs");
        (output.status.code(), output.stdout, output.stderr)
    };
    let (status, code, _) = run_with_input(&["generate", "-", "-o", "-"]);
    assert_eq!(status, Some(0));
    assert!(String::from_utf8_lossy(&code).contains("pub struct Order"));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    for arguments in [
        &["check", "-"][..],
        &["list", "-"],
        &["show", "order.paid", "-f", "-"],
        &["show", "order.paid", "--rust", "-f", "-"],
        &["schema", "order.paid", "-f", "-"],
        &["docs", "export", "-"],
        &["diff", "-", SHOP],
        &["diff", SHOP, "-"],
    ] {
        let (status, _, error) = run_with_input(arguments);
        let error = String::from_utf8_lossy(&error);
        assert_eq!(status, Some(0), "{arguments:?}: {error}");
    }
    assert_eq!(run_with_input(&["diff", "-", "-"]).0, Some(2));
    let check = run_with_input(&["generate", "-", "-o", "-", "--check"]);
    assert_eq!(check.0, Some(2));

    fs::write(folder.path().join("openapi.json"), document).expect("a document");
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "first"]);
    fs::remove_file(folder.path().join("openapi.json")).expect("a file");
    let old = "git:HEAD:openapi.json";
    let (status, text) = run(folder.path(), &["generate", old, "-o", "-"]);
    assert_eq!(status, Some(0), "{text}");
    assert_eq!(text.as_bytes(), code);
    assert_eq!(run(folder.path(), &["check", old]).0, Some(0));
}

/// Colours are for terminals; `NO_COLOR` and `CLICOLOR_FORCE` are respected.
#[test]
fn colours() {
    let folder = tempfile::tempdir().expect("a folder");
    let check = |variables: &[(&str, &str)]| {
        let mut command = command(folder.path(), &["list", "none.json"]);
        let output = command
            .envs(variables.iter().copied())
            .output()
            .expect("the program runs");
        String::from_utf8_lossy(&output.stderr).contains('\u{1b}')
    };
    assert!(!check(&[]));
    assert!(check(&[("CLICOLOR_FORCE", "1")]));
    assert!(!check(&[("CLICOLOR_FORCE", "0"), ("NO_COLOR", "1")]));
}
