//! Arrays.

use openapi_webhooks_document::SchemaView;
use serde_json::Number;

use crate::finding::Witness;
use crate::graph::{Graph, Pair};
use crate::side::{Side, Sides};
use crate::step::Step;

use super::bounds::{End, Limit, compare_flag, compare_limits};

/// The maximum number of items of a counterexample.
const MAX_ITEMS: u64 = 1_000;

/// The items of one side.
struct Items<'a> {
    prefix: Vec<SchemaView<'a>>,
    rest: Side<'a>,
    /// The maximum number of items: `maxItems`, or the position of the first item whose schema is `false`.
    most: Option<u64>,
}

impl<'a> Items<'a> {
    fn of(side: &Side<'a>) -> Self {
        let (prefix, rest) = (side.prefix_items(), side.items());
        let is_never = |side: &Side<'_>| side.schema().is_some_and(SchemaView::is_never);
        let end = prefix.iter().position(SchemaView::is_never);
        let end = end.or_else(|| is_never(&rest).then_some(prefix.len()));
        let end = end.and_then(|end| u64::try_from(end).ok());
        let most = [side.bounds().max_items, end];
        Items {
            prefix,
            rest,
            most: most.into_iter().flatten().min(),
        }
    }

    /// The schema of the item at a position. `None` if there is no such item.
    fn at(&self, position: usize) -> Option<Side<'a>> {
        let is_beyond = |most| u64::try_from(position).is_ok_and(|position| position >= most);
        if self.most.is_some_and(is_beyond) {
            return None;
        }
        let schema = self.prefix.get(position).cloned();
        Some(schema.map_or(self.rest.clone(), Side::Schema))
    }
}

pub(super) fn compare<'a>(graph: &mut Graph<'a>, pair: &mut Pair, sides: Sides<'_, 'a>) {
    let [old, new] = sides.map(Items::of);
    let length = old.prefix.len().max(new.prefix.len());
    for position in 0..length {
        if let (Some(old), Some(new)) = (old.at(position), new.at(position)) {
            let part = graph.pair(old, new);
            pair.parts.push((Step::Item(position), part));
        }
    }
    if let (Some(old), Some(new)) = (old.at(length), new.at(length))
        && (old.schema().is_some() || new.schema().is_some())
    {
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
    let upper = [old.most, new.most].map(|most| most.map(Limit::of_count));
    compare_limits(pair, sides, ("maxItems", End::Upper), upper, witness);
    let unique = sides.map(|side| side.bounds().unique_items);
    compare_flag(pair, sides, "uniqueItems", unique);
}
