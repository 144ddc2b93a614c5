//! Bounds the work of telling union variants apart by trial.
//!
//! Each trial of a variant reads the whole value, including nested unions. Repeating the nested
//! trials for each variant would double the work at each level. The outermost trial therefore
//! remembers the variant found for each nested value and union, and has a budget for all work.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use serde_json::Value;

/// How often the trials within a trial may read each part of a value, on average. Unions of three
/// variants that contain each other 15 levels deep need less.
const READS_PER_PART: usize = 256;

/// The error for a value whose trials were cut short.
pub(crate) const TOO_MANY_TRIALS: &str =
    "telling the variants of nested unions apart takes too long";

thread_local! {
    /// The trials of the value that this thread is reading. Reading never awaits.
    static TRIALS: RefCell<Option<Trials>> = const { RefCell::new(None) };
}

struct Trials {
    /// The number of parts of values that may still be read.
    budget: usize,
    /// The variants found, by union and value.
    found: HashMap<TrialKey, Option<usize>>,
    hasher: RandomState,
    /// The number of members read so far that no schema declares.
    undeclared: usize,
}

/// A union and the hash of a value. The hash keys are random, so nobody can construct a collision.
type TrialKey = (TypeId, u64);

/// The trial of one value.
#[derive(Debug)]
pub(crate) struct Trial {
    /// The key of the remembered result; `None` for the outermost trial.
    key: Option<TrialKey>,
    /// The number of parts of the value.
    size: usize,
    /// The result of an earlier trial of the same value and union.
    pub(crate) known: Option<Option<usize>>,
}

impl Trial {
    /// Starts the trial of a value of the union `U`.
    pub(crate) fn new<U: 'static>(value: &Value) -> Self {
        let size = size(value);
        TRIALS.with_borrow_mut(|trials| match trials {
            None => {
                *trials = Some(Trials {
                    budget: READS_PER_PART.saturating_mul(size),
                    found: HashMap::new(),
                    hasher: RandomState::new(),
                    undeclared: 0,
                });
                Self {
                    key: None,
                    size,
                    known: None,
                }
            }
            Some(trials) => {
                trials.budget = trials.budget.saturating_sub(size);
                let key = (TypeId::of::<U>(), trials.hasher.hash_one(value));
                Self {
                    key: Some(key),
                    size,
                    known: trials.found.get(&key).copied(),
                }
            }
        })
    }

    /// Spends the work of reading the value once, if the budget allows it.
    pub(crate) fn spend(&self) -> bool {
        let cost = self.key.map_or(0, |_| self.size);
        TRIALS.with_borrow_mut(|trials| {
            trials.as_mut().is_some_and(|trials| {
                trials.budget = trials.budget.saturating_sub(cost);
                trials.budget > 0
            })
        })
    }

    /// Whether the budget is spent. The result may then differ from that of a full trial.
    pub(crate) fn is_over(&self) -> bool {
        TRIALS.with_borrow(|trials| trials.as_ref().is_some_and(|trials| trials.budget == 0))
    }

    /// Remembers the variant that was found.
    pub(crate) fn remember(&self, found: Option<usize>) {
        if let Some(key) = self.key
            && !self.is_over()
        {
            TRIALS.with_borrow_mut(|trials| {
                if let Some(trials) = trials {
                    trials.found.insert(key, found);
                }
            });
        }
    }
}

/// Counts members that no schema declares, if they are read within a trial. A trial compares variants
/// by their number.
pub(crate) fn add_undeclared(members: usize) {
    TRIALS.with_borrow_mut(|trials| {
        if let Some(trials) = trials {
            trials.undeclared = trials.undeclared.saturating_add(members);
        }
    });
}

/// Counts a value that no schema describes.
pub(crate) fn add_unknown(value: &Value) {
    if is_trying() {
        add_undeclared(1 + members(value));
    }
}

/// Whether a value is being read within a trial.
pub(crate) fn is_trying() -> bool {
    TRIALS.with_borrow(Option::is_some)
}

/// What `read` returns, and the number of undeclared members that it read.
pub(crate) fn counting<T>(read: impl FnOnce() -> T) -> (T, usize) {
    let before = set_undeclared(0);
    let read = read();
    (read, set_undeclared(before))
}

fn set_undeclared(count: usize) -> usize {
    TRIALS.with_borrow_mut(|trials| {
        let undeclared = trials.as_mut().map(|trials| &mut trials.undeclared);
        undeclared.map_or(0, |undeclared| std::mem::replace(undeclared, count))
    })
}

/// The number of members in a value, recursively.
pub(crate) fn members(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
        Value::Array(items) => items.iter().map(members).sum(),
        Value::Object(object) => object.len() + object.values().map(members).sum::<usize>(),
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        if self.key.is_none() {
            TRIALS.take();
        }
    }
}

/// The number of parts of a value: itself, and its items and members, recursively. Long text counts
/// for more.
fn size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
        Value::String(text) => size_of_text(text),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => {
            let members = members.iter();
            1 + members
                .map(|(name, value)| size_of_text(name) + size(value))
                .sum::<usize>()
        }
    }
}

fn size_of_text(text: &str) -> usize {
    1 + text.len() / 64
}

#[cfg(test)]
#[allow(
    irrefutable_let_patterns,
    reason = "`object!` has a pattern of the required members, and some structs have none"
)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    use crate::payload::deserialize_as::Same;
    use crate::payload::object::Writer;
    use crate::payload::untagged::UntaggedValue;

    /// A union of recursive objects that differ only at the innermost level.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    enum Node {
        One(One),
        Two(Two),
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct One {
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<Box<Node>>,
        one: u8,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Two {
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<Box<Node>>,
        two: u8,
    }

    impl<'de> Deserialize<'de> for Node {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            UntaggedValue::deserialize(deserializer)?
                .candidates()
                .candidate::<Same, _>(Self::One)
                .candidate::<Same, _>(Self::Two)
                .end("a node")
        }
    }

    fn chain(depth: usize, end: &str) -> String {
        let links = r#"{"next":"#.repeat(depth);
        format!("{links}{end}{}", r#","two":2}"#.repeat(depth))
    }

    /// Without remembered results, these would take 2^15 or 2^100 trials and more.
    #[test]
    fn nested_unions_are_told_apart() {
        for depth in [0, 1, 15] {
            let text = chain(depth, r#"{"one":1}"#);
            let node: Node = serde_json::from_str(&text).expect("a node");
            assert_eq!(serde_json::to_string(&node).expect("JSON"), text);
        }
        let many = format!("[{}]", vec![chain(10, r#"{"one":1}"#); 100].join(","));
        let nodes: Vec<Node> = serde_json::from_str(&many).expect("nodes");
        assert_eq!(nodes.len(), 100);
    }

    #[test]
    fn a_value_that_exceeds_the_budget_is_rejected() {
        for (end, fault) in [
            (r#"{"one":1}"#, "takes too long"),
            ("{}", "invalid type: map"),
            ("[1]", "invalid type: map"),
        ] {
            let error = serde_json::from_str::<Node>(&chain(100, end)).expect_err(end);
            assert!(error.to_string().contains(fault), "{error}");
        }
        // The next value has a budget of its own.
        assert!(serde_json::from_str::<Node>(r#"{"one":1}"#).is_ok());
    }

    #[derive(Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    enum Lenient {
        One(One),
        Two(Two),
        Other(Value),
    }

    impl<'de> Deserialize<'de> for Lenient {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            UntaggedValue::deserialize(deserializer)?
                .candidates()
                .candidate::<Same, _>(Self::One)
                .candidate::<Same, _>(Self::Two)
                .end_or(Self::Other)
        }
    }

    #[test]
    fn a_lenient_union_keeps_a_value_that_exceeds_the_budget() {
        let text = chain(100, r#"{"one":1}"#);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let read: Lenient = serde_json::from_str(&text).expect("anything");
        assert_eq!(read, Lenient::Other(value));
    }

    /// Objects of which nothing is required: all variants can be read, and are compared.
    #[derive(Clone, Debug, PartialEq)]
    enum Tree {
        Oak(Oak),
        Elm(Elm),
    }

    #[derive(Clone, PartialEq)]
    struct Oak {
        next: Option<Box<Tree>>,
        acorns: Option<bool>,
        rest: BTreeMap<String, Value>,
    }

    #[derive(Clone, PartialEq)]
    struct Elm {
        next: Option<Box<Tree>>,
        leaves: Option<bool>,
        rest: BTreeMap<String, Value>,
    }

    crate::codegen::v1::object!(impl Debug for Oak);
    crate::codegen::v1::object!(impl Debug for Elm);

    crate::codegen::v1::object! {
        impl Deserialize for Oak {
            type Others = keep<2, rest, Value, Same>;
            const REQUIRED: &[usize] = &[];
            const next: Box<Tree> = read(0, "next", next);
            const acorns: bool = read(1, "acorns", acorns);
        }
    }

    crate::codegen::v1::object! {
        impl Deserialize for Elm {
            type Others = keep<2, rest, Value, Same>;
            const REQUIRED: &[usize] = &[];
            const next: Box<Tree> = read(0, "next", next);
            const leaves: bool = read(1, "leaves", leaves);
        }
    }

    impl Serialize for Oak {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = Writer::new(serializer);
            object.optional("next", &self.next);
            object.optional("acorns", &self.acorns);
            object.rest(&self.rest);
            object.end()
        }
    }

    impl Serialize for Elm {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = Writer::new(serializer);
            object.optional("next", &self.next);
            object.optional("leaves", &self.leaves);
            object.rest(&self.rest);
            object.end()
        }
    }

    impl Serialize for Tree {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Oak(oak) => oak.serialize(serializer),
                Self::Elm(elm) => elm.serialize(serializer),
            }
        }
    }

    impl<'de> Deserialize<'de> for Tree {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            UntaggedValue::deserialize(deserializer)?
                .candidates()
                .candidate::<Same, _>(Self::Oak)
                .candidate::<Same, _>(Self::Elm)
                .end("a tree")
        }
    }

    fn tree(text: &str) -> Tree {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn the_variant_with_the_fewest_undeclared_members_is_found() {
        for text in [
            "{}",
            r#"{"acorns":true}"#,
            r#"{"acorns":true,"old":1}"#,
            r#"{"old":1}"#,
        ] {
            assert!(matches!(tree(text), Tree::Oak(_)), "{text}");
        }
        for text in [
            r#"{"leaves":true}"#,
            r#"{"leaves":true,"old":{"a":{"b":1}}}"#,
        ] {
            assert!(matches!(tree(text), Tree::Elm(_)), "{text}");
        }
    }

    /// At each level every variant is read, with what it contains.
    #[test]
    fn nested_unions_with_undeclared_members_are_read_within_the_budget() {
        for depth in [1, 15] {
            let text = format!(
                r#"{}{{"acorns":true,"old":1}}{}"#,
                r#"{"next":"#.repeat(depth),
                r#","leaves":true,"old":1}"#.repeat(depth)
            );
            let mut at = tree(&text);
            for _ in 0..depth {
                let Tree::Elm(elm) = at else {
                    panic!("{at:?}");
                };
                at = *elm.next.expect("an inner tree");
            }
            assert!(matches!(at, Tree::Oak(_)), "{at:?}");
        }
    }
}
