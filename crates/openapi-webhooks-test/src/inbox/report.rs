//! Reports: what was expected, what arrived, and how the two differ.

use std::fmt::Write;

use crate::diff::shown;
use crate::inbox::contents::{Arrival, Contents};
use crate::inbox::expectation::Expectation;

/// The maximum number of requests that are listed.
const MAX_ARRIVALS: usize = 20;

/// Reports requests that are not verified, and expectations that are not met.
pub(super) fn unmet(contents: &Contents) -> Option<String> {
    let unmet = lines_of_unmet(contents);
    let unverified = contents.arrivals.iter().filter(|one| !one.is_verified());
    let unverified = unverified.count();
    if unmet.is_empty() && unverified == 0 {
        return None;
    }
    let mut report = String::new();
    if !unmet.is_empty() {
        report += "the expectations of the customer are not met:\n";
        unmet.iter().for_each(|line| report += line);
    }
    if unverified > 0 {
        let requests = count(unverified, "request");
        let _ = writeln!(report, "{requests} could not be verified");
    }
    add_arrivals(&mut report, contents, |_| true);
    Some(report)
}

/// Reports the same, and requests that were neither expected nor seen.
pub(super) fn unseen(contents: &Contents) -> Option<String> {
    if let Some(report) = unmet(contents) {
        return Some(report);
    }
    let is_unseen = |arrival: &Arrival| !arrival.is_expected && !arrival.is_seen;
    let unseen = contents
        .arrivals
        .iter()
        .filter(|one| is_unseen(one))
        .count();
    if unseen == 0 {
        return None;
    }
    let mut report = format!("{} not expected\n", count_were(unseen));
    add_arrivals(&mut report, contents, is_unseen);
    Some(report)
}

fn lines_of_unmet(contents: &Contents) -> Vec<String> {
    let unmet = contents.expectations.iter().filter(|one| !one.is_met());
    unmet.map(line_of_unmet).collect()
}

fn line_of_unmet(expectation: &Expectation) -> String {
    let Expectation {
        subject,
        place,
        received,
        ..
    } = expectation;
    let expected = count(expectation.expected.unwrap_or_default(), "request");
    let received = match received {
        0 => "none".to_owned(),
        received => received.to_string(),
    };
    format!("  {subject}: expected {expected}, received {received} (at {place})\n")
}

/// Adds a numbered list of arrivals.
fn add_arrivals(report: &mut String, contents: &Contents, is_shown: impl Fn(&Arrival) -> bool) {
    if contents.arrivals.is_empty() {
        *report += "no request was received\n";
        return;
    }
    let _ = writeln!(
        report,
        "received {}:",
        count(contents.arrivals.len(), "request")
    );
    let numbered = contents.arrivals.iter().enumerate();
    let mut shown = numbered.filter(|(_, arrival)| is_shown(arrival));
    for (at, arrival) in shown.by_ref().take(MAX_ARRIVALS) {
        add_arrival(report, at + 1, arrival);
        if let Err(error) = arrival.request.verified() {
            let _ = writeln!(report, "     not verified: {error}");
        } else if !arrival.is_expected {
            add_differences(report, arrival, contents);
        }
    }
    let rest = shown.count();
    if rest > 0 {
        let _ = writeln!(report, "  … and {rest} more");
    }
}

fn add_arrival(report: &mut String, number: usize, arrival: &Arrival) {
    let request = &arrival.request;
    let id = request.id().unwrap_or("without an id");
    let (method, path, attempt) = (request.method(), request.uri().path(), request.attempt());
    let answered = &arrival.answered;
    let _ = writeln!(
        report,
        "  {number}. {method} {path}, {id}, attempt {attempt}: {answered}"
    );
}

fn add_differences(report: &mut String, arrival: &Arrival, contents: &Contents) {
    if arrival.differences.is_empty() {
        *report += "     no expectation is about it:\n";
        add_indented(report, &shown(arrival.request.body()));
    }
    for (at, difference) in &arrival.differences {
        let expectation = contents.expectations.get(*at);
        let subject = expectation.map_or("", |one| one.subject.as_str());
        let (first, rest) = difference.split_once('\n').unwrap_or((difference, ""));
        let _ = writeln!(report, "     not the expected {subject}: {first}");
        add_indented(report, rest);
    }
}

fn add_indented(report: &mut String, text: &str) {
    for line in text.lines() {
        let _ = writeln!(report, "       {line}");
    }
}

fn count(number: usize, noun: &str) -> String {
    match number {
        0 => format!("no {noun}"),
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

fn count_were(number: usize) -> String {
    let requests = count(number, "request");
    let verb = if number == 1 { "was" } else { "were" };
    format!("{requests} {verb}")
}

impl Arrival {
    fn is_verified(&self) -> bool {
        self.request.verified().is_ok()
    }
}
