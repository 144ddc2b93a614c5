//! Generated payloads of the cases that an independent validator accepts survive a round trip unchanged.

use std::fs;
use std::path::Path;

use cases::{ROUND_TRIPS, RoundTrip};
use instances::{Body, bodies, is_same};
use serde_json::Value;

use crate::each::check_each;

/// The number of instances per webhook and profile.
const EACH: usize = 10;

/// Cases without generated instances, and why.
const LISTED: [(&str, &str); 8] = [
    (
        "anchors-of-resources",
        "what is made follows references by pointers alone",
    ),
    (
        "discriminator-mapping-that-misses",
        "its mapping names values that are none, and what is made has them",
    ),
    ("discriminator-numbers", "what is made has tags of text"),
    (
        "discriminator-values-that-all-share",
        "its mapping names values that are none, and what is made has them",
    ),
    (
        "only-and-except",
        "one of its webhooks is not generated, and no value meets it",
    ),
    (
        "relative-ids",
        "what is made follows references by pointers alone",
    ),
    ("subtypes-in-files", "its schemas stand in other files"),
    (
        "types-of-ones-own",
        "its user's own types read integers as serde does",
    ),
];

#[test]
fn valid_instances_round_trip() {
    let is_within =
        |(case, _): &&(&str, RoundTrip)| LISTED.iter().all(|(listed, _)| listed != case);
    check_each(
        ROUND_TRIPS.iter().filter(is_within),
        |(case, _)| (*case).to_owned(),
        |(case, round_trip)| {
            let path = Path::new("cases").join(case).join("openapi.json");
            let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            for body in bodies(&document) {
                check(&body, *round_trip);
            }
        },
    );
}

fn check(body: &Body, round_trip: RoundTrip) {
    let instances = body
        .instances(1, EACH)
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(
        !instances.valid.is_empty(),
        "{}: nothing could be made",
        body.webhook
    );
    for (instance, _) in instances.valid {
        let written = round_trip(&body.webhook, instance.to_string().as_bytes());
        let written =
            written.unwrap_or_else(|error| panic!("{}: {instance}: {error}", body.webhook));
        let written: Value = serde_json::from_slice(&written).unwrap();
        assert!(
            is_same(&instance, &written),
            "{}: {instance} came back as {written}",
            body.webhook
        );
    }
}
