//! Webhooks, matched by name, and their methods.

use openapi_webhooks_document::{BodyView, Catalogue, OperationView, Webhook};
use serde_json::Value as Json;

use crate::change::{Part, Place};
use crate::class::Direction;
use crate::kind::ChangeKind;
use crate::side::Side;
use crate::step::PairId;

use super::comparison::{Comparison, Difference, Scope};
use super::{encodings, media_type, parameters, response, security};

/// Two webhooks with different names. If all pairs are equal, the new webhook is the renamed old one.
pub(crate) struct Rename<'a> {
    old: Webhook<'a>,
    new: Webhook<'a>,
    pairs: Vec<PairId>,
}

/// Webhooks that only one of the documents has.
pub(crate) struct Unmatched<'a> {
    removed: Vec<Webhook<'a>>,
    added: Vec<Webhook<'a>>,
    renames: Vec<Rename<'a>>,
}

/// Compares the webhooks that both documents have. The others are reported when the graph is complete.
pub(crate) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    old: &'a Catalogue,
    new: &'a Catalogue,
) -> Unmatched<'a> {
    let (old, new) = (old.webhooks(), new.webhooks());
    let mut unmatched = Unmatched {
        removed: Vec::new(),
        added: Vec::new(),
        renames: Vec::new(),
    };
    for before in &old {
        match new.iter().find(|after| after.name() == before.name()) {
            Some(after) => webhook(comparison, before, after),
            None => unmatched.removed.push(*before),
        }
    }
    let is_new = |after: &&Webhook<'a>| old.iter().all(|before| before.name() != after.name());
    unmatched.added = new.iter().filter(is_new).copied().collect();
    unmatched.find_renames(comparison);
    unmatched
}

fn webhook<'a>(comparison: &mut Comparison<'a>, old: &Webhook<'a>, new: &Webhook<'a>) {
    let (before, after) = (old.operations(), new.operations());
    let is_only_method = before.len() == 1 && after.len() == 1;
    let place = |method: &str| Place {
        webhook: new.name().to_owned(),
        method: method.to_owned(),
        is_only_method: true,
        part: None,
        path: String::new(),
        variants: Vec::new(),
    };
    for old_operation in &before {
        let method = old_operation.method();
        match after.iter().find(|it| it.method() == method) {
            Some(new_operation) => {
                let scope = Scope {
                    webhook: new.name().to_owned(),
                    method: method.to_owned(),
                    is_only_method,
                    old: old_operation.location(),
                    new: new_operation.location(),
                };
                operation(comparison, &scope, old_operation, new_operation);
            }
            None => {
                let difference = Difference {
                    before: Some(method),
                    old: Some(old_operation.location()),
                    new: Some(new.location()),
                    ..Difference::default()
                };
                let kind = ChangeKind::MethodRemoved;
                comparison.report(kind, Direction::Payload, place(method), difference);
            }
        }
    }
    for new_operation in &after {
        let method = new_operation.method();
        if before.iter().all(|it| it.method() != method) {
            let difference = Difference {
                after: Some(method),
                old: Some(old.location()),
                new: Some(new_operation.location()),
                ..Difference::default()
            };
            let kind = ChangeKind::MethodAdded;
            comparison.report(kind, Direction::Payload, place(method), difference);
        }
    }
}

fn operation<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &OperationView<'a>,
    new: &OperationView<'a>,
) {
    details(comparison, scope, old, new);
    bodies(comparison, scope, old, new);
    parameters::compare(comparison, scope, old, new);
    security::compare(comparison, scope, old, new);
    response::compare(comparison, scope, old, new);
}

/// Compares what is not part of requests and responses.
fn details(
    comparison: &mut Comparison<'_>,
    scope: &Scope,
    old: &OperationView<'_>,
    new: &OperationView<'_>,
) {
    let mut texts = Vec::new();
    if old.summary() != new.summary() {
        texts.push("summary");
    }
    if old.description() != new.description() {
        texts.push("description");
    }
    if old.tags() != new.tags() {
        texts.push("tags");
    }
    if !texts.is_empty() {
        let subject = texts.join(", ");
        let difference = Difference {
            subject: Some(&subject),
            ..Difference::default()
        };
        comparison.report_operation(ChangeKind::TextChanged, scope, difference);
    }
    if !old.is_deprecated() && new.is_deprecated() {
        comparison.report_operation(ChangeKind::Deprecated, scope, Difference::default());
    }
    for (kind, before, after) in [
        (
            ChangeKind::OperationIdChanged,
            old.operation_id(),
            new.operation_id(),
        ),
        (
            ChangeKind::CallbackUrlChanged,
            old.callback_expression(),
            new.callback_expression(),
        ),
    ] {
        // In a lock, callbacks are webhooks, which have no expression.
        let is_known =
            kind != ChangeKind::CallbackUrlChanged || before.is_some() && after.is_some();
        if is_known && before != after {
            let difference = Difference {
                before,
                after,
                ..Difference::default()
            };
            comparison.report_operation(kind, scope, difference);
        }
    }
}

fn bodies<'a>(
    comparison: &mut Comparison<'a>,
    scope: &Scope,
    old: &OperationView<'a>,
    new: &OperationView<'a>,
) {
    let (before, after) = (old.bodies(), new.bodies());
    for body in &before {
        let mut others = after.iter();
        match others.find(|it| media_type::is_same(it.media_type(), body.media_type())) {
            Some(other) => {
                encodings::compare(comparison, scope, body, other);
                let place = scope.place(Some(Part::Body(body.media_type().to_owned())));
                let sides = [body, other].map(|it| Side::of(it.schema()));
                let locations = [Some(scope.old.clone()), Some(scope.new.clone())];
                comparison.schemas(Direction::Payload, place, sides, locations);
                if examples(body) != examples(other) {
                    let difference = Difference {
                        subject: Some("examples"),
                        ..Difference::default()
                    };
                    comparison.report_operation(ChangeKind::TextChanged, scope, difference);
                }
            }
            None => {
                let difference = Difference {
                    before: Some(body.media_type()),
                    ..Difference::default()
                };
                comparison.report_operation(ChangeKind::MediaTypeRemoved, scope, difference);
            }
        }
    }
    for body in &after {
        let mut others = before.iter();
        if !others.any(|it| media_type::is_same(it.media_type(), body.media_type())) {
            let difference = Difference {
                after: Some(body.media_type()),
                ..Difference::default()
            };
            comparison.report_operation(ChangeKind::MediaTypeAdded, scope, difference);
        }
    }
    let kind = match (old.is_body_required(), new.is_body_required()) {
        (true, false) if !after.is_empty() => ChangeKind::BodyBecameOptional,
        (false, true) if !before.is_empty() => ChangeKind::BodyBecameRequired,
        _ => return,
    };
    comparison.report_operation(kind, scope, Difference::default());
}

/// The examples of a body by name.
fn examples<'a>(body: &BodyView<'a>) -> Vec<(Option<&'a str>, Json)> {
    let examples = body.examples().into_iter();
    examples.map(|it| (it.name(), it.value())).collect()
}

/// The maximum number of pairs of webhooks that are searched for renames.
const MAX_RENAMES: usize = 1_000;

impl<'a> Unmatched<'a> {
    fn find_renames(&mut self, comparison: &mut Comparison<'a>) {
        if self.removed.len() * self.added.len() > MAX_RENAMES {
            return;
        }
        for old in &self.removed {
            for new in &self.added {
                if let Some(pairs) = pairs_of_bodies(comparison, old, new) {
                    self.renames.push(Rename {
                        old: *old,
                        new: *new,
                        pairs,
                    });
                }
            }
        }
    }

    /// Reports the webhooks. A rename is reported only if it is unambiguous: a single removed and a single added
    /// webhook have equal payloads.
    pub(crate) fn report(self, comparison: &mut Comparison<'a>) {
        let graph = &comparison.graph;
        let is_equal = |rename: &&Rename<'a>| rename.pairs.iter().all(|it| graph.is_equal(*it));
        let equal: Vec<&Rename<'a>> = self.renames.iter().filter(is_equal).collect();
        let count = |is_same: &dyn Fn(&Rename<'a>) -> bool| {
            equal.iter().filter(|rename| is_same(rename)).count()
        };
        let is_clear = |rename: &&&Rename<'a>| {
            count(&|other| other.old.name() == rename.old.name()) == 1
                && count(&|other| other.new.name() == rename.new.name()) == 1
        };
        let renames: Vec<&Rename<'a>> = equal.iter().filter(is_clear).copied().collect();
        for rename in &renames {
            let (old, new) = (&rename.old, &rename.new);
            report(comparison, ChangeKind::WebhookRenamed, Some(old), Some(new));
        }
        for old in &self.removed {
            if renames.iter().all(|it| it.old.name() != old.name()) {
                report(comparison, ChangeKind::WebhookRemoved, Some(old), None);
            }
        }
        for new in &self.added {
            if renames.iter().all(|it| it.new.name() != new.name()) {
                report(comparison, ChangeKind::WebhookAdded, None, Some(new));
            }
        }
    }
}

/// The pairs of the bodies, if both webhooks have the same methods, media types and described bodies.
fn pairs_of_bodies<'a>(
    comparison: &mut Comparison<'a>,
    old: &Webhook<'a>,
    new: &Webhook<'a>,
) -> Option<Vec<PairId>> {
    let methods = |webhook: &Webhook<'a>| -> Vec<(&'a str, Vec<BodyView<'a>>)> {
        let mut operations = webhook.operations();
        operations.sort_by_key(OperationView::method);
        operations
            .iter()
            .map(|it| (it.method(), it.bodies()))
            .collect()
    };
    let (before, after) = (methods(old), methods(new));
    if before.len() != after.len() {
        return None;
    }
    let mut pairs = Vec::new();
    for ((method, bodies), (other_method, others)) in before.iter().zip(&after) {
        if method != other_method || bodies.len() != others.len() {
            return None;
        }
        for (body, other) in bodies.iter().zip(others) {
            if !media_type::is_same(body.media_type(), other.media_type()) {
                return None;
            }
            let (before, after) = (body.schema()?, other.schema()?);
            let pair = comparison
                .graph
                .pair(Side::Schema(before), Side::Schema(after));
            pairs.push(pair);
        }
    }
    (!pairs.is_empty()).then_some(pairs)
}

fn report(
    comparison: &mut Comparison<'_>,
    kind: ChangeKind,
    old: Option<&Webhook<'_>>,
    new: Option<&Webhook<'_>>,
) {
    let name = new.or(old).map(Webhook::name).unwrap_or_default();
    let place = Place {
        webhook: name.to_owned(),
        method: String::new(),
        is_only_method: true,
        part: None,
        path: String::new(),
        variants: Vec::new(),
    };
    let difference = Difference {
        subject: None,
        before: old.map(Webhook::name),
        after: new.map(Webhook::name),
        old: old.map(Webhook::location),
        new: new.map(Webhook::location),
    };
    comparison.report(kind, Direction::Payload, place, difference);
}
