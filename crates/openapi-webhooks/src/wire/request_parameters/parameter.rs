//! A parameter of the document, and its raw value in a request.

use serde_json::Value;

use crate::wire::field::field::{Encoding, Field};
use crate::wire::parameter_error::{ParameterError, ParameterErrorKind};
use crate::wire::style::Style;

/// A parameter of the document: its location and style.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub(crate) place: Location,
    pub(crate) field: Field,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Header,
    Query,
    WholeQuery,
    Cookie,
    CookieAsIs,
}

impl Parameter {
    /// A header, in the style `simple` or as JSON.
    #[must_use]
    pub const fn header(field: Field) -> Self {
        let place = Location::Header;
        Self { place, field }
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(field: Field) -> Self {
        let place = Location::Query;
        Self { place, field }
    }

    /// The whole query, as JSON.
    #[must_use]
    pub const fn whole_query(field: Field) -> Self {
        let place = Location::WholeQuery;
        Self { place, field }
    }

    /// A cookie, percent-encoded.
    #[must_use]
    pub const fn cookie(field: Field) -> Self {
        let place = Location::Cookie;
        Self { place, field }
    }

    /// An unencoded cookie, in the style `cookie`.
    #[must_use]
    pub const fn cookie_as_is(field: Field) -> Self {
        let place = Location::CookieAsIs;
        Self { place, field }
    }

    pub(crate) fn is_json(&self) -> bool {
        matches!(self.field.encoding, Encoding::Json)
    }

    /// Whether it may be an object whose members are separate pairs.
    pub(crate) fn is_spread(&self) -> bool {
        let is_exploded = self.field.encoding.style() == Some(Style::Form { explode: true });
        is_exploded && self.field.may_be_object()
    }

    /// Whether it can only be such an object, so no pair has its name.
    pub(crate) fn is_only_spread(&self) -> bool {
        self.is_spread() && !self.field.may_be_array() && !self.field.may_be_scalar()
    }

    /// Whether a pair of this name belongs to it.
    pub(crate) fn declares(&self, name: &str) -> bool {
        let has_name = !self.is_only_spread() && self.field.name == name;
        let is_deep = self.field.encoding.style() == Some(Style::DeepObject);
        has_name
            || (is_deep && self.field.deep_member(name).is_some())
            || (self.is_spread() && self.field.declares(name))
    }

    pub(crate) fn error(&self, kind: ParameterErrorKind) -> ParameterError {
        let place = match self.place {
            Location::Header => "header",
            Location::Query => "query parameter",
            Location::WholeQuery => "whole query",
            Location::Cookie | Location::CookieAsIs => "cookie",
        };
        ParameterError::new(place, self.field.name, kind)
    }
}

/// The raw value in a request.
pub(crate) enum Found {
    Value(Value),
    Json(String),
}

/// The whole value does not match the document.
pub(crate) fn wrong() -> ParameterErrorKind {
    ParameterErrorKind::Wrong(String::new())
}
