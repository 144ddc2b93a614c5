//! What is sent → methods: names, payloads, parameters, responses, examples.

use std::collections::HashMap;

use crate::diagnostic::wording;
use crate::document::{NodeId, nearest};
use crate::model::{
    Docs, Encoding, Example, Field, Kind, Operation, Parameter, Payload, Response, ResponseBody,
    Status, StyleName, Type,
};
use crate::name::{Case, Ident, Scope};
use crate::openapi::{self, Api, Content};

use super::naming::Hint;
use super::{Options, Types, example, security, words};

/// The methods of `api`, in its order.
pub(super) fn build(types: &mut Types<'_>, api: &Api, options: Options<'_>) -> Vec<Operation> {
    check_method_names(types, api, options.method_names);
    let mut namer = Namer::new(options.method_names);
    let mut operations = Vec::new();
    for operation in &api.operations {
        if let Some(names) = namer.names(types, operation) {
            operations.push(define(types, api, operation, names, options));
        }
    }
    operations
}

/// A setting that names no webhook would do nothing without a word.
fn check_method_names(types: &Types<'_>, api: &Api, method_names: &[(String, String)]) {
    let webhooks = || {
        api.operations
            .iter()
            .map(|operation| operation.webhook.as_str())
    };
    for (webhook, _) in method_names {
        if !webhooks().any(|name| name == webhook) {
            let near = nearest(webhook, webhooks());
            let setting = format!("method_name({webhook:?}, …)");
            types
                .diagnostics
                .report(wording::unmatched_setting(&setting, near));
        }
    }
}

struct Names {
    method: Ident,
    type_name: Ident,
}

struct Namer<'a> {
    given: HashMap<&'a str, &'a str>,
    methods: Scope,
    type_names: Scope,
    taken: HashMap<String, NodeId>,
}

impl<'a> Namer<'a> {
    fn new(given: &'a [(String, String)]) -> Self {
        Namer {
            given: given
                .iter()
                .map(|(webhook, name)| (webhook.as_str(), name.as_str()))
                .collect(),
            methods: Scope::new(Case::Snake),
            type_names: Scope::new(Case::Camel),
            taken: HashMap::new(),
        }
    }

    fn names(&mut self, types: &Types<'_>, operation: &openapi::Operation) -> Option<Names> {
        let webhook = operation.webhook.as_str();
        let mut name = self
            .given
            .get(webhook)
            .copied()
            .unwrap_or(webhook)
            .to_owned();
        if !operation.is_alone {
            name.push(' ');
            name.push_str(operation.method);
        }
        let text = crate::name::fold(&name, Case::Snake);
        let Some(method) = self.methods.try_take(&name) else {
            let document = types.document;
            let place = document.place(operation.item);
            let first = self.taken.get(&text).copied().unwrap_or(operation.item);
            let first = document.place(first);
            types
                .diagnostics
                .report(wording::name_collision(place, webhook, &text, first));
            return None;
        };
        self.taken.insert(text, operation.item);
        Some(Names {
            method,
            type_name: self.type_names.take(&name),
        })
    }
}

fn define(
    types: &mut Types<'_>,
    api: &Api,
    operation: &openapi::Operation,
    names: Names,
    options: Options<'_>,
) -> Operation {
    let hint = Hint::named(names.type_name.as_str());
    let payload = operation.body.as_ref().map(|body| Payload {
        media_type: body.media_type.clone(),
        docs: Docs::new(&body.description),
        ty: type_of(types, body.schema, &hint.child("payload")),
    });
    let parameters = parameters(types, &operation.parameters, &hint);
    let responses = responses(types, &operation.responses, &hint);
    let examples = if options.examples {
        examples(types, operation)
    } else {
        Vec::new()
    };
    if options.examples && examples.is_empty() {
        let place = types.document.place(operation.node);
        types
            .diagnostics
            .report(wording::no_example(place, &operation.webhook));
    }
    Operation {
        webhook: operation.webhook.clone(),
        method: operation.method,
        name: names.method,
        type_name: names.type_name,
        docs: Docs {
            deprecated: operation.is_deprecated,
            ..Docs::new(
                [&operation.summary, &operation.description]
                    .into_iter()
                    .flatten(),
            )
        },
        payload,
        parameters,
        responses,
        examples,
        security: security::alternatives(api, operation),
    }
}

/// Any JSON value, where the document says nothing of it.
fn type_of(types: &mut Types<'_>, schema: Option<NodeId>, hint: &Hint) -> Type {
    match schema {
        Some(schema) => types.lower(schema, hint).into_type(),
        None => Type::Any,
    }
}

fn parameters(
    types: &mut Types<'_>,
    parameters: &[openapi::Parameter],
    hint: &Hint,
) -> Vec<Parameter> {
    let mut scope = Scope::new(Case::Snake);
    let define = |parameter: &openapi::Parameter| {
        let mut docs = Docs::new(&parameter.description);
        docs.deprecated = parameter.is_deprecated;
        if docs.paragraphs.is_empty() {
            let words = parameter
                .schema
                .map(|schema| words::of_use(types.document, schema));
            docs.paragraphs = words.unwrap_or_default().paragraphs;
        }
        check_style(types, parameter);
        Parameter {
            field: Field {
                name: scope.take(&parameter.name),
                wire: parameter.name.clone(),
                docs,
                ty: type_of(types, parameter.schema, &hint.child(&parameter.name)),
                is_required: parameter.is_required,
            },
            location: parameter.location,
            encoding: parameter.encoding,
        }
    };
    parameters.iter().map(define).collect()
}

/// Some styles are for arrays and objects alone.
fn check_style(types: &Types<'_>, parameter: &openapi::Parameter) {
    let (Encoding::Style(style), Some(schema)) = (parameter.encoding, parameter.schema) else {
        return;
    };
    let (style, wanted, of): (_, &[Kind], _) = match style.name {
        StyleName::SpaceDelimited => ("spaceDelimited", &COMPOUND, "arrays and objects"),
        StyleName::PipeDelimited => ("pipeDelimited", &COMPOUND, "arrays and objects"),
        StyleName::DeepObject => ("deepObject", &[Kind::Object], "objects"),
        StyleName::Simple | StyleName::Form | StyleName::Cookie => return,
    };
    let kinds = types.kinds_of(schema);
    if !kinds.is_empty() && !kinds.iter().any(|kind| wanted.contains(kind)) {
        let place = types.document.place(parameter.encoding_node);
        types
            .diagnostics
            .report(wording::undefined_style(place, style, of));
    }
}

/// The JSON types that have parts.
const COMPOUND: [Kind; 2] = [Kind::Array, Kind::Object];

fn responses(types: &mut Types<'_>, responses: &[openapi::Response], hint: &Hint) -> Vec<Response> {
    let mut scope = Scope::with_reserved(Case::Camel, &["Undocumented"]);
    let define = |response: &openapi::Response| {
        let name = match response.status {
            Status::Code(code) => format!("Status{code}"),
            Status::Range(class) => format!("Status{class}xx"),
            Status::Default => "Default".to_owned(),
        };
        let hint = hint.child(&name);
        Response {
            name: scope.take(&name),
            status: response.status,
            docs: Docs::new(&response.description),
            body: match response.content {
                Content::None => ResponseBody::None,
                Content::Json(schema) => ResponseBody::Json(type_of(types, schema, &hint)),
                Content::Other => ResponseBody::Raw,
            },
        }
    };
    responses.iter().map(define).collect()
}

/// The document's examples of an operation; one put together from the schemas where it has none.
fn examples(types: &Types<'_>, operation: &openapi::Operation) -> Vec<Example> {
    let document = types.document;
    let of_schema = |schema| example::of_schema(document, schema, types.diagnostics);
    let value_of = |parameter: &openapi::Parameter| {
        let given = parameter.example.map(|example| document.to_json(example));
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
    let example = |payload: Option<serde_json::Value>| Example {
        payload: payload.map(|payload| payload.to_string()),
        parameters: parameters.clone(),
    };
    let Some(body) = &operation.body else {
        return vec![example(None)];
    };
    if body.examples.is_empty() {
        let made = body.schema.and_then(of_schema);
        return made.map(|value| example(Some(value))).into_iter().collect();
    }
    body.examples
        .iter()
        .map(|&given| example(Some(document.to_json(given))))
        .collect()
}
