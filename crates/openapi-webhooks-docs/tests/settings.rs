//! Settings that are invalid are errors that say what to give instead, and valid ones are on the pages.
#![cfg(feature = "site")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use openapi_webhooks_docs::{Config, Delivery, Site, configure};

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orders.json")
}

fn error(config: &Config) -> String {
    config
        .site(document())
        .expect_err("it is invalid")
        .to_string()
}

fn page(site: &Site, path: &str) -> String {
    let mut files = site.files().iter();
    let file = files
        .find(|file| file.path() == path)
        .expect("the page exists");
    String::from_utf8(file.bytes().to_vec()).expect("text")
}

#[test]
fn invalid_settings_are_errors() {
    let message = error(&configure().accent("red"));
    assert_eq!(
        message,
        "accent(\"red\"): give a colour as `#rrggbb`, such as `#4f46e5`"
    );
    let message = error(&configure().logo("logo.bmp"));
    assert_eq!(
        message,
        "logo(\"logo.bmp\"): give a file in SVG, PNG, JPEG or WebP"
    );
    let message = error(&configure().logo("missing.svg"));
    assert!(
        message.starts_with("cannot read `missing.svg`: "),
        "{message}"
    );
    let support = Delivery::default().support("javascript:alert(1)");
    let message = error(&configure().delivery(support));
    assert!(message.contains("`mailto:` or `https://`"), "{message}");
}

#[test]
fn a_document_with_errors_has_a_report() {
    let error = configure()
        .site("missing.json")
        .expect_err("there is no file");
    assert_eq!(error.problems().len(), 1);
    assert_eq!(format!("{error}"), format!("{error:?}"));
    assert!(error.to_string().contains("missing.json"), "{error}");
}

#[test]
fn settings_are_on_the_pages() {
    let delivery = Delivery::default()
        .retries([60, 3600].map(Duration::from_secs))
        .deadline(Duration::from_secs(7))
        .addresses(["192.0.2.0/24"])
        .disabled_after(Duration::from_secs(432_000))
        .support("mailto:help@example.com");
    let folder = tempfile::tempdir().expect("a folder");
    let logo = folder.path().join("picture.svg");
    std::fs::write(&logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").expect("a file");
    let site = configure()
        .title("Acme & sons")
        .logo(logo)
        .accent("#ff0000")
        .page("Local development", "Use a *tunnel*.")
        .delivery(delivery)
        .site(document());
    let site = site.expect("a site");
    let text = page(&site, "delivery.html");
    for part in [
        "<title>Deliveries and retries · Acme &amp; sons</title>",
        "<img src=\"logo.svg\" alt=\"\"",
        "<b>7 seconds</b>",
        "<li>1 minute</li><li>1 hour</li>",
        "3 attempts within 61 minutes",
        "failed for 5 days",
        "<code>192.0.2.0/24</code>",
        "<a href=\"mailto:help@example.com\">help@example.com</a>",
        "<a href=\"pages/Local-development.html\">Local development</a>",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(page(&site, "pages/Local-development.html").contains("Use a <em>tunnel</em>."));
    assert!(page(&site, "logo.svg").starts_with("<svg"));
    // Red is too light for text on a light page, and is made darker.
    let style = page(&site, "style.css");
    assert!(
        style.starts_with(":root { --accent: light-dark(#"),
        "{style}"
    );
    assert!(!style.contains("light-dark(#ff0000"), "{style}");
}

#[test]
fn a_page_shows_what_the_document_says() {
    let site = Site::new(document()).expect("a site");
    let text = page(&site, "webhooks/order.paid.html");
    for part in [
        "<h1><code>order.paid</code></h1>",
        "An <em>order</em> was paid.",
        "id=\"payload.amount\"",
        "at least 1",
        "<span class=\"flag required\">required</span>",
        "<span class=\"flag\">nullable</span>",
        "<dt><code>&quot;card&quot;</code></dt><dd><p>A credit card.</p></dd>",
        "default <code>&quot;card&quot;</code>",
        "<code>kind: &quot;gift&quot;</code>",
        "array of <a href=\"../schemas/Line.html\">Line</a>",
        "a key in the header <code>X-Key</code>",
        "<li id=\"response.410\"><div class=\"row\"><span class=\"name\">410</span> <span class=\"type\">delivered no more",
        "order.paid.schema.json",
        "sh send.sh",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let line = page(&site, "schemas/Line.html");
    assert!(
        line.contains("array of <a href=\"../schemas/Line.html\">Line</a>"),
        "{line}"
    );
    let index = page(&site, "index.html");
    assert!(
        index.contains("<span class=\"flag deprecated\">deprecated</span>"),
        "{index}"
    );
    let list = page(&site, "llms.txt");
    assert!(
        list.contains("- [order.paid](webhooks/order.paid.html): An order was paid."),
        "{list}"
    );
    let reduced: serde_json::Value =
        serde_json::from_str(&page(&site, "openapi.json")).expect("JSON");
    assert!(reduced["webhooks"]["order.paid"].is_object());
    assert_eq!(reduced.get("paths"), None);
}

#[test]
fn an_example_that_contradicts_its_schema_is_not_shown() {
    let site = Site::new(document()).expect("a site");
    let text = page(&site, "webhooks/order.old.html");
    assert!(!text.contains("not a number"), "{text}");
    assert!(text.contains("<b>\"amount\"</b>: 1"), "{text}");
}
