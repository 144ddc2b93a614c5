//! Every valid payload survives a round trip unchanged, and in a lenient receiver every other payload
//! too.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use corpus::{DOCUMENTS, Document, ROOT, is_same};

/// A row of the corpus's index.
struct Row {
    payload: String,
    document: String,
    webhook: String,
    is_valid: bool,
}

fn rows(root: &str) -> Vec<Row> {
    let index =
        fs::read_to_string(Path::new(root).join("MAP.tsv")).expect("the corpus has an index");
    let row = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let mut next = || cells.next().expect("a cell");
        Row {
            payload: next(),
            document: next(),
            webhook: next(),
            is_valid: next() == "valid",
        }
    };
    index.lines().skip(1).map(row).collect()
}

/// Counts of the payloads of one document.
#[derive(Default)]
struct Count {
    valid: usize,
    unchanged: usize,
    invalid: usize,
    invalid_read: usize,
    /// The number of events in a strict receiver, from valid and invalid payloads.
    strict: usize,
    /// The number of typed events in a lenient receiver, and of events that keep the JSON, by their
    /// error.
    typed: usize,
    unparsed: BTreeMap<String, usize>,
    /// The number of payloads whose webhook was found by the body, if the document allows it.
    told: usize,
}

#[test]
fn valid_payloads_round_trip_and_invalid_ones_are_kept() {
    let Some(root) = ROOT else {
        eprintln!("skipped: there is no corpus; set OPENAPI_CORPUS to its folder");
        return;
    };
    let rows = rows(root);
    let mut faults = Vec::new();
    println!(
        "{:64} {:>8} {:>5} {:>7} {:>7} {:>8} {:>6} {:>5} {:>4}  payloads unchanged",
        "document", "webhooks", "types", "lines", "warnings", "payloads", "strict", "typed", "kept"
    );
    for document in DOCUMENTS {
        let count = try_payloads(root, document, &rows, &mut faults);
        print_row(document, &count);
    }
    let refused: Vec<&str> = DOCUMENTS
        .iter()
        .filter(|one| one.result.is_err())
        .map(|one| one.name)
        .collect();
    let expected: Vec<&str> = include_str!("unsupported.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert_eq!(
        refused, expected,
        "tests/unsupported.txt lists the documents that are not supported yet"
    );
    assert!(
        faults.is_empty(),
        "{} payloads were lost or changed:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn try_payloads(root: &str, document: &Document, rows: &[Row], faults: &mut Vec<String>) -> Count {
    let mut count = Count::default();
    let Ok(module) = &document.result else {
        return count;
    };
    for row in rows.iter().filter(|row| row.document == document.name) {
        let body = fs::read(Path::new(root).join(&row.payload)).expect("a payload");
        let sent = serde_json::from_slice(&body).expect("payloads are JSON");
        let outcome = (module.parse)(&row.webhook, &body);
        match (module.parse_leniently)(&row.webhook, &body) {
            Ok((back, None)) if is_same(&sent, &back) => count.typed += 1,
            Ok((back, Some(why))) if is_same(&sent, &back) => {
                if row.is_valid {
                    faults.push(format!("{}: unparsed by a lenient receiver", row.payload));
                }
                *count
                    .unparsed
                    .entry(format!("{}: {why}", row.webhook))
                    .or_default() += 1;
            }
            Ok(_) => faults.push(format!("{}: changed by a lenient receiver", row.payload)),
            Err(error) => faults.push(format!("{}: lost: {error}", row.payload)),
        }
        if let Some(from_body) = module.from_body.filter(|_| outcome.is_ok()) {
            count.told += 1;
            if from_body(&body) != Some(row.webhook.as_str()) {
                faults.push(format!("{}: not told from other webhooks", row.payload));
            }
        }
        count.strict += usize::from(outcome.is_ok());
        if !row.is_valid {
            count.invalid += 1;
            count.invalid_read += usize::from(outcome.is_ok());
            continue;
        }
        count.valid += 1;
        match outcome {
            Ok(back) if is_same(&sent, &back) => count.unchanged += 1,
            Ok(_) => faults.push(format!("{}: changed", row.payload)),
            Err(error) => faults.push(format!("{}: {error}", row.payload)),
        }
    }
    count
}

/// Prints how many payloads parse in a strict receiver, and in a lenient one with types or as JSON,
/// followed by the reasons for keeping JSON.
fn print_row(document: &Document, count: &Count) {
    match &document.result {
        Ok(module) => {
            println!(
                "{:64} {:>8} {:>5} {:>7} {:>7} {:>8} {:>6} {:>5} {:>4}  {} of {} valid; {} of {} invalid are read; {} told by their bodies",
                document.name,
                module.names.len(),
                module.types,
                module.lines,
                module.warnings,
                count.valid + count.invalid,
                count.strict,
                count.typed,
                count.unparsed.values().sum::<usize>(),
                count.unchanged,
                count.valid,
                count.invalid_read,
                count.invalid,
                count.told,
            );
            for (why, times) in &count.unparsed {
                println!("    {times} kept as JSON: {why}");
            }
        }
        Err(report) => {
            let first = report
                .lines()
                .find(|line| line.starts_with("error"))
                .unwrap_or(report);
            println!("{:64} {first}", document.name);
        }
    }
}
