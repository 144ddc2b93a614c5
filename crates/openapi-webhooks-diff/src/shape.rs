//! A schema as a set of values: for each JSON type, the listed values and the alternatives.

use std::collections::HashSet;

use openapi_webhooks_document::{Alternative, JsonType, TypeSet};
use serde_json::{Value as Json, json};

use crate::allows::{Rules, excludes, one_allows};
use crate::side::Side;

/// The JSON types that are compared separately. Integers are numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Family {
    pub(crate) const ALL: [Family; 5] = [
        Family::Boolean,
        Family::Number,
        Family::String,
        Family::Array,
        Family::Object,
    ];

    fn of(value: &Json) -> Option<Family> {
        Some(match value {
            Json::Null => return None,
            Json::Bool(_) => Family::Boolean,
            Json::Number(_) => Family::Number,
            Json::String(_) => Family::String,
            Json::Array(_) => Family::Array,
            Json::Object(_) => Family::Object,
        })
    }

    fn is_in(self, types: TypeSet) -> bool {
        let kinds: &[JsonType] = match self {
            Family::Boolean => &[JsonType::Boolean],
            Family::Number => &[JsonType::Number, JsonType::Integer],
            Family::String => &[JsonType::String],
            Family::Array => &[JsonType::Array],
            Family::Object => &[JsonType::Object],
        };
        kinds.iter().any(|kind| types.contains(*kind))
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Family::Boolean => "boolean",
            Family::Number => "number",
            Family::String => "string",
            Family::Array => "array",
            Family::Object => "object",
        }
    }
}

/// One choice for the values of a family.
#[derive(Clone, Debug)]
pub(crate) struct Choice<'a> {
    pub(crate) side: Side<'a>,
    pub(crate) component: Option<&'a str>,
    pub(crate) tags: Vec<(String, Vec<Json>)>,
}

/// The values of one family.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values<'a> {
    /// Values that are listed, in document order.
    pub(crate) listed: Vec<Json>,
    /// Values that are listed beside choices that allow any other value.
    pub(crate) known: Vec<Json>,
    /// Everything else. Empty if only the listed values are allowed.
    pub(crate) choices: Vec<Choice<'a>>,
}

impl Values<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.listed.is_empty() && self.choices.is_empty()
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.choices.is_empty()
    }

    /// What the choices say about values.
    pub(crate) fn rules(&self) -> Vec<Option<Rules>> {
        let choices = self.choices.iter();
        choices.map(|choice| Rules::of(&choice.side)).collect()
    }

    /// Removes duplicates. A listed value that a choice also allows is a known value.
    fn settle(&mut self) {
        if !self.listed.is_empty() && !self.choices.is_empty() {
            let rules = self.rules();
            let is_known = |value: &Json| one_allows(&rules, value) == Some(true);
            let listed = std::mem::take(&mut self.listed).into_iter();
            let (known, listed): (Vec<_>, Vec<_>) = listed.partition(is_known);
            self.known.extend(known);
            self.listed = listed;
        }
        for list in [&mut self.listed, &mut self.known] {
            let mut seen = HashSet::new();
            list.retain(|value| seen.insert(value.clone()));
        }
    }
}

/// The values that a schema allows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape<'a> {
    pub(crate) has_null: bool,
    families: [Values<'a>; 5],
}

impl<'a> Shape<'a> {
    /// `None` if the schema has too many alternatives.
    pub(crate) fn of(side: &Side<'a>) -> Option<Shape<'a>> {
        let mut shape = Shape::default();
        match side {
            Side::Any => shape.allow_any(),
            Side::Schema(_) => {
                for alternative in side.alternatives()? {
                    shape.add(&alternative);
                }
            }
        }
        shape.families.iter_mut().for_each(Values::settle);
        let booleans = &mut shape.families[Family::Boolean as usize];
        if !booleans.choices.is_empty() {
            booleans.choices.clear();
            booleans.listed = vec![json!(false), json!(true)];
        }
        Some(shape)
    }

    pub(crate) fn values(&self, family: Family) -> &Values<'a> {
        &self.families[family as usize]
    }

    /// The families that have values.
    pub(crate) fn families(&self) -> Vec<Family> {
        let has_values = |family: &Family| !self.values(*family).is_empty();
        Family::ALL.into_iter().filter(has_values).collect()
    }

    /// The JSON types in words.
    pub(crate) fn types(&self) -> String {
        let families = self.families();
        if families.len() == Family::ALL.len() && self.has_null {
            return "any type".to_owned();
        }
        let name = |family: Family| {
            let choices = &self.values(family).choices;
            let is_integer = !choices.is_empty() && choices.iter().all(|it| it.side.is_integer());
            match family {
                Family::Number if is_integer => "integer",
                family => family.name(),
            }
        };
        let mut names: Vec<&str> = families.into_iter().map(name).collect();
        names.extend(self.has_null.then_some("null"));
        match names.as_slice() {
            [] => "no value".to_owned(),
            names => names.join(" or "),
        }
    }

    fn allow_any(&mut self) {
        self.has_null = true;
        for values in &mut self.families {
            values.choices.push(Choice {
                side: Side::Any,
                component: None,
                tags: Vec::new(),
            });
        }
    }

    fn add(&mut self, alternative: &Alternative<'a>) {
        let schema = alternative.schema();
        if schema.is_never() {
            return;
        }
        let types = schema.types();
        let side = Side::Schema(schema.clone());
        self.has_null |= types.has_null() && !excludes(&side, &Json::Null);
        let marked = schema.annotation("x-extensible-enum");
        let is_marked = marked.as_ref().is_some_and(|it| *it != json!(false));
        let listed = schema.values();
        let known = match (&listed, marked) {
            (Some(values), _) => values.clone(),
            (None, Some(Json::Array(values))) => values,
            (None, _) => Vec::new(),
        };
        let rules = match known.is_empty() {
            true => Vec::new(),
            false => vec![Rules::of(&side)],
        };
        let allowed = known.iter();
        for value in allowed.filter(|value| one_allows(&rules, value) != Some(false)) {
            if let Some(family) = Family::of(value) {
                let values = &mut self.families[family as usize];
                let list = if is_marked {
                    &mut values.known
                } else {
                    &mut values.listed
                };
                list.push(value.clone());
            }
        }
        if listed.is_some() && !is_marked {
            return;
        }
        for family in Family::ALL.into_iter().filter(|family| family.is_in(types)) {
            self.families[family as usize].choices.push(Choice {
                side: side.clone(),
                component: alternative.component(),
                tags: alternative.tags().to_vec(),
            });
        }
    }
}
