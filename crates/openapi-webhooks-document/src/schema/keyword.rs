//! Every keyword of JSON Schema 2020-12 and OpenAPI 3.1 (section 4.8.24), and what becomes of it.

use super::type_set::JsonType;

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It decides the shape of the type.
    Shape,
    /// It says something about values without limiting them.
    Annotation,
    /// It limits the values of a JSON type (of all, where none is named). A checked type keeps it,
    /// or a warning says that nothing does.
    Constraint(Option<JsonType>),
    /// No keyword: an extension, or a name nobody knows. JSON Schema has them ignored (Core, 6.5).
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

/// Whether a keyword leaves the type as it is, so that a schema with nothing else beside its
/// reference is the schema that it refers to.
pub fn is_annotation(keyword: &str) -> bool {
    matches!(support(keyword), Support::Annotation | Support::Unknown)
}

/// Whether a keyword that limits values limits those of `kind`; of anything, where none is named.
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
    fn something_becomes_of_every_keyword() {
        let fields = ObjectKind::Schema.fields().unwrap();
        for keyword in fields.names() {
            assert_ne!(support(keyword), Support::Unknown, "{keyword}");
        }
    }
}
