//! The pairs of schemas that are compared. Each pair is compared once, even if the schemas are recursive or many
//! webhooks use them.

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use openapi_webhooks_document::SchemaId;

use crate::class::Direction;
use crate::finding::Finding;
use crate::kind::ChangeKind;
use crate::shape::{Family, Shape};
use crate::side::Side;
use crate::step::{PairId, Step};

/// The maximum number of pairs. GitHub's document needs fewer than a tenth of them.
const MAX_PAIRS: usize = 400_000;

/// The maximum number of pairs that are visited to decide whether a variant overlaps another.
const MAX_VISITED: usize = 10_000;

/// The differences between two schemas.
#[derive(Debug, Default)]
pub(crate) struct Pair {
    pub(crate) findings: Vec<Finding>,
    pub(crate) parts: Vec<(Step, PairId)>,
    /// Conditions that both schemas have, such as `not`. Any difference in them is a finding.
    pub(crate) conditions: Vec<(Finding, PairId)>,
}

type Key = (Option<SchemaId>, Option<SchemaId>, Option<Family>);

/// A pair to be compared: all values, or those of one family.
pub(crate) struct Task<'a> {
    pub(crate) old: Side<'a>,
    pub(crate) new: Side<'a>,
    pub(crate) family: Option<Family>,
}

/// All pairs.
#[derive(Default)]
pub(crate) struct Graph<'a> {
    numbers: HashMap<Key, PairId>,
    pairs: Vec<Pair>,
    waiting: VecDeque<(PairId, Task<'a>)>,
    old_shapes: HashMap<Option<SchemaId>, Option<Rc<Shape<'a>>>>,
    new_shapes: HashMap<Option<SchemaId>, Option<Rc<Shape<'a>>>>,
    is_full: bool,
}

impl<'a> Graph<'a> {
    /// The pair of two schemas, which is compared later.
    pub(crate) fn pair(&mut self, old: Side<'a>, new: Side<'a>) -> PairId {
        self.pair_of(Task {
            old,
            new,
            family: None,
        })
    }

    pub(crate) fn pair_of(&mut self, task: Task<'a>) -> PairId {
        let key = (task.old.key(), task.new.key(), task.family);
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        let number = self.pairs.len();
        self.pairs.push(Pair::default());
        self.numbers.insert(key, number);
        if number < MAX_PAIRS {
            self.waiting.push_back((number, task));
        } else {
            self.is_full = true;
        }
        number
    }

    /// Compares all pairs, including those that comparing adds.
    pub(crate) fn compare_all(&mut self, compare: impl Fn(&mut Graph<'a>, &Task<'a>) -> Pair) {
        while let Some((number, task)) = self.waiting.pop_front() {
            self.pairs[number] = compare(self, &task);
        }
    }

    /// Whether there were too many pairs to compare.
    pub(crate) fn is_full(&self) -> bool {
        self.is_full
    }

    pub(crate) fn old_shape(&mut self, side: &Side<'a>) -> Option<Rc<Shape<'a>>> {
        let shape = self.old_shapes.entry(side.key());
        shape
            .or_insert_with(|| Shape::of(side).map(Rc::new))
            .clone()
    }

    pub(crate) fn new_shape(&mut self, side: &Side<'a>) -> Option<Rc<Shape<'a>>> {
        let shape = self.new_shapes.entry(side.key());
        shape
            .or_insert_with(|| Shape::of(side).map(Rc::new))
            .clone()
    }

    pub(crate) fn parts(&self, pair: PairId) -> &[(Step, PairId)] {
        &self.pairs[pair].parts
    }

    /// The findings of a pair, with variants that overlap others and conditions that differ.
    pub(crate) fn findings(&self, pair: PairId) -> Vec<Finding> {
        let pair = &self.pairs[pair];
        let findings = pair.findings.iter().cloned();
        let mut findings: Vec<Finding> = findings.map(|finding| self.settled(finding)).collect();
        let conditions = pair.conditions.iter();
        let differ = conditions.filter(|(_, part)| !self.is_equal(*part));
        findings.extend(differ.map(|(finding, _)| finding.clone()));
        findings
    }

    fn settled(&self, mut finding: Finding) -> Finding {
        let overlapping = match finding.kind {
            ChangeKind::VariantAdded => ChangeKind::OverlappingVariantAdded,
            ChangeKind::VariantRemoved => ChangeKind::OverlappingVariantRemoved,
            _ => return finding,
        };
        let is_added = finding.kind == ChangeKind::VariantAdded;
        let direction = if is_added {
            Direction::Payload
        } else {
            Direction::Response
        };
        let mut overlaps = finding.overlaps.iter();
        if overlaps.any(|&pair| self.is_compatible(pair, direction)) {
            finding.kind = overlapping;
        }
        finding
    }

    /// Whether both schemas of a pair allow the same values.
    pub(crate) fn is_equal(&self, pair: PairId) -> bool {
        self.all_reachable(pair, |finding| finding.kind.keeps_values())
    }

    /// Whether the reader in this direction accepts every value of the writer.
    fn is_compatible(&self, pair: PairId, direction: Direction) -> bool {
        self.all_reachable(pair, |finding| {
            !finding.kind_in(direction).class(direction).is_breaking()
        })
    }

    /// Whether `holds` for all findings of a pair and its parts. Conditions must be equal, since a condition
    /// has no direction. Whether variants overlap others is not considered.
    fn all_reachable(&self, pair: PairId, holds: impl Fn(&Finding) -> bool) -> bool {
        let start = (pair, false);
        let mut seen = HashSet::from([start]);
        let mut waiting = vec![start];
        while let Some((number, must_be_equal)) = waiting.pop() {
            let pair = &self.pairs[number];
            let is_fine = |finding: &Finding| match must_be_equal {
                true => finding.kind.keeps_values(),
                false => holds(finding),
            };
            if self.is_full || seen.len() > MAX_VISITED || !pair.findings.iter().all(is_fine) {
                return false;
            }
            let parts = pair.parts.iter().map(|(_, part)| (*part, must_be_equal));
            let conditions = pair.conditions.iter().map(|(_, part)| (*part, true));
            waiting.extend(parts.chain(conditions).filter(|next| seen.insert(*next)));
        }
        true
    }

    /// For each pair, whether it or a part of it has findings.
    pub(crate) fn have_findings(&self) -> Vec<bool> {
        let mut users: Vec<Vec<PairId>> = vec![Vec::new(); self.pairs.len()];
        let mut have = vec![false; self.pairs.len()];
        let mut waiting = Vec::new();
        for (number, pair) in self.pairs.iter().enumerate() {
            for (_, part) in &pair.parts {
                users[*part].push(number);
            }
            if !pair.findings.is_empty() || !pair.conditions.is_empty() {
                have[number] = true;
                waiting.push(number);
            }
        }
        while let Some(pair) = waiting.pop() {
            for &user in &users[pair] {
                if !std::mem::replace(&mut have[user], true) {
                    waiting.push(user);
                }
            }
        }
        have
    }
}
