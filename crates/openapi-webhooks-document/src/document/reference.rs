//! `$ref` (JSON Schema 2020-12 Core, section 8.2.3.1; OpenAPI 3.1, section 4.8.23) → the node it names.

use std::path::PathBuf;

use crate::collections::HashMap;
use crate::diagnostic::{Diagnostics, Location, Refusal, Unreadable, messages};
use crate::escape::is_control;

use super::address::{Address, beside, has_scheme, is_rooted};
use super::arena::{Document, FileContent};
use super::node::{NodeId, Value};
use super::path::normal;
use super::pointer;

/// The maximum length of a chain of references.
const MAX_FOLLOWED: usize = 256;

/// The target of a reference, before it is looked up.
pub(super) enum Target {
    /// A fragment in the same file.
    Here(String),
    /// A fragment in another file.
    File(PathBuf, String),
    /// A schema by its `$id`.
    Id(NodeId, String),
    Network,
    /// A reference that is not allowed.
    Refused(Refusal),
}

impl Document {
    /// Resolves the reference at `node`, which is the string value of a `$ref`. Reports a missing target, and a
    /// target of another kind, such as a parameter instead of a schema.
    pub fn resolve(&self, node: NodeId, diagnostics: &Diagnostics) -> Option<NodeId> {
        let location = || self.location(node);
        let Some(reference) = self.string(node) else {
            let found = self.kind(node);
            diagnostics.report(messages::wrong_type(
                location(),
                "a reference",
                "a string",
                found,
            ));
            return None;
        };
        let found = match self.target(node)? {
            Target::Here(fragment) => self.find(self.base_of(node), &fragment),
            Target::Id(schema, fragment) => self.find(Some(schema), &fragment),
            Target::File(path, fragment) => {
                let Some(file) = self.file_at(&path) else {
                    let error = "references of this kind are not followed into files".to_owned();
                    let error = Unreadable::Failed(error);
                    diagnostics.report(messages::unreadable_reference(location(), &path, &error));
                    return None;
                };
                if let FileContent::Unreadable(error) = &self.files[file.0].content {
                    diagnostics.report(messages::unreadable_reference(location(), &path, error));
                }
                // A file that could not be parsed has been reported.
                self.find(Some(self.files[file.0].root()?), &fragment)
            }
            Target::Network => {
                diagnostics.report(messages::network_reference(location(), reference));
                return None;
            }
            Target::Refused(refusal) => {
                diagnostics.report(messages::refused_reference(location(), reference, refusal));
                return None;
            }
        };
        let target = found
            .map_err(|miss| self.report_miss(&miss, location(), reference, diagnostics))
            .ok()?;
        if let Some((expected, found)) = self.mismatch(node, target) {
            diagnostics.report(messages::mismatched_reference(location(), expected, found));
        }
        Some(target)
    }

    fn report_miss(
        &self,
        miss: &Miss,
        location: Location,
        reference: &str,
        diagnostics: &Diagnostics,
    ) {
        let (parent, members) = match miss.parent {
            Parent::Nothing => (String::new(), None),
            Parent::Anchors(node) => (format!("the anchors of `{}`", self.pointer(node)), None),
            Parent::Node(node) => (format!("`{}`", self.pointer(node)), self.object(node)),
        };
        let known = members.into_iter().flat_map(|object| object.keys());
        let near = diagnostics.nearest(&miss.name, known.map(|key| &**key));
        diagnostics.report(messages::unresolved_reference(
            location, reference, &miss.name, &parent, near,
        ));
    }

    /// Resolves the reference at `node` without reporting problems.
    pub fn try_resolve(&self, node: NodeId) -> Option<NodeId> {
        let (base, fragment) = match self.target(node)? {
            Target::Here(fragment) => (self.base_of(node)?, fragment),
            Target::Id(schema, fragment) => (schema, fragment),
            Target::File(path, fragment) => (self.files[self.file_at(&path)?.0].root()?, fragment),
            Target::Network | Target::Refused(_) => return None,
        };
        self.find(Some(base), &fragment).ok()
    }

    /// The target of the `$dynamicRef` at `node`, which as a `$ref` would lead to `target`: the schema
    /// with the same `$dynamicAnchor` in the outermost schema resource that has one, or else `target`.
    /// `None` if `target` is the only schema with this `$dynamicAnchor`.
    ///
    /// JSON Schema takes the outermost resource on the path of evaluation (2020-12 Core, section
    /// 8.2.3.2), which usually starts at the outermost resource of the file.
    pub fn overriding(&self, node: NodeId, target: NodeId) -> Option<NodeId> {
        let (_, fragment) = self.string(node)?.split_once('#')?;
        let anchor = self.text(target, "$dynamicAnchor")?;
        if fragment != anchor || self.names.dynamic_anchors(anchor) < 2 {
            return None;
        }
        let around = std::iter::successors(Some(node), |&node| self.parent(node));
        let bundle = around
            .filter(|node| self.names.bases.contains_key(node))
            .last();
        let found = bundle.and_then(|bundle| self.names.by_anchor(bundle, anchor));
        let is_dynamic = |schema: &NodeId| self.text(*schema, "$dynamicAnchor") == Some(anchor);
        found.filter(is_dynamic).or(Some(target))
    }

    /// The schemas of `components` that include the schema at `node` by `allOf`, in document order.
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

    /// The names and references under the `mapping` of a discriminator, and its `defaultMapping`.
    pub fn mapped(&self, discriminator: NodeId) -> Vec<NodeId> {
        let mapping = self.get(discriminator, "mapping");
        let mapping = mapping.and_then(|mapping| self.object(mapping));
        let mapped = mapping.into_iter().flat_map(|mapping| mapping.values());
        mapped
            .copied()
            .chain(self.default_mapping(discriminator))
            .collect()
    }

    /// The `defaultMapping` of a discriminator, which came with OpenAPI 3.2.
    pub fn default_mapping(&self, discriminator: NodeId) -> Option<NodeId> {
        let is_older = self.is_of_version("3.0.") || self.is_of_version("3.1.");
        self.get(discriminator, "defaultMapping")
            .filter(|_| !is_older)
    }

    /// The schema of `components` that the string at `node` names without a path, as a discriminator's
    /// mapping may.
    pub fn component(&self, node: NodeId) -> Option<NodeId> {
        let name = self.string(node)?;
        let components = self.get(self.root_of(node)?, "components")?;
        self.get(self.get(components, "schemas")?, name)
    }

    /// Follows `$ref` from `node` to a value that is not a reference. OpenAPI's Reference Objects have no
    /// other members than `summary` and `description`.
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

    /// As [`follow`](Self::follow), without reporting problems.
    pub fn try_follow(&self, node: NodeId) -> Option<NodeId> {
        let mut at = node;
        for _ in 0..MAX_FOLLOWED {
            match self.get(at, "$ref") {
                Some(reference) => at = self.try_resolve(reference)?,
                None => return Some(at),
            }
        }
        None
    }

    /// Parses the reference at `node`.
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
        let here = &self.files[self.nodes[node.0].file.0].source.path;
        let base = self.address_of(node)?;
        if let Some(schema) = base.resolve(address).and_then(|it| self.names.by_id(&it)) {
            return Some(Target::Id(schema, fragment));
        }
        if has_scheme(address) {
            return Some(Target::Network);
        }
        let path = PathBuf::from(&*pointer::percent_decode(address)?);
        if is_rooted(&path) {
            return Some(Target::Refused(Refusal::Absolute));
        }
        // A URI does not give the path of a file, so the path is resolved relative to this file.
        let base = match base {
            Address::Path(base) => base,
            Address::Uri(_) => here.clone(),
        };
        let path = beside(&base, &path);
        Some(if normal(here) == path {
            Target::Here(fragment)
        } else {
            Target::File(path, fragment)
        })
    }

    /// Finds a fragment in the schema or file at `base`: a JSON pointer, or an anchor.
    fn find(&self, base: Option<NodeId>, fragment: &str) -> Result<NodeId, Miss> {
        let Some(base) = base else {
            return Err(Miss::new("#", Parent::Nothing));
        };
        // Schemas with an `$id` also refer to components of the OpenAPI document around them.
        let root = self.root_of(base).filter(|root| *root != base);
        let found = self.find_in(base, fragment);
        found.or_else(|miss| match root {
            Some(root) => self.find_in(root, fragment),
            None => Err(miss),
        })
    }

    fn find_in(&self, base: NodeId, fragment: &str) -> Result<NodeId, Miss> {
        if let Some(tokens) = pointer::tokens(fragment) {
            return self.walk(base, &tokens);
        }
        let anchor = pointer::percent_decode(fragment).unwrap_or_default();
        let found = self.names.by_anchor(base, &anchor);
        found.ok_or_else(|| Miss::new(&anchor, Parent::Anchors(base)))
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
}

/// The longest reference, in bytes.
const MAX_LENGTH: usize = 4_096;

/// Rejects a reference because of its text, regardless of its target.
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

/// The part of a reference that was not found.
struct Miss {
    name: String,
    parent: Parent,
}

/// Where that part was looked up.
enum Parent {
    Nothing,
    Anchors(NodeId),
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
