//! The bodies of a document's webhooks, and instances of them.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::generator::Generator;
use crate::implied_type;
use crate::profile::Profile;
use crate::random::Random;
use crate::target::{percent_decoded, resolve};

/// The JSON body of a webhook.
#[derive(Clone, Debug)]
pub struct Body {
    /// The name of the webhook.
    pub webhook: String,
    /// Its schema, with all referenced schemas.
    pub schema: Value,
}

/// The generated instances.
#[derive(Clone, Debug, Default)]
pub struct Instances {
    /// The valid instances with the names of their profiles.
    pub valid: Vec<(Value, &'static str)>,
    /// The number of attempts.
    pub made: usize,
}

/// The JSON bodies of the webhooks of a document. References to other files are not followed.
#[must_use]
pub fn bodies(document: &Value) -> Vec<Body> {
    let webhooks = ["webhooks", "x-webhooks"]
        .iter()
        .find_map(|key| document.get(key)?.as_object());
    let mut bodies = Vec::new();
    for (webhook, item) in webhooks.into_iter().flatten() {
        let methods = follow(document, item).as_object();
        let methods = methods.into_iter().flat_map(Map::values);
        let schemas: Vec<&Value> = methods.filter_map(|it| schema_of(document, it)).collect();
        let [only] = schemas.as_slice() else {
            continue;
        };
        bodies.push(Body {
            webhook: webhook.clone(),
            schema: self_contained(document, only),
        });
    }
    bodies
}

fn schema_of<'a>(document: &'a Value, method: &'a Value) -> Option<&'a Value> {
    let body = follow(document, method.get("requestBody")?);
    let mut media = body.get("content")?.as_object()?.iter();
    let is_json = |name: &str| name.contains("json") || name.contains("*/*");
    let (_, content) = media.find(|(name, _)| is_json(name))?;
    Some(content.get("schema").unwrap_or(&Value::Bool(true)))
}

fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    value
        .get("$ref")
        .and_then(|reference| resolve(document, reference))
        .unwrap_or(value)
}

/// A schema with everything that it refers to, at the same pointers as in the document. Validators
/// process the whole input, and documents of many megabytes have small webhooks.
fn self_contained(document: &Value, schema: &Value) -> Value {
    let mut root = json!({ "allOf": [schema] });
    let mut found = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        for reference in references(value) {
            let Some(place) = top(document, reference) else {
                continue;
            };
            if found.insert(place.clone())
                && let Some(part) = document.pointer(&place)
            {
                open.push(part);
                put(&mut root, &place, part);
            }
        }
    }
    root
}

/// The pointer of the part of the document that contains the target of a reference, such as
/// `/components/schemas/Order` or `/webhooks/order`.
fn top(document: &Value, reference: &str) -> Option<String> {
    let fragment = percent_decoded(reference.strip_prefix('#')?);
    if !fragment.starts_with('/') {
        // An identifier of a schema, which may be any component.
        return Some("/components/schemas".to_owned());
    }
    let mut tokens = fragment.split('/').skip(1);
    let first = tokens.next()?;
    let depth = if first == "components" { 3 } else { 2 };
    let pointer: Vec<&str> = fragment.split('/').skip(1).take(depth).collect();
    let pointer = format!("/{}", pointer.join("/"));
    document.pointer(&pointer).is_some().then_some(pointer)
}

fn put(root: &mut Value, place: &str, part: &Value) {
    let mut tokens: Vec<String> = place
        .split('/')
        .skip(1)
        .map(|it| it.replace("~1", "/").replace("~0", "~"))
        .collect();
    let last = tokens.pop().unwrap_or_default();
    let mut at = root;
    for token in tokens {
        let Value::Object(members) = at else {
            return;
        };
        at = members.entry(token).or_insert_with(|| json!({}));
    }
    if let Value::Object(members) = at {
        members.insert(last, part.clone());
    }
}

fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    let is_reference = key == "$ref" || key == "$dynamicRef";
                    found.extend(member.as_str().filter(|_| is_reference));
                }
                let mapping = members
                    .get("discriminator")
                    .and_then(|it| it.get("mapping"));
                let mapping = mapping.and_then(Value::as_object);
                if members.contains_key("discriminator") && mapping.is_none() {
                    // Any schema may be a subtype.
                    found.push("#/components/schemas");
                }
                found.extend(
                    mapping
                        .into_iter()
                        .flat_map(Map::values)
                        .filter_map(Value::as_str),
                );
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// Formats that generated types parse. Others are annotations (JSON Schema 2020-12 Validation, section
/// 7.2.1).
const BINDING: [&str; 3] = ["date-time", "date", "uuid"];

const WORDS: [&str; 17] = [
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "uri-template",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "byte",
];

impl Body {
    /// The schema itself, without what it refers to.
    fn own(&self) -> &Value {
        &self.schema["allOf"][0]
    }

    /// The validator of the body: JSON Schema 2020-12, with the formats that generated types parse.
    ///
    /// # Errors
    /// If the schema is invalid.
    pub fn validator(&self) -> Result<Validator, String> {
        let mut options = jsonschema::draft202012::options().should_validate_formats(true);
        for format in WORDS {
            debug_assert!(!BINDING.contains(&format));
            options = options.with_format(format, |_| true);
        }
        let mut schema = implied_type::with_implied_types(&self.schema);
        // The validator looks for identifiers of schemas in `$defs` only.
        if let Some(schemas) = schema.pointer("/components/schemas").cloned() {
            schema["$defs"] = schemas;
        }
        options.build(&schema).map_err(|error| error.to_string())
    }

    /// An instance, which may be invalid. `None` if the random choices contradict each other.
    #[must_use]
    pub fn instance(&self, seed: u64, profile: Profile) -> Option<Value> {
        Generator::new(&self.schema, Random::new(seed), profile).make(&[self.own()])
    }

    /// `each` instances of each profile, with as many additional attempts if some are invalid.
    ///
    /// # Errors
    /// If the schema is invalid.
    pub fn instances(&self, seed: u64, each: usize) -> Result<Instances, String> {
        let validator = self.validator()?;
        let mut instances = Instances::default();
        for (at, profile) in (0_u64..).zip(Profile::ALL) {
            let mut random = Random::new(seed.wrapping_mul(31).wrapping_add(at));
            let mut found = 0;
            for _ in 0..each * 4 {
                if found == each {
                    break;
                }
                instances.made += 1;
                let mut generator = Generator::new(&self.schema, random.split(), profile);
                let Some(made) = generator.make(&[self.own()]) else {
                    continue;
                };
                if validator.is_valid(&made) {
                    found += 1;
                    instances.valid.push((made, profile.name));
                }
            }
        }
        Ok(instances)
    }
}
