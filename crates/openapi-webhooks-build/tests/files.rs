//! Which files a document may refer to, and what is reported for the others.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_webhooks_build::{Config, Error, Lint, configure};

const SECRET: &str = "TOKEN=do-not-show";

/// A folder with `schema/`, `shared/money.json`, and `secret.json`, which is not a document.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("files")
            .join(name);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
            _ => {}
        }
        let folder = Folder(folder);
        folder.write("schema/nested/money.json", r#"{"type": "integer"}"#);
        folder.write("shared/money.json", r#"{"type": "integer"}"#);
        folder.write("secret.json", SECRET);
        folder
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    fn write(&self, file: &str, text: &str) -> PathBuf {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Generates a document whose body is the target of `reference`.
    fn generate(&self, reference: &str, config: &Config) -> Result<String, Error> {
        let path = self.write("schema/openapi.json", &document(reference));
        let generated = config.generate(path)?;
        Ok(generated.code().to_owned())
    }

    /// The report of a rejected document.
    fn refused(&self, reference: &str, config: &Config) -> String {
        let error = self.generate(reference, config).unwrap_err();
        let [problem] = error.problems() else {
            panic!("{error}");
        };
        assert_eq!(problem.lint(), Lint::UnsupportedReference, "{error}");
        assert!(problem.line().is_some(), "{error}");
        let report = error.to_string();
        assert!(!report.contains(SECRET), "{report}");
        report
    }
}

fn document(reference: &str) -> String {
    let schema = serde_json::json!({ "$ref": reference });
    let body = serde_json::json!({ "content": { "application/json": { "schema": schema } } });
    let webhooks = serde_json::json!({ "order": { "post": { "requestBody": body } } });
    let info = serde_json::json!({ "title": "Orders", "version": "1" });
    let document = serde_json::json!({ "openapi": "3.1.1", "info": info, "webhooks": webhooks });
    serde_json::to_string_pretty(&document).unwrap()
}

#[test]
fn files_below_the_folder_of_the_document_are_read() {
    let folder = Folder::new("below");
    for reference in [
        "nested/money.json",
        "./nested/../nested/money.json",
        "nested%2fmoney.json",
        "%6eested/money.json",
        "../schema/nested/money.json",
    ] {
        folder.generate(reference, &configure()).unwrap();
    }
}

#[test]
fn files_outside_are_rejected_and_the_setting_is_named() {
    let folder = Folder::new("outside");
    let absolute = folder.path("schema/nested/money.json");
    let absolute = absolute.to_str().unwrap();
    for reference in [
        "../shared/money.json",
        "../secret.json",
        "nested/../../secret.json",
        "%2e%2e/secret.json",
        "..%2fsecret.json",
        "%2E%2E%2Fsecret.json",
        "../no/such/file.json",
        "../schema2/money.json",
        "..",
        absolute,
        &absolute.replace('/', "%2F"),
        "/proc/self/environ",
        "/dev/zero",
        "//example.com/secret.json",
        "../../../../../../../../../../../../../../proc/self/environ",
    ] {
        let report = folder.refused(reference, &configure());
        assert!(report.contains(".root("), "{report}");
    }
}

#[test]
fn the_root_setting_is_the_limit() {
    let folder = Folder::new("root");
    let wide = configure().root(folder.path(""));
    folder.generate("../shared/money.json", &wide).unwrap();
    folder.refused("../../root2/secret.json", &wide);
    folder.refused("/proc/self/environ", &configure().root("/"));
    let narrow = configure().root(folder.path("schema/nested"));
    let error = folder.generate("nested/money.json", &narrow).unwrap_err();
    assert_eq!(error.problems()[0].lint(), Lint::UnreadableFile);
    assert!(error.to_string().contains(".root("), "{error}");
}

#[test]
fn folders_are_rejected() {
    let folder = Folder::new("folders");
    for reference in ["nested", "nested/", ".", "./"] {
        let report = folder.refused(reference, &configure());
        assert!(report.contains("it is not a regular file"), "{report}");
    }
    let error = configure().generate(folder.path("schema")).unwrap_err();
    assert!(
        error.to_string().contains("it is not a regular file"),
        "{error}"
    );
}

#[test]
fn the_size_of_each_file_and_of_all_files_is_limited() {
    let folder = Folder::new("sizes");
    let large = format!("{}{}", " ".repeat(2_000), r#"{"type": "integer"}"#);
    folder.write("schema/large.json", &large);
    let size = large.len() as u64;
    folder
        .generate("large.json", &configure().max_file_size(size))
        .unwrap();
    let report = folder.refused("large.json", &configure().max_file_size(size - 1));
    assert!(report.contains(".max_file_size("), "{report}");
    let all = size + document("large.json").len() as u64;
    folder
        .generate("large.json", &configure().max_total_size(all))
        .unwrap();
    let report = folder.refused("large.json", &configure().max_total_size(all - 1));
    assert!(report.contains(".max_total_size("), "{report}");
    let error = folder
        .generate("large.json", &configure().max_file_size(10))
        .unwrap_err();
    assert_eq!(error.problems()[0].lint(), Lint::UnreadableFile);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    #[test]
    fn links_are_followed_within_the_root_only() {
        let folder = Folder::new("links");
        let schema = |name| folder.path("schema").join(name);
        symlink("nested/money.json", schema("inside.json")).unwrap();
        folder.generate("inside.json", &configure()).unwrap();
        symlink("../secret.json", schema("file.json")).unwrap();
        symlink("..", schema("up")).unwrap();
        symlink("file.json", schema("twice.json")).unwrap();
        symlink("/proc/self/environ", schema("environ.json")).unwrap();
        symlink("/dev/zero", schema("zero.json")).unwrap();
        symlink("/dev/fd/0", schema("stdin.json")).unwrap();
        for reference in [
            "file.json",
            "up/secret.json",
            "up/no-such-file.json",
            "twice.json",
            "environ.json",
            "zero.json",
            "stdin.json",
        ] {
            let report = folder.refused(reference, &configure());
            assert!(report.contains(".root("), "{report}");
        }
    }

    #[test]
    fn the_given_document_may_be_a_link() {
        let folder = Folder::new("given");
        let elsewhere = folder.write("elsewhere.json", &document("nested/money.json"));
        let given = folder.path("schema/openapi.json");
        symlink(elsewhere, &given).unwrap();
        configure().generate(given).unwrap();
        let error = configure().generate("/dev/zero").unwrap_err();
        assert!(
            error.to_string().contains("it is not a regular file"),
            "{error}"
        );
    }

    /// Opening a pipe without a writer would block forever.
    #[test]
    fn pipes_and_sockets_are_rejected() {
        let folder = Folder::new("pipes");
        let pipe = folder.path("schema/pipe.json");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        // The path of a socket has a maximum length.
        let socket = folder.path("schema/socket.json");
        let short = std::env::temp_dir().join(format!("files-{}", std::process::id()));
        symlink(folder.path("schema"), &short).unwrap();
        let listener = UnixListener::bind(short.join("socket.json"));
        fs::remove_file(&short).unwrap();
        drop(listener.unwrap());
        assert!(socket.exists());
        for reference in ["pipe.json", "socket.json"] {
            let report = folder.refused(reference, &configure());
            assert!(report.contains("it is not a regular file"), "{report}");
        }
        let error = configure().generate(pipe).unwrap_err();
        assert!(
            error.to_string().contains("it is not a regular file"),
            "{error}"
        );
    }
}
