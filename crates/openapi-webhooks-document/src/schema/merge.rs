//! Merges the schemas of an intersection, with `$ref` and `allOf` resolved.

use serde_json::Value as Json;

use crate::budget::Limit;
use crate::collections::{HashSet, IndexMap, IndexSet};
use crate::diagnostic::{Diagnostics, messages};
use crate::document::{Document, NodeId, Value};

use super::additional::AdditionalProperties;
use super::intersection::{self, Intersection, Operand};
use super::keyword::{self, Support};
use super::siblings;
use super::type_set::{JsonType, TypeSet};
use super::{equal, unbounded};

/// The combined meaning of the schemas of an intersection.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The schema objects, in the order in which they were visited.
    pub nodes: Vec<NodeId>,
    /// The types that `type` allows, if present.
    pub types: Option<TypeSet>,
    /// Whether `null` is allowed in addition: by `nullable: true`, or by a `type` that is a sibling of a
    /// reference.
    pub is_nullable: bool,
    /// The values that `enum` and `const` allow, if present.
    pub values: Option<Vec<Json>>,
    /// Whether the values are those of a union's tag, which cannot be `null`.
    pub is_tag: bool,
    pub properties: IndexMap<String, Intersection>,
    /// The names under `required`, and their nodes.
    pub required: IndexMap<String, Option<NodeId>>,
    pub rest: AdditionalProperties<Intersection>,
    pub unevaluated: AdditionalProperties<Intersection>,
    /// The schemas with `unevaluatedProperties`, and where it is in each.
    pub unevaluated_in: Vec<(NodeId, NodeId)>,
    /// Whether keywords that the generated type does not follow may declare further properties.
    pub is_partly_evaluated: bool,
    /// The schemas under `patternProperties`.
    pub patterns: Vec<NodeId>,
    pub items: Intersection,
    /// The schemas of the first items, by position.
    pub prefix: Vec<Intersection>,
    pub unions: Vec<UnionRule>,
    pub formats: Vec<NodeId>,
    /// Keywords that constrain values, and their nodes.
    pub constraints: Vec<(NodeId, String)>,
    /// The properties that are files.
    pub files: Vec<String>,
    /// Whether a schema is `false`.
    pub is_never: bool,
}

impl Merged {
    /// The types that the keywords of a schema without `type` imply. JSON Schema would allow every other
    /// type too, which authors rarely intend.
    pub fn implied_types(&self) -> TypeSet {
        let has_members = !self.properties.is_empty()
            || !self.required.is_empty()
            || !matches!(self.rest, AdditionalProperties::Unspecified)
            || !matches!(self.unevaluated, AdditionalProperties::Unspecified)
            || !self.patterns.is_empty();
        let mut types = TypeSet::NONE;
        if has_members {
            types = types.or(TypeSet::of(JsonType::Object));
        }
        if !self.items.is_empty() || !self.prefix.is_empty() {
            types = types.or(TypeSet::of(JsonType::Array));
        }
        types
    }

    /// The schema of members that are not declared as properties.
    pub fn additional(&self) -> &AdditionalProperties<Intersection> {
        match &self.rest {
            AdditionalProperties::Unspecified if !self.is_partly_evaluated => &self.unevaluated,
            rest => rest,
        }
    }

    /// Whether the JSON type of a value is allowed.
    pub fn allows_type_of(&self, value: &Json) -> bool {
        let kind = TypeSet::of_value(value);
        self.types.is_none_or(|types| types.and(kind) == kind)
            || (self.is_nullable && value.is_null())
    }

    /// Whether `enum` and `const` list values, of which none has a type that is allowed. `null` counts only
    /// if it is the only value.
    pub fn has_no_allowed_value(&self) -> bool {
        self.values.as_ref().is_some_and(|values| {
            let is_only = values.iter().all(Json::is_null);
            let counts = |value: &&Json| is_only || !value.is_null();
            !values
                .iter()
                .filter(counts)
                .any(|value| self.allows_type_of(value))
        })
    }

    /// Whether `null` is allowed. If `nullable` or `type` allows it and `enum` or `const` does not list
    /// it, JSON Schema would reject it, but authors intend it.
    pub fn allows_null(&self) -> bool {
        if self.is_tag {
            return false;
        }
        let is_listed = || {
            let values = self.values.as_ref();
            values.is_some_and(|values| values.contains(&Json::Null))
        };
        self.is_nullable || self.types.map_or_else(is_listed, TypeSet::has_null)
    }

    /// The JSON types that `type` allows, or else those that keywords imply.
    pub fn types_or_implied(&self) -> TypeSet {
        self.types.unwrap_or_else(|| self.implied_types())
    }
}

/// `oneOf` or `anyOf` of one schema object, or the subtypes of its discriminator.
#[derive(Clone, Debug)]
pub struct UnionRule {
    /// The array of branches, or the discriminator.
    pub node: NodeId,
    pub branches: Vec<NodeId>,
    pub discriminator: Option<NodeId>,
}

/// The maximum depth of `$ref` and `allOf`.
const MAX_DEPTH: usize = 256;

/// The number of list items that are searched in one step of the budget.
pub const SEARCHED: usize = 16;

/// The number of bytes that are converted to a value in one step of the budget.
pub const BYTES_IN_A_STEP: usize = 8;

/// Merges the schemas of `intersection`. Faults are reported.
pub fn merge(
    document: &Document,
    intersection: &Intersection,
    diagnostics: &Diagnostics,
) -> Merged {
    let mut merger = Merger {
        document,
        diagnostics,
        merged: Merged::default(),
        ancestors: Vec::new(),
        with_unions: true,
        has_base: intersection
            .iter()
            .any(|part| matches!(part, Operand::Base(_))),
        nested_unevaluated: AdditionalProperties::Unspecified,
    };
    for part in intersection {
        merger.part(part);
    }
    // Nothing is left unevaluated for the schema around it.
    if !matches!(merger.nested_unevaluated, AdditionalProperties::Unspecified) {
        merger.merged.unevaluated = merger.nested_unevaluated;
    }
    merger.merged
}

struct Merger<'a> {
    document: &'a Document,
    diagnostics: &'a Diagnostics,
    merged: Merged,
    /// The schemas that are being merged, to detect a schema that contains itself.
    ancestors: Vec<NodeId>,
    with_unions: bool,
    /// Whether the other operands are branches of a schema.
    has_base: bool,
    /// What `unevaluatedProperties` of subschemas allows.
    nested_unevaluated: AdditionalProperties<Intersection>,
}

impl<'a> Merger<'a> {
    fn part(&mut self, part: &Operand) {
        match part {
            Operand::Node(node) => self.schema(*node),
            Operand::Base(node) => {
                self.with_unions = false;
                self.schema(*node);
                self.with_unions = true;
            }
            Operand::Tag(property, values) => {
                let intersections = self.merged.properties.entry(property.clone()).or_default();
                intersection::add(intersections, Operand::Values(values.clone()));
                self.merged.required.entry(property.clone()).or_default();
                self.allow_only(TypeSet::of(JsonType::Object));
            }
            Operand::Values(values) => {
                self.merged.is_tag = true;
                self.values(values.clone());
            }
            Operand::Listed(node) if self.document.array(*node).is_some() => {
                self.enumeration(*node);
            }
            Operand::Listed(node) => self.constant(*node),
            Operand::JsonType(kind) => self.allow_only(TypeSet::of(*kind)),
            Operand::Files(names) => self.merged.files.extend(names.iter().cloned()),
        }
    }

    /// Uses steps of the budget. Returns whether any are left.
    fn spend(&self, node: NodeId, steps: usize) -> bool {
        let location = || Some(self.document.location(node));
        self.diagnostics.spend(Limit::Steps, steps, location)
    }

    fn schema(&mut self, node: NodeId) {
        if !self.spend(node, 1 + self.merged.nodes.len() / SEARCHED) {
            return;
        }
        if self.ancestors.contains(&node) {
            self.diagnostics
                .report(messages::reference_cycle(self.document.location(node)));
            return;
        }
        if self.ancestors.len() == MAX_DEPTH {
            let location = self.document.location(node);
            self.diagnostics.report(messages::too_deep(location));
            return;
        }
        if self.merged.nodes.contains(&node) {
            return;
        }
        match self.document.value(node) {
            Value::Bool(true) => {}
            Value::Bool(false) => self.merged.is_never = true,
            Value::Object(object) => {
                self.merged.nodes.push(node);
                self.ancestors.push(node);
                for (keyword, &value) in object.iter() {
                    if siblings::is_ignored(self.document, node, keyword) {
                        let location = self.document.location(value);
                        let diagnostic = messages::beside_reference(location, keyword);
                        self.diagnostics.report(diagnostic);
                    } else if self.spend(value, 1) {
                        self.keyword(node, keyword, value);
                    }
                }
                self.ancestors.pop();
            }
            _ => self.wrong_type(node, "a schema", "an object or a boolean"),
        }
    }

    fn keyword(&mut self, schema: NodeId, keyword: &str, value: NodeId) {
        match keyword {
            "$ref" | "$dynamicRef" | "$recursiveRef" => self.reference(keyword, value),
            "allOf" => {
                for &branch in self.branches(value, keyword) {
                    self.schema(branch);
                }
            }
            "oneOf" | "anyOf" => self.union(schema, keyword, value),
            "discriminator" => self.subtypes(schema, value),
            "type" => self.types(value),
            "nullable" => self.nullable(value),
            "enum" => self.enumeration(value),
            "const" => self.constant(value),
            "properties" => self.properties(value),
            "required" => self.required(value),
            "additionalProperties" => rest(self.document, value, &mut self.merged.rest),
            "unevaluatedProperties" => self.unevaluated(schema, value),
            "patternProperties" => self.patterns(value),
            "prefixItems" => self.prefix(value),
            "items" if self.document.array(value).is_some() => {
                let location = self.document.location(value);
                self.diagnostics.report(messages::items_array(location));
                self.prefix(value);
            }
            "items" => intersection::add(&mut self.merged.items, Operand::Node(value)),
            "format" => self.merged.formats.push(value),
            _ => self.other(schema, keyword, value),
        }
    }

    fn reference(&mut self, keyword: &str, value: NodeId) {
        let Some(target) = self.document.resolve(value, self.diagnostics) else {
            return;
        };
        let overriding = match keyword {
            "$dynamicRef" => self.document.overriding(value, target),
            _ => None,
        };
        if overriding.is_some() {
            let location = self.document.location(value);
            self.diagnostics
                .report(messages::dynamic_reference(location));
        }
        self.schema(overriding.unwrap_or(target));
    }

    /// It counts members that its own schema and its subschemas do not evaluate.
    fn unevaluated(&mut self, schema: NodeId, value: NodeId) {
        self.merged.unevaluated_in.push((schema, value));
        let is_branch = self.has_base && self.with_unions;
        let said = if self.ancestors.len() > 1 || is_branch {
            &mut self.nested_unevaluated
        } else {
            &mut self.merged.unevaluated
        };
        rest(self.document, value, said);
    }

    fn other(&mut self, schema: NodeId, keyword: &str, value: NodeId) {
        let is_condition = ["if", "then", "else", "dependentSchemas", "dependencies"];
        self.merged.is_partly_evaluated |= is_condition.contains(&keyword);
        if let Support::Constraint(_) = keyword::support(keyword)
            && !unbounded::is_trivial(self.document, schema, keyword, value)
        {
            self.merged.constraints.push((value, keyword.to_owned()));
        }
    }

    fn branches(&self, value: NodeId, keyword: &str) -> &'a [NodeId] {
        match self.document.array(value) {
            Some([]) | None => {
                let what = format!("`{keyword}`");
                self.wrong_type(value, &what, "an array with at least one schema");
                &[]
            }
            Some(branches) => branches,
        }
    }

    fn union(&mut self, schema: NodeId, keyword: &str, value: NodeId) {
        let branches = self.branches(value, keyword).to_vec();
        self.spend(value, branches.len());
        // Several branches of `anyOf` may evaluate properties; the type follows one of them.
        let evaluates = |&&branch: &&NodeId| self.may_evaluate(branch);
        let are_several = branches.iter().filter(evaluates).count() > 1;
        self.merged.is_partly_evaluated |= keyword == "anyOf" && are_several;
        if !self.with_unions || branches.is_empty() || self.is_stated(value) {
            return;
        }
        self.merged.unions.push(UnionRule {
            node: value,
            branches,
            discriminator: self.document.get(schema, "discriminator"),
        });
    }

    /// Whether a branch may declare properties, and not only require them.
    fn may_evaluate(&self, branch: NodeId) -> bool {
        let object = self.document.object(branch);
        object.is_some_and(|object| {
            let shapes = |keyword: &str| keyword::support(keyword) == Support::Shape;
            let mut keywords = object.keys();
            keywords.any(|keyword| shapes(keyword) && !["type", "required"].contains(&&**keyword))
        })
    }

    /// Whether the same union was added before. Two branches of `allOf` may declare a property with the
    /// same union; combining each branch with each branch would give variants that nobody intended.
    fn is_stated(&self, union: NodeId) -> bool {
        if self.merged.unions.is_empty() {
            return false;
        }
        let size = self.document.size(union);
        let mut others = self.merged.unions.iter();
        others.any(|other| {
            self.document.size(other.node) == size
                && self.spend(union, size / BYTES_IN_A_STEP)
                && self.document.to_json(other.node) == self.document.to_json(union)
        })
    }

    /// A discriminator without branches: the schemas of its mapping, or else those that include this
    /// schema by `allOf`, are its subtypes (OpenAPI 3.1, section 4.8.25). They are branches if the
    /// schema is used directly, but not if a subtype includes it.
    fn subtypes(&mut self, schema: NodeId, discriminator: NodeId) {
        let has_branches = ["oneOf", "anyOf"]
            .iter()
            .any(|key| self.document.get(schema, key).is_some());
        if has_branches || !self.with_unions || self.ancestors.len() > 1 {
            return;
        }
        let mut branches = IndexSet::default();
        for target in self.document.mapped(discriminator) {
            let subtype = self.document.component(target);
            let subtype = subtype.or_else(|| self.document.resolve(target, self.diagnostics));
            branches.extend(subtype.filter(|_| self.spend(target, 1)));
        }
        if self.document.get(discriminator, "mapping").is_none() {
            let mut bases = vec![schema];
            while let Some(base) = bases.pop() {
                for &subtype in self.document.subtypes(base) {
                    if self.spend(subtype, 1) && branches.insert(subtype) {
                        bases.push(subtype);
                    }
                }
            }
        }
        branches.retain(|branch| *branch != schema);
        if !branches.is_empty() {
            self.merged.unions.push(UnionRule {
                node: discriminator,
                branches: branches.into_iter().collect(),
                discriminator: Some(discriminator),
            });
        }
    }

    fn types(&mut self, value: NodeId) {
        let names = match self.document.value(value) {
            Value::String(_) | Value::Null => std::slice::from_ref(&value),
            Value::Array(names) => names,
            _ => return self.wrong_type(value, "`type`", "a string or an array of strings"),
        };
        let mut types = TypeSet::NONE;
        for &name in names {
            match self.type_named(name) {
                Some(kind) => types = types.or(kind),
                None => {
                    let found = self.document.to_json(name).to_string();
                    let allowed = "one of the seven JSON types: `string`, `number`, `integer`, \
                                   `boolean`, `array`, `object`, `null`";
                    let location = self.document.location(name);
                    self.diagnostics
                        .report(messages::invalid_value(location, &found, allowed));
                    return;
                }
            }
        }
        // Authors intend `null` to be allowed even if the referenced schema or union does not allow it.
        let stands_beside = |&node: &NodeId| {
            ["$ref", "allOf", "oneOf", "anyOf"]
                .iter()
                .any(|key| self.document.get(node, key).is_some())
        };
        let is_outermost = matches!(self.ancestors.as_slice(), [only] if stands_beside(only));
        self.merged.is_nullable |= types.has_null() && is_outermost;
        self.allow_only(types);
    }

    /// The JSON type that an item of `type` names. `null` without quotes, a common mistake in YAML, is
    /// accepted.
    fn type_named(&self, name: NodeId) -> Option<TypeSet> {
        if let Value::Null = self.document.value(name) {
            let location = self.document.location(name);
            self.diagnostics.report(messages::unquoted_null(location));
            return Some(TypeSet::NULL);
        }
        TypeSet::named(self.document.string(name)?)
    }

    fn allow_only(&mut self, types: TypeSet) {
        let types = self.merged.types.map_or(types, |other| other.and(types));
        self.merged.types = Some(types);
    }

    /// OpenAPI 3.0's keyword to allow `null`, which many 3.1 documents still contain.
    fn nullable(&mut self, value: NodeId) {
        if self.document.boolean(value) == Some(true) {
            self.merged.is_nullable = true;
            if !self.document.is_of_version("3.0.") {
                let location = self.document.location(value);
                self.diagnostics.report(messages::nullable(location));
            }
        }
    }

    fn enumeration(&mut self, value: NodeId) {
        match self.document.array(value) {
            Some(values) if !values.is_empty() => {
                if !self.spend(value, self.document.size(value) / BYTES_IN_A_STEP) {
                    return;
                }
                let values = values.iter().map(|&value| self.document.to_json(value));
                self.values(values.collect());
            }
            _ => self.wrong_type(value, "`enum`", "an array with at least one value"),
        }
    }

    fn constant(&mut self, value: NodeId) {
        if self.spend(value, self.document.size(value) / BYTES_IN_A_STEP) {
            self.values(vec![self.document.to_json(value)]);
        }
    }

    fn values(&mut self, values: Vec<Json>) {
        let mut unique: IndexSet<Json> = values.into_iter().map(equal::canonical).collect();
        if let Some(others) = self.merged.values.take() {
            let others: HashSet<Json> = others.into_iter().collect();
            unique.retain(|value| others.contains(value));
        }
        self.merged.values = Some(unique.into_iter().collect());
    }

    fn properties(&mut self, value: NodeId) {
        let Some(properties) = self.document.object(value) else {
            return self.wrong_type(value, "`properties`", "an object");
        };
        for (name, &schema) in properties {
            if !self.spend(value, 1) {
                return;
            }
            let intersections = self
                .merged
                .properties
                .entry(String::from(&**name))
                .or_default();
            let searched = intersections.len() / SEARCHED;
            intersection::add(intersections, Operand::Node(schema));
            self.spend(value, searched);
        }
    }

    fn required(&mut self, value: NodeId) {
        let Some(names) = self.document.array(value) else {
            return self.wrong_type(value, "`required`", "an array of property names");
        };
        if !self.spend(value, names.len()) {
            return;
        }
        for &name in names {
            match self.document.string(name) {
                Some(text) => {
                    self.merged
                        .required
                        .entry(text.to_owned())
                        .or_insert(Some(name));
                }
                None => self.wrong_type(name, "a property name", "a string"),
            }
        }
    }

    fn patterns(&mut self, value: NodeId) {
        match self.document.object(value) {
            Some(patterns) if self.spend(value, patterns.len()) => {
                self.merged.patterns.extend(patterns.values());
            }
            Some(_) => {}
            None => self.wrong_type(value, "`patternProperties`", "an object"),
        }
    }

    fn prefix(&mut self, value: NodeId) {
        let Some(items) = self.document.array(value) else {
            return self.wrong_type(value, "`prefixItems`", "an array of schemas");
        };
        if !self.spend(value, items.len()) {
            return;
        }
        for (at, &item) in items.iter().enumerate() {
            if self.merged.prefix.len() == at {
                self.merged.prefix.push(Intersection::new());
            }
            intersection::add(&mut self.merged.prefix[at], Operand::Node(item));
        }
    }

    fn wrong_type(&self, node: NodeId, what: &str, expected: &str) {
        let (location, found) = (self.document.location(node), self.document.kind(node));
        self.diagnostics
            .report(messages::wrong_type(location, what, expected, found));
    }
}

fn rest(document: &Document, value: NodeId, said: &mut AdditionalProperties<Intersection>) {
    match (document.boolean(value), &mut *said) {
        (Some(false), _) => *said = AdditionalProperties::Forbidden,
        (_, AdditionalProperties::Forbidden) => {}
        (_, AdditionalProperties::Typed(intersection)) => {
            intersection::add(intersection, Operand::Node(value));
        }
        (_, AdditionalProperties::Unspecified) => {
            *said = AdditionalProperties::Typed(vec![Operand::Node(value)]);
        }
    }
}
