//! Objects: required, declared and undeclared members.

use serde_json::{Map, Value};

use crate::array::size;
use crate::generator::Generator;
use crate::target::Target;
use crate::text;

/// Names that no document declares, including some that generated code uses.
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

pub(crate) fn make<'a>(generator: &mut Generator<'a>, target: &Target<'a>) -> Option<Value> {
    let mut made = Map::new();
    for (property, values) in &target.tags {
        let values = standing(target, property, values);
        let value = generator.random.pick(&values).clone();
        made.insert((*property).to_owned(), Value::String(value));
    }
    for name in required(target) {
        if !made.contains_key(name) {
            made.insert(name.to_owned(), member(generator, target, name)?);
        }
    }
    let declared = target
        .all("properties")
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    for name in declared {
        if !made.contains_key(name) && generator.wants_optional() {
            // An optional property that no value satisfies is left out.
            made.extend(member(generator, target, name).map(|value| (name.clone(), value)));
        }
    }
    others(generator, target, &mut made);
    Some(Value::Object(made))
}

/// The values that select a variant. Values that its own schema lists take precedence over the
/// discriminator.
fn standing(target: &Target<'_>, property: &str, values: &[String]) -> Vec<String> {
    let declared = target
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

fn required<'a>(target: &Target<'a>) -> Vec<&'a str> {
    let lists = target.all("required").filter_map(Value::as_array);
    lists.flatten().filter_map(Value::as_str).collect()
}

/// The value of a property, to which all parts of the target apply.
fn member<'a>(generator: &mut Generator<'a>, target: &Target<'a>, name: &str) -> Option<Value> {
    let mut schemas = Vec::new();
    for part in &target.parts {
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
        schemas.extend(target.all("unevaluatedProperties"));
    }
    if schemas.is_empty() {
        return Some(generator.anything());
    }
    generator.make(&schemas)
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

/// Undeclared members: as many as are required, and more if the profile wants them.
fn others<'a>(generator: &mut Generator<'a>, target: &Target<'a>, made: &mut Map<String, Value>) {
    let least = size(target, "minProperties").max().unwrap_or(0);
    let most = size(target, "maxProperties").min().unwrap_or(usize::MAX);
    let is_map = target.has_any(&[
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
    ]) && !target.has_any(&["properties"]);
    let wanted = if is_map && !generator.wants_empty() {
        generator.random.between(1, 3)
    } else if generator.random.chance(generator.profile.undeclared) {
        generator.random.between(1, 2)
    } else {
        0
    };
    let wanted = wanted
        .max(least.saturating_sub(made.len()))
        .min(most.saturating_sub(made.len()));
    for _ in 0..wanted {
        let Some(name) = other_name(generator, target) else {
            return;
        };
        if !made.contains_key(&name) && !is_declared(target, &name) {
            made.extend(member(generator, target, &name).map(|value| (name, value)));
        }
    }
}

fn is_declared(target: &Target<'_>, name: &str) -> bool {
    target
        .all("properties")
        .any(|properties| properties.get(name).is_some())
}

fn other_name<'a>(generator: &mut Generator<'a>, target: &Target<'a>) -> Option<String> {
    let names: Vec<&Value> = target.all("propertyNames").collect();
    if !names.is_empty() {
        let name = generator.make(&names)?;
        return name.as_str().map(str::to_owned);
    }
    let patterns = target
        .all("patternProperties")
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    let patterns: Vec<&String> = patterns.collect();
    if !patterns.is_empty() && generator.random.chance(0.7) {
        let regex = text::text_generator(generator.random.pick(&patterns).as_str())?;
        return Some(generator.random.text(&regex));
    }
    Some((*generator.random.pick(&UNDECLARED)).to_owned())
}
