//! The values of a request's parameters, in order.

use std::slice;

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::payload::body;
use crate::payload::deserialize_as::DeserializeAs;
use crate::payload::pointer;
use crate::wire::field::field::Field;
use crate::wire::field::items::{self, Item};
use crate::wire::parameter_error::{ParameterError, ParameterErrorKind};
use crate::wire::request_parameters::header;
use crate::wire::request_parameters::pairs::Pairs;
use crate::wire::request_parameters::parameter::{Found, Location, Parameter, wrong};
use crate::wire::style::Style;

/// A struct of parameters.
pub trait FromRequest: Sized {
    /// The description of each parameter, in the order of the fields.
    const PARAMETERS: &'static [Parameter];

    /// Reads the values in that order.
    ///
    /// # Errors
    /// If a parameter is missing, duplicate, or does not match the document.
    fn read(values: &mut ParameterReader<'_>) -> Result<Self, ParameterError>;
}

/// Reads the parameters of a request from its headers and its raw query.
///
/// # Errors
/// If a parameter is missing, duplicate, or does not match the document.
pub fn from_request<P: FromRequest>(headers: &HeaderMap, query: &str) -> Result<P, ParameterError> {
    P::read(&mut ParameterReader::new(headers, query, P::PARAMETERS))
}

/// Reads the values of a request's parameters in order.
pub struct ParameterReader<'a> {
    headers: &'a HeaderMap,
    query: &'a str,
    all: &'static [Parameter],
    next: slice::Iter<'static, Parameter>,
    /// The fields below stay empty for locations without a parameter.
    pairs: Pairs,
    cookies: Pairs,
    cookies_as_is: Pairs,
}

impl<'a> ParameterReader<'a> {
    fn new(headers: &'a HeaderMap, query: &'a str, all: &'static [Parameter]) -> Self {
        let has = |place| all.iter().any(|parameter| parameter.place == place);
        let pairs_in = |place, pairs: &dyn Fn() -> Pairs| {
            if has(place) {
                pairs()
            } else {
                Pairs::default()
            }
        };
        Self {
            headers,
            query,
            all,
            next: all.iter(),
            pairs: pairs_in(Location::Query, &|| Pairs::of_query(query)),
            cookies: pairs_in(Location::Cookie, &|| Pairs::of_cookies(headers)),
            cookies_as_is: pairs_in(Location::CookieAsIs, &|| Pairs::of_cookies_as_is(headers)),
        }
    }

    /// The value of the next parameter, which is required. A value that its style leaves out is
    /// restored.
    ///
    /// # Errors
    /// If it is missing, duplicate, or does not match the document.
    pub fn required<R: for<'de> DeserializeAs<'de, T>, T>(&mut self) -> Result<T, ParameterError> {
        let parameter = self.next();
        let value = match self.find(parameter) {
            Ok(Some(found)) => read::<R, T>(found),
            Ok(None) => {
                let absent = parameter.field.value_of_absent();
                let value = absent.and_then(|absent| R::deserialize_as(absent).ok());
                value.ok_or(ParameterErrorKind::Missing)
            }
            Err(kind) => Err(kind),
        };
        value.map_err(|kind| parameter.error(kind))
    }

    /// The value of the next parameter, if it is present.
    ///
    /// # Errors
    /// If it is duplicate, or does not match the document.
    pub fn optional<R: for<'de> DeserializeAs<'de, T>, T>(
        &mut self,
    ) -> Result<Option<T>, ParameterError> {
        let parameter = self.next();
        let found = self.find(parameter);
        let value = found.and_then(|found| found.map(read::<R, T>).transpose());
        value.map_err(|kind| parameter.error(kind))
    }

    fn next(&mut self) -> &'static Parameter {
        match self.next.next() {
            Some(parameter) => parameter,
            None => unreachable!("the generator writes a parameter for each field"),
        }
    }

    fn find(&mut self, parameter: &Parameter) -> Result<Option<Found>, ParameterErrorKind> {
        match parameter.place {
            Location::Header => header::find(self.headers, parameter),
            Location::WholeQuery => whole_query(self.query),
            Location::Query => in_pairs(&mut self.pairs, parameter, self.all),
            Location::Cookie => in_pairs(&mut self.cookies, parameter, self.all),
            Location::CookieAsIs => in_pairs(&mut self.cookies_as_is, parameter, self.all),
        }
    }
}

impl std::fmt::Debug for ParameterReader<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ParameterReader")
            .finish_non_exhaustive()
    }
}

/// The deserializer's message may quote the value; its location does not.
fn read<R: for<'de> DeserializeAs<'de, T>, T>(found: Found) -> Result<T, ParameterErrorKind> {
    match found {
        Found::Value(value) => R::deserialize_as(value).map_err(|error| {
            let message = error.to_string();
            ParameterErrorKind::Wrong(pointer::split(&message).0)
        }),
        Found::Json(text) => body::read::<R, T>(text.as_bytes()).map_err(|error| {
            let pointer = error.pointer().map(str::to_owned);
            pointer.map_or(ParameterErrorKind::InvalidJson, ParameterErrorKind::Wrong)
        }),
    }
}

fn whole_query(query: &str) -> Result<Option<Found>, ParameterErrorKind> {
    if query.is_empty() {
        return Ok(None);
    }
    let text = percent_decode_str(query)
        .decode_utf8()
        .map_err(|_| wrong())?;
    Ok(Some(Found::Json(text.into_owned())))
}

fn in_pairs(
    pairs: &mut Pairs,
    parameter: &Parameter,
    all: &[Parameter],
) -> Result<Option<Found>, ParameterErrorKind> {
    pairs.check()?;
    let field = &parameter.field;
    if field.encoding.style() == Some(Style::DeepObject) {
        return object(pairs.take_members(|name| field.deep_member(name))?, field);
    }
    if parameter.is_only_spread() {
        return spread(pairs, parameter, all);
    }
    let mut items = pairs.take(field.name)?;
    if items.is_empty() {
        if parameter.is_spread() {
            return spread(pairs, parameter, all);
        }
        return Ok(None);
    }
    if items.len() > 1 && (parameter.is_json() || !field.may_be_array()) {
        return Err(ParameterErrorKind::Duplicate);
    }
    if parameter.is_json() {
        let text = items.pop().and_then(Item::text);
        return text.map(|text| Some(Found::Json(text))).ok_or_else(wrong);
    }
    let value = items::value_of(items, field);
    value
        .map(|value| Some(Found::Value(value)))
        .ok_or_else(wrong)
}

/// An exploded object has no name of its own. It is present if one of its declared members is. An
/// object without declared members is present if there is any pair. An open object also takes the
/// pairs that no parameter declares.
fn spread(
    pairs: &mut Pairs,
    parameter: &Parameter,
    all: &[Parameter],
) -> Result<Option<Found>, ParameterErrorKind> {
    let field = &parameter.field;
    let is_there = !field.has_declared_members() || pairs.has_any(|name| field.declares(name));
    if !is_there {
        return Ok(None);
    }
    let is_declared = |name: &str| {
        let mut beside = all.iter().filter(|other| other.place == parameter.place);
        beside.any(|other| other.declares(name))
    };
    let members = pairs.take_members(|name| {
        let is_member = field.declares(name) || (field.is_open() && !is_declared(name));
        is_member.then_some(name)
    })?;
    object(members, field)
}

fn object(
    members: Vec<(String, String)>,
    field: &Field,
) -> Result<Option<Found>, ParameterErrorKind> {
    if members.is_empty() {
        return Ok(None);
    }
    let members = members.into_iter().map(|(name, text)| {
        let value = items::member_value(text, &name, field);
        (name, value)
    });
    Ok(Some(Found::Value(Value::Object(members.collect()))))
}
