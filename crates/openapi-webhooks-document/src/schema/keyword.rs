//! How each keyword of JSON Schema 2020-12 and OpenAPI 3.1 (section 4.8.24) is supported.

use super::type_set::JsonType;

/// How a keyword is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It shapes the type.
    Shape,
    /// It describes values without constraining them.
    Annotation,
    /// It constrains the values of a JSON type, or of all types. A checked type enforces it, or a
    /// warning says that it is not enforced.
    Constraint(Option<JsonType>),
    /// An extension or an unknown keyword, which is ignored (JSON Schema 2020-12 Core, section 6.5).
    Unknown,
}

pub fn support(keyword: &str) -> Support {
    match keyword {
        "$ref"
        | "type"
        | "enum"
        | "const"
        | "properties"
        | "required"
        | "additionalProperties"
        | "items"
        | "allOf"
        | "oneOf"
        | "anyOf"
        | "discriminator"
        | "nullable"
        | "prefixItems"
        | "patternProperties"
        | "unevaluatedProperties"
        | "$dynamicRef"
        | "$recursiveRef" => Support::Shape,

        "title" | "description" | "default" | "example" | "examples" | "deprecated"
        | "readOnly" | "writeOnly" | "format" | "contentEncoding" | "contentMediaType"
        | "contentSchema" | "externalDocs" | "xml" | "$comment" | "$schema" | "$anchor"
        | "$defs" | "definitions" | "$id" | "$dynamicAnchor" | "$recursiveAnchor"
        | "$vocabulary" => Support::Annotation,

        "minLength" | "maxLength" | "pattern" => Support::Constraint(Some(JsonType::String)),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            Support::Constraint(Some(JsonType::Number))
        }
        "minItems" | "maxItems" | "uniqueItems" | "contains" | "minContains" | "maxContains"
        | "unevaluatedItems" | "additionalItems" => Support::Constraint(Some(JsonType::Array)),
        "minProperties" | "maxProperties" | "propertyNames" | "dependentRequired"
        | "dependencies" => Support::Constraint(Some(JsonType::Object)),
        "not" | "if" | "then" | "else" | "dependentSchemas" => Support::Constraint(None),

        _ => Support::Unknown,
    }
}

/// Whether a keyword does not change the type. A reference whose siblings are all annotations means the
/// schema that it refers to.
pub fn is_annotation(keyword: &str) -> bool {
    matches!(support(keyword), Support::Annotation | Support::Unknown)
}

/// Whether a keyword constrains the values of `kind`, or of any type if `kind` is `None`.
pub fn applies_to(keyword: &str, kind: Option<JsonType>) -> bool {
    match (support(keyword), kind) {
        (Support::Constraint(Some(JsonType::Number)), Some(JsonType::Integer)) => true,
        (Support::Constraint(Some(wanted)), Some(kind)) => wanted == kind,
        (Support::Constraint(_), _) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ObjectKind;

    #[test]
    fn every_keyword_is_classified() {
        let fields = ObjectKind::Schema.fields().unwrap();
        for keyword in fields.names() {
            assert_ne!(support(keyword), Support::Unknown, "{keyword}");
        }
    }
}
