//! Resolves schemas that apply together to plain schema objects: follows `$ref` and `allOf`, and chooses a
//! branch of `oneOf`, `anyOf` and `if`.

use serde_json::{Map, Value};

use crate::random::Random;

/// A schema object.
pub(crate) type Object = Map<String, Value>;

/// The schema objects that an instance must satisfy. The validator checks everything else.
#[derive(Debug, Default)]
pub(crate) struct Target<'a> {
    pub(crate) parts: Vec<&'a Object>,
    /// The tags of unions, with the values that select the chosen branch.
    pub(crate) tags: Vec<(&'a str, Vec<String>)>,
    /// Whether no value satisfies it.
    pub(crate) is_never: bool,
}

impl<'a> Target<'a> {
    /// The values of a keyword in all parts that have it.
    pub(crate) fn all<'b>(&'b self, keyword: &'b str) -> impl Iterator<Item = &'a Value> + 'b {
        self.parts.iter().filter_map(move |part| part.get(keyword))
    }

    pub(crate) fn has_any(&self, keywords: &[&str]) -> bool {
        keywords
            .iter()
            .any(|keyword| self.all(keyword).next().is_some())
    }
}

/// The maximum depth of references.
const MAX_DEPTH: usize = 64;

/// Resolves `schemas`. If `is_deep`, prefers branches that end soon.
pub(crate) fn gather<'a>(
    root: &'a Value,
    random: &mut Random,
    schemas: &[&'a Value],
    is_deep: bool,
) -> Target<'a> {
    let mut gatherer = Gatherer {
        root,
        random,
        target: Target::default(),
        is_deep,
        depth: 0,
    };
    for schema in schemas {
        gatherer.schema(schema, Standing::Alone);
    }
    gatherer.target
}

/// Whether a schema is used directly, or as the base of a subtype or a branch.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Alone,
    Base,
}

struct Gatherer<'a, 'r> {
    root: &'a Value,
    random: &'r mut Random,
    target: Target<'a>,
    is_deep: bool,
    depth: usize,
}

impl<'a> Gatherer<'a, '_> {
    fn schema(&mut self, schema: &'a Value, standing: Standing) {
        let object = match schema {
            Value::Bool(is_met) => {
                self.target.is_never |= !is_met;
                return;
            }
            Value::Object(object) => object,
            _ => return,
        };
        if self.depth == MAX_DEPTH {
            self.target.is_never = true;
            return;
        }
        if self
            .target
            .parts
            .iter()
            .any(|part| std::ptr::eq(*part, object))
        {
            return;
        }
        self.depth += 1;
        self.target.parts.push(object);
        for keyword in ["$ref", "$dynamicRef"] {
            if let Some(target) = object.get(keyword).and_then(|it| resolve(self.root, it)) {
                self.schema(target, standing);
            }
        }
        for branch in list(object, "allOf") {
            self.schema(branch, Standing::Base);
        }
        for keyword in ["oneOf", "anyOf"] {
            self.union(object, keyword);
        }
        if standing == Standing::Alone {
            self.subtype(object);
        }
        self.condition(object);
        self.depth -= 1;
    }

    fn union(&mut self, object: &'a Object, keyword: &str) {
        let branches = list(object, keyword);
        let Some(branch) = self.choose(branches) else {
            return;
        };
        if let Some(discriminator) = object.get("discriminator") {
            self.tag(discriminator, branch);
        }
        self.schema(branch, Standing::Base);
        if keyword == "anyOf" && !object.contains_key("discriminator") && self.random.chance(0.1) {
            let other = self.random.pick(branches);
            self.schema(other, Standing::Base);
        }
    }

    fn choose(&mut self, branches: &'a [Value]) -> Option<&'a Value> {
        let ending: Vec<&Value> = branches.iter().filter(|branch| ends(branch)).collect();
        if self.is_deep && !ending.is_empty() {
            return Some(*self.random.pick(&ending));
        }
        (!branches.is_empty()).then(|| self.random.pick(branches))
    }

    /// The values of the discriminator's property that select a branch: its keys in the mapping, or else
    /// its own name (OpenAPI 3.1, section 4.8.25).
    fn tag(&mut self, discriminator: &'a Value, branch: &'a Value) {
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return;
        };
        let Some(reference) = branch.get("$ref").and_then(Value::as_str) else {
            return;
        };
        let is_null = |branch: &Value| branch.get("type").is_some_and(|it| it == "null");
        if is_null(branch) {
            return;
        }
        let name = reference.rsplit('/').next().unwrap_or(reference);
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapped = mapping.into_iter().flatten().filter(|(_, target)| {
            target
                .as_str()
                .is_some_and(|target| target == reference || target == name)
        });
        let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if values.is_empty() {
            values.push(name.to_owned());
        }
        self.tagged(property, values);
    }

    /// Adds a tag. Two unions with the same tag must choose a common value.
    fn tagged(&mut self, property: &'a str, mut values: Vec<String>) {
        for (other, others) in &self.target.tags {
            if *other == property {
                values.retain(|value| others.contains(value));
            }
        }
        self.target.is_never |= values.is_empty();
        self.target.tags.retain(|(other, _)| *other != property);
        self.target.tags.push((property, values));
    }

    /// A discriminator without branches: the branches are the schemas of its mapping, or else those that
    /// include this schema by `allOf`.
    fn subtype(&mut self, object: &'a Object) {
        let Some(discriminator) = object.get("discriminator") else {
            return;
        };
        if object.contains_key("oneOf") || object.contains_key("anyOf") {
            return;
        }
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return;
        };
        let subtypes = subtypes(self.root, discriminator, object);
        if subtypes.is_empty() {
            return;
        }
        let (value, subtype) = self.random.pick(&subtypes).clone();
        self.tagged(property, vec![value]);
        self.schema(subtype, Standing::Base);
    }

    fn condition(&mut self, object: &'a Object) {
        let Some(condition) = object.get("if") else {
            return;
        };
        if self.random.chance(0.5) {
            self.schema(condition, Standing::Base);
            object
                .get("then")
                .into_iter()
                .for_each(|then| self.schema(then, Standing::Base));
        } else {
            object
                .get("else")
                .into_iter()
                .for_each(|other| self.schema(other, Standing::Base));
        }
    }
}

fn subtypes<'a>(
    root: &'a Value,
    discriminator: &'a Value,
    base: &'a Object,
) -> Vec<(String, &'a Value)> {
    let components = root
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let component = |name: &str| components.and_then(|components| components.get(name));
    if let Some(mapping) = discriminator.get("mapping").and_then(Value::as_object) {
        let subtype = |(value, reference): (&String, &'a Value)| {
            let target = reference.as_str().and_then(component);
            Some((
                value.clone(),
                target.or_else(|| reference_target(root, reference))?,
            ))
        };
        return mapping.iter().filter_map(subtype).collect();
    }
    let takes_in = |schema: &Value| {
        let branches = schema
            .as_object()
            .map_or(&[][..], |object| list(object, "allOf"));
        let mut targets = branches
            .iter()
            .filter_map(|branch| resolve(root, branch.get("$ref")?));
        targets.any(|target| target.as_object().is_some_and(|it| std::ptr::eq(it, base)))
    };
    let own = components
        .into_iter()
        .flatten()
        .filter(|(_, schema)| takes_in(schema));
    own.map(|(name, schema)| (name.clone(), schema)).collect()
}

fn reference_target<'a>(root: &'a Value, reference: &Value) -> Option<&'a Value> {
    resolve(root, reference)
}

fn list<'a>(object: &'a Object, keyword: &str) -> &'a [Value] {
    object
        .get(keyword)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// Whether an instance of a schema has no parts.
fn ends(schema: &Value) -> bool {
    let kinds = ["null", "string", "integer", "number", "boolean"];
    let kind = schema.get("type").and_then(Value::as_str);
    kind.is_some_and(|kind| kinds.contains(&kind))
        || schema.get("enum").is_some()
        || schema.get("const").is_some()
}

/// Resolves a reference within the document.
pub(crate) fn resolve<'a>(root: &'a Value, reference: &Value) -> Option<&'a Value> {
    let fragment = reference.as_str()?.strip_prefix('#')?;
    if fragment.is_empty() || fragment.starts_with('/') {
        return root.pointer(&percent_decoded(fragment));
    }
    anchored(root, fragment)
}

/// The schema with this `$anchor`.
fn anchored<'a>(value: &'a Value, anchor: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            let is_it = |key| members.get(key).is_some_and(|name| name == anchor);
            if is_it("$anchor") || is_it("$dynamicAnchor") {
                return Some(value);
            }
            members.values().find_map(|member| anchored(member, anchor))
        }
        Value::Array(items) => items.iter().find_map(|item| anchored(item, anchor)),
        _ => None,
    }
}

pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = (first == b'%').then(|| text_of(after)).flatten();
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn text_of(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits.get(..2)?).ok()?;
    u8::from_str_radix(digits, 16).ok()
}
