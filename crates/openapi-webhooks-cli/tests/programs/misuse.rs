//! Files that cannot be read, outputs that cannot be written, and revisions that do not exist.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::program::{SHOP, command, git, run};

const CHANGED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/shop-2.json");

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The exit status is 2, and the report says what is wrong.
#[test]
fn documents_that_cannot_be_read() {
    let folder = folder();
    fs::create_dir(folder.path().join("folder")).expect("a folder");
    fs::write(folder.path().join("binary.json"), [0, 159, 146, 150]).expect("a file");
    for (file, reason) in [
        ("missing.json", "No such file"),
        ("folder", "it is not a regular file"),
        ("binary.json", "it is not UTF-8"),
    ] {
        for arguments in [
            &["check", file][..],
            &["check", file, "--format", "github"],
            &["list", file],
            &["show", "a", "-f", file],
            &["show", "a", "--rust", "-f", file],
            &["generate", file, "-o", "code.rs"],
            &["docs", "build", file, "-o", "site"],
            &["docs", "export", file],
            &["schema", "a", "-f", file],
            &["diff", file, SHOP],
            &["diff", SHOP, file],
            &["lock", file],
            &["send", "a", "https://a.example/", "-f", file],
            &["listen", "-f", file],
        ] {
            let (status, text) = run(folder.path(), arguments);
            assert_eq!(status, Some(2), "{arguments:?}: {text}");
            assert!(text.contains(reason), "{arguments:?}: {text}");
        }
        let (status, text) = run(folder.path(), &["check", file, "--format", "json"]);
        assert_eq!(status, Some(2));
        let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(report[0]["lint"], "unreadable-file");
    }
    assert!(!folder.path().join("code.rs").exists());
    assert!(!folder.path().join("site").exists());
    assert!(!folder.path().join("webhooks.lock.json").exists());
}

#[test]
fn other_files_that_cannot_be_read() {
    let folder = folder();
    let sign = ["sign", "missing.json"];
    let verify = ["verify", SHOP, "--headers", "missing.txt"];
    let send = |more: [&'static str; 2]| {
        let url = "https://a.example/";
        [&["send", "order.paid", url, "-f", SHOP], &more[..]].concat()
    };
    for arguments in [
        &sign[..],
        &verify,
        &["resend", "missing.json", "https://a.example/"],
        &["secret", "public", "--secret-file", "missing.txt"],
        &send(["--payload", "missing.json"]),
        &send(["--secret-file", "missing.txt"]),
    ] {
        let (status, text) = run(folder.path(), arguments);
        assert_eq!(status, Some(2), "{arguments:?}: {text}");
        assert!(
            text.starts_with("error: cannot read `missing."),
            "{arguments:?}: {text}"
        );
    }
}

/// The exit status is 2, and nothing is sent or written.
#[test]
fn options_with_values_that_make_no_sense() {
    let folder = folder();
    let send = |more: &'static str| ["send", "order.paid", "https://a.example/", "-f", SHOP, more];
    for (arguments, reason) in [
        (&send("--header=x")[..], "`--header` must be `NAME:VALUE`"),
        (
            &send("--header=webhook-id: x"),
            "`--header webhook-id`: the message cannot be sent: the header name is reserved",
        ),
        (&send("--header=x: \u{e9}"), "`--header x`: "),
        (&send("--set=x"), "`--set` must be `PATH=VALUE`"),
        (&send("--repeat=0"), "0 is not in 1.."),
        (&send("--scheme=none"), "there is no scheme `none`"),
        (&["sign", SHOP, "--id", "a.b"], "the message cannot be sent"),
        (&["sign", SHOP, "--now", "18446744073709551615"], "too late"),
        (
            &["verify", "-", "--headers", "-"],
            "only one of the body and the headers",
        ),
        (
            &["listen", "--answer", "99"],
            "`--answer 99` is not an answer",
        ),
        (&["listen", "--forward-to", "none"], "`--forward-to`: "),
        (
            &["check", SHOP, "--deny", "none"],
            "there is no lint `none`",
        ),
        (
            &["check", SHOP, "--allow", "warnings"],
            "there is no lint `warnings`",
        ),
        (
            &["lock", SHOP, "--accept", "--reason", ""],
            "a value is required",
        ),
        (&["diff", SHOP], "required arguments were not provided"),
    ] {
        let (status, text) = run(folder.path(), arguments);
        assert_eq!(status, Some(2), "{arguments:?}: {text}");
        assert!(text.starts_with("error: "), "{arguments:?}: {text}");
        assert!(text.contains(reason), "{arguments:?}: {text}");
    }
}

/// A reader such as `head` closes the pipe early. The output is larger than the buffer of a pipe.
#[test]
fn a_closed_pipe_is_no_problem() {
    let folder = folder();
    let arguments = ["completions", "bash"];
    let mut child = command(folder.path(), &arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let folder = folder();
    for arguments in [
        &["list", SHOP][..],
        &["check", SHOP],
        &["diff", SHOP, CHANGED],
    ] {
        let full = fs::File::options().write(true).open("/dev/full");
        let mut command = command(folder.path(), arguments);
        let output = command.stdout(full.expect("a device")).output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.starts_with("error: cannot print: "), "{error}");
    }
}

/// Reading a pipe to compare it with the code would wait forever.
#[cfg(target_os = "linux")]
#[test]
fn code_is_written_to_a_pipe() {
    let folder = folder();
    let (status, text) = run(folder.path(), &["generate", SHOP, "-o", "/dev/stdout"]);
    assert_eq!(status, Some(0));
    assert!(text.contains("fn send_order_paid"), "{text}");
}

#[cfg(unix)]
#[test]
fn paths_need_not_be_text() {
    use std::os::unix::ffi::OsStrExt;

    let folder = folder();
    let name = Path::new(std::ffi::OsStr::from_bytes(b"caf\xe9.json"));
    // Some file systems reject such a name.
    if fs::copy(SHOP, folder.path().join(name)).is_err() {
        return;
    }
    for arguments in [
        &["check", "--format", "json"][..],
        &["list", "--format", "json"],
        &["diff", "--format", "json", SHOP],
    ] {
        let output = command(folder.path(), arguments).arg(name).output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let json: Result<serde_json::Value, _> = serde_json::from_slice(&output.stdout);
        assert!(json.is_ok(), "{arguments:?}");
    }
}

/// A manifest that cannot be read must not count as one that sets no classes.
#[test]
fn a_manifest_that_cannot_be_read_is_an_error() {
    let folder = folder();
    fs::write(folder.path().join("Cargo.toml"), [0xff]).expect("a manifest");
    fs::copy(SHOP, folder.path().join("openapi.json")).expect("a document");
    for arguments in [&["lock"][..], &["diff", SHOP, "openapi.json"]] {
        let (status, text) = run(folder.path(), arguments);
        assert_eq!(status, Some(2), "{text}");
        assert!(text.starts_with("error: cannot read `"), "{text}");
    }
    fs::remove_file(folder.path().join("Cargo.toml")).expect("a file");
    fs::create_dir(folder.path().join("Cargo.toml")).expect("a folder");
    assert_eq!(run(folder.path(), &["lock"]).0, Some(2));
}

#[test]
fn revisions_that_do_not_exist() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir_all(inner.join("schema")).expect("a folder");
    fs::copy(SHOP, inner.join("schema/openapi.json")).expect("a document");
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "first"]);
    let new = "schema/openapi.json";
    // Paths are relative to the current folder, which is below that of the repository.
    for old in [
        "git:HEAD:schema/openapi.json",
        "git:HEAD:../inner/schema/openapi.json",
        "git:HEAD@{0}:schema/openapi.json",
        "git:HEAD^{/fir}:schema/openapi.json",
    ] {
        let (status, text) = run(&inner, &["diff", old, new]);
        assert_eq!((status, text.as_str()), (Some(0), "no changes\n"), "{old}");
    }
    for (old, reason) in [
        (
            "git:HEAD:none.json",
            "path 'inner/none.json' does not exist in 'HEAD'",
        ),
        ("git:HEAD:schema", "git cat-file HEAD:./schema: bad file"),
        ("git:none:schema/openapi.json", "invalid object name 'none'"),
        ("git:HEAD", "write `git:REV:PATH`"),
        ("git:HEAD:", "write `git:REV:PATH`"),
        ("git::schema/openapi.json", "write `git:REV:PATH`"),
        ("git:--output=x:y", "`--output=x` is not a revision of Git"),
        ("git:HEAD:/openapi.json", "must be relative"),
    ] {
        let (status, text) = run(&inner, &["diff", old, new]);
        assert_eq!(status, Some(2), "{old}: {text}");
        assert!(text.contains(reason), "{old}: {text}");
    }
    assert!(!inner.join("x").exists());
}

/// A file name may contain control characters, which could change the terminal.
#[test]
fn names_of_files_are_escaped() {
    let folder = folder();
    let name = "a\u{1b}[31m.json";
    for arguments in [
        &["lock", SHOP, "--lock", name][..],
        &["lock", SHOP, "--check", "--lock", "b\u{1b}[31m.json"],
        &["secret", "public", "--secret-file", "b\u{1b}[31m.json"],
        &["generate", SHOP, "-o", name, "--check"],
    ] {
        let (_, text) = run(folder.path(), arguments);
        assert!(text.contains("\\u{1b}[31m.json"), "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
    }
}
