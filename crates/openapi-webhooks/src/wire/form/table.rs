//! What the document says of a form.

use crate::wire::field::field::{Field, TextKind};

/// What the document says of a form.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The declared members, in the order in which they are written.
    pub fields: &'static [Field],
    /// What a member may be that is not declared.
    pub others: &'static [TextKind],
}

impl Form {
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
