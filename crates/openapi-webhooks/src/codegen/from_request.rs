//! The parameters of a request: what [`MessageBuilder`](super::MessageBuilder) wrote, read back by a
//! table that the generator writes.

mod header;
mod pairs;

use std::slice;

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::event;
use super::field::{self, Encoding, Field, Item};
use super::pointer;
use super::read_as::ReadAs;
use super::style::Style;
use crate::receiver::ParameterError;
use crate::receiver::parameter_error::Fault;
use pairs::Pairs;

/// A struct of parameters.
pub trait FromRequest: Sized {
    /// What the document says of each, in the order of the fields.
    const PARAMETERS: &'static [Parameter];

    /// Takes the values in that order.
    ///
    /// # Errors
    /// When one is missing, given twice or not what the document says.
    fn read(values: &mut Values<'_>) -> Result<Self, ParameterError>;
}

/// Reads the parameters of a request: of its headers, and its query as it came, percent-encoded.
///
/// # Errors
/// When one is missing, given twice or not what the document says.
pub fn from_request<P: FromRequest>(headers: &HeaderMap, query: &str) -> Result<P, ParameterError> {
    P::read(&mut Values::new(headers, query, P::PARAMETERS))
}

/// A parameter of the document: where it stands, and how its value is written.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    place: Place,
    field: Field,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
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
        let place = Place::Header;
        Self { place, field }
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(field: Field) -> Self {
        let place = Place::Query;
        Self { place, field }
    }

    /// The whole query, as JSON.
    #[must_use]
    pub const fn whole_query(field: Field) -> Self {
        let place = Place::WholeQuery;
        Self { place, field }
    }

    /// A cookie, percent-encoded.
    #[must_use]
    pub const fn cookie(field: Field) -> Self {
        let place = Place::Cookie;
        Self { place, field }
    }

    /// A cookie as it is, in the style `cookie`.
    #[must_use]
    pub const fn cookie_as_is(field: Field) -> Self {
        let place = Place::CookieAsIs;
        Self { place, field }
    }

    fn is_json(&self) -> bool {
        matches!(self.field.encoding, Encoding::Json)
    }

    /// Whether it may be an object whose members stand beside the other parameters.
    fn is_spread(&self) -> bool {
        let is_exploded = self.field.encoding.style() == Some(Style::Form { explode: true });
        is_exploded && self.field.may_be_object()
    }

    /// Whether it can be nothing else, so that no pair has its own name.
    fn is_only_spread(&self) -> bool {
        self.is_spread() && !self.field.may_be_array() && !self.field.may_be_scalar()
    }

    /// Whether a pair of this name is its own.
    fn declares(&self, name: &str) -> bool {
        let has_name = !self.is_only_spread() && self.field.name == name;
        let is_deep = self.field.encoding.style() == Some(Style::DeepObject);
        has_name
            || (is_deep && self.field.deep_member(name).is_some())
            || (self.is_spread() && self.field.declares(name))
    }

    fn error(&self, fault: Fault) -> ParameterError {
        let place = match self.place {
            Place::Header => "header",
            Place::Query => "query parameter",
            Place::WholeQuery => "whole query",
            Place::Cookie | Place::CookieAsIs => "cookie",
        };
        ParameterError::new(place, self.field.name, fault)
    }
}

/// The values of a request's parameters, each in its turn.
pub struct Values<'a> {
    headers: &'a HeaderMap,
    query: &'a str,
    all: &'static [Parameter],
    next: slice::Iter<'static, Parameter>,
    /// Of those below, what no parameter stands in is not looked at.
    pairs: Pairs,
    cookies: Pairs,
    cookies_as_is: Pairs,
}

/// What stands for a value in a request.
enum Found {
    Value(Value),
    Json(String),
}

impl<'a> Values<'a> {
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
            pairs: pairs_in(Place::Query, &|| Pairs::of_query(query)),
            cookies: pairs_in(Place::Cookie, &|| Pairs::of_cookies(headers)),
            cookies_as_is: pairs_in(Place::CookieAsIs, &|| Pairs::of_cookies_as_is(headers)),
        }
    }

    /// The value of the next parameter, which has to be there. What its style cannot write, and leaves
    /// out, is put back.
    ///
    /// # Errors
    /// When it is missing, given twice or not what the document says.
    pub fn required<R: for<'de> ReadAs<'de, T>, T>(&mut self) -> Result<T, ParameterError> {
        let parameter = self.next();
        let value = match self.find(parameter) {
            Ok(Some(found)) => read::<R, T>(found),
            Ok(None) => {
                let absent = parameter.field.value_of_absent();
                let value = absent.and_then(|absent| R::read_as(absent).ok());
                value.ok_or(Fault::Missing)
            }
            Err(fault) => Err(fault),
        };
        value.map_err(|fault| parameter.error(fault))
    }

    /// The value of the next parameter, where it is there.
    ///
    /// # Errors
    /// When it is given twice or not what the document says.
    pub fn optional<R: for<'de> ReadAs<'de, T>, T>(&mut self) -> Result<Option<T>, ParameterError> {
        let parameter = self.next();
        let found = self.find(parameter);
        let value = found.and_then(|found| found.map(read::<R, T>).transpose());
        value.map_err(|fault| parameter.error(fault))
    }

    fn next(&mut self) -> &'static Parameter {
        match self.next.next() {
            Some(parameter) => parameter,
            None => unreachable!("the generator writes a parameter for each field"),
        }
    }

    fn find(&mut self, parameter: &Parameter) -> Result<Option<Found>, Fault> {
        match parameter.place {
            Place::Header => header::find(self.headers, parameter),
            Place::WholeQuery => whole_query(self.query),
            Place::Query => in_pairs(&mut self.pairs, parameter, self.all),
            Place::Cookie => in_pairs(&mut self.cookies, parameter, self.all),
            Place::CookieAsIs => in_pairs(&mut self.cookies_as_is, parameter, self.all),
        }
    }
}

impl std::fmt::Debug for Values<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Values").finish_non_exhaustive()
    }
}

/// What the serializer says of a value may quote it; its place does not.
fn read<R: for<'de> ReadAs<'de, T>, T>(found: Found) -> Result<T, Fault> {
    match found {
        Found::Value(value) => R::read_as(value).map_err(|error| {
            let message = error.to_string();
            Fault::Wrong(pointer::split(&message).0)
        }),
        Found::Json(text) => event::read::<R, T>(text.as_bytes()).map_err(|error| {
            let pointer = error.pointer().map(str::to_owned);
            pointer.map_or(Fault::NoJson, Fault::Wrong)
        }),
    }
}

/// The whole of what came is not what the document says.
fn wrong() -> Fault {
    Fault::Wrong(String::new())
}

fn whole_query(query: &str) -> Result<Option<Found>, Fault> {
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
) -> Result<Option<Found>, Fault> {
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
        return Err(Fault::Twice);
    }
    if parameter.is_json() {
        let text = items.pop().and_then(Item::text);
        return text.map(|text| Some(Found::Json(text))).ok_or_else(wrong);
    }
    let value = field::value_of(items, field);
    value
        .map(|value| Some(Found::Value(value)))
        .ok_or_else(wrong)
}

/// An exploded object has no name: it is there where one of its declared members is, or, of one that
/// declares none, any pair. One that is open takes what no parameter declares.
fn spread(
    pairs: &mut Pairs,
    parameter: &Parameter,
    all: &[Parameter],
) -> Result<Option<Found>, Fault> {
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

fn object(members: Vec<(String, String)>, field: &Field) -> Result<Option<Found>, Fault> {
    if members.is_empty() {
        return Ok(None);
    }
    let members = members.into_iter().map(|(name, text)| {
        let value = field::member_value(text, &name, field);
        (name, value)
    });
    Ok(Some(Found::Value(Value::Object(members.collect()))))
}
