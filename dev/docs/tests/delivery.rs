//! What the pages say about deliveries is what the client does by default.

use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use openapi_webhooks::http::StatusCode;
use openapi_webhooks::{AttemptHistory, Client, RetryDecision, Schedule, Verdict};
use openapi_webhooks_docs::Site;
use scraper::{Html, Selector};
use serde_json::json;

fn texts(site: &Site, path: &str, selector: &str) -> Vec<String> {
    let mut files = site.files().iter();
    let file = files
        .find(|file| file.path() == path)
        .expect("the page exists");
    let html = Html::parse_document(std::str::from_utf8(file.bytes()).expect("text"));
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector)
        .map(|one| one.text().collect())
        .collect()
}

fn site() -> Site {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/openapi.json");
    Site::new(document).expect("a site")
}

#[test]
fn retries_are_those_of_the_default_schedule() {
    let mut pauses = Vec::new();
    for attempts in 1.. {
        let history = AttemptHistory::new(attempts, UNIX_EPOCH, Verdict::Transient);
        match Schedule::default().next(&history, UNIX_EPOCH, 0) {
            RetryDecision::RetryAt(time) => {
                pauses.push(time.duration_since(UNIX_EPOCH).expect("a pause"));
            }
            _ => break,
        }
    }
    let shown = texts(&site(), "delivery.html", "#retries li");
    let shown: Vec<Duration> = shown.iter().map(|text| duration(text)).collect();
    assert_eq!(shown, pauses);
}

#[test]
fn the_deadline_is_that_of_the_client() {
    let shown = texts(&site(), "delivery.html", "#responses b");
    assert_eq!(duration(&shown[0]), Client::new().deadline());
}

fn duration(text: &str) -> Duration {
    let (count, unit) = text.split_once(' ').expect("a count and a unit");
    let seconds = match unit.trim_end_matches('s') {
        "second" => 1,
        "minute" => 60,
        "hour" => 3600,
        unit => panic!("{unit}"),
    };
    Duration::from_secs(count.parse::<u64>().expect("a number") * seconds)
}

#[test]
fn every_status_has_the_meaning_of_its_verdict() {
    let codes = [
        200, 202, 299, 301, 308, 400, 404, 408, 410, 422, 425, 429, 500, 501, 502, 503, 504, 599,
    ];
    let responses: serde_json::Map<_, _> = codes
        .iter()
        .map(|code| (code.to_string(), json!({"description": ""})))
        .collect();
    let document = json!({
        "openapi": "3.1.1", "info": {"title": "", "version": ""},
        "webhooks": {"paid": {"post": {"responses": responses}}}
    });
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("openapi.json");
    std::fs::write(&path, document.to_string()).expect("a file");
    let site = Site::new(path).expect("a site");
    let rows = texts(&site, "webhooks/paid.html", "#response li .row");
    assert_eq!(rows.len(), codes.len());
    for (code, row) in codes.iter().zip(rows) {
        let expected = match Verdict::of(StatusCode::from_u16(*code).expect("a status")) {
            Verdict::Delivered => "delivered",
            Verdict::Gone => "delivered no more: the endpoint is disabled",
            Verdict::Throttled => "retried, and the endpoint gets fewer requests",
            Verdict::Rejected if (300..400).contains(code) => "not followed; retried",
            _ => "retried",
        };
        assert_eq!(row, format!("{code} {expected}"));
    }
}
