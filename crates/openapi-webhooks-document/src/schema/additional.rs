//! Members that are not declared as properties.

/// How a schema treats members that it does not declare as properties: `additionalProperties` or
/// `unevaluatedProperties`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AdditionalProperties<T> {
    /// Any member is allowed; the schema does not mention them.
    #[default]
    Unspecified,
    /// No other member is allowed.
    Forbidden,
    /// Other members match this schema.
    Typed(T),
}
