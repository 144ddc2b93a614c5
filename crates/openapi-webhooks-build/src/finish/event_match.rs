//! How a receiver identifies the webhook of a request that does not name it: by members of the body with
//! distinct values, by headers, or by a header that contains the name.

use std::collections::BTreeMap;

use openapi_webhooks_document::collections::{HashMap, HashSet};
use openapi_webhooks_document::document::Document;
use openapi_webhooks_document::openapi::Api;
use openapi_webhooks_document::{Diagnostics, Limit, messages};

use crate::model::{
    Body, Enum, EventMatcher, Literal, MatchKey, MatchRule, Message, Model, Operation, OtherValues,
    ParameterLocation, Payload, Shape, Type, TypeId,
};
use crate::settings::Settings;

/// Deeper members are not used as keys.
const MAX_DEPTH: usize = 3;

/// A member with more values is not used as a key.
const MAX_VALUES: usize = 64;

/// The maximum number of candidate keys.
const MAX_KEYS: usize = 16;

/// How many pairs of webhooks are compared per step of the budget.
const PAIRS_IN_A_STEP: usize = 4;

/// The values that a webhook may have at each key.
type Marks = BTreeMap<MatchKey, Vec<Literal>>;

/// A member, given by its path, and its possible values.
type Mark = (Vec<String>, Vec<Literal>);

/// A webhook with all its methods.
struct Webhook<'a> {
    name: &'a str,
    /// `None` if some of its methods have a body and others do not.
    has_body: Option<bool>,
    marks: Marks,
}

impl Webhook<'_> {
    /// Narrows a tag that allows the names of several webhooks to the name of this one.
    fn keep_own_name(&mut self) {
        let name = folded(self.name);
        let is_own =
            |value: &Literal| matches!(value, Literal::String(text) if folded(text) == name);
        for values in self.marks.values_mut() {
            if let Some(own) = values.iter().find(|value| is_own(value)).cloned() {
                *values = vec![own];
            }
        }
    }
}

/// Chooses the keys; `settings` may name the header or member that contains the name.
pub(super) fn find(
    model: &Model,
    settings: &Settings,
    (document, api): (&Document, &Api),
    diagnostics: &Diagnostics,
) -> Option<EventMatcher> {
    let mut untold = Vec::new();
    // The second time, assumes that senders send their tags even if they are optional, and that a tag that
    // allows several names has the name of the webhook.
    for is_guessing in [false, true] {
        let mut reader = MarkReader::new(model, is_guessing, diagnostics);
        let mut webhooks = webhooks(model, settings, &mut reader);
        if is_guessing {
            webhooks.iter_mut().for_each(Webhook::keep_own_name);
        }
        for is_wanted in [MatchKey::is_in_body, |_: &MatchKey| true] {
            match telling(&webhooks, is_wanted, diagnostics) {
                Ok(keys) if keys.is_empty() => {
                    return Some(matcher(&webhooks, keys_of_single(&webhooks, settings)));
                }
                Ok(keys) => return Some(matcher(&webhooks, keys)),
                Err(pairs) => untold = pairs.iter().map(|&pair| names(&webhooks, pair)).collect(),
            }
        }
    }
    let &(one, other) = untold.first()?;
    let mut operations = api.operations.iter();
    let operation = operations.find(|operation| operation.webhook == one)?;
    let location = document.location(operation.node);
    diagnostics.report(messages::indistinguishable_webhooks(
        location,
        one,
        other,
        untold.len(),
    ));
    None
}

fn names<'a>(webhooks: &[Webhook<'a>], (one, other): (usize, usize)) -> (&'a str, &'a str) {
    (webhooks[one].name, webhooks[other].name)
}

fn matcher(webhooks: &[Webhook<'_>], keys: Vec<MatchKey>) -> EventMatcher {
    let rule = |webhook: &Webhook<'_>| MatchRule {
        webhook: webhook.name.to_owned(),
        has_body: webhook.has_body,
        values: keys
            .iter()
            .map(|key| webhook.marks.get(key).cloned().unwrap_or_default())
            .collect(),
    };
    EventMatcher {
        rules: webhooks.iter().map(rule).collect(),
        keys,
    }
}

fn webhooks<'a>(
    model: &'a Model,
    settings: &Settings,
    reader: &mut MarkReader<'a>,
) -> Vec<Webhook<'a>> {
    let mut webhooks: Vec<Webhook<'a>> = Vec::new();
    let mut positions: HashMap<&str, usize> = HashMap::default();
    for operation in &model.operations {
        let marks = reader.of_operation(operation);
        let mut bodies = operation
            .messages
            .iter()
            .map(|message| message.payload.is_some());
        let first = bodies.next();
        let has_body = first.filter(|first| bodies.all(|other| other == *first));
        match positions.get(operation.webhook.as_str()) {
            // A key must identify all methods of a webhook.
            Some(&at) => {
                let webhook = &mut webhooks[at];
                webhook.marks = either(std::mem::take(&mut webhook.marks), &marks);
                webhook.has_body = webhook.has_body.filter(|_| webhook.has_body == has_body);
            }
            None => {
                positions.insert(&operation.webhook, webhooks.len());
                webhooks.push(Webhook {
                    name: &operation.webhook,
                    has_body,
                    marks,
                });
            }
        }
    }
    let mut keys = keys_of(settings);
    if settings.event_header.is_none() {
        keys.extend(event_header(model).map(|name| header_key(&name)));
    }
    for key in &keys {
        add_event_key(&mut webhooks, key);
    }
    webhooks
}

/// The keys that the settings name.
fn keys_of(settings: &Settings) -> Vec<MatchKey> {
    let member = settings.event_member.clone().map(MatchKey::EventMember);
    let header = settings.event_header.as_deref().map(header_key);
    member.into_iter().chain(header).collect()
}

/// The keys that tell the only webhook of a document from those that it does not describe.
fn keys_of_single(webhooks: &[Webhook<'_>], settings: &Settings) -> Vec<MatchKey> {
    let [single] = webhooks else {
        return Vec::new();
    };
    let mut keys = keys_of(settings);
    keys.retain(|key| !key.is_in_body() || single.has_body == Some(true));
    keys
}

fn header_key(name: &str) -> MatchKey {
    MatchKey::EventHeader(name.to_ascii_lowercase())
}

/// Returns keys that distinguish all pairs of webhooks, or the pairs that no key distinguishes.
fn telling(
    webhooks: &[Webhook<'_>],
    is_wanted: fn(&MatchKey) -> bool,
    diagnostics: &Diagnostics,
) -> Result<Vec<MatchKey>, Vec<(usize, usize)>> {
    let spend = |pairs: usize| diagnostics.spend(Limit::Steps, pairs / PAIRS_IN_A_STEP, || None);
    let mut pairs = Vec::new();
    for (at, one) in webhooks.iter().enumerate() {
        if !spend(PAIRS_IN_A_STEP + webhooks.len() - at) {
            return Err(Vec::new());
        }
        let others = webhooks.iter().enumerate().skip(at + 1);
        let differ = |other: &Webhook<'_>| match (one.has_body, other.has_body) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        };
        let alike = others.filter(|(_, other)| !differ(other));
        pairs.extend(alike.map(|(other, _)| (at, other)));
    }
    let mut chosen = Vec::new();
    for key in candidates(webhooks, is_wanted) {
        if pairs.is_empty() || !spend(pairs.len()) {
            break;
        }
        let before = pairs.len();
        pairs.retain(|&(one, other)| !tells(&key, &webhooks[one], &webhooks[other]));
        if pairs.len() < before {
            chosen.push(key);
        }
    }
    if pairs.is_empty() {
        Ok(chosen)
    } else {
        Err(pairs)
    }
}

/// Returns the keys that many webhooks have, those with the most distinct values first.
fn candidates(webhooks: &[Webhook<'_>], is_wanted: fn(&MatchKey) -> bool) -> Vec<MatchKey> {
    let mut known: BTreeMap<&MatchKey, (usize, HashSet<String>)> = BTreeMap::new();
    for webhook in webhooks {
        for (key, values) in webhook.marks.iter().filter(|(key, _)| is_wanted(key)) {
            let (count, seen) = known.entry(key).or_default();
            *count += 1;
            seen.insert(format!("{values:?}"));
        }
    }
    let mut keys: Vec<_> = known
        .into_iter()
        .filter(|(_, (_, seen))| seen.len() > 1)
        .map(|(key, (count, seen))| (count, seen.len(), key))
        .collect();
    keys.sort_by(|one, other| (other.0, other.1, one.2).cmp(&(one.0, one.1, other.2)));
    let keys = keys.into_iter().take(MAX_KEYS);
    keys.map(|(_, _, key)| key.clone()).collect()
}

fn tells(key: &MatchKey, one: &Webhook<'_>, other: &Webhook<'_>) -> bool {
    match (one.marks.get(key), other.marks.get(key)) {
        (Some(one), Some(other)) => !one.iter().any(|value| other.contains(value)),
        _ => false,
    }
}

/// Combines the marks of two methods: the keys that both have, with the values of both.
fn either(one: Marks, other: &Marks) -> Marks {
    let both = |(key, mut values): (MatchKey, Vec<Literal>)| {
        let more = other.get(&key)?.iter();
        let new: Vec<_> = more
            .filter(|value| !values.contains(value))
            .cloned()
            .collect();
        values.extend(new);
        (values.len() <= MAX_VALUES).then_some((key, values))
    };
    one.into_iter().filter_map(both).collect()
}

/// Adds a key whose value is the webhook's name, or the first part of it if a tag in the body is the rest. For
/// example, `check_run` with the action `completed` is the webhook `check-run-completed`.
fn add_event_key(webhooks: &mut [Webhook<'_>], key: &MatchKey) {
    for webhook in webhooks {
        let name = folded(webhook.name);
        let tags = webhook.marks.iter().filter_map(|(key, values)| match key {
            MatchKey::Body(path) if path.len() == 1 => only_text(values),
            _ => None,
        });
        let first = tags
            .filter_map(|tag| name.strip_suffix(folded(tag).as_str()))
            .find(|first| !first.is_empty());
        let value = first.unwrap_or(&name).to_owned();
        webhook
            .marks
            .insert(key.clone(), vec![Literal::String(value)]);
    }
}

fn only_text(values: &[Literal]) -> Option<&str> {
    match values {
        [Literal::String(text)] => Some(text),
        _ => None,
    }
}

/// The letters and digits of a name, because names are spelled in many ways.
fn folded(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The header that every webhook declares and whose name ends in `Event`, `Topic` or similar.
fn event_header(model: &Model) -> Option<String> {
    let names = |operation: &Operation| -> Vec<String> {
        let headers = operation.parameters.iter();
        headers
            .filter(|parameter| parameter.location == ParameterLocation::Header)
            .map(|parameter| parameter.field.wire.to_ascii_lowercase())
            .filter(|name| is_event_name(name))
            .collect()
    };
    let (first, rest) = model.operations.split_first()?;
    let mut shared = names(first);
    for operation in rest {
        let own = names(operation);
        shared.retain(|name| own.contains(name));
    }
    shared.into_iter().next()
}

fn is_event_name(name: &str) -> bool {
    let last = ["event", "topic", "event-type", "event-name"];
    last.iter().any(|last| {
        let before = name.strip_suffix(last);
        before.is_some_and(|before| before.is_empty() || before.ends_with('-'))
    })
}

/// Finds the marks of types, with a cache.
struct MarkReader<'a> {
    model: &'a Model,
    /// Whether optional members count; requests without them then match no webhook.
    is_guessing: bool,
    diagnostics: &'a Diagnostics,
    known: HashMap<(TypeId, usize), Vec<Mark>>,
}

impl<'a> MarkReader<'a> {
    fn new(model: &'a Model, is_guessing: bool, diagnostics: &'a Diagnostics) -> Self {
        MarkReader {
            model,
            is_guessing,
            diagnostics,
            known: HashMap::default(),
        }
    }

    fn of_operation(&mut self, operation: &Operation) -> Marks {
        let mut marks = Marks::new();
        let messages = operation.messages.iter();
        let bodies: Vec<Marks> = messages.map(|message| self.of_message(message)).collect();
        let bodies = bodies.into_iter().reduce(|one, other| either(one, &other));
        marks.extend(bodies.into_iter().flatten());
        let headers = operation.parameters.iter();
        let required = headers.filter(|parameter| {
            parameter.location == ParameterLocation::Header && parameter.field.is_required
        });
        for parameter in required {
            let values = self.of_type(&parameter.field.ty, 0);
            let texts: Option<Vec<Literal>> = values
                .into_iter()
                .find(|(path, _)| path.is_empty())
                .and_then(|(_, values)| values.iter().map(as_text).collect());
            if let Some(texts) = texts {
                let name = parameter.field.wire.to_ascii_lowercase();
                marks.insert(MatchKey::Header(name), texts);
            }
        }
        marks
    }

    /// The marks of a JSON body. Other bodies have none.
    fn of_message(&mut self, message: &Message) -> Marks {
        let Some(Payload {
            body: Body::Json(ty),
            ..
        }) = &message.payload
        else {
            return Marks::new();
        };
        let marks = self.of_type(ty, MAX_DEPTH).into_iter();
        let members = marks.filter(|(path, _)| !path.is_empty());
        members
            .map(|(path, values)| (MatchKey::Body(path), values))
            .collect()
    }

    /// The members that every value of the type has, with their possible values. The empty path is the
    /// value itself.
    fn of_type(&mut self, ty: &Type, depth: usize) -> Vec<Mark> {
        let Type::Named(id) = ty else {
            return Vec::new();
        };
        if let Some(known) = self.known.get(&(*id, depth)) {
            // Marks are copied: their paths and values count.
            let steps = known.iter().map(|(path, values)| path.len() + values.len());
            let is_within = self.diagnostics.spend(Limit::Steps, steps.sum(), || None);
            return if is_within { known.clone() } else { Vec::new() };
        }
        let marks = self.of_shape(&self.model.types[id.0].shape, depth);
        self.known.insert((*id, depth), marks.clone());
        marks
    }

    fn of_shape(&mut self, shape: &'a Shape, depth: usize) -> Vec<Mark> {
        match shape {
            Shape::Const(value) => vec![(Vec::new(), vec![value.clone()])],
            // Other strings may be values of any webhook.
            Shape::Enum(Enum {
                other: Some(OtherValues::Strings(_)),
                ..
            }) => Vec::new(),
            Shape::Enum(choice) if choice.values.len() <= MAX_VALUES => {
                let values = choice.values.iter().map(|value| value.wire.clone());
                vec![(Vec::new(), values.collect())]
            }
            Shape::Struct(structure) if depth > 0 => {
                let is_guessing = self.is_guessing;
                let fields = structure.fields.iter();
                let mut marks = Vec::new();
                for field in fields.filter(|field| field.is_required || is_guessing) {
                    for (mut path, values) in self.of_type(&field.ty, depth - 1) {
                        path.insert(0, field.wire.clone());
                        marks.push((path, values));
                    }
                }
                marks
            }
            Shape::Union(union) => {
                let all = union.variants.iter();
                let all = all.map(|variant| self.of_type(&variant.ty, depth));
                let all = all.map(|marks| -> Marks {
                    let keyed = marks.into_iter();
                    keyed
                        .map(|(path, values)| (MatchKey::Body(path), values))
                        .collect()
                });
                let shared = all.reduce(|one, other| either(one, &other));
                let paths = shared.into_iter().flatten().filter_map(|(key, values)| {
                    let MatchKey::Body(path) = key else {
                        return None;
                    };
                    Some((path, values))
                });
                paths.collect()
            }
            Shape::Struct(_) | Shape::Enum(_) | Shape::Checked(_) | Shape::Replaced(_) => {
                Vec::new()
            }
        }
    }
}

/// The text of a value in a header.
fn as_text(value: &Literal) -> Option<Literal> {
    match value {
        Literal::String(_) => Some(value.clone()),
        Literal::Integer(value) => Some(Literal::String(value.to_string())),
        Literal::Bool(value) => Some(Literal::String(value.to_string())),
        Literal::Unsigned(_) | Literal::Float(_) | Literal::Json(_) => None,
    }
}
