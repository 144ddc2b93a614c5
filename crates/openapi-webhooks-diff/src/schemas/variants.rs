//! Unions. Variants are matched by their tags, their components or their members.

use std::collections::HashSet;

use openapi_webhooks_document::SchemaView;
use serde_json::Value as Json;

use crate::finding::{Finding, Witness};
use crate::graph::{Graph, Pair, Task};
use crate::kind::ChangeKind;
use crate::shape::{Choice, Family};
use crate::side::Side;
use crate::step::Step;

pub(super) fn compare<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    task: &Task<'a>,
    family: Family,
    old: &[Choice<'a>],
    new: &[Choice<'a>],
) {
    compare_keywords(pair, task, old, new);
    let matched = Matching::of(family, old, new);
    for &(old_at, new_at) in &matched.pairs {
        let (old, new) = (&old[old_at], &new[new_at]);
        compare_tags(pair, old, new);
        let part = graph.pair_of(Task {
            old: old.side.clone(),
            new: new.side.clone(),
            family: Some(family),
        });
        pair.parts.push((Step::Variant(name(new, family)), part));
    }
    for at in matched.only_new {
        let new = &new[at];
        let mut finding = variant(ChangeKind::VariantAdded, task, new, family);
        finding.new = new.side.location().or(finding.new);
        let overlaps = overlaps(graph, family, old, std::slice::from_ref(new));
        finding.overlaps = overlaps;
        pair.findings.push(finding);
    }
    for at in matched.only_old {
        let old = &old[at];
        let mut finding = variant(ChangeKind::VariantRemoved, task, old, family);
        finding.old = old.side.location().or(finding.old);
        finding.overlaps = overlaps(graph, family, std::slice::from_ref(old), new);
        pair.findings.push(finding);
    }
}

fn variant(kind: ChangeKind, task: &Task<'_>, choice: &Choice<'_>, family: Family) -> Finding {
    let finding = Finding::new(kind, &task.old, &task.new);
    let component = choice.component.map(str::to_owned);
    let witness = Witness::OfVariant(component, choice.tags.clone());
    finding.subject(name(choice, family)).witness(witness)
}

/// The maximum number of variants that are compared with an added or removed variant.
const MAX_OVERLAPS: usize = 50;

fn overlaps<'a>(
    graph: &mut Graph<'a>,
    family: Family,
    old: &[Choice<'a>],
    new: &[Choice<'a>],
) -> Vec<usize> {
    let mut pairs = Vec::new();
    for old in old {
        for new in new {
            // Variants with different tags exclude each other.
            if pairs.len() < MAX_OVERLAPS && !matches!(same_tag(old, new), Some(false)) {
                pairs.push(graph.pair_of(Task {
                    old: old.side.clone(),
                    new: new.side.clone(),
                    family: Some(family),
                }));
            }
        }
    }
    pairs
}

/// The name of a variant: its component, the value of its tag, its title or its JSON type.
fn name(choice: &Choice<'_>, family: Family) -> String {
    let tag = choice.tags.last().and_then(|(_, values)| values.first());
    let of_tag = tag.map(|value| value.as_str().map_or(value.to_string(), str::to_owned));
    let title = choice.side.schema().and_then(SchemaView::title);
    let component = choice.component.map(str::to_owned);
    let name = component.or(of_tag).or(title.map(str::to_owned));
    name.unwrap_or_else(|| family.name().to_owned())
}

/// Whether both variants share a value of each tag that both have. `None` if they have no tag in common.
fn same_tag(old: &Choice<'_>, new: &Choice<'_>) -> Option<bool> {
    let mut found = None;
    for (property, values) in &old.tags {
        let mut others = new.tags.iter().filter(|(other, _)| other == property);
        if let Some((_, others)) = others.next() {
            let is_shared = values.iter().any(|value| others.contains(value));
            found = Some(found.unwrap_or(true) && is_shared);
        }
    }
    found
}

/// Reports matched variants whose tag or tag values changed. If the schemas themselves list the values of the tag,
/// the comparison of that property reports them.
pub(super) fn compare_tags(pair: &mut Pair, old: &Choice<'_>, new: &Choice<'_>) {
    let (Some((old_tag, before)), Some((new_tag, after))) = (old.tags.last(), new.tags.last())
    else {
        return;
    };
    let lists = |side: &Side<'_>, property: &str| {
        let mut properties = side.properties().into_iter();
        let found = properties.find(|it| it.name() == property);
        found.is_some_and(|it| it.schema().values().is_some())
    };
    if old_tag == new_tag {
        let is_listed = lists(&old.side, old_tag) && lists(&new.side, new_tag);
        let same = |one: &[Json], other: &[Json]| one.iter().all(|it| other.contains(it));
        if is_listed || (same(before, after) && same(after, before)) {
            return;
        }
    }
    let text = |tag: &str, values: &[Json]| {
        let values: Vec<String> = values.iter().map(Json::to_string).collect();
        format!("`{tag}` {}", values.join(", "))
    };
    let finding = Finding::new(ChangeKind::TagChanged, &old.side, &new.side);
    let finding = finding
        .before(text(old_tag, before))
        .after(text(new_tag, after));
    pair.findings.push(finding);
}

/// Compares `oneOf` and `anyOf`, which differ unless the branches exclude each other: `oneOf` rejects values that
/// match several branches (JSON Schema 2020-12, section 10.2.1.3).
fn compare_keywords(pair: &mut Pair, task: &Task<'_>, old: &[Choice<'_>], new: &[Choice<'_>]) {
    let keywords = |side: &Side<'_>| {
        let unions = side.schema().map(SchemaView::unions);
        let unions = unions.unwrap_or_default();
        let mut keywords: Vec<String> = unions.iter().map(|it| it.keyword().to_owned()).collect();
        keywords.sort();
        keywords
    };
    let (before, after) = (keywords(&task.old), keywords(&task.new));
    let are_apart = |choices: &[Choice<'_>]| choices.iter().all(|it| !it.tags.is_empty());
    if before.len() == after.len() && before != after && !(are_apart(old) && are_apart(new)) {
        let finding = Finding::new(ChangeKind::UnionKeywordChanged, &task.old, &task.new);
        let finding = finding.before(before.join(", ")).after(after.join(", "));
        pair.findings.push(finding);
    }
}

/// Pairs of an old and a new variant that correspond, and the variants without a counterpart.
struct Matching {
    pairs: Vec<(usize, usize)>,
    only_old: Vec<usize>,
    only_new: Vec<usize>,
}

/// The minimum similarity of two variants that correspond.
const MIN_SIMILARITY: u32 = 50;

impl Matching {
    fn of(family: Family, old: &[Choice<'_>], new: &[Choice<'_>]) -> Self {
        let [old, new] = [old, new].map(|choices| {
            let traits = choices.iter().map(|choice| Traits::of(family, choice));
            traits.collect::<Vec<_>>()
        });
        let mut likely: Vec<(u32, usize, usize)> = Vec::new();
        for (old_at, old) in old.iter().enumerate() {
            for (new_at, new) in new.iter().enumerate() {
                let similarity = old.similarity(new);
                if similarity >= MIN_SIMILARITY {
                    likely.push((similarity, old_at, new_at));
                }
            }
        }
        // The most similar first, then in document order.
        likely
            .sort_by_key(|&(similarity, old, new)| (u32::MAX - similarity, old.abs_diff(new), old));
        let (mut taken_old, mut taken_new) = (HashSet::new(), HashSet::new());
        let mut pairs = Vec::new();
        for (_, old, new) in likely {
            if !taken_old.contains(&old) && !taken_new.contains(&new) {
                taken_old.insert(old);
                taken_new.insert(new);
                pairs.push((old, new));
            }
        }
        pairs.sort_unstable();
        Matching {
            pairs,
            only_old: (0..old.len())
                .filter(|at| !taken_old.contains(at))
                .collect(),
            only_new: (0..new.len())
                .filter(|at| !taken_new.contains(at))
                .collect(),
        }
    }
}

/// The traits by which variants are matched.
struct Traits<'c, 'a> {
    choice: &'c Choice<'a>,
    /// The declared members with the values that are listed for them, or the bounds of a scalar.
    members: HashSet<String>,
    required: Vec<String>,
}

impl<'c, 'a> Traits<'c, 'a> {
    fn of(family: Family, choice: &'c Choice<'a>) -> Self {
        let side = &choice.side;
        let members: HashSet<String> = match family {
            Family::Object => {
                let properties = side.properties();
                let text = |name: &str, values: Option<Vec<Json>>| match values {
                    Some(values) => format!("{name} {}", Json::from(values)),
                    None => name.to_owned(),
                };
                let properties = properties.iter();
                properties
                    .map(|it| text(it.name(), it.schema().values()))
                    .collect()
            }
            Family::Array => {
                let items = side.items();
                let types = items.schema().map(|it| format!("{:?}", it.types()));
                HashSet::from([types.unwrap_or_default()])
            }
            Family::Boolean | Family::Number | Family::String => {
                let format = side.schema().and_then(SchemaView::format);
                HashSet::from([format!("{} {format:?}", side.is_integer())])
            }
        };
        Traits {
            choice,
            members,
            required: side.required(),
        }
    }

    fn similarity(&self, other: &Self) -> u32 {
        let components = (self.choice.component, other.choice.component);
        let is_named = matches!(components, (Some(one), Some(other)) if one == other);
        let tag = match same_tag(self.choice, other.choice) {
            Some(true) => 1_000,
            // The component is the same, but another value selects it.
            Some(false) if is_named => 0,
            Some(false) => return 0,
            None => 0,
        };
        let names = if is_named { 500 } else { 0 };
        let shared = self.members.intersection(&other.members).count();
        let all = self.members.union(&other.members).count();
        let required = if self.required == other.required {
            10
        } else {
            0
        };
        let share = match all {
            0 => 100,
            all => shared * 100 / all,
        };
        let share = u32::try_from(share).unwrap_or(0);
        // Variants that declare the same members may differ in the required ones.
        tag + names + share + required
    }
}
