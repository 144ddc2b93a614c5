//! The pages in a real browser, by `browser/test.mjs`.
//!
//! It is skipped where Chromium or the packages of `browser/package.json` are missing, unless `CI` is set.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use openapi_webhooks_docs::configure;

/// The names that distributions give to Chromium.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// A larger picture would slow down the README.
const MAX_SCREENSHOT: u64 = 200 << 10;

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_work_in_a_browser() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let browser = here.join("browser");
    let chromium = CHROMIUM.into_iter().find(|name| runs(name));
    let is_ready = runs("node") && browser.join("node_modules").exists();
    let Some(chromium) = chromium.filter(|_| is_ready) else {
        assert!(env::var_os("CI").is_none(), "run dev/docs/setup");
        eprintln!(
            "skipped: the browser tests need Chromium and Node.js; dev/docs/setup installs them"
        );
        return;
    };
    let chromium = path_of(chromium);
    let origin = docs::serve().await.expect("a server");
    let folder = tempfile::tempdir().expect("a folder");
    let site = configure()
        .page("Local development", "Use a *tunnel*.")
        .site(here.join("../../schema/openapi.json"));
    site.expect("a site")
        .write_to(folder.path())
        .expect("a folder");
    let screenshot = folder.path().join("page.png");
    let status = tokio::task::spawn_blocking({
        let (folder, screenshot) = (folder.path().to_owned(), screenshot.clone());
        move || {
            Command::new("node")
                .arg("test.mjs")
                .args([&origin, &chromium])
                .args([&folder, &screenshot])
                .current_dir(browser)
                .status()
        }
    });
    assert!(
        status
            .await
            .expect("a thread")
            .expect("node runs")
            .success()
    );
    let size = fs::metadata(&screenshot).expect("a screenshot").len();
    assert!(size < MAX_SCREENSHOT, "{size} bytes");
    // `UPDATE_SCREENSHOT=1` writes the picture that the README shows.
    if env::var_os("UPDATE_SCREENSHOT").is_some() {
        let shown = here.join("../../crates/openapi-webhooks-docs/screenshot.png");
        fs::copy(screenshot, shown).expect("a copy");
    }
}

fn runs(program: &str) -> bool {
    let mut command = Command::new(program);
    command
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Puppeteer wants the path of a program, not its name.
fn path_of(program: &str) -> String {
    let folders = env::var_os("PATH").unwrap_or_default();
    let mut paths = env::split_paths(&folders).map(|folder| folder.join(program));
    let found = paths.find(|path| path.exists()).expect("it runs");
    found.to_str().expect("text").to_owned()
}
