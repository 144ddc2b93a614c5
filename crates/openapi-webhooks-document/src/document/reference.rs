//! `$ref` (JSON Schema 2020-12 Core, section 8.2.3.1; OpenAPI 3.1, section 4.8.23) → the node it names.

use std::collections::BTreeSet;
use std::path::{Component, PathBuf};

use crate::collections::HashMap;
use crate::diagnostic::{Diagnostics, Location, Refusal, Unreadable, messages};
use crate::escape::is_control;

use super::arena::{Content, Document};
use super::node::{FileId, Node, NodeId, Step, Value};
use super::path::normal;
use super::pointer;

/// References that lead to references: no document goes as far.
const MAX_FOLLOWED: usize = 256;

/// What a reference names, before it is looked up.
pub(super) enum Target {
    /// A place in the file that holds the reference.
    Here(String),
    /// A place in another file.
    File(PathBuf, String),
    /// A schema by its `$id`.
    Id(NodeId, String),
    Network,
    /// What no reference may be, and why.
    Refused(Refusal),
}

impl Document {
    /// The node that the reference at `node` (a string, the value of a `$ref`) names.
    /// What leads nowhere is reported.
    pub fn resolve(&self, node: NodeId, diagnostics: &Diagnostics) -> Option<NodeId> {
        let place = || self.location(node);
        let Some(reference) = self.string(node) else {
            let found = self.kind(node);
            diagnostics.report(messages::wrong_type(
                place(),
                "a reference",
                "a string",
                found,
            ));
            return None;
        };
        let found = match self.target(node)? {
            Target::Here(fragment) => self.find(self.root_of(node), Some(node), &fragment),
            Target::Id(schema, fragment) => self.find(Some(schema), Some(schema), &fragment),
            Target::File(path, fragment) => {
                let Some(file) = self.file_at(&path) else {
                    let error = "references of this kind are not followed into files".to_owned();
                    let error = Unreadable::Failed(error);
                    diagnostics.report(messages::unreadable_reference(place(), &path, &error));
                    return None;
                };
                if let Content::Unreadable(error) = &self.files[file.0].content {
                    diagnostics.report(messages::unreadable_reference(place(), &path, error));
                }
                // A file that could not be parsed was reported when it was read.
                let root = self.files[file.0].root()?;
                self.find(Some(root), Some(root), &fragment)
            }
            Target::Network => {
                diagnostics.report(messages::network_reference(place(), reference));
                return None;
            }
            Target::Refused(refusal) => {
                diagnostics.report(messages::refused_reference(place(), reference, refusal));
                return None;
            }
        };
        found
            .map_err(|miss| self.report_miss(&miss, place(), reference, diagnostics))
            .ok()
    }

    fn report_miss(
        &self,
        miss: &Miss,
        place: Location,
        reference: &str,
        diagnostics: &Diagnostics,
    ) {
        let (parent, members) = match miss.parent {
            Parent::Nothing => (String::new(), None),
            Parent::Anchors => ("the anchors of the file".to_owned(), None),
            Parent::Node(node) => (format!("`{}`", self.pointer(node)), self.object(node)),
        };
        let known = members.into_iter().flat_map(|object| object.keys());
        let near = diagnostics.nearest(&miss.name, known.map(|key| &**key));
        diagnostics.report(messages::unresolved_reference(
            place, reference, &miss.name, &parent, near,
        ));
    }

    /// The node that the reference at `node` names, if it leads anywhere; nothing is reported.
    pub fn try_resolve(&self, node: NodeId) -> Option<NodeId> {
        let (root, at, fragment) = match self.target(node)? {
            Target::Here(fragment) => (self.root_of(node)?, node, fragment),
            Target::Id(schema, fragment) => (schema, schema, fragment),
            Target::File(path, fragment) => {
                let root = self.files[self.file_at(&path)?.0].root()?;
                (root, root, fragment)
            }
            Target::Network | Target::Refused(_) => return None,
        };
        self.find(Some(root), Some(at), &fragment).ok()
    }

    /// The schemas of `components` that take in the schema at `node` by `allOf`, in their order.
    pub fn subtypes(&self, node: NodeId) -> &[NodeId] {
        let subtypes = self.subtypes.get_or_init(|| self.find_subtypes());
        subtypes.get(&node).map_or(&[], Vec::as_slice)
    }

    fn find_subtypes(&self) -> HashMap<NodeId, Vec<NodeId>> {
        let root = self.root().and_then(|root| self.get(root, "components"));
        let schemas = root.and_then(|components| self.object(self.get(components, "schemas")?));
        let mut subtypes: HashMap<NodeId, Vec<NodeId>> = HashMap::default();
        for &schema in schemas.into_iter().flat_map(|schemas| schemas.values()) {
            let branches = self.get(schema, "allOf").and_then(|node| self.array(node));
            for &branch in branches.into_iter().flatten() {
                let base = self
                    .get(branch, "$ref")
                    .and_then(|reference| self.try_resolve(reference));
                if let Some(base) = base {
                    subtypes.entry(base).or_default().push(schema);
                }
            }
        }
        subtypes
    }

    /// The schema of `components` that the text at `node` names without a path, as the mapping of a
    /// discriminator may.
    pub fn component(&self, node: NodeId) -> Option<NodeId> {
        let name = self.string(node)?;
        let components = self.get(self.root_of(node)?, "components")?;
        self.get(self.get(components, "schemas")?, name)
    }

    /// Follows `$ref` from `node` until a value that is no reference, as for OpenAPI's Reference
    /// Objects, whose other members do not count but for `summary` and `description`.
    pub fn follow(&self, node: NodeId, diagnostics: &Diagnostics) -> Option<NodeId> {
        let mut seen = vec![node];
        let mut at = node;
        while let Some(reference) = self.get(at, "$ref") {
            at = self.resolve(reference, diagnostics)?;
            if seen.contains(&at) {
                diagnostics.report(messages::reference_cycle(self.location(reference)));
                return None;
            }
            if seen.len() == MAX_FOLLOWED {
                diagnostics.report(messages::too_deep(self.location(reference)));
                return None;
            }
            seen.push(at);
        }
        Some(at)
    }

    /// Takes apart the reference at `node`.
    pub(super) fn target(&self, node: NodeId) -> Option<Target> {
        let reference = self.string(node)?;
        if let Some(refusal) = refusal(reference) {
            return Some(Target::Refused(refusal));
        }
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = fragment.to_owned();
        if address.is_empty() {
            return Some(Target::Here(fragment));
        }
        if let Some(&schema) = self.names.ids.get(address) {
            return Some(Target::Id(schema, fragment));
        }
        if address.contains("://") {
            return Some(Target::Network);
        }
        let here = &self.files[self.nodes[node.0].file.0].source.path;
        let path = PathBuf::from(&*pointer::percent_decode(address)?);
        // Of Windows as well: `C:path`.
        let is_rooted = |part| matches!(part, Component::RootDir | Component::Prefix(_));
        if path.components().any(is_rooted) {
            return Some(Target::Refused(Refusal::Absolute));
        }
        let folder = here.parent().map(PathBuf::from).unwrap_or_default();
        let path = normal(&folder.join(path));
        let is_here = normal(here) == path;
        Some(if is_here {
            Target::Here(fragment)
        } else {
            Target::File(path, fragment)
        })
    }

    /// Finds a fragment: a JSON pointer from `root`, or an anchor in the file of `at`.
    fn find(
        &self,
        root: Option<NodeId>,
        at: Option<NodeId>,
        fragment: &str,
    ) -> Result<NodeId, Miss> {
        let (Some(root), Some(at)) = (root, at) else {
            return Err(Miss::new("#", Parent::Nothing));
        };
        match pointer::tokens(fragment) {
            Some(tokens) => self.walk(root, &tokens).or_else(|miss| {
                // A pointer inside a schema with an `$id` starts there (Core, section 8.2.1).
                let resource = self
                    .resource_of(at)
                    .ok_or(())
                    .and_then(|resource| self.walk(resource, &tokens).map_err(drop));
                resource.map_err(|()| miss)
            }),
            None => {
                let FileId(file) = self.nodes[at.0].file;
                let anchor = pointer::percent_decode(fragment).unwrap_or_default();
                let anchor = anchor.into_owned();
                let found = self.names.anchors.get(&(file, anchor.clone()));
                found
                    .copied()
                    .ok_or_else(|| Miss::new(&anchor, Parent::Anchors))
            }
        }
    }

    fn walk(&self, root: NodeId, tokens: &[String]) -> Result<NodeId, Miss> {
        let mut at = root;
        for token in tokens {
            let next = match self.value(at) {
                Value::Object(object) => object.get(token.as_str()).copied(),
                Value::Array(items) => token
                    .parse()
                    .ok()
                    .and_then(|index: usize| items.get(index).copied()),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
            };
            at = next.ok_or_else(|| Miss::new(token, Parent::Node(at)))?;
        }
        Ok(at)
    }

    /// The nearest schema around `node` that has an `$id`.
    fn resource_of(&self, node: NodeId) -> Option<NodeId> {
        let mut at = Some(node);
        while let Some(node) = at {
            if self.text(node, "$id").is_some() {
                return Some(node);
            }
            at = self.parent(node);
        }
        None
    }

    /// Notes the names that schemas give themselves, from the node `first` on.
    pub(super) fn find_names(&mut self, first: usize) {
        // Few schemas have a name: their members are met rather than every object asked.
        let is_name = |node: &Node| match &node.step {
            Step::Key(key, _) => matches!(&**key, "$id" | "$anchor" | "$dynamicAnchor"),
            Step::Root | Step::Index(_) => false,
        };
        let members = self.nodes[first..].iter().filter(|node| is_name(node));
        let named: BTreeSet<_> = members.filter_map(|member| member.parent).collect();
        for at in named {
            if !self.is_schema(at) {
                continue;
            }
            if let Some(id) = self.text(at, "$id") {
                let id = id.trim_end_matches('#').to_owned();
                self.names.ids.entry(id).or_insert(at);
            }
            let FileId(file) = self.nodes[at.0].file;
            for keyword in ["$anchor", "$dynamicAnchor"] {
                if let Some(anchor) = self.text(at, keyword) {
                    let name = (file, anchor.to_owned());
                    self.names.anchors.entry(name).or_insert(at);
                }
            }
        }
    }
}

/// The longest reference, in bytes.
const MAX_LENGTH: usize = 4_096;

/// Whether the text of a reference is none, whatever it leads to.
fn refusal(reference: &str) -> Option<Refusal> {
    if reference.len() > MAX_LENGTH {
        return Some(Refusal::Length);
    }
    match pointer::percent_decode(reference) {
        None => Some(Refusal::Encoding),
        Some(text) if text.contains(is_control) => Some(Refusal::Control),
        Some(_) => None,
    }
}

/// What a reference does not find.
struct Miss {
    name: String,
    parent: Parent,
}

/// Where it was looked for.
enum Parent {
    Nothing,
    Anchors,
    Node(NodeId),
}

impl Miss {
    fn new(name: &str, parent: Parent) -> Self {
        Miss {
            name: name.to_owned(),
            parent,
        }
    }
}
