//! Compares two schemas by the values that they allow. The schemas of members and items are further pairs.

mod array;
mod bounds;
mod conditions;
mod listed;
mod object;
mod scalar;
mod texts;
mod types;
mod variants;

use crate::finding::Finding;
use crate::graph::{Graph, Pair, Task};
use crate::kind::ChangeKind;
use crate::shape::{Choice, Family, Values};

/// Compares the schemas of `task`.
pub(crate) fn compare<'a>(graph: &mut Graph<'a>, task: &Task<'a>) -> Pair {
    let mut pair = Pair::default();
    let shapes = (graph.old_shape(&task.old), graph.new_shape(&task.new));
    let (Some(old), Some(new)) = shapes else {
        let finding = Finding::new(ChangeKind::NotCompared, &task.old, &task.new);
        pair.findings.push(finding);
        return pair;
    };
    if task.family.is_none() {
        texts::compare(&mut pair, task);
        types::compare(&mut pair, task, &old, &new);
    }
    let families = task
        .family
        .map_or(Family::ALL.to_vec(), |family| vec![family]);
    for family in families {
        let (old, new) = (old.values(family), new.values(family));
        if !old.is_empty() && !new.is_empty() {
            compare_family(graph, &mut pair, task, family, [old, new]);
        }
    }
    pair
}

fn compare_family<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    task: &Task<'a>,
    family: Family,
    [old, new]: [&Values<'a>; 2],
) {
    listed::compare(pair, task, [old, new]);
    match (old.choices.as_slice(), new.choices.as_slice()) {
        ([], _) | (_, []) => {}
        ([old], [new]) => compare_choice(graph, pair, family, old, new),
        (old, new) => variants::compare(graph, pair, task, family, old, new),
    }
}

fn compare_choice<'a>(
    graph: &mut Graph<'a>,
    pair: &mut Pair,
    family: Family,
    old: &Choice<'a>,
    new: &Choice<'a>,
) {
    variants::compare_tags(pair, old, new);
    let sides = [&old.side, &new.side];
    match family {
        Family::Boolean => {}
        Family::Number => scalar::compare_numbers(pair, sides),
        Family::String => scalar::compare_strings(pair, sides),
        Family::Array => array::compare(graph, pair, sides),
        Family::Object => object::compare(graph, pair, sides),
    }
    conditions::compare(graph, pair, family, sides);
}
