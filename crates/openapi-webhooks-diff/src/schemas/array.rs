//! Arrays.

use serde_json::Number;

use crate::finding::Witness;
use crate::graph::{Graph, Pair};
use crate::side::{Side, Sides};
use crate::step::Step;

use super::bounds::{End, Limit, compare_flag, compare_limits};

/// The maximum number of items of a counterexample.
const MAX_ITEMS: u64 = 1_000;

pub(super) fn compare<'a>(graph: &mut Graph<'a>, pair: &mut Pair, sides: Sides<'_, 'a>) {
    let prefixes = sides.map(Side::prefix_items);
    let items = sides.map(Side::items);
    let length = prefixes[0].len().max(prefixes[1].len());
    for position in 0..length {
        let item = |at: usize| {
            let schema = prefixes[at].get(position);
            schema.map_or(items[at].clone(), |it| Side::Schema(it.clone()))
        };
        let part = graph.pair(item(0), item(1));
        pair.parts.push((Step::Item(position), part));
    }
    let [old, new] = items;
    if old.schema().is_some() || new.schema().is_some() {
        let part = graph.pair(old, new);
        pair.parts.push((Step::Items, part));
    }
    let lower = sides.map(|side| {
        let least = side.bounds().min_items.filter(|&it| it > 0);
        least.map(Limit::of_count)
    });
    let witness = |number: &Number| {
        let count = number.as_u64().filter(|&count| count <= MAX_ITEMS)?;
        Some(Witness::Items(usize::try_from(count).ok()?))
    };
    compare_limits(pair, sides, ("minItems", End::Lower), lower, witness);
    let upper = sides.map(|side| side.bounds().max_items.map(Limit::of_count));
    compare_limits(pair, sides, ("maxItems", End::Upper), upper, witness);
    let unique = sides.map(|side| side.bounds().unique_items);
    compare_flag(pair, sides, "uniqueItems", unique);
}
