//! Security requirements: the credentials that the sender has to send.

use openapi_webhooks_document::{OperationView, SchemeKind, SecuritySchemeView};

use crate::kind::ChangeKind;

use super::comparison::{Comparison, Difference, Scope};

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    scope: &Scope,
    old: &OperationView<'_>,
    new: &OperationView<'_>,
) {
    let [signatures, others] = [true, false].map(|of_signature| {
        [old, new].map(|operation| {
            let alternatives = operation.security().into_iter().map(|schemes| {
                let kinds = schemes.iter().map(SecuritySchemeView::kind);
                let kinds = kinds.filter(|kind| is_signature(kind) == of_signature);
                let mut texts: Vec<String> = kinds.map(text).collect();
                texts.sort();
                texts.dedup();
                texts.join(" and ")
            });
            let mut alternatives: Vec<String> = alternatives.collect();
            alternatives.sort();
            alternatives.dedup();
            // An empty alternative alone requires nothing.
            alternatives.retain(|it| !it.is_empty() || !of_signature);
            if alternatives == [""] {
                alternatives.clear();
            }
            alternatives
        })
    });
    let [before, after] = signatures;
    if before != after {
        let texts = [before, after].map(|all| match all.as_slice() {
            [] => "none".to_owned(),
            all => all.join(" or "),
        });
        let difference = Difference {
            before: Some(&texts[0]),
            after: Some(&texts[1]),
            ..Difference::default()
        };
        comparison.report_operation(ChangeKind::SignatureChanged, scope, difference);
    }
    let [before, after] = others;
    credentials(comparison, scope, &before, &after);
}

fn credentials(
    comparison: &mut Comparison<'_>,
    scope: &Scope,
    before: &[String],
    after: &[String],
) {
    let named = |all: Vec<&String>| -> String {
        let name = |text: &&String| match text.as_str() {
            "" => "nothing".to_owned(),
            text => text.to_owned(),
        };
        all.iter().map(name).collect::<Vec<_>>().join(" or ")
    };
    let removed: Vec<&String> = before.iter().filter(|it| !after.contains(it)).collect();
    let added: Vec<&String> = after.iter().filter(|it| !before.contains(it)).collect();
    let (removed_text, added_text) = (named(removed.clone()), named(added.clone()));
    let difference = Difference {
        before: (!removed.is_empty()).then_some(removed_text.as_str()),
        after: (!added.is_empty()).then_some(added_text.as_str()),
        ..Difference::default()
    };
    let is_new_requirement = before.is_empty() || (!removed.is_empty() && !added.is_empty());
    let kind = match (removed.is_empty(), added.is_empty()) {
        (true, true) => return,
        (_, false) if is_new_requirement => ChangeKind::SecurityRequirementAdded,
        (_, false) => ChangeKind::SecurityAlternativeAdded,
        (false, true) => ChangeKind::SecurityRequirementRemoved,
    };
    comparison.report_operation(kind, scope, difference);
}

fn is_signature(kind: &SchemeKind) -> bool {
    matches!(kind, SchemeKind::OfSender(_))
}

fn text(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Basic => "basic authentication".to_owned(),
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::Http(scheme) => format!("authentication scheme `{scheme}`"),
        SchemeKind::Header(name) => format!("a key in header `{name}`"),
        SchemeKind::Query(name) => format!("a key in query parameter `{name}`"),
        SchemeKind::Cookie(name) => format!("a key in cookie `{name}`"),
        SchemeKind::MutualTls => "a client certificate".to_owned(),
        SchemeKind::OfSender(name) => format!("header `{name}`"),
    }
}
