//! The pages of a site and their paths.

use std::collections::HashMap;

use openapi_webhooks_document::{
    AdditionalProperties, Catalogue, ResponseContent, SchemaId, SchemaView, Webhook,
};

use crate::schema::shape;
use crate::slug::Slugs;

/// The pages of the webhooks and of the components that several of them use.
pub(crate) struct Directory<'a> {
    pub(crate) webhooks: Vec<WebhookPage<'a>>,
    pub(crate) groups: Vec<Group>,
    pub(crate) components: Vec<ComponentPage<'a>>,
    /// Positions in `components`.
    positions: HashMap<SchemaId, usize>,
}

pub(crate) struct WebhookPage<'a> {
    pub(crate) webhook: Webhook<'a>,
    pub(crate) slug: String,
    /// The position in `groups`.
    pub(crate) group: usize,
}

pub(crate) struct ComponentPage<'a> {
    pub(crate) schema: SchemaView<'a>,
    pub(crate) name: String,
    pub(crate) slug: String,
}

/// Webhooks that have the same tag, or names with the same first word.
pub(crate) struct Group {
    /// Empty if there is only one group.
    pub(crate) title: String,
    /// The anchor on the index.
    pub(crate) slug: String,
    /// Positions in `webhooks`.
    pub(crate) webhooks: Vec<usize>,
}

impl<'a> Directory<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue) -> Self {
        let webhooks = catalogue.webhooks();
        let (titles, groups) = groups(&webhooks);
        let mut slugs = Slugs::default();
        let webhooks = webhooks.into_iter().zip(titles);
        let webhooks: Vec<WebhookPage<'a>> = webhooks
            .map(|(webhook, group)| WebhookPage {
                slug: slugs.take(webhook.name()),
                webhook,
                group,
            })
            .collect();
        let mut uses = Uses::default();
        for page in &webhooks {
            uses.add_webhook(&page.webhook);
        }
        let mut slugs = Slugs::default();
        let mut positions = HashMap::new();
        let mut components = Vec::new();
        for (identity, schema, name) in uses.repeated() {
            positions.insert(identity, components.len());
            components.push(ComponentPage {
                slug: slugs.take(name),
                schema: schema.clone(),
                name: name.clone(),
            });
        }
        let identities = uses.identities.iter();
        let positions =
            identities.filter_map(|(id, identity)| Some((*id, *positions.get(identity)?)));
        let positions = positions.collect();
        Directory {
            webhooks,
            groups,
            components,
            positions,
        }
    }

    /// The page of a component, if it has one.
    pub(crate) fn component(&self, schema: &SchemaView<'_>) -> Option<&ComponentPage<'a>> {
        let position = self.positions.get(&schema.id())?;
        self.components.get(*position)
    }
}

/// Returns the position of each webhook's group, and the groups. Webhooks are grouped by their first tag if
/// most have one, and otherwise by the part of the name before the first separator.
fn groups(webhooks: &[Webhook<'_>]) -> (Vec<usize>, Vec<Group>) {
    let tag = |webhook: &Webhook<'_>| {
        let operations = webhook.operations();
        let tag = operations
            .first()
            .and_then(|one| one.tags().first().copied());
        tag.map(str::to_owned)
    };
    let tagged = webhooks.iter().filter(|webhook| tag(webhook).is_some());
    let has_tags = tagged.count() * 2 > webhooks.len();
    let title = |webhook: &Webhook<'_>| {
        if has_tags {
            return tag(webhook).unwrap_or_else(|| "Other".to_owned());
        }
        let name = webhook.name().trim_matches(['/', '.', '-', '_', ' ']);
        let end = name
            .find(['.', '/', '-', '_', ' ', ':'])
            .unwrap_or(name.len());
        name[..end].to_owned()
    };
    let mut groups: Vec<Group> = Vec::new();
    let mut slugs = Slugs::default();
    let mut positions = HashMap::new();
    let mut of_webhooks = Vec::new();
    for (at, webhook) in webhooks.iter().enumerate() {
        let title = title(webhook);
        let position = *positions.entry(title.clone()).or_insert_with(|| {
            groups.push(Group {
                slug: format!("group-{}", slugs.take(&title)),
                title,
                webhooks: Vec::new(),
            });
            groups.len() - 1
        });
        groups[position].webhooks.push(at);
        of_webhooks.push(position);
    }
    let is_of_use = groups.len() > 1 && groups.len() < webhooks.len();
    if !is_of_use && !has_tags {
        let all = Group {
            title: String::new(),
            slug: "group".to_owned(),
            webhooks: (0..webhooks.len()).collect(),
        };
        return (vec![0; webhooks.len()], vec![all]);
    }
    (of_webhooks, groups)
}

/// Inline objects with fewer properties get no page, however often they occur.
const SHARED: usize = 8;

/// Schemas with equal identities share a page.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Identity {
    Schema(SchemaId),
    /// The first of the large inline objects with the same content.
    Content(SchemaId),
}

/// How often schemas are used.
#[derive(Default)]
struct Uses<'a> {
    identities: HashMap<SchemaId, Identity>,
    /// The first large inline object with each content: its JSON Schema without its own annotations.
    contents: HashMap<String, SchemaId>,
    counts: HashMap<Identity, usize>,
    /// The schemas that may get a page, in the order of their first use, each with a name.
    found: Vec<(Identity, SchemaView<'a>, String)>,
}

impl<'a> Uses<'a> {
    fn add_webhook(&mut self, webhook: &Webhook<'a>) {
        for operation in webhook.operations() {
            let bodies = operation.bodies();
            let bodies = bodies
                .iter()
                .filter_map(openapi_webhooks_document::BodyView::schema);
            let parameters = operation.parameters();
            let parameters = parameters
                .iter()
                .filter_map(openapi_webhooks_document::ParameterView::schema);
            let responses = operation.responses();
            let responses = responses.iter().filter_map(|one| match one.content() {
                ResponseContent::Json(schema) => schema,
                _ => None,
            });
            let start = bodies.chain(parameters).chain(responses);
            let mut waiting: Vec<(SchemaView<'a>, String)> =
                start.map(|schema| (schema, String::new())).collect();
            while let Some((schema, name)) = waiting.pop() {
                if self.is_new(&schema, &name) {
                    waiting.extend(children(&schema, &name));
                }
            }
        }
    }

    /// Counts a use, and returns whether it is the first. A recursive schema is used at least twice.
    fn is_new(&mut self, schema: &SchemaView<'a>, name: &str) -> bool {
        let identity = self.identity(schema, name);
        let count = self.counts.entry(identity).or_default();
        *count += 1;
        let is_new = *count == 1;
        let may_have_page =
            schema.component().is_some() || matches!(identity, Identity::Content(_));
        if is_new && may_have_page {
            let name = schema.component().or(schema.title()).unwrap_or(name);
            let name = name.to_owned();
            self.found.push((identity, schema.target(), name));
        }
        is_new
    }

    fn identity(&mut self, schema: &SchemaView<'a>, name: &str) -> Identity {
        let id = schema.id();
        if let Some(known) = self.identities.get(&id) {
            return *known;
        }
        let identity = match content(schema, name) {
            Some(content) => Identity::Content(*self.contents.entry(content).or_insert(id)),
            None => Identity::Schema(id),
        };
        self.identities.insert(id, identity);
        identity
    }

    /// The schemas that are used more than once and have something to show.
    fn repeated(&self) -> impl Iterator<Item = &(Identity, SchemaView<'a>, String)> {
        self.found.iter().filter(|(identity, schema, _)| {
            let is_large = !schema.properties().is_empty() || is_union_of_objects(schema);
            self.counts.get(identity).is_some_and(|&count| count > 1) && is_large
        })
    }
}

/// The content of a large inline object. `None` for other schemas.
fn content(schema: &SchemaView<'_>, name: &str) -> Option<String> {
    let is_inline = schema.component().is_none() && !name.is_empty();
    if !is_inline || schema.properties().len() < SHARED {
        return None;
    }
    let mut schema = schema.to_json_schema();
    if let Some(members) = schema.as_object_mut() {
        for annotation in ["title", "description", "default", "examples", "deprecated"] {
            members.shift_remove(annotation);
        }
    }
    Some(schema.to_string())
}

fn is_union_of_objects(schema: &SchemaView<'_>) -> bool {
    let unions = schema.unions();
    let mut branches = unions
        .iter()
        .flat_map(openapi_webhooks_document::UnionView::branches);
    branches.any(|branch| !branch.schema().properties().is_empty())
}

/// The direct subschemas, each with the name of its property.
fn children<'a>(schema: &SchemaView<'a>, name: &str) -> Vec<(SchemaView<'a>, String)> {
    let shape = shape(schema);
    let view = &shape.view;
    // A schema that only adds `null` to another schema is treated as that schema.
    if view.id() != schema.id() {
        return vec![(view.clone(), name.to_owned())];
    }
    let properties = view.properties();
    let properties = properties.iter();
    let properties = properties.map(|one| (one.schema().clone(), one.name().to_owned()));
    let mut unnamed: Vec<SchemaView<'a>> = Vec::new();
    unnamed.extend(view.pattern_properties().into_iter().map(|(_, one)| one));
    unnamed.extend(view.items());
    unnamed.extend(view.prefix_items());
    if let AdditionalProperties::Typed(rest) = view.additional_properties() {
        unnamed.push(rest);
    }
    for union in view.unions() {
        unnamed.extend(union.branches().iter().map(|one| one.schema().clone()));
    }
    let unnamed = unnamed.into_iter().map(|one| (one, name.to_owned()));
    properties.chain(unnamed).collect()
}
