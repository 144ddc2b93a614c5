//! Every keyword of JSON Schema 2020-12 and OpenAPI 3.1 (section 4.8.24), and what becomes of it.

use super::type_set::Kind;

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It decides the shape of the type.
    Shape,
    /// It says something about values without limiting them.
    Annotation,
    /// It limits the values of a JSON type (of all, where none is named). A checked type keeps it,
    /// or a notice says that nothing does.
    Constraint(Option<Kind>),
    /// No keyword: an extension, or a name nobody knows. JSON Schema has them ignored (Core, 6.5).
    Unknown,
}

pub fn fate(keyword: &str) -> Fate {
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
        | "$recursiveRef" => Fate::Shape,

        "title" | "description" | "default" | "example" | "examples" | "deprecated"
        | "readOnly" | "writeOnly" | "format" | "contentEncoding" | "contentMediaType"
        | "contentSchema" | "externalDocs" | "xml" | "$comment" | "$schema" | "$anchor"
        | "$defs" | "definitions" | "$id" | "$dynamicAnchor" | "$recursiveAnchor"
        | "$vocabulary" => Fate::Annotation,

        "minLength" | "maxLength" | "pattern" => Fate::Constraint(Some(Kind::String)),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            Fate::Constraint(Some(Kind::Number))
        }
        "minItems" | "maxItems" | "uniqueItems" | "contains" | "minContains" | "maxContains"
        | "unevaluatedItems" | "additionalItems" => Fate::Constraint(Some(Kind::Array)),
        "minProperties" | "maxProperties" | "propertyNames" | "dependentRequired"
        | "dependencies" => Fate::Constraint(Some(Kind::Object)),
        "not" | "if" | "then" | "else" | "dependentSchemas" => Fate::Constraint(None),

        _ => Fate::Unknown,
    }
}

/// Whether a keyword leaves the type as it is, so that a schema with nothing else beside its
/// reference is the schema that it refers to.
pub fn is_annotation(keyword: &str) -> bool {
    matches!(fate(keyword), Fate::Annotation | Fate::Unknown)
}

/// Whether a keyword that limits values limits those of `kind`; of anything, where none is named.
pub fn applies_to(keyword: &str, kind: Option<Kind>) -> bool {
    match (fate(keyword), kind) {
        (Fate::Constraint(Some(Kind::Number)), Some(Kind::Integer)) => true,
        (Fate::Constraint(Some(wanted)), Some(kind)) => wanted == kind,
        (Fate::Constraint(_), _) => true,
        _ => false,
    }
}
