//! The table of the fixed fields of every object of OpenAPI 3.0, 3.1 and 3.2, and of the keywords of JSON
//! Schema, with the kinds of their values.

use Position::{Extensible, Named, One};

/// The kinds of objects: those of OpenAPI (3.2, section 4), and schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectKind {
    /// The root of a file: an OpenAPI document, or a schema.
    File,
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocumentation,
    Components,
    PathItem,
    Operation,
    /// A parameter, or a header, whose `name` and `in` are ignored.
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    /// Path items by runtime expression.
    Callback,
    /// A path item of which only the callbacks of its operations are read.
    Caller,
    CallingOperation,
    Example,
    Link,
    SecurityScheme,
    OauthFlows,
    OauthFlow,
    Schema,
    Discriminator,
    Xml,
}

/// The kind of value in a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Position {
    /// An object, or an array of such objects.
    One(ObjectKind),
    /// A map of objects.
    Named(ObjectKind),
    /// A map of objects in which `x-…` keys are extensions.
    Extensible(ObjectKind),
}

/// The fields of one kind of object.
#[derive(Debug)]
pub struct Fields {
    /// The fields with objects.
    objects: &'static [(&'static str, Position)],
    /// The fields with other values.
    values: &'static [&'static str],
    /// Names of other specifications and common tools. They are never typos.
    foreign: &'static [&'static str],
}

impl Fields {
    /// The kind of object in the field `name`, if any.
    pub(super) fn position(&self, name: &str) -> Option<Position> {
        let field = self.objects.iter().find(|(field, _)| *field == name);
        field.map(|&(_, position)| position)
    }

    /// The names of all fields except extensions, including `$ref` if the object may be a reference.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let objects = self.objects.iter().map(|(name, _)| *name);
        let names = objects.chain(self.values.iter().copied());
        names.filter(|name| !name.starts_with("x-"))
    }

    /// Whether the name is known, here or in another specification.
    pub fn is_known(&self, name: &str) -> bool {
        // Most fields are values, and most of those are among the first.
        self.values.contains(&name) || self.position(name).is_some() || self.foreign.contains(&name)
    }
}

impl ObjectKind {
    /// The fields of the object. `None` if its members are named by the document.
    pub fn fields(self) -> Option<&'static Fields> {
        Some(match self {
            ObjectKind::File
            | ObjectKind::Callback
            | ObjectKind::Caller
            | ObjectKind::CallingOperation => return None,
            ObjectKind::OpenApi => &OPENAPI,
            ObjectKind::Info => &INFO,
            ObjectKind::Contact => &CONTACT,
            ObjectKind::License => &LICENSE,
            ObjectKind::Server => &SERVER,
            ObjectKind::ServerVariable => &SERVER_VARIABLE,
            ObjectKind::Tag => &TAG,
            ObjectKind::ExternalDocumentation => &EXTERNAL_DOCUMENTATION,
            ObjectKind::Components => &COMPONENTS,
            ObjectKind::PathItem => &PATH_ITEM,
            ObjectKind::Operation => &OPERATION,
            ObjectKind::Parameter => &PARAMETER,
            ObjectKind::RequestBody => &REQUEST_BODY,
            ObjectKind::MediaType => &MEDIA_TYPE,
            ObjectKind::Encoding => &ENCODING,
            ObjectKind::Response => &RESPONSE,
            ObjectKind::Example => &EXAMPLE,
            ObjectKind::Link => &LINK,
            ObjectKind::SecurityScheme => &SECURITY_SCHEME,
            ObjectKind::OauthFlows => &OAUTH_FLOWS,
            ObjectKind::OauthFlow => &OAUTH_FLOW,
            ObjectKind::Schema => &SCHEMA,
            ObjectKind::Discriminator => &DISCRIMINATOR,
            ObjectKind::Xml => &XML,
        })
    }

    /// The kind in words. `None` for a file, which may be of several kinds.
    pub(super) fn noun(self) -> Option<&'static str> {
        Some(match self {
            ObjectKind::File => return None,
            ObjectKind::OpenApi => "an OpenAPI document",
            ObjectKind::Info => "the `info` of a document",
            ObjectKind::Contact => "a contact",
            ObjectKind::License => "a license",
            ObjectKind::Server => "a server",
            ObjectKind::ServerVariable => "a server variable",
            ObjectKind::Tag => "a tag",
            ObjectKind::ExternalDocumentation => "external documentation",
            ObjectKind::Components => "the `components` of a document",
            ObjectKind::PathItem | ObjectKind::Caller => "a path item",
            ObjectKind::Operation | ObjectKind::CallingOperation => "an operation",
            ObjectKind::Parameter => "a parameter or header",
            ObjectKind::RequestBody => "a request body",
            ObjectKind::MediaType => "a media type",
            ObjectKind::Encoding => "an encoding",
            ObjectKind::Response => "a response",
            ObjectKind::Callback => "a callback",
            ObjectKind::Example => "an example",
            ObjectKind::Link => "a link",
            ObjectKind::SecurityScheme => "a security scheme",
            ObjectKind::OauthFlows => "OAuth flows",
            ObjectKind::OauthFlow => "an OAuth flow",
            ObjectKind::Schema => "a schema",
            ObjectKind::Discriminator => "a discriminator",
            ObjectKind::Xml => "an XML object",
        })
    }

    /// Whether the object may be a reference.
    pub(super) fn may_be_reference(self) -> bool {
        self.fields().is_none_or(|fields| fields.is_known("$ref"))
    }
}

const OPENAPI: Fields = Fields {
    objects: &[
        ("info", One(ObjectKind::Info)),
        ("servers", One(ObjectKind::Server)),
        ("paths", Extensible(ObjectKind::PathItem)),
        ("webhooks", Extensible(ObjectKind::PathItem)),
        ("x-webhooks", Extensible(ObjectKind::PathItem)),
        ("components", One(ObjectKind::Components)),
        ("tags", One(ObjectKind::Tag)),
        ("externalDocs", One(ObjectKind::ExternalDocumentation)),
    ],
    values: &["openapi", "jsonSchemaDialect", "security", "$self"],
    foreign: &["$schema", "$id", "id", "swagger"],
};

const INFO: Fields = Fields {
    objects: &[
        ("contact", One(ObjectKind::Contact)),
        ("license", One(ObjectKind::License)),
    ],
    values: &[
        "title",
        "summary",
        "description",
        "termsOfService",
        "version",
    ],
    foreign: &[],
};

const CONTACT: Fields = values(&["name", "url", "email"]);

const LICENSE: Fields = values(&["name", "identifier", "url"]);

const SERVER: Fields = Fields {
    objects: &[("variables", Named(ObjectKind::ServerVariable))],
    values: &["url", "description", "name"],
    foreign: &[],
};

const SERVER_VARIABLE: Fields = values(&["enum", "default", "description"]);

const TAG: Fields = Fields {
    objects: &[("externalDocs", One(ObjectKind::ExternalDocumentation))],
    values: &["name", "summary", "description", "parent", "kind"],
    foreign: &[],
};

const EXTERNAL_DOCUMENTATION: Fields = values(&["description", "url"]);

const COMPONENTS: Fields = Fields {
    objects: &[
        ("schemas", Named(ObjectKind::Schema)),
        ("responses", Named(ObjectKind::Response)),
        ("parameters", Named(ObjectKind::Parameter)),
        ("examples", Named(ObjectKind::Example)),
        ("requestBodies", Named(ObjectKind::RequestBody)),
        ("headers", Named(ObjectKind::Parameter)),
        ("securitySchemes", Named(ObjectKind::SecurityScheme)),
        ("links", Named(ObjectKind::Link)),
        ("callbacks", Named(ObjectKind::Callback)),
        ("pathItems", Named(ObjectKind::PathItem)),
        ("mediaTypes", Named(ObjectKind::MediaType)),
    ],
    values: &[],
    foreign: &[],
};

const PATH_ITEM: Fields = Fields {
    objects: &[
        ("get", One(ObjectKind::Operation)),
        ("put", One(ObjectKind::Operation)),
        ("post", One(ObjectKind::Operation)),
        ("delete", One(ObjectKind::Operation)),
        ("options", One(ObjectKind::Operation)),
        ("head", One(ObjectKind::Operation)),
        ("patch", One(ObjectKind::Operation)),
        ("trace", One(ObjectKind::Operation)),
        ("query", One(ObjectKind::Operation)),
        ("additionalOperations", Named(ObjectKind::Operation)),
        ("servers", One(ObjectKind::Server)),
        ("parameters", One(ObjectKind::Parameter)),
    ],
    values: &["$ref", "summary", "description"],
    foreign: &[],
};

/// The specifications do not allow a reference here, but it is followed.
const OPERATION: Fields = Fields {
    objects: &[
        ("externalDocs", One(ObjectKind::ExternalDocumentation)),
        ("parameters", One(ObjectKind::Parameter)),
        ("requestBody", One(ObjectKind::RequestBody)),
        ("responses", Extensible(ObjectKind::Response)),
        ("callbacks", Named(ObjectKind::Callback)),
        ("servers", One(ObjectKind::Server)),
    ],
    values: &[
        "tags",
        "summary",
        "description",
        "operationId",
        "deprecated",
        "security",
    ],
    foreign: &["$ref"],
};

const PARAMETER: Fields = Fields {
    objects: &[
        ("schema", One(ObjectKind::Schema)),
        ("content", Named(ObjectKind::MediaType)),
        ("examples", Named(ObjectKind::Example)),
    ],
    values: &[
        "$ref",
        "name",
        "in",
        "description",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "example",
    ],
    foreign: &[],
};

const REQUEST_BODY: Fields = Fields {
    objects: &[("content", Named(ObjectKind::MediaType))],
    values: &["$ref", "description", "required"],
    foreign: &[],
};

const MEDIA_TYPE: Fields = Fields {
    objects: &[
        ("schema", One(ObjectKind::Schema)),
        ("itemSchema", One(ObjectKind::Schema)),
        ("examples", Named(ObjectKind::Example)),
        ("encoding", Named(ObjectKind::Encoding)),
        ("prefixEncoding", One(ObjectKind::Encoding)),
        ("itemEncoding", One(ObjectKind::Encoding)),
    ],
    values: &["$ref", "example"],
    foreign: &[],
};

/// As an operation, it may be a reference here.
const ENCODING: Fields = Fields {
    objects: &[
        ("headers", Named(ObjectKind::Parameter)),
        ("encoding", Named(ObjectKind::Encoding)),
        ("prefixEncoding", One(ObjectKind::Encoding)),
        ("itemEncoding", One(ObjectKind::Encoding)),
    ],
    values: &["contentType", "style", "explode", "allowReserved"],
    foreign: &["$ref"],
};

const RESPONSE: Fields = Fields {
    objects: &[
        ("headers", Named(ObjectKind::Parameter)),
        ("content", Named(ObjectKind::MediaType)),
        ("links", Named(ObjectKind::Link)),
    ],
    values: &["$ref", "summary", "description"],
    foreign: &[],
};

const EXAMPLE: Fields = values(&[
    "$ref",
    "summary",
    "description",
    "dataValue",
    "serializedValue",
    "externalValue",
    "value",
]);

const LINK: Fields = Fields {
    objects: &[("server", One(ObjectKind::Server))],
    values: &[
        "$ref",
        "operationRef",
        "operationId",
        "parameters",
        "requestBody",
        "description",
    ],
    foreign: &[],
};

const SECURITY_SCHEME: Fields = Fields {
    objects: &[("flows", One(ObjectKind::OauthFlows))],
    values: &[
        "$ref",
        "type",
        "description",
        "name",
        "in",
        "scheme",
        "bearerFormat",
        "openIdConnectUrl",
        "oauth2MetadataUrl",
        "deprecated",
    ],
    foreign: &[],
};

const OAUTH_FLOWS: Fields = Fields {
    objects: &[
        ("implicit", One(ObjectKind::OauthFlow)),
        ("password", One(ObjectKind::OauthFlow)),
        ("clientCredentials", One(ObjectKind::OauthFlow)),
        ("authorizationCode", One(ObjectKind::OauthFlow)),
        ("deviceAuthorization", One(ObjectKind::OauthFlow)),
    ],
    values: &[],
    foreign: &[],
};

const OAUTH_FLOW: Fields = values(&[
    "authorizationUrl",
    "deviceAuthorizationUrl",
    "tokenUrl",
    "refreshUrl",
    "scopes",
]);

/// Keywords of JSON Schema up to 2020-12, and of OpenAPI.
const SCHEMA: Fields = Fields {
    objects: &[
        ("properties", Named(ObjectKind::Schema)),
        ("items", One(ObjectKind::Schema)),
        ("allOf", One(ObjectKind::Schema)),
        ("anyOf", One(ObjectKind::Schema)),
        ("oneOf", One(ObjectKind::Schema)),
        ("not", One(ObjectKind::Schema)),
        ("if", One(ObjectKind::Schema)),
        ("then", One(ObjectKind::Schema)),
        ("else", One(ObjectKind::Schema)),
        ("prefixItems", One(ObjectKind::Schema)),
        ("additionalItems", One(ObjectKind::Schema)),
        ("unevaluatedItems", One(ObjectKind::Schema)),
        ("contains", One(ObjectKind::Schema)),
        ("additionalProperties", One(ObjectKind::Schema)),
        ("unevaluatedProperties", One(ObjectKind::Schema)),
        ("propertyNames", One(ObjectKind::Schema)),
        ("contentSchema", One(ObjectKind::Schema)),
        ("patternProperties", Named(ObjectKind::Schema)),
        ("dependentSchemas", Named(ObjectKind::Schema)),
        ("dependencies", Named(ObjectKind::Schema)),
        ("$defs", Named(ObjectKind::Schema)),
        ("definitions", Named(ObjectKind::Schema)),
        ("discriminator", One(ObjectKind::Discriminator)),
        ("xml", One(ObjectKind::Xml)),
        ("externalDocs", One(ObjectKind::ExternalDocumentation)),
    ],
    // Most frequent first.
    values: &[
        "type",
        "description",
        "$ref",
        "example",
        "examples",
        "format",
        "title",
        "enum",
        "required",
        "default",
        "nullable",
        "readOnly",
        "const",
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "deprecated",
        "writeOnly",
        "uniqueItems",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "minContains",
        "maxContains",
        "contentEncoding",
        "contentMediaType",
        "$dynamicRef",
    ],
    // Keywords of JSON Schema that have no effect on types, also without the `$`, so that `comment` is
    // not a typo. Then field names of OpenAPI's other objects, and keywords of older drafts.
    foreign: &[
        "$recursiveRef",
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$vocabulary",
        "$comment",
        "id",
        "divisibleBy",
        "extends",
    ],
};

const DISCRIMINATOR: Fields = values(&["propertyName", "mapping", "defaultMapping"]);

const XML: Fields = values(&[
    "nodeType",
    "name",
    "namespace",
    "prefix",
    "attribute",
    "wrapped",
]);

const fn values(values: &'static [&'static str]) -> Fields {
    Fields {
        objects: &[],
        values,
        foreign: &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [ObjectKind; 25] = [
        ObjectKind::OpenApi,
        ObjectKind::Info,
        ObjectKind::Contact,
        ObjectKind::License,
        ObjectKind::Server,
        ObjectKind::ServerVariable,
        ObjectKind::Tag,
        ObjectKind::ExternalDocumentation,
        ObjectKind::Components,
        ObjectKind::PathItem,
        ObjectKind::Operation,
        ObjectKind::Parameter,
        ObjectKind::RequestBody,
        ObjectKind::MediaType,
        ObjectKind::Encoding,
        ObjectKind::Response,
        ObjectKind::Example,
        ObjectKind::Link,
        ObjectKind::SecurityScheme,
        ObjectKind::OauthFlows,
        ObjectKind::OauthFlow,
        ObjectKind::Schema,
        ObjectKind::Discriminator,
        ObjectKind::Xml,
        ObjectKind::File,
    ];

    #[test]
    fn a_field_is_listed_once() {
        for fields in KINDS.iter().filter_map(|kind| kind.fields()) {
            let mut names: Vec<_> = fields
                .names()
                .chain(fields.foreign.iter().copied())
                .collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{names:?}");
        }
    }
}
