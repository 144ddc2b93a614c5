//! Finds the webhook of a request by its body and headers.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::Value;

use crate::event::unparsed::Unparsed;
use crate::payload::parse_error::ParseError;
use crate::payload::values::{Scalar, is_scalar};

/// The keys to look at, and the values of each webhook.
#[derive(Debug)]
pub struct EventMatcher {
    /// The keys to look up.
    pub keys: &'static [MatchKey],
    /// One rule per webhook.
    pub rules: &'static [MatchRule],
}

/// A key in a request.
#[derive(Debug)]
pub enum MatchKey {
    /// A member of the body, by its path.
    Body(&'static [&'static str]),
    /// A header's value, unchanged.
    Header(&'static str),
    /// The letters and digits of a header's value: `check_run` is `checkrun`.
    EventHeader(&'static str),
    /// The letters and digits of a string in the body, by its JSON pointer.
    EventMember(&'static str),
}

/// The values of one webhook.
#[derive(Debug)]
pub struct MatchRule {
    /// The webhook's name.
    pub webhook: &'static str,
    /// Whether it has a body; `None` if the body is optional.
    pub has_body: Option<bool>,
    /// The allowed values for each key. Empty if any value is allowed.
    pub values: &'static [&'static [Scalar]],
}

impl EventMatcher {
    /// Parses a request for a lenient receiver: JSON that matches no webhook is also an event.
    ///
    /// # Errors
    /// If the body is not JSON and matches no webhook.
    pub fn read_leniently<E>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        parse: fn(&str, &[u8]) -> Result<E, ParseError>,
        unparsed: fn(Unparsed) -> E,
    ) -> Result<E, ParseError> {
        match self.webhook(headers, body) {
            Ok(webhook) => parse(webhook, body),
            Err(error) => Unparsed::new("", body, error).map(unparsed),
        }
    }

    /// The name of the webhook of a request.
    ///
    /// # Errors
    /// If the body is not valid JSON, or the request matches no webhook.
    pub fn webhook(&self, headers: &HeaderMap, body: &[u8]) -> Result<&'static str, ParseError> {
        let is_looked_at = self.keys.iter().any(MatchKey::is_in_body);
        let value = if body.is_empty() || !is_looked_at {
            Value::Null
        } else {
            serde_json::from_slice(body).map_err(|error| ParseError::invalid_json(&error))?
        };
        let found: Vec<_> = self
            .keys
            .iter()
            .map(|place| place.find(headers, &value))
            .collect();
        let is_it = |rule: &&MatchRule| {
            let fits = |(wanted, found): (&&[Scalar], &Option<Cow<'_, Value>>)| {
                let is_wanted = |found| wanted.iter().any(|one| is_scalar(one, found));
                wanted.is_empty() || found.as_deref().is_some_and(is_wanted)
            };
            rule.has_body != Some(body.is_empty()) && rule.values.iter().zip(&found).all(fits)
        };
        let rule = self.rules.iter().find(is_it);
        rule.map(|rule| rule.webhook)
            .ok_or_else(ParseError::unknown_webhook)
    }
}

impl MatchKey {
    fn is_in_body(&self) -> bool {
        matches!(self, Self::Body(_) | Self::EventMember(_))
    }

    fn find<'a>(&self, headers: &HeaderMap, body: &'a Value) -> Option<Cow<'a, Value>> {
        match self {
            Self::Body(path) => {
                let member = |value: &'a Value, name: &&str| value.get(*name);
                path.iter().try_fold(body, member).map(Cow::Borrowed)
            }
            Self::Header(name) => text(headers, name).map(|text| Cow::Owned(text.into())),
            Self::EventHeader(name) => text(headers, name).map(folded),
            Self::EventMember(pointer) => body.pointer(pointer)?.as_str().map(folded),
        }
    }
}

/// Letters and digits only, since names are spelled in many ways.
fn folded(text: &str) -> Cow<'static, Value> {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    let folded: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    Cow::Owned(folded.into())
}

/// The text of a header that occurs once.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let text = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(text)
}
