//! JSON Schema 2020-12: what schemas mean once references and `allOf` are resolved.
//!
//! A schema is looked at as an [`intersection`] of schema objects. [`merge`] says what they mean
//! together.

pub mod additional;
pub mod annotations;
pub mod declared;
pub mod intersection;
pub mod keyword;
pub mod merge;
pub mod tag;
pub mod type_set;
pub mod value_types;

use crate::diagnostic::Diagnostics;
use crate::document::Document;

use intersection::Intersection;
use merge::Merged;

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
