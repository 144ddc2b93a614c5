//! The parameters and the body of a message. The builder that generated code uses writes them.

use openapi_webhooks::codegen::v1::field::{Field, TextKind};
use openapi_webhooks::codegen::v1::form::Form;
use openapi_webhooks::codegen::v1::{MessageBuilder, Style as QueryStyle};
use openapi_webhooks::{Message, MessageError};
use openapi_webhooks_document::openapi::{body_kind, is_token};
use openapi_webhooks_document::{
    BodyKind, BodyView, EncodingView, OperationView, ParameterLocation, ParameterView, SchemaView,
    Serialization, Style, StyleName,
};
use serde_json::Value as Json;

use crate::failure::Failure;
use crate::output;

/// The body to send.
pub(crate) enum Content {
    None,
    /// These exact bytes.
    Bytes(Vec<u8>),
    /// A value, which the media type of the body encodes.
    Value(Json),
}

/// The message of an operation.
pub(crate) fn message(
    webhook: &str,
    operation: &OperationView<'_>,
    body: Option<&BodyView<'_>>,
    content: &Content,
) -> Result<Message, Failure> {
    let new = || MessageBuilder::of_method(fixed(webhook), fixed(operation.method()));
    let mut builder = new();
    for parameter in operation.parameters() {
        let Some(value) = value(&parameter) else {
            continue;
        };
        // A value that cannot be written consumes its builder, so each is first tried on a new one.
        let written = match with_parameter(new(), &parameter, &value) {
            Ok(_) => with_parameter(builder, &parameter, &value),
            Err(error) => {
                output::warning(&format!("a value is left out: {error}"));
                continue;
            }
        };
        builder = written.map_err(invalid)?;
    }
    with_body(builder, body, content).map_err(invalid)
}

fn invalid(error: MessageError) -> Failure {
    Failure::of("the message cannot be sent", error)
}

/// Leaks a text, since the builder takes the static names of generated code. One run needs few of them.
fn fixed(text: &str) -> &'static str {
    String::from(text).leak()
}

/// The value of a parameter: its example, its first listed value, or, if it is required, one made from its schema.
fn value(parameter: &ParameterView<'_>) -> Option<Json> {
    let schema = parameter.schema();
    let given = parameter.example().map(|example| example.value());
    let listed = schema.as_ref().and_then(SchemaView::values);
    let listed = listed.and_then(|values| values.into_iter().next());
    let made = || openapi_webhooks_docs::example(schema.as_ref()?);
    let made = || made().filter(|_| parameter.is_required());
    given.or(listed).or_else(made)
}

fn with_parameter(
    builder: MessageBuilder,
    parameter: &ParameterView<'_>,
    value: &Json,
) -> Result<MessageBuilder, MessageError> {
    let name = fixed(parameter.name());
    let Serialization::Style(style) = parameter.serialization() else {
        return match parameter.parameter_in() {
            ParameterLocation::Header => builder.header_json(name, value),
            ParameterLocation::Query => builder.query_json(name, value),
            ParameterLocation::QueryString => builder.query_string_json(name, value),
            ParameterLocation::Cookie => builder.cookie_json(name, value),
        };
    };
    match parameter.parameter_in() {
        ParameterLocation::Header => builder.header(name, value, style.explode),
        ParameterLocation::Query | ParameterLocation::QueryString if style.allow_reserved => {
            builder.query_reserved(name, value, query_style(style))
        }
        ParameterLocation::Query | ParameterLocation::QueryString => {
            builder.query(name, value, query_style(style))
        }
        ParameterLocation::Cookie if style.name == StyleName::Cookie => {
            builder.cookie_as_is(name, value, style.explode)
        }
        ParameterLocation::Cookie => builder.cookie(name, value, style.explode),
    }
}

fn query_style(style: Style) -> QueryStyle {
    match style.name {
        StyleName::SpaceDelimited => QueryStyle::SpaceDelimited,
        StyleName::PipeDelimited => QueryStyle::PipeDelimited,
        StyleName::DeepObject => QueryStyle::DeepObject,
        StyleName::Form | StyleName::Simple | StyleName::Cookie => QueryStyle::Form {
            explode: style.explode,
        },
    }
}

/// Whether a value can be written as a body of this kind.
pub(crate) fn can_encode(kind: BodyKind, value: &Json) -> bool {
    match kind {
        BodyKind::Json => true,
        BodyKind::Form | BodyKind::Multipart => value.is_object(),
        BodyKind::Text | BodyKind::Bytes => value.is_string(),
    }
}

fn with_body(
    builder: MessageBuilder,
    body: Option<&BodyView<'_>>,
    content: &Content,
) -> Result<Message, MessageError> {
    let Some(body) = body else {
        return builder.empty();
    };
    let content_type = fixed(body.media_type());
    match (content, body.kind()) {
        (Content::None, _) => builder.empty(),
        (Content::Bytes(bytes), _) => builder.bytes(content_type, bytes.clone()),
        (Content::Value(value), BodyKind::Form) => builder.form(content_type, value, &form(body)),
        (Content::Value(value), BodyKind::Multipart) => {
            builder.multipart(content_type, value, &form(body))
        }
        (Content::Value(Json::String(text)), BodyKind::Text | BodyKind::Bytes) => {
            builder.bytes(content_type, text.clone())
        }
        (Content::Value(value), _) => builder.json(content_type, value),
    }
}

/// How the members of a form are written.
fn form(body: &BodyView<'_>) -> Form {
    let encodings = body.encodings();
    let properties = body.schema().map(|schema| schema.properties());
    let field = |property: &openapi_webhooks_document::Property<'_>| {
        let mut encodings = encodings.iter();
        let encoding = encodings.find(|encoding| encoding.property() == property.name());
        field(property.name(), property.schema(), encoding)
    };
    let fields: Vec<Field> = properties.unwrap_or_default().iter().map(field).collect();
    Form {
        fields: fields.leak(),
        others: &[],
    }
}

fn field(name: &str, schema: &SchemaView<'_>, encoding: Option<&EncodingView<'_>>) -> Field {
    const KINDS: &[TextKind] = &[];
    let mut field = Field::new(fixed(name), KINDS);
    let text = |keyword| Some(schema.annotation(keyword)?.as_str()?.to_owned());
    let declared = encoding.and_then(EncodingView::content_type);
    let mut headers = encoding.map(headers).unwrap_or_default();
    // `contentEncoding` has the effect of this header of the part (OpenAPI 3.1, section 4.8.15.3).
    let transfer = text("contentEncoding");
    let default = transfer
        .as_ref()
        .map(|_| "application/octet-stream".to_owned());
    let transfer = transfer.filter(|text| is_token(text));
    headers.extend(transfer.map(|text| ("Content-Transfer-Encoding", fixed(&text))));
    let content_type = declared.map(str::to_owned);
    let content_type = content_type
        .or_else(|| text("contentMediaType"))
        .or(default);
    if let Some(style) = encoding.and_then(EncodingView::style) {
        let query_style = query_style(style);
        field = match style.allow_reserved {
            true => field.reserved(query_style),
            false => field.style(query_style),
        };
    } else if declared.is_some_and(|it| body_kind(it) == BodyKind::Json) {
        field = field.json();
    }
    if let Some(content_type) = content_type {
        field = field.content_type(fixed(&content_type));
    }
    field.headers(headers.leak())
}

/// The headers of a part whose schemas allow a single value that fits into a line.
fn headers(encoding: &EncodingView<'_>) -> Vec<(&'static str, &'static str)> {
    let is_line = |text: &str| text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let headers = encoding.headers().into_iter();
    let headers = headers.filter_map(|(name, schema)| {
        let text = match schema.values()?.as_slice() {
            [Json::String(text)] => text.clone(),
            [value] => value.to_string(),
            _ => return None,
        };
        (is_token(name) && is_line(&text)).then(|| (fixed(name), fixed(&text)))
    });
    headers.collect()
}
