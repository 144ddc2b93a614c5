//! The place of a type in the document, which names it: the schema or operation that it belongs to, and
//! the steps from there. A place does not depend on other places, so additions to a document rename
//! nothing.

use openapi_webhooks_document::collections::HashMap;
use openapi_webhooks_document::document::{Document, NodeId};
use openapi_webhooks_document::schema::annotations;
use openapi_webhooks_document::schema::declared::is_schema;

/// The start of a name. If two places want the same name, the one whose root is listed first gets it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// A schema under `components/schemas`, by its key.
    Component(String),
    /// A type that has the same name wherever it is used.
    Value(String),
    /// A schema that another file declares or consists of: its name, and the name to use if the first
    /// one is taken.
    File { name: String, with_file: String },
    /// A part of an operation.
    Operation(String),
}

/// A root, and the words of the steps from there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    pub(crate) root: Root,
    pub(crate) steps: Vec<String>,
}

impl Place {
    pub(crate) fn new(root: Root) -> Place {
        Place {
            root,
            steps: Vec::new(),
        }
    }

    /// The order in which places are named.
    pub(crate) fn order(&self) -> impl Ord {
        (&self.root, self.steps.len(), &self.steps)
    }
}

/// The names of schemas.
pub(super) struct Places<'a> {
    document: &'a Document,
    /// Components that only refer to a schema elsewhere, by that schema. The schema takes their name.
    lent: HashMap<NodeId, &'a str>,
    /// The schemas of operations, with the name of the part that each belongs to.
    operations: HashMap<NodeId, String>,
    /// The words that distinguish the branches of unions.
    branches: HashMap<NodeId, String>,
}

impl<'a> Places<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut components: Vec<_> = components(document).collect();
        components.sort_unstable();
        let mut lent = HashMap::default();
        for (name, node) in components {
            let target = annotations::target(document, node);
            if target != node && component(document, target).is_none() {
                lent.entry(target).or_insert(name);
            }
        }
        Places {
            document,
            lent,
            operations: HashMap::default(),
            branches: HashMap::default(),
        }
    }

    /// Names the schema of an operation after the part that it belongs to.
    pub(super) fn set_operation(&mut self, schema: NodeId, name: &str) {
        self.operations.entry(schema).or_insert(name.to_owned());
    }

    /// Names the types inside a branch after the word that distinguishes the branch.
    pub(super) fn set_branch(&mut self, branch: NodeId, word: &str) {
        self.branches.entry(branch).or_insert(word.to_owned());
    }

    /// Whether a schema is declared under a name, or is a whole file.
    pub(super) fn is_declared(&self, node: NodeId) -> bool {
        self.declared(node).is_some()
    }

    /// The place of the schema at `node`.
    pub(super) fn of(&self, node: NodeId) -> Place {
        let mut way = vec![node];
        loop {
            let at = way[way.len() - 1];
            if let Some(root) = self.root(at) {
                way.reverse();
                let steps = self.steps(&way);
                return Place { root, steps };
            }
            match self.document.parent(at) {
                Some(parent) => way.push(parent),
                None => {
                    way.reverse();
                    let keys = way.iter().filter_map(|&node| self.document.key(node));
                    let text = keys.collect::<Vec<_>>().join(" ");
                    return Place::new(Root::Operation(text));
                }
            }
        }
    }

    fn root(&self, node: NodeId) -> Option<Root> {
        let operation = self.operations.get(&node).cloned().map(Root::Operation);
        operation
            .or_else(|| self.declared(node))
            .or_else(|| self.part_of_operation(node))
    }

    /// The name under which a schema is declared.
    fn declared(&self, node: NodeId) -> Option<Root> {
        let document = self.document;
        if let Some(&name) = self.lent.get(&node) {
            return Some(Root::Component(name.to_owned()));
        }
        if let Some(name) = component(document, node) {
            return Some(Root::Component(name.to_owned()));
        }
        let Some(parent) = document.parent(node) else {
            let stem = document.file_stem(node)?.to_owned();
            return Some(Root::File {
                name: stem.clone(),
                with_file: stem,
            });
        };
        let root = document.root_of(node)?;
        let stem = document.file_stem(root).unwrap_or_default();
        let holder = match document.parent(parent) {
            None if document.root() != Some(root) => Some(parent),
            Some(above) if is_definitions(document, parent) => Some(above),
            Some(above) if document.key(parent) == Some("schemas") => document.parent(above),
            _ => None,
        };
        let is_top = holder == Some(root) && !is_schema(document, root);
        let name = document.key(node).filter(|_| is_top)?;
        Some(Root::File {
            name: name.to_owned(),
            with_file: format!("{stem} {name}"),
        })
    }

    /// The part of an operation that a `schema` belongs to, named after the keys on its path, for
    /// schemas that several operations share.
    fn part_of_operation(&self, node: NodeId) -> Option<Root> {
        let document = self.document;
        if document.key(node) != Some("schema") {
            return None;
        }
        let mut words = Vec::new();
        let mut at = node;
        while let Some(parent) = document.parent(at) {
            let section = document.key(parent).unwrap_or_default();
            let key = document.key(at).unwrap_or_default();
            match (section, key) {
                ("pathItems" | "webhooks" | "x-webhooks" | "paths", _) => words.push(key),
                ("requestBodies", _) => words.extend(["body", key]),
                ("content", _) => {}
                ("responses", _)
                    if document.key(document.parent(parent)?) == Some("components") =>
                {
                    words.extend(["response", key]);
                }
                ("responses", "default") => words.push("default"),
                ("responses", _) => words.extend([key, "status"]),
                ("parameters" | "headers", "") => words.extend(document.text(at, "name")),
                (_, "requestBody") => words.push("payload"),
                (_, "" | "schema" | "post") => {}
                (_, key) if STRUCTURE.contains(&key) => {}
                (_, key) => words.push(key),
            }
            at = parent;
        }
        words.extend(document.file_stem(at));
        words.reverse();
        Some(Root::Operation(words.join(" ")))
    }

    /// The words for the steps from the first schema of `way` to the last one, which is inside it.
    fn steps(&self, way: &[NodeId]) -> Vec<String> {
        let document = self.document;
        let mut steps = Vec::new();
        let mut inside = Inside::Schema;
        for step in way.windows(2) {
            let (parent, node) = (step[0], step[1]);
            let key = document.key(node).unwrap_or_default();
            inside = match inside {
                Inside::Schema => match key {
                    "properties" | "$defs" | "definitions" => Inside::Names,
                    "patternProperties" => Inside::Patterns,
                    "oneOf" | "anyOf" => Inside::Branches,
                    "allOf" | "dependentSchemas" => Inside::Parts,
                    "prefixItems" => Inside::Items,
                    "items" if document.array(node).is_some() => Inside::Items,
                    _ => {
                        steps.push(self.step(parent, key));
                        Inside::Schema
                    }
                },
                Inside::Names => {
                    steps.push(key.to_owned());
                    Inside::Schema
                }
                Inside::Patterns => {
                    steps.push(rest_word(document, document.parent(parent)));
                    Inside::Schema
                }
                Inside::Branches => {
                    steps.extend(self.branches.get(&node).cloned());
                    Inside::Schema
                }
                Inside::Items => {
                    let items = document.array(parent).unwrap_or_default();
                    let index = items.iter().position(|item| *item == node);
                    steps.push(item_word(index.unwrap_or_default()));
                    Inside::Schema
                }
                Inside::Parts => Inside::Schema,
            };
        }
        steps
    }

    /// The word for a keyword that holds one schema.
    fn step(&self, parent: NodeId, key: &str) -> String {
        match key {
            "items" | "additionalItems" | "unevaluatedItems" | "contains" => item_word(0),
            "additionalProperties" | "unevaluatedProperties" => {
                rest_word(self.document, Some(parent))
            }
            key => key.to_owned(),
        }
    }
}

/// Keys that describe the structure of a document, and are left out of names.
const STRUCTURE: [&str; 11] = [
    "components",
    "content",
    "headers",
    "parameters",
    "pathItems",
    "paths",
    "requestBodies",
    "responses",
    "schemas",
    "webhooks",
    "x-webhooks",
];

/// The part of a schema that holds other schemas.
enum Inside {
    Schema,
    /// Properties, or schemas that are declared inside the schema.
    Names,
    Patterns,
    Branches,
    Items,
    /// Schemas that are combined with the schema around them.
    Parts,
}

/// The word for the items of an array. Later items of a tuple are numbered.
pub(super) fn item_word(index: usize) -> String {
    match index {
        0 => "item".to_owned(),
        index => format!("item {}", index + 1),
    }
}

/// The word for the values of a map, and for what stands beside declared properties.
fn rest_word(document: &Document, schema: Option<NodeId>) -> String {
    let has_properties = schema.is_some_and(|schema| document.get(schema, "properties").is_some());
    let word = if has_properties {
        "additional property"
    } else {
        "value"
    };
    word.to_owned()
}

/// The schemas right inside a schema that are found without following references, and the words for the steps.
pub(crate) fn named_parts(document: &Document, schema: NodeId) -> Vec<(String, NodeId)> {
    let properties = document.get(schema, "properties");
    let properties = properties.and_then(|properties| document.object(properties));
    let properties = properties.into_iter().flatten();
    let properties = properties.map(|(name, &node)| (name.to_string(), node));
    let items = document.get(schema, "items");
    let items = items.map(|node| (item_word(0), node));
    let values = document.get(schema, "additionalProperties");
    let values = values.map(|node| (rest_word(document, Some(schema)), node));
    properties.chain(items).chain(values).collect()
}

/// The schemas under `components/schemas` of the document itself.
pub(crate) fn components(document: &Document) -> impl Iterator<Item = (&str, NodeId)> {
    let root = document.root();
    let components = root.and_then(|root| document.get(root, "components"));
    let schemas = components.and_then(|components| document.get(components, "schemas"));
    let members = schemas.and_then(|schemas| document.object(schemas));
    let members = members.into_iter().flatten();
    members.map(|(name, &node)| (&**name, node))
}

/// The key of a schema under `components/schemas` of the document itself.
fn component(document: &Document, node: NodeId) -> Option<&str> {
    let schemas = document.parent(node)?;
    let components = document.parent(schemas)?;
    let is_component = document.key(schemas) == Some("schemas")
        && document.key(components) == Some("components")
        && document.parent(components) == document.root();
    document.key(node).filter(|_| is_component)
}

fn is_definitions(document: &Document, node: NodeId) -> bool {
    matches!(document.key(node), Some("$defs" | "definitions"))
}
