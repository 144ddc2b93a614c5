//! `$ref` (JSON Schema 2020-12 Core, section 8.2.3.1; OpenAPI 3.1, section 4.8.23) → the node it names.

use crate::diagnostic::{Diagnostics, wording};

use super::{Document, NodeId, Value, pointer};

impl Document {
    /// The node that the reference at `node` (a string, the value of a `$ref`) names.
    /// What leads nowhere is reported.
    pub(crate) fn resolve(&self, node: NodeId, diagnostics: &Diagnostics) -> Option<NodeId> {
        let Some(reference) = self.string(node) else {
            diagnostics.report(wording::wrong_type(
                self.place(node),
                "a reference",
                "a string",
                self.kind(node),
            ));
            return None;
        };
        let Some(fragment) = reference.strip_prefix('#') else {
            diagnostics.report(if reference.contains("://") {
                wording::network_reference(self.place(node), reference)
            } else {
                wording::file_reference(self.place(node), reference)
            });
            return None;
        };
        match pointer::tokens(fragment) {
            Some(tokens) => self.walk(node, reference, &tokens, diagnostics),
            None => {
                diagnostics.report(wording::anchor_reference(self.place(node), reference));
                None
            }
        }
    }

    /// The node that the reference at `node` names, if it leads anywhere; nothing is reported.
    pub(crate) fn try_resolve(&self, node: NodeId) -> Option<NodeId> {
        let tokens = pointer::tokens(self.string(node)?.strip_prefix('#')?)?;
        tokens.iter().try_fold(self.root_of(node)?, |at, token| self.step(at, token))
    }

    fn step(&self, at: NodeId, token: &str) -> Option<NodeId> {
        match self.value(at) {
            Value::Object(object) => object.get(token).copied(),
            Value::Array(items) => items.get(token.parse::<usize>().ok()?).copied(),
            _ => None,
        }
    }

    /// Follows `$ref` from `node` until a value that is no reference, as for OpenAPI's Reference
    /// Objects, whose other members do not count but for `summary` and `description`.
    pub(crate) fn follow(&self, node: NodeId, diagnostics: &Diagnostics) -> Option<NodeId> {
        let mut seen = vec![node];
        let mut at = node;
        while let Some(reference) = self.get(at, "$ref") {
            at = self.resolve(reference, diagnostics)?;
            if seen.contains(&at) {
                diagnostics.report(wording::reference_cycle(self.place(reference)));
                return None;
            }
            seen.push(at);
        }
        Some(at)
    }

    fn walk(
        &self,
        node: NodeId,
        reference: &str,
        tokens: &[String],
        diagnostics: &Diagnostics,
    ) -> Option<NodeId> {
        let mut at = self.root_of(node)?;
        for token in tokens {
            let Some(next) = self.step(at, token) else {
                let known = self.object(at).into_iter().flat_map(|object| object.keys());
                let near = nearest(token, known.map(String::as_str));
                let parent = self.pointer(at);
                diagnostics.report(wording::unresolved_reference(
                    self.place(node),
                    reference,
                    token,
                    &parent,
                    near,
                ));
                return None;
            };
            at = next;
        }
        Some(at)
    }
}

/// The one of `known` that a person may have meant by `name`.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}
