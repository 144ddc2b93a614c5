//! The members of a form payload.

use serde_json::Value;

use crate::wire::field::field::Field;
use crate::wire::form::table::Form;
use crate::wire::write_error::WriteError;

/// A member to write, with its description.
pub(crate) struct FormMember {
    pub(crate) name: String,
    pub(crate) value: Value,
    pub(crate) field: Option<&'static Field>,
}

/// The members of an object: the declared ones in document order, then the others.
pub(crate) fn declared_first(value: Value, form: &Form) -> Result<Vec<FormMember>, WriteError> {
    let Value::Object(mut members) = value else {
        return Err(WriteError::NotAnObject);
    };
    let mut found = Vec::with_capacity(members.len());
    for field in form.fields {
        let value = members.remove(field.name);
        found.extend(value.map(|value| FormMember {
            name: field.name.to_owned(),
            value,
            field: Some(field),
        }));
    }
    found.extend(members.into_iter().map(|(name, value)| FormMember {
        name,
        value,
        field: None,
    }));
    Ok(found)
}
