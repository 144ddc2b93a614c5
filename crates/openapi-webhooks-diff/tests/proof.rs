//! Random pairs of documents. If the comparison reports no breaking change, the reader's contract accepts what the
//! writer's contract allows: each instance of the new payload is valid under the old schema, and each instance of the
//! old response under the new one.
//!
//! `DIFF_SEED` chooses other pairs. A failure shows its seed.

use std::env;
use std::path::Path;

use instances::{Body, Random, bodies};
use openapi_webhooks_diff::{Class, Diff, compare};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Value, json};

const PAIRS: u64 = 400;

/// The maximum nesting of random schemas.
const DEPTH: usize = 3;

fn schema(random: &mut Random, depth: usize) -> Value {
    let shapes = if depth == 0 { 5 } else { 9 };
    match random.between(0, shapes) {
        0 => text(random),
        1 => {
            json!({"type": "integer", "minimum": random.between(0, 3), "maximum": random.between(4, 9)})
        }
        2 => json!({"type": "number", "exclusiveMinimum": random.between(0, 3)}),
        3 => json!({"type": "boolean"}),
        4 => {
            json!({"enum": (0..random.between(1, 3)).map(|at| format!("v{at}")).collect::<Vec<_>>()})
        }
        5 => json!({"type": ["string", "null"]}),
        6 => {
            json!({"type": "array", "items": schema(random, depth - 1), "maxItems": random.between(1, 4)})
        }
        7 => tagged(random, depth - 1),
        8 => json!({"anyOf": [schema(random, depth - 1), {"type": "null"}]}),
        _ => object(random, depth - 1),
    }
}

fn text(random: &mut Random) -> Value {
    let mut text = json!({"type": "string"});
    if random.chance(0.5) {
        text["maxLength"] = random.between(3, 6).into();
    }
    if random.chance(0.3) {
        text["minLength"] = random.between(0, 3).into();
    }
    if random.chance(0.2) {
        text = json!({"type": "string", "format": random.pick(&["date-time", "uuid", "date"])});
    }
    text
}

fn object(random: &mut Random, depth: usize) -> Value {
    let mut object = json!({"type": "object", "properties": {}, "required": []});
    for name in ["a", "b", "c"] {
        if random.chance(0.7) {
            object["properties"][name] = schema(random, depth);
            if random.chance(0.5) {
                object["required"]
                    .as_array_mut()
                    .expect("an array")
                    .push(name.into());
            }
        }
    }
    match random.between(0, 4) {
        0 => object["additionalProperties"] = false.into(),
        1 => object["additionalProperties"] = schema(random, 0),
        _ => {}
    }
    object
}

fn tagged(random: &mut Random, depth: usize) -> Value {
    let branch = |at: usize, random: &mut Random| {
        let mut branch = object(random, depth);
        branch["properties"]["tag"] = json!({"const": format!("t{at}")});
        branch["required"]
            .as_array_mut()
            .expect("an array")
            .push("tag".into());
        branch
    };
    let branches: Vec<Value> = (0..random.between(1, 3))
        .map(|at| branch(at, random))
        .collect();
    json!({"oneOf": branches})
}

/// Changes one place of a schema.
fn changed(random: &mut Random, schema_before: &Value, depth: usize) -> Value {
    let mut after = schema_before.clone();
    let parts: Vec<String> = match schema_before["properties"].as_object() {
        Some(properties) => properties.keys().cloned().collect(),
        None => Vec::new(),
    };
    if !parts.is_empty() && random.chance(0.6) {
        let name = random.pick(&parts).clone();
        after["properties"][&name] = changed(random, &schema_before["properties"][&name], depth);
        return after;
    }
    if schema_before["items"].is_object() && random.chance(0.6) {
        after["items"] = changed(random, &schema_before["items"], depth);
        return after;
    }
    if let Some(branches) = schema_before["oneOf"].as_array() {
        let at = random.between(0, branches.len() - 1);
        match random.between(0, 2) {
            0 if branches.len() > 1 => {
                after["oneOf"].as_array_mut().expect("an array").remove(at);
            }
            _ => after["oneOf"][at] = changed(random, &branches[at], depth),
        }
        return after;
    }
    match random.between(0, 7) {
        0 if schema_before["type"] == "object" => {
            after["required"] = json!([]);
        }
        1 if schema_before["type"] == "object" => {
            after["required"] = parts.clone().into();
        }
        2 if schema_before["type"] == "object" => {
            after["properties"]["new"] = schema(random, 0);
        }
        3 if schema_before["type"] == "object" && !parts.is_empty() => {
            let name = random.pick(&parts).clone();
            after["properties"]
                .as_object_mut()
                .expect("an object")
                .remove(&name);
        }
        4 if schema_before["type"] == "object" => {
            after["additionalProperties"] = random.chance(0.5).into();
        }
        5 if schema_before["maxLength"].is_u64() => {
            after["maxLength"] = random.between(3, 6).into();
        }
        6 if schema_before["type"] == "object" => {
            after = json!({"allOf": [{"required": schema_before["required"]}, schema_before]});
        }
        _ => after = schema(random, depth.min(1)),
    }
    after
}

fn document(operation: &Value) -> Value {
    json!({"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "webhooks": {"a": {"post": operation}}})
}

fn payload(schema: &Value) -> Value {
    document(
        &json!({"requestBody": {"required": true, "content": {"application/json": {"schema": schema}}}}),
    )
}

fn response(schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    document(&json!({"responses": {"200": {"description": "", "content": content}}}))
}

fn load(document: &Value) -> Option<Catalogue> {
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load).ok()
}

fn diff(old: &Value, new: &Value) -> Option<Diff> {
    Some(compare(&load(old)?, &load(new)?))
}

fn body(schema: &Value) -> Body {
    bodies(&payload(schema)).remove(0)
}

/// Instances of the writer's schema that the reader's schema rejects, and how many instances there were.
fn rejected(writer: &Value, reader: &Value, seed: u64) -> (Vec<Value>, usize) {
    let reader = body(reader).validator().expect("a validator");
    let instances = body(writer).instances(seed, 4).expect("instances").valid;
    let count = instances.len();
    let values = instances.into_iter().map(|(value, _)| value);
    (
        values.filter(|value| !reader.is_valid(value)).collect(),
        count,
    )
}

#[test]
fn readers_accept_values_after_changes_that_are_not_breaking() {
    let first: u64 = env::var("DIFF_SEED").map_or(0, |seed| seed.parse().expect("a number"));
    let (mut proven, mut breaking, mut shown, mut instances) = (0, 0, 0, 0);
    for seed in first * PAIRS..(first + 1) * PAIRS {
        let mut random = Random::new(seed);
        let old = object(&mut random, DEPTH);
        let new = changed(&mut random, &old, DEPTH);
        let directions = [
            (diff(&payload(&old), &payload(&new)), &new, &old),
            (diff(&response(&old), &response(&new)), &old, &new),
        ];
        for (found, writer, reader) in directions {
            let Some(found) = found else { continue };
            let (rejected, count) = rejected(writer, reader, seed);
            instances += count;
            if found.class().is_some_and(Class::is_breaking) {
                breaking += 1;
                shown += usize::from(!rejected.is_empty());
                continue;
            }
            proven += 1;
            assert!(
                rejected.is_empty(),
                "seed {seed}\nold {old}\nnew {new}\n{:?}\n{}",
                found.changes(),
                rejected[0],
            );
        }
    }
    println!(
        "{proven} pairs break nobody; of {breaking} breaking pairs, instances show {shown}; {instances} instances"
    );
    assert!(
        proven > 100 && breaking > 100 && shown > breaking / 3,
        "{proven} {breaking} {shown}"
    );
}
