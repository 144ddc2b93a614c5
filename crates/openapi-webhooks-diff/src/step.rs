//! Pairs of schemas by number, and the steps between them.

/// The number of a pair.
pub(crate) type PairId = usize;

/// The step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Property(String),
    /// Any item, or the item at a position.
    Items,
    Item(usize),
    /// A member that is not declared.
    Additional,
    /// A member whose name matches a pattern.
    Pattern,
    /// The value itself, as this variant of a union.
    Variant(String),
}
