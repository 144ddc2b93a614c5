//! Converts numbers and strings to Rust types. typify chooses the types for formats; its input is JSON Schema
//! draft-07 through schemars. No other file uses typify.

use std::sync::LazyLock;

use openapi_webhooks_document::collections::HashMap;
use schemars::schema::{InstanceType, Schema, SchemaObject};
use syn::Type;
use typify::{TypeSpace, TypeSpaceSettings};

use crate::model::{Scalar, StringScalar};

use super::ast::{generic, path, path_type, runtime};

/// The Rust type of a scalar that needs no generated type.
pub(crate) fn rust_type(scalar: &Scalar, text: impl Fn() -> Type) -> Type {
    let primitive = |name| path_type(path(&[name]));
    match scalar {
        Scalar::Number => primitive("f64"),
        Scalar::Integer(integer) => primitive(integer.name()),
        Scalar::String(StringScalar { format }) => {
            let format = format.as_deref().unwrap_or_default();
            let chosen = OF_FORMATS.get(format).map(String::as_str);
            chosen.and_then(in_runtime).unwrap_or_else(text)
        }
    }
}

/// Replaces a type from typify with a type of the runtime. The runtime's types keep the offset of a time and
/// the spelling of a UUID, which typify's types would lose.
fn in_runtime(ty: &str) -> Option<Type> {
    let chrono = |name| path_type(runtime(&["chrono", name]));
    match ty {
        "::chrono::DateTime<::chrono::offset::Utc>" => {
            let date_time = runtime(&["chrono", "DateTime"]);
            Some(path_type(generic(date_time, [chrono("FixedOffset")])))
        }
        "::chrono::naive::NaiveDate" => Some(chrono("NaiveDate")),
        "::uuid::Uuid" => Some(path_type(runtime(&["Uuid"]))),
        _ => None,
    }
}

/// The type that typify chooses for each format with a Rust type.
static OF_FORMATS: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
    let formats = StringScalar::RUST_FORMATS.into_iter();
    formats
        .filter_map(|format| Some((format, of_format(format)?)))
        .collect()
});

fn of_format(format: &str) -> Option<String> {
    let schema = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some(format.to_owned()),
        ..SchemaObject::default()
    };
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let id = space.add_type(&Schema::Object(schema)).ok()?;
    let tokens = space.get_type(&id).ok()?.ident();
    Some(tokens.to_string().replace(' ', ""))
}

#[cfg(test)]
mod tests {
    use super::{OF_FORMATS, StringScalar, in_runtime};

    #[test]
    fn each_format_has_a_type() {
        for format in StringScalar::RUST_FORMATS {
            assert!(in_runtime(&OF_FORMATS[format]).is_some(), "{format}");
        }
    }
}
