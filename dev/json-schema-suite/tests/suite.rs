//! Valid instances survive a round trip unchanged, and invalid ones are rejected, or the build warned.
//! `exceptions.txt` lists the schemas for which this does not hold, with reasons.

mod outcome;

use std::collections::{BTreeMap, BTreeSet};

use json_schema_suite::REPORT;
use outcome::{Outcome, try_schema};
use serde_json::Value;

const EXCEPTIONS: &str = include_str!("../exceptions.txt");

#[test]
fn the_suite_passes() {
    let report: Value = serde_json::from_str(REPORT).expect("the build script writes JSON");
    if report["is_there"] != true {
        eprintln!(
            "skipped: there is no JSON Schema Test Suite; set JSON_SCHEMA_TEST_SUITE to its folder"
        );
        return;
    }
    let schemas = report["schemas"].as_array().expect("the schemas");
    let mut rows: BTreeMap<String, Outcome> = BTreeMap::new();
    let mut failing = BTreeMap::new();
    for schema in schemas {
        let outcome = try_schema(schema);
        for (kind, count) in outcome.failures() {
            let line = line(schema, kind, count);
            failing.insert(line, outcome.details.join("\n    "));
        }
        rows.entry(row(schema)).or_default().add(outcome);
    }
    println!("{} groups refer to remote documents", report["left_out"]);
    print_table(&rows);
    compare(&failing);
}

/// A line of `exceptions.txt`.
fn line(schema: &Value, kind: &str, count: usize) -> String {
    let text = |member: &str| schema[member].as_str().unwrap_or_default();
    format!(
        "{} | {} | {} | {kind} {count}",
        text("file"),
        text("group"),
        text("form")
    )
}

/// The row of the table that counts a schema.
fn row(schema: &Value) -> String {
    let file = schema["file"].as_str().unwrap_or_default();
    let part = match file.rsplit_once('/') {
        None => "1 required",
        Some(("optional/format", _)) => "3 optional/format",
        Some(_) => "2 optional",
    };
    let is_as_it_is = schema["form"] == "as-it-is";
    let form = if is_as_it_is {
        "as they are"
    } else {
        "with `type`"
    };
    format!("{part}, {form}")
}

fn print_table(rows: &BTreeMap<String, Outcome>) {
    println!(
        "{:34} {:>7} {:>7} {:>6} {:>9} {:>7} {:>18} {:>6}",
        "tests",
        "schemas",
        "refused",
        "valid",
        "unchanged",
        "invalid",
        "taken without word",
        "panics"
    );
    for (row, outcome) in rows {
        println!(
            "{row:34} {:>7} {:>7} {:>6} {:>9} {:>7} {:>18} {:>6}",
            outcome.schemas,
            outcome.refused,
            outcome.valid,
            outcome.unchanged,
            outcome.invalid,
            outcome.silent,
            outcome.panics
        );
    }
    for error in rows.values().flat_map(|outcome| &outcome.errors) {
        println!("refused: {error}");
    }
}

fn compare(failing: &BTreeMap<String, String>) {
    let lines = EXCEPTIONS.lines().map(str::trim);
    let listed: BTreeSet<&str> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let unlisted = failing
        .iter()
        .filter(|(line, _)| !listed.contains(line.as_str()));
    let unlisted: Vec<String> = unlisted
        .map(|(line, details)| format!("{line}\n    {details}"))
        .collect();
    let passing: Vec<&str> = listed
        .into_iter()
        .filter(|line| !failing.contains_key(*line))
        .collect();
    assert!(
        unlisted.is_empty() && passing.is_empty(),
        "fail, and are not in exceptions.txt:\n{}\n\nare in exceptions.txt, and do not fail like that:\n{}",
        unlisted.join("\n"),
        passing.join("\n")
    );
}
