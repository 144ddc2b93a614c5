//! An independent validator, html-validate, accepts the HTML of the pages.
//!
//! The test is skipped if Node.js or the packages of `browser/package.json` are missing, unless `CI` is set.

use std::cmp::Reverse;
use std::fs;

use docs::{documents, scripts};
use openapi_webhooks_docs::Site;

/// The number of pages to check of each site: the index and the largest ones.
const PAGES: usize = 8;

/// The maximum size of a document in a build without optimizations, in bytes. Sites of larger documents take long.
const MAX_DOCUMENT: u64 = 1 << 20;

#[test]
fn the_largest_pages_of_each_site_are_valid() {
    let Some(mut validate) = scripts::script("validate.mjs") else {
        return;
    };
    let mut documents = documents::of_cases();
    let corpus = documents::of_corpus();
    if corpus.is_empty() {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
    }
    documents.extend(corpus);
    let is_small = |file: fs::Metadata| file.len() < MAX_DOCUMENT || !cfg!(debug_assertions);
    documents.retain(|path| fs::metadata(path).is_ok_and(is_small));
    let root = tempfile::tempdir().expect("a folder");
    for (at, document) in documents.iter().enumerate() {
        // Some cases are invalid, and some files are only parts of documents.
        let Ok(site) = Site::new(document) else {
            continue;
        };
        let folder = root.path().join(at.to_string());
        fs::create_dir_all(&folder).expect("a folder");
        let pages = site.files().iter();
        let mut pages: Vec<_> = pages
            .filter(|file| file.path().ends_with(".html"))
            .collect();
        pages.sort_by_key(|file| (file.path() != "index.html", Reverse(file.bytes().len())));
        for page in pages.iter().take(PAGES) {
            let path = folder.join(page.path().replace('/', "-"));
            fs::write(path, page.bytes()).expect("a file");
        }
    }
    let status = validate.arg(root.path()).status().expect("node runs");
    assert!(status.success());
}
