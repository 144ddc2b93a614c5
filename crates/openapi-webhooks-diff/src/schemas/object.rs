//! Objects: properties, additional properties and their number.

use std::collections::{HashMap, HashSet};

use openapi_webhooks_document::{Property, SchemaView};

use crate::finding::{Finding, Witness};
use crate::graph::{Graph, Pair};
use crate::kind::ChangeKind;
use crate::side::{Side, Sides, UndeclaredMembers};
use crate::step::Step;

use super::bounds::{End, Limit, compare_limits};

pub(super) fn compare<'a>(graph: &mut Graph<'a>, pair: &mut Pair, sides: Sides<'_, 'a>) {
    let objects = sides.map(Object::of);
    let [old, new] = &objects;
    for name in &old.names {
        match (old.declared.get(name), new.declared.get(name)) {
            (Some(before), Some(after)) => {
                let part = graph.pair(before.clone(), after.clone());
                pair.parts.push((Step::Property(name.clone()), part));
                compare_required(pair, sides, &objects, name);
            }
            (Some(before), None) => removed(graph, pair, sides, new, name, before),
            (None, _) => {}
        }
    }
    for name in new
        .names
        .iter()
        .filter(|name| !old.declared.contains_key(*name))
    {
        added(graph, pair, sides, &objects, name);
    }
    compare_undeclared(graph, pair, sides, &objects);
    compare_forbidden(pair, sides, &objects);
    compare_patterns(graph, pair, sides, &objects);
    compare_counts(pair, sides);
}

/// The members of one side.
struct Object<'a> {
    /// The names of all declared or required members, in document order.
    names: Vec<String>,
    /// Their schemas. A required member that is not declared has the schema of undeclared members.
    declared: HashMap<String, Side<'a>>,
    required: HashSet<String>,
    /// The names of the properties whose schema is `false`, in document order.
    forbidden: Vec<String>,
    undeclared: UndeclaredMembers<'a>,
    patterns: Vec<(&'a str, SchemaView<'a>)>,
}

impl<'a> Object<'a> {
    fn of(side: &Side<'a>) -> Self {
        let mut object = Object {
            names: Vec::new(),
            declared: HashMap::new(),
            required: side.required().into_iter().collect(),
            forbidden: side.forbidden_properties(),
            undeclared: side.undeclared_members(),
            patterns: side.pattern_properties(),
        };
        for property in side.properties() {
            object.declare(property.name(), Side::Schema(schema(&property)));
        }
        for name in side.required() {
            // In a closed object, no value can have it.
            if let (UndeclaredMembers::Allowed(schema), false) = (
                object.undeclared(&name),
                object.declared.contains_key(&name),
            ) {
                object.declare(&name, schema);
            }
        }
        object
    }

    /// Whether the object may have a member with this name that is not declared.
    fn undeclared(&self, name: &str) -> UndeclaredMembers<'a> {
        match self.forbidden.iter().any(|it| it == name) {
            true => UndeclaredMembers::Forbidden,
            false => self.undeclared.clone(),
        }
    }

    fn declare(&mut self, name: &str, schema: Side<'a>) {
        self.names.push(name.to_owned());
        self.declared.insert(name.to_owned(), schema);
    }
}

fn schema<'a>(property: &Property<'a>) -> SchemaView<'a> {
    property.schema().clone()
}

fn compare_required(
    pair: &mut Pair,
    sides: Sides<'_, '_>,
    [old, new]: &[Object<'_>; 2],
    name: &str,
) {
    let kind = match (old.required.contains(name), new.required.contains(name)) {
        (true, false) => ChangeKind::PropertyBecameOptional,
        (false, true) => ChangeKind::PropertyBecameRequired,
        _ => return,
    };
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject(name);
    finding.old = old.declared[name]
        .schema()
        .and_then(SchemaView::location)
        .or(finding.old);
    finding.new = new.declared[name]
        .schema()
        .and_then(SchemaView::location)
        .or(finding.new);
    pair.findings
        .push(finding.witness(Witness::Without(name.to_owned())));
}

fn removed<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    sides: Sides<'_, 'a>,
    new: &Object<'a>,
    name: &str,
    schema: &Side<'a>,
) {
    let finding = Finding::new(ChangeKind::PropertyRemoved, sides[0], sides[1]).subject(name);
    let mut finding = finding.witness(Witness::Without(name.to_owned()));
    finding.old = schema
        .schema()
        .and_then(SchemaView::location)
        .or(finding.old);
    match new.undeclared(name) {
        UndeclaredMembers::Forbidden => {
            finding = finding.in_response(ChangeKind::PropertyRemovedFromClosedObject);
        }
        // The property is now undeclared, and its schema may differ from that of undeclared members.
        UndeclaredMembers::Allowed(others) if others.schema().is_some() => {
            let part = graph.pair(schema.clone(), others);
            pair.parts.push((Step::Property(name.to_owned()), part));
        }
        UndeclaredMembers::Allowed(_) => {}
    }
    pair.findings.push(finding);
    may_match_pattern(pair, sides, new, name);
}

fn added<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    sides: Sides<'_, 'a>,
    [old, new]: &[Object<'a>; 2],
    name: &str,
) {
    let schema = &new.declared[name];
    let kind = match new.required.contains(name) {
        true => ChangeKind::RequiredPropertyAdded,
        false => ChangeKind::OptionalPropertyAdded,
    };
    let mut finding = Finding::new(kind, sides[0], sides[1]).subject(name);
    finding.new = schema
        .schema()
        .and_then(SchemaView::location)
        .or(finding.new);
    match old.undeclared(name) {
        UndeclaredMembers::Forbidden => {
            finding.kind = ChangeKind::PropertyAddedToClosedObject;
            finding = finding.in_response(kind);
        }
        // Old customers expect that it matches the schema of undeclared members.
        UndeclaredMembers::Allowed(others) if others.schema().is_some() => {
            let part = graph.pair(others, schema.clone());
            pair.parts.push((Step::Property(name.to_owned()), part));
        }
        UndeclaredMembers::Allowed(_) => {}
    }
    pair.findings
        .push(finding.witness(Witness::With(name.to_owned())));
    may_match_pattern(pair, sides, old, name);
}

/// Reports that the property may have to match the schema of a pattern. Patterns are not evaluated.
fn may_match_pattern(pair: &mut Pair, sides: Sides<'_, '_>, other: &Object<'_>, name: &str) {
    if !other.patterns.is_empty() {
        let finding = Finding::new(ChangeKind::ConditionChanged, sides[0], sides[1]);
        pair.findings
            .push(finding.subject("patternProperties").after(name));
    }
}

fn compare_undeclared<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    sides: Sides<'_, 'a>,
    [old, new]: &[Object<'a>; 2],
) {
    let kind = match (&old.undeclared, &new.undeclared) {
        (UndeclaredMembers::Forbidden, UndeclaredMembers::Forbidden) => return,
        (UndeclaredMembers::Forbidden, UndeclaredMembers::Allowed(_)) => {
            ChangeKind::AdditionalPropertiesAllowed
        }
        (UndeclaredMembers::Allowed(_), UndeclaredMembers::Forbidden) => {
            ChangeKind::AdditionalPropertiesForbidden
        }
        (UndeclaredMembers::Allowed(old), UndeclaredMembers::Allowed(new)) => {
            if old.schema().is_some() || new.schema().is_some() {
                let part = graph.pair(old.clone(), new.clone());
                pair.parts.push((Step::Additional, part));
            }
            return;
        }
    };
    let finding = Finding::new(kind, sides[0], sides[1]);
    let witness = Witness::With("undeclared".to_owned());
    pair.findings.push(finding.witness(witness));
}

/// Compares the names of members that only one side forbids, and that the other does not declare.
fn compare_forbidden(pair: &mut Pair, sides: Sides<'_, '_>, [old, new]: &[Object<'_>; 2]) {
    let mut report = |kind, one: &Object<'_>, other: &Object<'_>| {
        for name in &one.forbidden {
            let is_declared = other.declared.contains_key(name);
            if !is_declared && matches!(other.undeclared(name), UndeclaredMembers::Allowed(_)) {
                let finding = Finding::new(kind, sides[0], sides[1]).subject(name);
                pair.findings
                    .push(finding.witness(Witness::With(name.clone())));
            }
        }
    };
    report(ChangeKind::AdditionalPropertiesAllowed, old, new);
    report(ChangeKind::AdditionalPropertiesForbidden, new, old);
}

fn compare_patterns<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    sides: Sides<'_, 'a>,
    [old, new]: &[Object<'a>; 2],
) {
    let find = |object: &Object<'a>, wanted: &str| {
        let mut patterns = object.patterns.iter();
        let found = patterns.find(|(pattern, _)| *pattern == wanted);
        found.map(|(_, schema)| schema.clone())
    };
    let changed = |before: Option<&str>, after: Option<&str>| {
        let finding = Finding::new(ChangeKind::ConditionChanged, sides[0], sides[1]);
        let mut finding = finding.subject("patternProperties");
        finding.before = before.map(str::to_owned);
        finding.after = after.map(str::to_owned);
        finding
    };
    for (pattern, before) in &old.patterns {
        match find(new, pattern) {
            Some(after) => {
                let part = graph.pair(Side::Schema(before.clone()), Side::Schema(after));
                pair.parts.push((Step::Pattern, part));
            }
            None => pair.findings.push(changed(Some(pattern), None)),
        }
    }
    for (pattern, _) in &new.patterns {
        if find(old, pattern).is_none() {
            pair.findings.push(changed(None, Some(pattern)));
        }
    }
}

fn compare_counts(pair: &mut Pair, sides: Sides<'_, '_>) {
    let lower = sides.map(|side| {
        let least = side.bounds().min_properties.filter(|&it| it > 0);
        least.map(Limit::of_count)
    });
    compare_limits(pair, sides, ("minProperties", End::Lower), lower, |_| None);
    let upper = sides.map(|side| side.bounds().max_properties.map(Limit::of_count));
    compare_limits(pair, sides, ("maxProperties", End::Upper), upper, |_| None);
}
