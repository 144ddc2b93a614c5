//! A schema as a nested list of its properties.

use std::collections::HashSet;

use maud::{Markup, html};
use openapi_webhooks_document::{AdditionalProperties, Branch, SchemaId, SchemaView};
use serde_json::Value as Json;

use crate::markup::{first_sentence, markdown};

use super::facts::facts;
use super::link::Link;
use super::shape::{Choice, Content, Shape, Value, shape};
use super::type_text::type_text;

/// The maximum number of properties and branches on a page. The JSON Schema has the others.
const MAX_ROWS: usize = 2_000;

/// Deeper levels are shown only in the JSON Schema.
const MAX_DEPTH: usize = 12;

/// At the first level, objects with at most this many properties are initially expanded.
const OPEN: usize = 6;

/// Longer lists of values are collapsed.
const SHORT_LIST: usize = 8;

/// Writes the schemas of one page, with an anchor for each property.
pub(crate) struct SchemaWriter<'l> {
    link: &'l Link<'l>,
    anchors: HashSet<String>,
    rows: usize,
    /// The schemas that contain the current one, to detect recursion.
    parents: Vec<SchemaId>,
}

impl<'l> SchemaWriter<'l> {
    pub(crate) fn new(link: &'l Link<'l>) -> Self {
        SchemaWriter {
            link,
            anchors: HashSet::new(),
            rows: 0,
            parents: Vec::new(),
        }
    }

    /// Writes a whole schema: its type, its constraints, and its properties or branches.
    pub(crate) fn schema(&mut self, view: &SchemaView<'_>, anchor: &str) -> Markup {
        let shape = shape(view);
        let is_plain_object = matches!(shape.content, Content::Object)
            && !shape.is_nullable
            && !shape.view.properties().is_empty();
        let facts = facts(&shape.view);
        html! {
            @if !is_plain_object || !facts.is_empty() {
                p.facts {
                    span.type { (self.own_type(&shape)) }
                    @if shape.is_nullable { " " span.flag { "nullable" } }
                    @for fact in &facts { " · " (fact) }
                }
            }
            (self.content(&shape, anchor, 0))
        }
    }

    /// The type of the schema that a page is about, which does not link to itself.
    fn own_type(&self, shape: &Shape<'_>) -> Markup {
        let own = shape.view.id();
        let link: &Link<'_> = &|view| {
            if view.id() == own {
                None
            } else {
                (self.link)(view)
            }
        };
        type_text(&shape.view, link)
    }

    fn content(&mut self, shape: &Shape<'_>, anchor: &str, depth: usize) -> Markup {
        let id = shape.view.id();
        if self.parents.contains(&id) || depth > MAX_DEPTH {
            return html! { p.facts { "The same as above. The JSON Schema has the details." } };
        }
        self.parents.push(id);
        let content = match &shape.content {
            Content::Values(values) => values_list(values),
            Content::Unions(choices) => html! {
                (self.properties(&shape.view, anchor, depth))
                @for choice in choices { (self.choice(choice, anchor, depth)) }
            },
            Content::Array(items) => self.items(items, anchor, depth),
            Content::Object => self.properties(&shape.view, anchor, depth),
            Content::Other => html! {},
        };
        self.parents.pop();
        content
    }

    /// The items of an array, unless their schema has its own page or the array's type already describes
    /// them.
    fn items(&mut self, items: &SchemaView<'_>, anchor: &str, depth: usize) -> Markup {
        let inner = shape(items);
        if (self.link)(&inner.view).is_some() {
            return html! {};
        }
        let facts = facts(&inner.view);
        html! {
            @if !facts.is_empty() {
                p.facts { "Each item: " @for (at, fact) in facts.iter().enumerate() { @if at > 0 { " · " } (fact) } }
            }
            (self.content(&inner, anchor, depth + 1))
        }
    }

    fn properties(&mut self, view: &SchemaView<'_>, anchor: &str, depth: usize) -> Markup {
        let properties = view.properties();
        let patterns = view.pattern_properties();
        let rest = match view.additional_properties() {
            AdditionalProperties::Typed(rest) => Some(rest),
            AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => None,
        };
        if properties.is_empty() && patterns.is_empty() && rest.is_none() {
            return html! {};
        }
        html! {
            ul.properties {
                @for property in &properties {
                    (self.row(&html! { (property.name()) }, property.name(), property.schema(), property.is_required(), (anchor, depth)))
                }
                @for (pattern, schema) in &patterns {
                    (self.row(&html! { "/" (pattern) "/" }, pattern, schema, false, (anchor, depth)))
                }
                @if let Some(rest) = &rest {
                    (self.row(&html! { em { "any other name" } }, "any-other-name", rest, false, (anchor, depth)))
                }
            }
        }
    }

    /// Writes a parameter as a row of a list.
    pub(crate) fn parameter(
        &mut self,
        anchor: &str,
        name: &str,
        schema: Option<&SchemaView<'_>>,
        description: Option<&str>,
        (is_required, is_deprecated): (bool, bool),
        example: Option<&Json>,
    ) -> Markup {
        let anchor = self.anchor(anchor, name);
        let shape = schema.map(shape);
        let mut facts = shape
            .as_ref()
            .map(|shape| facts(&shape.view))
            .unwrap_or_default();
        if let Some(example) = example {
            facts.push(html! { "example " code { (example.to_string()) } });
        }
        let children = shape.as_ref().map(|shape| self.children(shape, &anchor, 0));
        html! {
            li id=(anchor) {
                div.row {
                    span.name { (name) } " "
                    @if let Some(schema) = schema { span.type { (type_text(schema, self.link)) } }
                    @if is_required { " " span.flag.required { "required" } }
                    @if is_deprecated { " " span.flag.deprecated { "deprecated" } }
                }
                @if let Some(text) = description { div.text { (markdown(text)) } }
                (facts_line(&facts))
                @if let Some(children) = children { (children) }
            }
        }
    }

    fn row(
        &mut self,
        title: &Markup,
        name: &str,
        schema: &SchemaView<'_>,
        is_required: bool,
        (parent, depth): (&str, usize),
    ) -> Markup {
        if !self.count() {
            return html! {};
        }
        let anchor = self.anchor(parent, name);
        let shape = shape(schema);
        let facts = facts(&shape.view);
        let description = schema.description().or(shape.view.description());
        let description = description.or(schema.title());
        let target = (self.link)(&shape.view);
        let is_on_its_page = target.is_some_and(|target| target.description == description);
        let children = self.children(&shape, &anchor, depth);
        html! {
            li id=(anchor) {
                div.row {
                    span.name { (title) } " "
                    span.type { (type_text(schema, self.link)) }
                    @if is_required { " " span.flag.required { "required" } }
                    @if shape.is_nullable { " " span.flag { "nullable" } }
                    @if schema.is_deprecated() { " " span.flag.deprecated { "deprecated" } }
                }
                @if let Some(text) = description {
                    div.text {
                        @if is_on_its_page { p { (first_sentence(text)) } } @else { (markdown(text)) }
                    }
                }
                (facts_line(&facts))
                (children)
            }
        }
    }

    /// The properties, branches or values of a property, collapsed unless there are few.
    fn children(&mut self, shape: &Shape<'_>, anchor: &str, depth: usize) -> Markup {
        if (self.link)(&shape.view).is_some() {
            return html! {};
        }
        let (label, count) = match &shape.content {
            Content::Values(values) if values.len() < 2 => return html! {},
            Content::Values(values) => ("values", values.len()),
            Content::Unions(choices) => {
                let branches = choices.iter().map(|choice| choice.branches.len());
                ("variants", branches.sum())
            }
            _ => ("properties", property_count(shape, depth)),
        };
        let is_list = label == "values";
        let content = self.content(shape, anchor, depth + 1);
        if content.0.is_empty() {
            return content;
        }
        if is_list && count <= SHORT_LIST {
            return content;
        }
        let is_open = depth == 0 && count <= OPEN && !is_list;
        let count = (count > 0).then(|| format!("{count} "));
        html! {
            details open[is_open] {
                summary { (count.unwrap_or_default()) (label) }
                (content)
            }
        }
    }

    fn choice(&mut self, choice: &Choice<'_>, anchor: &str, depth: usize) -> Markup {
        html! {
            @if let Some(tag) = &choice.tag {
                p.facts { "Depends on " code { (tag) } ":" }
            } @else {
                p.facts { "One of:" }
            }
            ul.variants {
                @for branch in &choice.branches {
                    (self.variant(branch, choice.tag.as_deref(), anchor, depth))
                }
            }
        }
    }

    fn variant(
        &mut self,
        branch: &Branch<'_>,
        tag: Option<&str>,
        parent: &str,
        depth: usize,
    ) -> Markup {
        if !self.count() {
            return html! {};
        }
        let shape = shape(branch.schema());
        let name = title_of(branch, &shape.view);
        let anchor = self.anchor(parent, &name);
        let is_linked = (self.link)(&shape.view).is_some();
        let values = branch.tag_values();
        let heading = html! {
            @if let (Some(tag), false) = (tag, values.is_empty()) {
                code {
                    (tag) ": "
                    @for (at, value) in values.iter().enumerate() { @if at > 0 { " or " } (value.to_string()) }
                }
                " "
            } @else if !is_linked && branch.schema().title().is_some() {
                b { (name) } " "
            }
            span.type { (type_text(branch.schema(), self.link)) }
        };
        let content = if is_linked {
            html! {}
        } else {
            self.content(&shape, &anchor, depth + 1)
        };
        let description = branch.schema().description().filter(|_| !is_linked);
        html! {
            li id=(anchor) {
                @if content.0.is_empty() {
                    div.row { (heading) }
                    @if let Some(text) = description { div.text { (markdown(text)) } }
                } @else {
                    details {
                        summary { (heading) }
                        @if let Some(text) = description { div.text { (markdown(text)) } }
                        (content)
                    }
                }
            }
        }
    }

    /// Whether one more row is shown.
    fn count(&mut self) -> bool {
        self.rows += 1;
        self.rows <= MAX_ROWS
    }

    /// Whether rows were left out.
    pub(crate) fn is_cut(&self) -> bool {
        self.rows > MAX_ROWS
    }

    /// A unique anchor, made of characters that need no escaping in a URL.
    fn anchor(&mut self, parent: &str, name: &str) -> String {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let name: String = name
            .chars()
            .take(60)
            .map(|c| if is_plain(c) { c } else { '-' })
            .collect();
        let wanted = format!("{parent}.{name}");
        let mut anchor = wanted.clone();
        let mut number = 1;
        while !self.anchors.insert(anchor.clone()) {
            number += 1;
            anchor = format!("{wanted}-{number}");
        }
        anchor
    }
}

fn facts_line(facts: &[Markup]) -> Markup {
    html! {
        @if !facts.is_empty() {
            p.facts { @for (at, fact) in facts.iter().enumerate() { @if at > 0 { " · " } (fact) } }
        }
    }
}

fn title_of(branch: &Branch<'_>, view: &SchemaView<'_>) -> String {
    let value = branch.tag_values().first().and_then(|value| value.as_str());
    let title = branch.schema().title();
    let name = value.or(title).or(view.component());
    name.unwrap_or("variant").to_owned()
}

/// The properties of the innermost items, if the array does not contain itself.
fn property_count(shape: &Shape<'_>, depth: usize) -> usize {
    match &shape.content {
        Content::Array(_) if depth > MAX_DEPTH => 0,
        Content::Array(items) => property_count(&self::shape(items), depth + 1),
        _ => shape.view.properties().len(),
    }
}

fn values_list(values: &[Value]) -> Markup {
    let is_described = |value: &Value| value.description.is_some() || value.title.is_some();
    if values.len() < 2 && !values.iter().any(is_described) {
        return html! {};
    }
    if !values.iter().any(is_described) {
        return html! {
            p.values { @for value in values { code { (value.value.to_string()) } " " } }
        };
    }
    html! {
        dl.values {
            @for value in values {
                dt { code { (value.value.to_string()) } }
                dd {
                    @if let Some(text) = value.description.as_ref().or(value.title.as_ref()) {
                        (markdown(text))
                    }
                }
            }
        }
    }
}
