//! Names and values of a query or of cookies.

use std::collections::{BTreeMap, BTreeSet};

use http::HeaderMap;
use http::header::COOKIE;
use percent_encoding::percent_decode_str;

use crate::wire::field::items::{Item, MAX_ITEMS, decode};
use crate::wire::parameter_error::ParameterErrorKind;

/// The pairs of a request in one location.
#[derive(Default)]
pub(crate) struct Pairs {
    by_name: BTreeMap<String, Vec<Item>>,
    /// The names of pairs whose values contain more than visible ASCII.
    unreadable: BTreeSet<String>,
    are_too_many: bool,
}

impl Pairs {
    /// Parses a query. A plus is a space, since many senders write queries like forms.
    pub(crate) fn of_query(query: &str) -> Self {
        let mut all = Self::default();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        for (at, pair) in pairs.enumerate() {
            if at == MAX_ITEMS {
                return Self::too_many();
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // A name that is not UTF-8 is not in the document.
            if let Some(name) = decode(name) {
                all.insert(name, Item::Encoded(value.to_owned()));
            }
        }
        all
    }

    /// Parses percent-encoded cookies, in which a plus is a plus.
    pub(crate) fn of_cookies(headers: &HeaderMap) -> Self {
        let decode = |name: &str| percent_decode_str(name).decode_utf8().ok().map(Into::into);
        let encoded = |value: &str| Item::Encoded(value.replace('+', "%2B"));
        Self::of_cookies_by(headers, decode, encoded)
    }

    /// Parses unencoded cookies.
    pub(crate) fn of_cookies_as_is(headers: &HeaderMap) -> Self {
        let as_is = |text: &str| text.to_owned();
        Self::of_cookies_by(
            headers,
            |name| Some(as_is(name)),
            |value| Item::Text(as_is(value)),
        )
    }

    /// Undeclared cookies may contain any bytes.
    fn of_cookies_by(
        headers: &HeaderMap,
        name: impl Fn(&str) -> Option<String>,
        item: impl Fn(&str) -> Item,
    ) -> Self {
        let mut all = Self::default();
        let lines = headers.get_all(COOKIE).iter();
        let cookies = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b';'));
        for (at, cookie) in cookies.enumerate() {
            if at == MAX_ITEMS {
                return Self::too_many();
            }
            let mut parts = cookie.trim_ascii().splitn(2, |byte| *byte == b'=');
            let found = parts.next().and_then(visible).and_then(&name);
            let (Some(name), Some(value)) = (found, parts.next()) else {
                continue;
            };
            match visible(value) {
                Some(value) => all.insert(name, item(unquoted(value))),
                None => {
                    all.unreadable.insert(name);
                }
            }
        }
        all
    }

    fn too_many() -> Self {
        Self {
            are_too_many: true,
            ..Self::default()
        }
    }

    fn insert(&mut self, name: String, item: Item) {
        self.by_name.entry(name).or_default().push(item);
    }

    /// Rejects pairs that were not read.
    pub(crate) fn check(&self) -> Result<(), ParameterErrorKind> {
        if self.are_too_many {
            return Err(ParameterErrorKind::TooMany);
        }
        Ok(())
    }

    /// All pairs of this name.
    pub(crate) fn take(&mut self, name: &str) -> Result<Vec<Item>, ParameterErrorKind> {
        if self.unreadable.contains(name) {
            return Err(ParameterErrorKind::NotVisible);
        }
        Ok(self.by_name.remove(name).unwrap_or_default())
    }

    pub(crate) fn has_any(&self, is_it: impl Fn(&str) -> bool) -> bool {
        let mut names = self.by_name.keys().chain(&self.unreadable);
        names.any(|name| is_it(name))
    }

    /// The pairs that are members of an object, once each, by member name.
    pub(crate) fn take_members(
        &mut self,
        member: impl Fn(&str) -> Option<&str>,
    ) -> Result<Vec<(String, String)>, ParameterErrorKind> {
        if self.unreadable.iter().any(|name| member(name).is_some()) {
            return Err(ParameterErrorKind::NotVisible);
        }
        let all = self.by_name.keys();
        let names: Vec<String> = all.filter(|name| member(name).is_some()).cloned().collect();
        let mut members = Vec::with_capacity(names.len());
        for name in names {
            let mut items = self.by_name.remove(&name).unwrap_or_default();
            let (Some(item), Some(member)) = (items.pop(), member(&name)) else {
                continue;
            };
            if !items.is_empty() {
                return Err(ParameterErrorKind::Duplicate);
            }
            let text = item
                .text()
                .ok_or(ParameterErrorKind::Wrong(String::new()))?;
            members.push((member.to_owned(), text));
        }
        Ok(members)
    }
}

fn visible(bytes: &[u8]) -> Option<&str> {
    let is_visible = |byte: &u8| *byte == b' ' || byte.is_ascii_graphic();
    let text = std::str::from_utf8(bytes).ok()?;
    bytes.iter().all(is_visible).then_some(text)
}

/// A cookie value may be quoted; the quotation marks are not part of it (RFC 6265 §4.1.1).
fn unquoted(value: &str) -> &str {
    let inner = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(value)
}
