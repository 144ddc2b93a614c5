//! Generated payloads of the random document that an independent validator accepts survive a round trip
//! unchanged.

use instances::{Body, bodies, is_same};
use random::{DOCUMENT, Event, SEED};
use serde_json::Value;

/// The number of instances per webhook and profile.
const EACH: usize = 6;

#[test]
fn valid_instances_round_trip() {
    let document: Value = serde_json::from_str(DOCUMENT).expect("the document is JSON");
    let seed = SEED.parse().expect("a seed is a number");
    let (mut made, mut valid) = (0, 0);
    let (mut faults, mut without) = (Vec::new(), Vec::new());
    let bodies = bodies(&document);
    assert!(bodies.len() > 100, "the document has webhooks");
    for body in &bodies {
        let instances = body
            .instances(seed, EACH)
            .unwrap_or_else(|error| panic!("{error}"));
        made += instances.made;
        valid += instances.valid.len();
        if instances.valid.is_empty() {
            without.push(body.webhook.as_str());
        }
        let faulty = instances.valid.iter().filter_map(|(instance, profile)| {
            let why = comes_back(body, instance).err()?;
            Some(format!("{} {profile}: {why}", body.webhook))
        });
        // One payload per webhook is enough.
        faults.extend(faulty.min_by_key(String::len));
    }
    println!(
        "RANDOM_SEED={SEED}: {} webhooks, {made} made, {valid} valid",
        bodies.len()
    );
    println!("nothing could be made for {without:?}");
    assert!(
        faults.is_empty(),
        "RANDOM_SEED={SEED}: lost or changed:\n{}",
        faults.join("\n")
    );
    assert!(
        without.len() * 20 < bodies.len(),
        "too little could be made for {without:?}"
    );
    assert!(valid * 2 > made, "too little of what was made is valid");
}

fn comes_back(body: &Body, instance: &Value) -> Result<(), String> {
    let text = instance.to_string();
    let event = Event::parse(&body.webhook, text.as_bytes())
        .map_err(|error| format!("{error}\n  {text}"))?;
    let written = serde_json::to_string(&event).map_err(|error| format!("{error}\n  {text}"))?;
    let back: Value = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    if is_same(instance, &back) {
        Ok(())
    } else {
        Err(format!("changed\n  {text}\n  {back}"))
    }
}
