//! Objects: what is required, what is declared, and what may stand beside it.

use serde_json::{Map, Value};

use crate::array::size;
use crate::goal::Goal;
use crate::make::Maker;
use crate::text;

/// Names that nobody declares, and some that generated code has uses for.
const UNDECLARED: [&str; 9] = [
    "undeclared",
    "x-y",
    "",
    "type",
    "Type",
    "additional_properties",
    "value",
    "0",
    "é 😀",
];

pub(crate) fn make<'a>(maker: &mut Maker<'a>, goal: &Goal<'a>) -> Option<Value> {
    let mut made = Map::new();
    for (property, values) in &goal.tags {
        let values = standing(goal, property, values);
        let value = maker.random.pick(&values).clone();
        made.insert((*property).to_owned(), Value::String(value));
    }
    for name in required(goal) {
        if !made.contains_key(name) {
            made.insert(name.to_owned(), member(maker, goal, name)?);
        }
    }
    let declared = goal
        .all("properties")
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    for name in declared {
        if !made.contains_key(name) && maker.wants_optional() {
            // An optional property that nothing can meet stays away.
            made.extend(member(maker, goal, name).map(|value| (name.clone(), value)));
        }
    }
    others(maker, goal, &mut made);
    Some(Value::Object(made))
}

/// The values that stand for a variant: what its own schema lists comes before the discriminator's
/// words.
fn standing(goal: &Goal<'_>, property: &str, values: &[String]) -> Vec<String> {
    let declared = goal
        .all("properties")
        .filter_map(|properties| properties.get(property));
    let listed = declared.flat_map(|schema| {
        let values = schema.get("enum").and_then(Value::as_array);
        schema
            .get("const")
            .into_iter()
            .chain(values.into_iter().flatten())
    });
    let own: Vec<&str> = listed.filter_map(Value::as_str).collect();
    let both = values.iter().filter(|value| own.contains(&value.as_str()));
    let both: Vec<String> = both.cloned().collect();
    match (own.is_empty(), both.is_empty()) {
        (true, _) => values.to_vec(),
        (false, true) => own.into_iter().map(str::to_owned).collect(),
        (false, false) => both,
    }
}

fn required<'a>(goal: &Goal<'a>) -> Vec<&'a str> {
    let lists = goal.all("required").filter_map(Value::as_array);
    lists.flatten().filter_map(Value::as_str).collect()
}

/// The value of a property: all that the parts say of it applies.
fn member<'a>(maker: &mut Maker<'a>, goal: &Goal<'a>, name: &str) -> Option<Value> {
    let mut schemas = Vec::new();
    for part in &goal.parts {
        let declared = part
            .get("properties")
            .and_then(|properties| properties.get(name));
        let by_pattern = by_pattern(part, name);
        let is_evaluated = declared.is_some() || !by_pattern.is_empty();
        schemas.extend(declared);
        schemas.extend(by_pattern);
        if !is_evaluated {
            schemas.extend(part.get("additionalProperties"));
        }
    }
    if schemas.is_empty() {
        schemas.extend(goal.all("unevaluatedProperties"));
    }
    if schemas.is_empty() {
        return Some(maker.anything());
    }
    maker.make(&schemas)
}

fn by_pattern<'a>(part: &'a Map<String, Value>, name: &str) -> Vec<&'a Value> {
    let patterns = part.get("patternProperties").and_then(Value::as_object);
    let matches = |(pattern, _): &(&String, _)| {
        regress::Regex::with_flags(pattern, "u").is_ok_and(|regex| regex.find(name).is_some())
    };
    patterns
        .into_iter()
        .flatten()
        .filter(matches)
        .map(|(_, schema)| schema)
        .collect()
}

/// Members that are not declared: as many as are needed, and some where they are wanted.
fn others<'a>(maker: &mut Maker<'a>, goal: &Goal<'a>, made: &mut Map<String, Value>) {
    let least = size(goal, "minProperties").max().unwrap_or(0);
    let most = size(goal, "maxProperties").min().unwrap_or(usize::MAX);
    let is_map = goal.has_any(&[
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
    ]) && !goal.has_any(&["properties"]);
    let wanted = if is_map && !maker.wants_empty() {
        maker.random.between(1, 3)
    } else if maker.random.chance(maker.taste.undeclared) {
        maker.random.between(1, 2)
    } else {
        0
    };
    let wanted = wanted
        .max(least.saturating_sub(made.len()))
        .min(most.saturating_sub(made.len()));
    for _ in 0..wanted {
        let Some(name) = other_name(maker, goal) else {
            return;
        };
        if !made.contains_key(&name) && !is_declared(goal, &name) {
            made.extend(member(maker, goal, &name).map(|value| (name, value)));
        }
    }
}

fn is_declared(goal: &Goal<'_>, name: &str) -> bool {
    goal.all("properties")
        .any(|properties| properties.get(name).is_some())
}

fn other_name<'a>(maker: &mut Maker<'a>, goal: &Goal<'a>) -> Option<String> {
    let names: Vec<&Value> = goal.all("propertyNames").collect();
    if !names.is_empty() {
        let name = maker.make(&names)?;
        return name.as_str().map(str::to_owned);
    }
    let patterns = goal
        .all("patternProperties")
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    let patterns: Vec<&String> = patterns.collect();
    if !patterns.is_empty() && maker.random.chance(0.7) {
        let regex = text::generator(maker.random.pick(&patterns).as_str())?;
        return Some(maker.random.text(&regex));
    }
    Some((*maker.random.pick(&UNDECLARED)).to_owned())
}
