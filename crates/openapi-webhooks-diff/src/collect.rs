//! Turns findings into changes, and finds the places where each is visible.

use std::collections::{HashMap, HashSet, VecDeque};

use openapi_webhooks_document::Location;

use crate::change::{Change, Place};
use crate::class::Direction;
use crate::finding::Finding;
use crate::graph::Graph;
use crate::messages::{Subject, message};
use crate::operations::{Comparison, Use};
use crate::step::{PairId, Step};

/// The maximum number of places of one change.
const MAX_PLACES: usize = 1_000;

/// A change in schemas, and how to reach it.
#[cfg_attr(
    not(feature = "counterexamples"),
    allow(dead_code, reason = "only counterexamples need all of it")
)]
pub(crate) struct Found {
    pub(crate) change: Change,
    pub(crate) finding: Finding,
    /// The number of the use that reaches it first, and the steps from there.
    pub(crate) first_use: usize,
    pub(crate) steps: Vec<Step>,
}

/// The changes in schemas.
pub(crate) fn collect(comparison: &Comparison<'_>) -> Vec<Found> {
    let graph = &comparison.graph;
    let have_findings = graph.have_findings();
    let mut collector = Collector {
        graph,
        have_findings,
        findings: HashMap::new(),
        numbers: HashMap::new(),
        found: Vec::new(),
    };
    for (number, used) in comparison.uses.iter().enumerate() {
        collector.walk(number, used);
    }
    collector.found
}

struct Collector<'g, 'a> {
    graph: &'g Graph<'a>,
    have_findings: Vec<bool>,
    findings: HashMap<PairId, Vec<Finding>>,
    numbers: HashMap<(PairId, usize, Direction), usize>,
    found: Vec<Found>,
}

/// The predecessor of each pair on the shortest path to it, and the step from there.
type Predecessors<'g> = HashMap<PairId, Option<(PairId, &'g Step)>>;

impl<'g> Collector<'g, '_> {
    /// Visits the pairs that a use reaches, those with short paths first.
    fn walk(&mut self, number: usize, used: &Use<'_>) {
        if !self.have_findings[used.pair] {
            return;
        }
        let graph = self.graph;
        let mut predecessors: Predecessors<'g> = HashMap::from([(used.pair, None)]);
        let mut waiting = VecDeque::from([used.pair]);
        while let Some(pair) = waiting.pop_front() {
            self.add(number, used, pair, &predecessors);
            for (step, part) in graph.parts(pair) {
                if self.have_findings[*part] && !predecessors.contains_key(part) {
                    predecessors.insert(*part, Some((pair, step)));
                    waiting.push_back(*part);
                }
            }
        }
    }

    fn add(
        &mut self,
        number: usize,
        used: &Use<'_>,
        pair: PairId,
        predecessors: &Predecessors<'g>,
    ) {
        let graph = self.graph;
        let findings = self.findings.entry(pair);
        let findings = findings.or_insert_with(|| graph.findings(pair)).clone();
        if findings.is_empty() {
            return;
        }
        let steps = steps(pair, predecessors);
        let place = place(&used.place, &steps);
        for (at, finding) in findings.into_iter().enumerate() {
            let key = (pair, at, used.direction);
            let known = self.numbers.get(&key).copied();
            let known = known.map(|known| &mut self.found[known].change);
            match known {
                Some(change) if change.places.len() < MAX_PLACES => {
                    change.places.push(place.clone());
                }
                Some(_) => {}
                None => {
                    self.numbers.insert(key, self.found.len());
                    let change = change(&finding, used, place.clone());
                    self.found.push(Found {
                        change,
                        finding,
                        first_use: number,
                        steps: steps.clone(),
                    });
                }
            }
        }
    }
}

fn steps(pair: PairId, predecessors: &Predecessors<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = pair;
    while let Some(Some((above, step))) = predecessors.get(&at) {
        steps.push((*step).clone());
        at = *above;
    }
    steps.reverse();
    steps
}

fn place(used: &Place, steps: &[Step]) -> Place {
    let mut place = used.clone();
    for step in steps {
        let token = match step {
            Step::Property(name) => name.replace('~', "~0").replace('/', "~1"),
            Step::Item(position) => position.to_string(),
            Step::Items | Step::Additional | Step::Pattern => "*".to_owned(),
            Step::Variant(name) => {
                place.variants.push(name.clone());
                continue;
            }
        };
        place.path.push('/');
        place.path.push_str(&token);
    }
    place
}

fn change(finding: &Finding, used: &Use<'_>, place: Place) -> Change {
    let kind = finding.kind_in(used.direction);
    let words = Subject {
        subject: finding.subject.as_deref(),
        before: finding.before.as_deref(),
        after: finding.after.as_deref(),
    };
    let or = |own: &Option<Location>, above: &Option<Location>| own.clone().or(above.clone());
    Change {
        kind,
        class: kind.class(used.direction),
        direction: used.direction,
        message: message(kind, &words),
        subject: finding.subject.clone(),
        before: finding.before.clone(),
        after: finding.after.clone(),
        old: or(&finding.old, &used.locations[0]),
        new: or(&finding.new, &used.locations[1]),
        places: vec![place],
        counterexample: None,
    }
}

/// Merges equal changes, since several schemas may lead to the same place.
pub(crate) fn without_duplicates(changes: &mut Vec<Found>) {
    let mut seen: HashMap<_, usize> = HashMap::new();
    let mut kept: Vec<Found> = Vec::new();
    for found in changes.drain(..) {
        let change = &found.change;
        let place = |location: &Option<Location>| {
            location
                .as_ref()
                .map(|it| (it.file().to_owned(), it.pointer().to_owned()))
        };
        let key = (
            (change.kind, change.direction),
            (place(&change.old), place(&change.new)),
            (
                change.subject.clone(),
                change.before.clone(),
                change.after.clone(),
            ),
        );
        match seen.get(&key) {
            Some(&at) => {
                let places: &mut Vec<Place> = &mut kept[at].change.places;
                let known: HashSet<String> = places.iter().map(Place::to_string).collect();
                let new = found.change.places.into_iter();
                places.extend(new.filter(|place| !known.contains(&place.to_string())));
                places.truncate(MAX_PLACES);
            }
            None => {
                seen.insert(key, kept.len());
                kept.push(found);
            }
        }
    }
    *changes = kept;
}
