//! The schema at one side of a comparison.

use openapi_webhooks_document::{
    Alternative, Bounds, Condition, JsonType, Location, Property, SchemaId, SchemaView,
};
use serde_json::Value as Json;

/// The maximum number of alternatives of a schema.
const MAX_ALTERNATIVES: usize = 500;

/// The schema at one side, old or new.
#[derive(Clone, Debug)]
pub(crate) enum Side<'a> {
    /// No schema: any value.
    Any,
    Schema(SchemaView<'a>),
}

/// Both sides of a comparison: the old and the new one.
pub(crate) type Sides<'s, 'a> = [&'s Side<'a>; 2];

/// Whether an object may have members that are not declared, and their schema.
#[derive(Clone, Debug)]
pub(crate) enum UndeclaredMembers<'a> {
    Forbidden,
    Allowed(Side<'a>),
}

impl<'a> Side<'a> {
    pub(crate) fn of(schema: Option<SchemaView<'a>>) -> Self {
        schema.map_or(Side::Any, Side::Schema)
    }

    pub(crate) fn schema(&self) -> Option<&SchemaView<'a>> {
        match self {
            Side::Any => None,
            Side::Schema(schema) => Some(schema),
        }
    }

    pub(crate) fn key(&self) -> Option<SchemaId> {
        self.schema().map(SchemaView::id)
    }

    /// The location after references, which all uses of a component share.
    pub(crate) fn location(&self) -> Option<Location> {
        self.schema()?.target_location()
    }

    pub(crate) fn component(&self) -> Option<&'a str> {
        self.schema()?.component()
    }

    /// The alternatives. `None` if there are too many.
    pub(crate) fn alternatives(&self) -> Option<Vec<Alternative<'a>>> {
        match self {
            Side::Any => Some(Vec::new()),
            Side::Schema(schema) => schema.alternatives(MAX_ALTERNATIVES),
        }
    }

    pub(crate) fn bounds(&self) -> Bounds {
        self.schema().map(SchemaView::bounds).unwrap_or_default()
    }

    pub(crate) fn conditions(&self) -> Vec<Condition<'a>> {
        self.schema()
            .map(SchemaView::conditions)
            .unwrap_or_default()
    }

    pub(crate) fn properties(&self) -> Vec<Property<'a>> {
        let properties = self.schema().map(SchemaView::properties);
        let mut properties = properties.unwrap_or_default();
        // The schema `false` forbids the property.
        properties.retain(|property| !property.schema().is_never());
        properties
    }

    /// The names of the properties whose schema is `false`.
    pub(crate) fn forbidden_properties(&self) -> Vec<String> {
        let properties = self.schema().map(SchemaView::properties);
        let properties = properties.unwrap_or_default().into_iter();
        let forbidden = properties.filter(|property| property.schema().is_never());
        forbidden
            .map(|property| property.name().to_owned())
            .collect()
    }

    pub(crate) fn required(&self) -> Vec<String> {
        let required = self.schema().map(SchemaView::required);
        let names = required.unwrap_or_default().into_iter();
        names.map(str::to_owned).collect()
    }

    pub(crate) fn undeclared_members(&self) -> UndeclaredMembers<'a> {
        use openapi_webhooks_document::AdditionalProperties;
        match self.schema().map(SchemaView::additional_properties) {
            None | Some(AdditionalProperties::Unspecified) => UndeclaredMembers::Allowed(Side::Any),
            Some(AdditionalProperties::Forbidden) => UndeclaredMembers::Forbidden,
            Some(AdditionalProperties::Typed(schema)) => {
                UndeclaredMembers::Allowed(Side::Schema(schema))
            }
        }
    }

    pub(crate) fn pattern_properties(&self) -> Vec<(&'a str, SchemaView<'a>)> {
        let patterns = self.schema().map(SchemaView::pattern_properties);
        patterns.unwrap_or_default()
    }

    pub(crate) fn prefix_items(&self) -> Vec<SchemaView<'a>> {
        let prefix = self.schema().map(SchemaView::prefix_items);
        prefix.unwrap_or_default()
    }

    pub(crate) fn items(&self) -> Side<'a> {
        Side::of(self.schema().and_then(SchemaView::items))
    }

    pub(crate) fn annotation(&self, keyword: &str) -> Option<Json> {
        self.schema()?.annotation(keyword)
    }

    /// Whether all its numbers are integers.
    pub(crate) fn is_integer(&self) -> bool {
        let is_whole = |number: &serde_json::Number| {
            number
                .as_f64()
                .is_some_and(|it| it.fract() == 0.0 && it != 0.0)
        };
        self.schema().is_some_and(|schema| {
            let types = schema.types();
            let is_integer = types.contains(JsonType::Integer) && !types.contains(JsonType::Number);
            is_integer || schema.bounds().multiple_of.iter().any(is_whole)
        })
    }
}
