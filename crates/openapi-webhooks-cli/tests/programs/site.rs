//! `docs serve`.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};

use crate::program::{Running, SHOP, run};

fn get(url: &str, path: &str) -> String {
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a request");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response
}

#[test]
fn pages_follow_the_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = folder.path().join("openapi.json");
    fs::copy(SHOP, &document).expect("a document");
    let mut site = Running::start(folder.path(), &["docs", "serve", "--watch"]);
    let url = site.url();
    let page = get(&url, "/");
    assert!(
        page.starts_with("HTTP/1.1 200") && page.contains("order.paid"),
        "{page}"
    );
    assert!(get(&url, "/none.html").starts_with("HTTP/1.1 404"));
    assert!(get(&url, "/../openapi.json").starts_with("HTTP/1.1 404"));
    let change = |text: &str, age: u64| {
        fs::write(&document, text).expect("a document");
        // Some file systems store times in seconds.
        let file = fs::File::options()
            .write(true)
            .open(&document)
            .expect("a file");
        file.set_modified(SystemTime::now() + Duration::from_secs(age))
            .expect("a time");
    };
    let text = fs::read_to_string(SHOP).expect("a document");
    change(&text.replace("order.paid", "order.settled"), 10);
    assert!(get(&url, "/").contains("order.settled"));
    // While the document is invalid, the old pages are served.
    change("{", 20);
    assert!(get(&url, "/").contains("order.settled"));
    change(&text, 30);
    assert!(get(&url, "/").contains("order.paid"));
    // Many editors write a new file and rename it. Its time may be older.
    let new = folder.path().join("openapi.json~");
    fs::write(&new, text.replace("order.paid", "order.renamed")).expect("a document");
    fs::rename(&new, &document).expect("a document");
    assert!(get(&url, "/").contains("order.renamed"));
    // The file is gone for a moment.
    fs::remove_file(&document).expect("a document");
    assert!(get(&url, "/").contains("order.renamed"));
    fs::write(&document, &text).expect("a document");
    assert!(get(&url, "/").contains("order.paid"));
}

#[test]
fn the_changelog_compares_the_document_with_earlier_versions() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = fs::read_to_string(SHOP).expect("a document");
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("a document");
    };
    write("v1.json", &text);
    write("openapi.json", &text.replace("order.paid", "order.settled"));
    let arguments = ["docs", "build", "-o", "site", "--since", "v1.json"];
    assert_eq!(run(folder.path(), &arguments).0, Some(0));
    let page = fs::read_to_string(folder.path().join("site/pages/Changelog.html"));
    let page = page.expect("a page");
    assert!(page.contains("Breaking changes"), "{page}");
    assert!(page.contains("<code>order.settled</code>"), "{page}");
}
