//! Responses: the customer writes them, and the sender reads them.

use openapi_webhooks_document::{OperationView, ResponseHeader, ResponseView, Status};

use crate::change::Part;
use crate::class::Direction;
use crate::kind::ChangeKind;
use crate::side::Side;

use super::comparison::{Comparison, Difference, Scope};
use super::media_type;

pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &OperationView<'a>,
    new: &OperationView<'a>,
) {
    let (before, after) = (old.responses(), new.responses());
    for response in &before {
        match covering(&after, response.status()) {
            Some(other) => compare_one(comparison, scope, response, other),
            None => {
                let status = response.status().to_string();
                let difference = Difference {
                    before: Some(&status),
                    old: Some(response.location()),
                    ..Difference::default()
                };
                report(
                    comparison,
                    ChangeKind::StatusRemoved,
                    scope,
                    &status,
                    difference,
                );
            }
        }
    }
    for response in &after {
        if covering(&before, response.status()).is_none() {
            let status = response.status().to_string();
            let difference = Difference {
                after: Some(&status),
                new: Some(response.location()),
                ..Difference::default()
            };
            report(
                comparison,
                ChangeKind::StatusAdded,
                scope,
                &status,
                difference,
            );
        }
    }
}

/// The response of this status, or the most specific one that includes it.
fn covering<'r, 'a>(
    responses: &'r [ResponseView<'a>],
    status: Status,
) -> Option<&'r ResponseView<'a>> {
    let covers = |other: Status| match (other, status) {
        (other, status) if other == status => true,
        (Status::Range(class), Status::Code(code)) => code / 100 == class,
        (Status::Default, _) => true,
        _ => false,
    };
    let mut responses = responses.iter();
    responses.find(|response| covers(response.status()))
}

fn report(
    comparison: &mut Comparison<'_>,
    kind: ChangeKind,
    scope: &Scope,
    status: &str,
    difference: Difference<'_>,
) {
    let place = scope.place(Some(Part::Response(status.to_owned())));
    let difference = Difference {
        old: difference.old.or(Some(scope.old.clone())),
        new: difference.new.or(Some(scope.new.clone())),
        ..difference
    };
    comparison.report(kind, Direction::Response, place, difference);
}

fn compare_one<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &ResponseView<'a>,
    new: &ResponseView<'a>,
) {
    let status = new.status().to_string();
    if old.description() != new.description() {
        let difference = Difference {
            subject: Some("description"),
            old: Some(old.location()),
            new: Some(new.location()),
            ..Difference::default()
        };
        report(
            comparison,
            ChangeKind::TextChanged,
            scope,
            &status,
            difference,
        );
    }
    compare_content(comparison, scope, &status, old, new);
    compare_headers(comparison, scope, &status, old, new);
}

fn compare_content<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    status: &str,
    old: &ResponseView<'a>,
    new: &ResponseView<'a>,
) {
    let (before, after) = (old.media_types(), new.media_types());
    let texts = [&before, &after].map(|types| {
        let names = types.iter().map(|(name, _)| format!("`{name}`"));
        names.collect::<Vec<_>>().join(" or ")
    });
    let mut change = |kind, [before, after]: [Option<&str>; 2]| {
        let difference = Difference {
            before,
            after,
            old: Some(old.location()),
            new: Some(new.location()),
            ..Difference::default()
        };
        report(comparison, kind, scope, status, difference);
    };
    match [before.is_empty(), after.is_empty()] {
        [true, true] => return,
        [true, false] => {
            return change(
                ChangeKind::ResponseContentAdded,
                [None, Some(texts[1].as_str())],
            );
        }
        [false, true] => {
            return change(
                ChangeKind::ResponseContentRemoved,
                [Some(texts[0].as_str()), None],
            );
        }
        [false, false] => {}
    }
    for (name, _) in &before {
        if media_type::covering(&after, name).is_none() {
            change(ChangeKind::ResponseMediaTypeRemoved, [Some(name), None]);
        }
    }
    for (name, _) in &after {
        if media_type::covering(&before, name).is_none() {
            change(ChangeKind::ResponseMediaTypeAdded, [None, Some(name)]);
        }
    }
    for (name, schema) in before {
        if let Some((_, other)) = media_type::covering(&after, name) {
            let place = scope.place(Some(Part::Response(status.to_owned())));
            let sides = [Side::of(schema), Side::of(other.clone())];
            let locations = [Some(old.location()), Some(new.location())];
            comparison.schemas(Direction::Response, place, sides, locations);
        }
    }
}

fn compare_headers<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    status: &str,
    old: &ResponseView<'a>,
    new: &ResponseView<'a>,
) {
    let (before, after) = (old.headers(), new.headers());
    let find = |headers: &[ResponseHeader<'a>], name: &str| {
        let mut headers = headers.iter();
        headers
            .find(|it| it.name().eq_ignore_ascii_case(name))
            .copied()
    };
    let change = |kind, header: &ResponseHeader<'a>, locations: [Option<_>; 2]| {
        let [old, new] = locations;
        (kind, header.name(), old, new)
    };
    let mut changes = Vec::new();
    for header in &before {
        let Some(other) = find(&after, header.name()) else {
            let locations = [Some(header.location()), Some(new.location())];
            changes.push(change(ChangeKind::ResponseHeaderRemoved, header, locations));
            continue;
        };
        let locations = [Some(header.location()), Some(other.location())];
        let kind = match (header.is_required(), other.is_required()) {
            (false, true) => Some(ChangeKind::ResponseHeaderBecameRequired),
            (true, false) => Some(ChangeKind::ResponseHeaderBecameOptional),
            _ => None,
        };
        changes.extend(kind.map(|kind| change(kind, &other, locations.clone())));
        let part = Part::ResponseHeader(status.to_owned(), other.name().to_owned());
        let sides = [header.schema(), other.schema()].map(Side::of);
        comparison.schemas(
            Direction::Response,
            scope.place(Some(part)),
            sides,
            locations,
        );
    }
    for header in after.iter().filter(|it| find(&before, it.name()).is_none()) {
        let kind = match header.is_required() {
            true => ChangeKind::ResponseHeaderBecameRequired,
            false => ChangeKind::ResponseHeaderAdded,
        };
        let locations = [Some(old.location()), Some(header.location())];
        changes.push(change(kind, header, locations));
    }
    for (kind, name, old, new) in changes {
        let difference = Difference {
            subject: Some(name),
            old,
            new,
            ..Difference::default()
        };
        report(comparison, kind, scope, status, difference);
    }
}
