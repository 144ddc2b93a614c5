//! The pages in a real browser, by `browser/test.mjs`.
//!
//! It is skipped where Chromium or the packages of `browser/package.json` are missing, unless `CI` is set.

use std::path::Path;
use std::{env, fs};

use docs::scripts;
use openapi_webhooks_docs::configure;

/// A larger picture would slow down the README.
const MAX_SCREENSHOT: u64 = 200 << 10;

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_work_in_a_browser() {
    let Some(mut script) = scripts::browser_script("test.mjs") else {
        return;
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let origin = docs::serve().await.expect("a server");
    let folder = tempfile::tempdir().expect("a folder");
    let site = configure()
        .page("Local development", "Use a *tunnel*.")
        .site(here.join("../../schema/openapi.json"));
    site.expect("a site")
        .write_to(folder.path())
        .expect("a folder");
    let screenshot = folder.path().join("page.png");
    script.arg(origin).arg(folder.path()).arg(&screenshot);
    let status = tokio::task::spawn_blocking(move || script.status());
    let status = status.await.expect("a thread").expect("node runs");
    assert!(status.success());
    let size = fs::metadata(&screenshot).expect("a screenshot").len();
    assert!(size < MAX_SCREENSHOT, "{size} bytes");
    // `UPDATE_SCREENSHOT=1` writes the picture that the README shows.
    if env::var_os("UPDATE_SCREENSHOT").is_some() {
        let shown = here.join("../../crates/openapi-webhooks-docs/screenshot.png");
        fs::copy(screenshot, shown).expect("a copy");
    }
}
