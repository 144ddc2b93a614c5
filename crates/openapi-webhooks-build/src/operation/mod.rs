//! Converts operations to methods: names, payloads, parameters, responses, examples.

mod example;
mod form;
mod method_suffix;
pub(crate) mod security;

use openapi_webhooks_document::collections::HashMap;
use openapi_webhooks_document::document::NodeId;
use openapi_webhooks_document::messages;
use openapi_webhooks_document::openapi::{self, Api, BodyKind, Content};
use openapi_webhooks_document::schema::merge::BYTES_IN_A_STEP;

use crate::lower::{Types, of_use};
use crate::model::{
    Body, Docs, Example, Field, JsonType, Message, Operation, Parameter, Payload, Response,
    ResponseBody, Serialization, Status, StyleName, Type,
};
use crate::name::{Case, Ident, Scope};
use crate::settings::Settings;

/// Builds the methods of `api` in document order.
pub(crate) fn build(types: &mut Types<'_>, api: &Api) -> Vec<Operation> {
    let settings = types.settings;
    check_method_names(types, api, &settings.method_names);
    let mut namer = MethodNamer::new(settings);
    let mut operations = Vec::new();
    for operation in &api.operations {
        if let Some(names) = namer.all(types, operation) {
            operations.extend(define(types, api, operation, names, settings));
        }
    }
    operations
}

/// Reports settings that name no webhook, since they would silently have no effect.
fn check_method_names(types: &Types<'_>, api: &Api, method_names: &[(String, String)]) {
    let webhooks = || {
        api.operations
            .iter()
            .map(|operation| operation.webhook.as_str())
    };
    for (webhook, _) in method_names {
        if !webhooks().any(|name| name == webhook) {
            let near = types.diagnostics.nearest(webhook, webhooks());
            let setting = format!("method_name({webhook:?}, …)");
            types
                .diagnostics
                .report_if_sound(messages::unmatched_setting(&setting, near));
        }
    }
}

struct MessageNames {
    method: Ident,
    type_name: Ident,
}

struct MethodNamer<'a> {
    given: HashMap<&'a str, &'a str>,
    methods: Scope,
    type_names: Scope,
    taken: HashMap<String, NodeId>,
}

impl<'a> MethodNamer<'a> {
    fn new(settings: &'a Settings) -> Self {
        // The variant for payloads that do not parse.
        let reserved: &[&str] = if settings.is_lenient() {
            &["Unparsed"]
        } else {
            &[]
        };
        MethodNamer {
            given: settings
                .method_names
                .iter()
                .map(|(webhook, name)| (webhook.as_str(), name.as_str()))
                .collect(),
            methods: Scope::new(Case::Snake),
            type_names: Scope::with_reserved(Case::Camel, reserved),
            taken: HashMap::default(),
        }
    }

    /// The names of an operation's methods: one for each body, or one if there is no body.
    fn all(
        &mut self,
        types: &Types<'_>,
        operation: &openapi::Operation,
    ) -> Option<Vec<MessageNames>> {
        let webhook = operation.webhook.as_str();
        let mut name = self
            .given
            .get(webhook)
            .copied()
            .unwrap_or(webhook)
            .to_owned();
        if !operation.is_alone {
            name.push(' ');
            name.push_str(&operation.method);
        }
        let mut suffixes = method_suffix::suffixes(&operation.bodies);
        if suffixes.is_empty() {
            suffixes.push(String::new());
        }
        let name_of = |suffix: String| {
            let name = format!("{name} {suffix}");
            self.names(types, operation, name.trim_end_matches(' '))
        };
        suffixes.into_iter().map(name_of).collect()
    }

    fn names(
        &mut self,
        types: &Types<'_>,
        operation: &openapi::Operation,
        name: &str,
    ) -> Option<MessageNames> {
        let text = crate::name::fold(name, Case::Snake);
        let Some(method) = self.methods.try_take(name) else {
            let document = types.document;
            let location = document.location(operation.item);
            let first = self.taken.get(&text).copied().unwrap_or(operation.item);
            let first = document.location(first);
            let webhook = operation.webhook.as_str();
            types
                .diagnostics
                .report(messages::name_collision(location, webhook, &text, first));
            return None;
        };
        self.taken.insert(text, operation.item);
        Some(MessageNames {
            method,
            type_name: self.type_names.take(name),
        })
    }
}

fn define(
    types: &mut Types<'_>,
    api: &Api,
    operation: &openapi::Operation,
    names: Vec<MessageNames>,
    settings: &Settings,
) -> Option<Operation> {
    let type_name = names.first()?.type_name.clone();
    let mut payloads = Vec::new();
    for (body, names) in operation.bodies.iter().zip(&names) {
        let name = format!("{} payload", names.type_name);
        payloads.push(payload(types, body, &name, operation.item));
    }
    let parameters = parameters(types, operation, &type_name);
    let responses = responses(types, operation, &type_name);
    let mut bodies = operation.bodies.iter();
    let mut payloads = payloads.into_iter();
    let message = |names: MessageNames| Message {
        name: names.method,
        event: names.type_name,
        examples: match settings.examples {
            true => examples(types, operation, bodies.next()),
            false => Vec::new(),
        },
        payload: payloads.next(),
    };
    let messages: Vec<Message> = names.into_iter().map(message).collect();
    let has_example = messages.iter().any(|message| !message.examples.is_empty());
    if settings.examples && !has_example {
        let location = types.document.location(operation.node);
        types
            .diagnostics
            .report(messages::no_example(location, &operation.webhook));
    }
    Some(Operation {
        webhook: operation.webhook.clone(),
        method: operation.method.clone(),
        parameters_of: type_name.clone(),
        responses_of: type_name.clone(),
        type_name,
        docs: Docs {
            deprecated: operation.is_deprecated,
            ..Docs::new(&words(operation))
        },
        messages,
        parameters,
        parameter_fields: Vec::new(),
        responses,
        security: security::alternatives(api, operation),
    })
}

/// The documentation of an operation, with the expression of the URL if it is a callback.
fn words(operation: &openapi::Operation) -> Vec<String> {
    let texts = [&operation.summary, &operation.description];
    let mut words: Vec<String> = texts.into_iter().flatten().cloned().collect();
    if let Some(expression) = &operation.expression {
        // A backtick would end the code span.
        let expression = expression.replace('`', "'");
        words.push(format!(
            "Sent to the URL `{expression}` of the operation that the callback belongs to."
        ));
    }
    words
}

fn payload(types: &mut Types<'_>, body: &openapi::Body, name: &str, item: NodeId) -> Payload {
    Payload {
        media_type: body.media_type.clone(),
        docs: Docs::new(&body.description),
        body: match body.kind {
            BodyKind::Json => Body::Json(type_of(types, body.schema, name, item)),
            BodyKind::Multipart => Body::Multipart(form::define(types, body, name, item)),
            BodyKind::Form => Body::Form(form::define(types, body, name, item)),
            BodyKind::Text => {
                note_unused(types, body, "text");
                Body::Text
            }
            BodyKind::Bytes => {
                note_unused(types, body, "bytes");
                Body::Bytes
            }
        },
    }
}

/// Text and bytes are sent unchanged, so a more specific schema has no effect.
fn note_unused(types: &Types<'_>, body: &openapi::Body, as_what: &str) {
    let Some(schema) = body.schema else {
        return;
    };
    if !form::is_plain(types, schema) {
        let location = types.document.location(schema);
        types.diagnostics.report(messages::schema_not_used(
            location,
            &body.media_type,
            as_what,
        ));
    }
}

/// The type of a schema, or any JSON value without a schema.
fn type_of(types: &mut Types<'_>, schema: Option<NodeId>, name: &str, item: NodeId) -> Type {
    match schema {
        Some(schema) => types.lower_operation(schema, name, item),
        None => Type::Any,
    }
}

fn parameters(
    types: &mut Types<'_>,
    operation: &openapi::Operation,
    type_name: &Ident,
) -> Vec<Parameter> {
    let mut scope = Scope::new(Case::Snake);
    let define = |parameter: &openapi::Parameter| {
        let mut docs = Docs::new(&parameter.description);
        docs.deprecated = parameter.is_deprecated;
        if docs.paragraphs.is_empty() {
            let words = parameter
                .schema
                .map(|schema| of_use(types.document, schema));
            docs.paragraphs = words.unwrap_or_default().paragraphs;
        }
        check_style(types, parameter);
        let name = format!("{type_name} {}", parameter.name);
        let ty = type_of(types, parameter.schema, &name, operation.item);
        let limits = parameter.schema.and_then(|schema| types.limits_of(schema));
        Parameter {
            field: Field {
                name: scope.take(&parameter.name),
                wire: parameter.name.clone(),
                docs,
                limits,
                ty,
                is_required: parameter.is_required,
            },
            location: parameter.location,
            encoding: parameter.encoding,
        }
    };
    operation.parameters.iter().map(define).collect()
}

/// Checks styles that are only for arrays and objects.
fn check_style(types: &Types<'_>, parameter: &openapi::Parameter) {
    let (Serialization::Style(style), Some(schema)) = (parameter.encoding, parameter.schema) else {
        return;
    };
    let (style, wanted, of): (_, &[JsonType], _) = match style.name {
        StyleName::SpaceDelimited => ("spaceDelimited", &COMPOUND, "arrays and objects"),
        StyleName::PipeDelimited => ("pipeDelimited", &COMPOUND, "arrays and objects"),
        StyleName::DeepObject => ("deepObject", &[JsonType::Object], "objects"),
        StyleName::Simple | StyleName::Form | StyleName::Cookie => return,
    };
    let json_types = types.json_types_of(schema);
    if !json_types.is_empty() && !json_types.iter().any(|kind| wanted.contains(kind)) {
        let location = types.document.location(parameter.encoding_node);
        types
            .diagnostics
            .report(messages::undefined_style(location, style, of));
    }
}

/// The JSON types that have parts.
const COMPOUND: [JsonType; 2] = [JsonType::Array, JsonType::Object];

fn responses(
    types: &mut Types<'_>,
    operation: &openapi::Operation,
    type_name: &Ident,
) -> Vec<Response> {
    let mut scope = Scope::with_reserved(Case::Camel, &["Undocumented"]);
    let define = |response: &openapi::Response| {
        let name = match response.status {
            Status::Code(code) => format!("Status{code}"),
            Status::Range(class) => format!("Status{class}xx"),
            Status::Default => "Default".to_owned(),
        };
        let of_type = format!("{type_name} {name}");
        Response {
            name: scope.take(&name),
            status: response.status,
            docs: Docs::new(&response.description),
            body: match response.content {
                Content::None => ResponseBody::None,
                Content::Json(schema) => {
                    ResponseBody::Json(type_of(types, schema, &of_type, operation.item))
                }
                Content::Text => ResponseBody::Text,
                Content::Other => ResponseBody::Raw,
            },
        }
    };
    operation.responses.iter().map(define).collect()
}

/// The document's examples of a message, or one composed from the schemas.
fn examples(
    types: &Types<'_>,
    operation: &openapi::Operation,
    body: Option<&openapi::Body>,
) -> Vec<Example> {
    let document = types.document;
    let of_schema = |schema| example::of_schema(types.schemas(), schema);
    let to_json = |example| {
        types.spend(example, document.size(example) / BYTES_IN_A_STEP);
        document.to_json(example)
    };
    let value_of = |parameter: &openapi::Parameter| {
        let given = parameter.example.map(to_json);
        given.or_else(|| parameter.schema.and_then(of_schema))
    };
    let mut parameters = Vec::new();
    for parameter in &operation.parameters {
        let value = value_of(parameter);
        if value.is_none() && parameter.is_required {
            return Vec::new();
        }
        parameters.push(value.map(|value| value.to_string()));
    }
    let example = |payload: Option<String>| Example {
        payload,
        parameters: parameters.clone(),
    };
    let Some(body) = body else {
        return vec![example(None)];
    };
    let text = |value: serde_json::Value| match (body.kind, value) {
        (BodyKind::Text | BodyKind::Bytes, serde_json::Value::String(text)) => text,
        (_, value) => value.to_string(),
    };
    if body.examples.is_empty() {
        let made = body.schema.and_then(of_schema);
        let made = made.map(|value| example(Some(text(value))));
        return made.into_iter().collect();
    }
    body.examples
        .iter()
        .take_while(|given| types.spend(**given, 1 + parameters.len()))
        .map(|&given| example(Some(text(to_json(given)))))
        .collect()
}
