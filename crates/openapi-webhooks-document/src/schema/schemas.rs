//! Access to the schemas of a document.

use crate::diagnostic::{Diagnostics, messages};
use crate::document::Document;

use super::annotations;
use super::intersection::{Intersection, Operand};
use super::merge::{self, Merged};
use super::siblings::is_ignored;

/// The schemas of a document, and where their faults are reported.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'a> {
    pub document: &'a Document,
    pub diagnostics: &'a Diagnostics,
}

impl Schemas<'_> {
    /// Merges the schemas of `intersection`. Reports faults.
    pub fn merge(self, intersection: &Intersection) -> Merged {
        merge::merge(self.document, intersection, self.diagnostics)
    }

    /// Reports references to objects of other kinds, and ignored siblings of references, in an intersection
    /// and along its references.
    pub fn check_references(self, intersection: &Intersection) {
        let document = self.document;
        let nodes = intersection.iter().filter_map(Operand::node);
        for node in nodes.flat_map(|node| annotations::chain(document, node)) {
            for (keyword, &value) in document.object(node).into_iter().flatten() {
                if &**keyword == "$ref" {
                    document.resolve(value, self.diagnostics);
                } else if is_ignored(document, node, keyword) {
                    let location = document.location(value);
                    self.diagnostics
                        .report(messages::beside_reference(location, keyword));
                }
            }
        }
    }
}
