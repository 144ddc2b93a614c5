//! The schemas of a document, to be merged.

use crate::diagnostic::Diagnostics;
use crate::document::Document;

use super::intersection::Intersection;
use super::merge::{self, Merged};

/// The schemas of a document, and where their faults are reported.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'a> {
    pub document: &'a Document,
    pub diagnostics: &'a Diagnostics,
}

impl Schemas<'_> {
    /// What the schemas of `intersection` say together. Faults are reported.
    pub fn merge(self, intersection: &Intersection) -> Merged {
        merge::merge(self.document, intersection, self.diagnostics)
    }
}
