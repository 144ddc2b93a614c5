//! Headers, query parameters and cookies of requests, matched by name.

use openapi_webhooks_document::{
    JsonType, OperationView, ParameterLocation, ParameterView, Serialization, Style, StyleName,
};

use crate::change::Part;
use crate::class::Direction;
use crate::kind::ChangeKind;
use crate::side::Side;

use super::comparison::{Comparison, Difference, Scope};

pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &OperationView<'a>,
    new: &OperationView<'a>,
) {
    let (before, after) = (old.parameters(), new.parameters());
    for parameter in &before {
        match after.iter().find(|other| is_same(parameter, other)) {
            Some(other) => compare_one(comparison, scope, parameter, other),
            None => {
                let difference = Difference {
                    old: Some(parameter.location()),
                    ..Difference::default()
                };
                let kind = ChangeKind::ParameterRemoved;
                report(comparison, kind, scope, parameter, difference);
            }
        }
    }
    for parameter in &after {
        if !before.iter().any(|other| is_same(parameter, other)) {
            let difference = Difference {
                new: Some(parameter.location()),
                ..Difference::default()
            };
            let kind = ChangeKind::ParameterAdded;
            report(comparison, kind, scope, parameter, difference);
        }
    }
}

/// The names of headers are case-insensitive (RFC 9110, section 5.1).
fn is_same(one: &ParameterView<'_>, other: &ParameterView<'_>) -> bool {
    let are_headers = one.parameter_in() == ParameterLocation::Header;
    one.parameter_in() == other.parameter_in()
        && (one.name() == other.name()
            || (are_headers && one.name().eq_ignore_ascii_case(other.name())))
}

fn compare_one<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &ParameterView<'a>,
    new: &ParameterView<'a>,
) {
    let locations = [Some(old.location()), Some(new.location())];
    let difference = || Difference {
        old: Some(old.location()),
        new: Some(new.location()),
        ..Difference::default()
    };
    let required = match (old.is_required(), new.is_required()) {
        (true, false) => Some(ChangeKind::ParameterBecameOptional),
        (false, true) => Some(ChangeKind::ParameterBecameRequired),
        _ => None,
    };
    if let Some(kind) = required {
        report(comparison, kind, scope, new, difference());
    }
    if serialization(old) != serialization(new) {
        let [before, after] = [style(old), style(new)];
        let difference = Difference {
            before: Some(&before),
            after: Some(&after),
            ..difference()
        };
        let kind = ChangeKind::ParameterStyleChanged;
        report(comparison, kind, scope, new, difference);
    }
    let place = scope.place(Some(part(new)));
    let sides = [old, new].map(|it| Side::of(it.schema()));
    comparison.schemas(Direction::Payload, place, sides, locations);
}

fn report(
    comparison: &mut Comparison<'_>,
    kind: ChangeKind,
    scope: &Scope,
    parameter: &ParameterView<'_>,
    difference: Difference<'_>,
) {
    let subject = format!("{} `{}`", location(parameter), parameter.name());
    let difference = Difference {
        subject: Some(&subject),
        ..difference
    };
    comparison.report_operation(kind, scope, difference);
}

fn part(parameter: &ParameterView<'_>) -> Part {
    Part::Parameter(location(parameter).to_owned(), parameter.name().to_owned())
}

fn location(parameter: &ParameterView<'_>) -> &'static str {
    match parameter.parameter_in() {
        ParameterLocation::Header => "header",
        ParameterLocation::Query => "query parameter",
        ParameterLocation::QueryString => "query",
        ParameterLocation::Cookie => "cookie",
    }
}

/// How a parameter is written. `explode` has no effect on a scalar (OpenAPI 3.1, section 4.8.12.2).
fn serialization(parameter: &ParameterView<'_>) -> Serialization {
    let types = parameter.schema().map(|schema| schema.types());
    let is_scalar = types
        .is_some_and(|types| !types.contains(JsonType::Array) && !types.contains(JsonType::Object));
    match parameter.serialization() {
        Serialization::Style(style) if is_scalar => Serialization::Style(Style {
            explode: false,
            ..style
        }),
        other => other,
    }
}

fn style(parameter: &ParameterView<'_>) -> String {
    match parameter.serialization() {
        Serialization::Style(style) => style_text(style),
        Serialization::Json => "JSON".to_owned(),
    }
}

pub(super) fn style_text(style: Style) -> String {
    let text = match (style.name, style.explode) {
        (StyleName::Simple, false) => "`simple`",
        (StyleName::Simple, true) => "`simple` with `explode`",
        (StyleName::Form, false) => "`form` without `explode`",
        (StyleName::Form, true) => "`form`",
        (StyleName::SpaceDelimited, _) => "`spaceDelimited`",
        (StyleName::PipeDelimited, _) => "`pipeDelimited`",
        (StyleName::DeepObject, _) => "`deepObject`",
        (StyleName::Cookie, false) => "`cookie` without `explode`",
        (StyleName::Cookie, true) => "`cookie`",
    };
    match style.allow_reserved {
        true => format!("{text} with `allowReserved`"),
        false => text.to_owned(),
    }
}
