//! The description of a form.

use crate::wire::field::field::{Field, TextKind};

/// The description of a form.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The declared members, in the order of writing.
    pub fields: &'static [Field],
    /// The kinds of undeclared members.
    pub others: &'static [TextKind],
}

impl Form {
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
