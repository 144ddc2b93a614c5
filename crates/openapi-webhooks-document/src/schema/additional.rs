//! Members that are not declared as properties.

/// What an object says of the members that it does not declare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AdditionalProperties<T> {
    /// Nothing: they may be anything.
    #[default]
    Unspecified,
    /// There are none.
    Forbidden,
    /// They are of this type.
    Typed(T),
}
