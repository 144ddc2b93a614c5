//! Annotations, which do not constrain values, and names of components.

use serde_json::Value as Json;

use crate::finding::Finding;
use crate::graph::{Pair, Task};
use crate::kind::ChangeKind;
use crate::side::Side;

const ANNOTATIONS: [&str; 6] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "externalDocs",
];

pub(super) fn compare(pair: &mut Pair, task: &Task<'_>) {
    let (old, new) = (&task.old, &task.new);
    let (Side::Schema(old_schema), Side::Schema(new_schema)) = (old, new) else {
        return;
    };
    let differs = |keyword: &&str| old.annotation(keyword) != new.annotation(keyword);
    let changed: Vec<&str> = ANNOTATIONS.into_iter().filter(differs).collect();
    if !changed.is_empty() {
        let finding = Finding::new(ChangeKind::TextChanged, old, new);
        pair.findings.push(finding.subject(changed.join(", ")));
    }
    if !old_schema.is_deprecated() && new_schema.is_deprecated() {
        pair.findings
            .push(Finding::new(ChangeKind::Deprecated, old, new));
    }
    if let (Some(before), Some(after)) = (old.component(), new.component())
        && before != after
    {
        let finding = Finding::new(ChangeKind::ComponentRenamed, old, new);
        pair.findings.push(finding.before(before).after(after));
    }
    let encoding = |side: &Side<'_>| -> Vec<Option<Json>> {
        let keywords = ["contentEncoding", "contentMediaType"];
        keywords.map(|keyword| side.annotation(keyword)).to_vec()
    };
    if encoding(old) != encoding(new) {
        let text = |side| {
            let given = encoding(side).into_iter().flatten();
            let texts: Vec<String> = given.map(|it| it.to_string()).collect();
            texts.join(", ")
        };
        let finding = Finding::new(ChangeKind::FormatChanged, old, new);
        pair.findings
            .push(finding.before(text(old)).after(text(new)));
    }
}
