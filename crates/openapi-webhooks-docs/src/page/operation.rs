//! An operation of a webhook: payload, headers, credentials, responses, and a test.

use maud::{Markup, html};
use openapi_webhooks_document::{
    BodyKind, OperationView, ParameterLocation, ParameterView, SchemeKind, SecuritySchemeView,
};

use crate::markup::{json, markdown};
use crate::schema::SchemaWriter;

use super::frame::Frame;
use super::output::ALL_SCHEMAS;
use super::payload::{JsonSchema, Payload, Shown};
use super::response;

/// The sections of an operation. Their anchors start with `prefix`.
pub(super) fn section(
    frame: &Frame<'_>,
    operation: &OperationView<'_>,
    payloads: &[Payload<'_>],
    prefix: &str,
    writer: &mut SchemaWriter<'_>,
) -> Markup {
    html! {
        p.method { span.verb { (operation.method()) } " to the URL that you registered" }
        @if let Some(summary) = operation.summary() { div.summary { (markdown(summary)) } }
        @if let Some(text) = operation.description() { div.text { (markdown(text)) } }
        @if let Some(expression) = operation.callback_expression() {
            p.facts { "The URL comes from your request: " code { (expression) } }
        }
        @for (at, body) in payloads.iter().enumerate() {
            @let anchor = if at == 0 { format!("{prefix}payload") } else { format!("{prefix}payload-{}", at + 1) };
            (payload(body, &anchor, writer))
        }
        (headers(operation, payloads, prefix, writer))
        (parameters(operation, prefix, writer))
        (credentials(operation, prefix))
        (response::section(frame, operation, prefix, writer))
        (test(operation, payloads, prefix))
    }
}

fn payload(payload: &Payload<'_>, anchor: &str, writer: &mut SchemaWriter<'_>) -> Markup {
    html! {
        section id=(anchor) {
            h2 { a href={ "#" (anchor) } { "Payload" } " " span.media { (payload.media_type) } }
            @if let Some(text) = payload.description { div.text { (markdown(text)) } }
            div.split {
                div.schema {
                    @if let Some(schema) = &payload.schema {
                        @if let Some(text) = schema.description() { div.text { (markdown(text)) } }
                        (writer.schema(schema, anchor))
                    } @else {
                        p.facts { "The document does not describe the payload." }
                    }
                    @if let Some(schema) = &payload.json_schema { (json_schema(schema)) }
                }
                @if !payload.examples.is_empty() {
                    div.example { (examples(&payload.examples)) }
                }
            }
        }
    }
}

fn json_schema(schema: &JsonSchema) -> Markup {
    html! {
        p {
            @if let Some(path) = schema.file_name() {
                a href=(path) download { "JSON Schema" }
            } @else {
                a href={ "../" (ALL_SCHEMAS) } download { "JSON Schema of all webhooks" }
                ", this one at " code { "#/$defs/" (schema.name) }
            }
        }
    }
}

fn examples(examples: &[Shown]) -> Markup {
    html! {
        @for (at, example) in examples.iter().enumerate() {
            details open[at == 0] {
                summary { (example.title) }
                @if let Some(text) = &example.description { div.text { (markdown(text)) } }
                pre tabindex="0" { code { (json(&example.value)) } }
            }
        }
    }
}

fn headers(
    operation: &OperationView<'_>,
    payloads: &[Payload<'_>],
    prefix: &str,
    writer: &mut SchemaWriter<'_>,
) -> Markup {
    let parameters = operation.parameters();
    let declared = parameters.iter();
    let declared = declared.filter(|one| one.parameter_in() == ParameterLocation::Header);
    html! {
        section id={ (prefix) "headers" } {
            h2 { a href={ "#" (prefix) "headers" } { "Headers" } }
            ul.properties {
                li {
                    div.row { span.name { "webhook-id" } ", " span.name { "webhook-timestamp" } ", " span.name { "webhook-signature" } }
                    p.facts { a href="../verify.html" { "Verify signatures" } }
                }
                @if let [first, ..] = payloads {
                    li { div.row { span.name { "content-type" } } div.text { p { (first.media_type) } } }
                }
                @for one in declared { (parameter(one, &format!("{prefix}headers"), writer)) }
            }
        }
    }
}

fn parameters(
    operation: &OperationView<'_>,
    prefix: &str,
    writer: &mut SchemaWriter<'_>,
) -> Markup {
    let all = operation.parameters();
    let groups = [("Query parameters", "query"), ("Cookies", "cookies")];
    let is_in = |one: &&ParameterView<'_>, group: &str| match one.parameter_in() {
        ParameterLocation::Query | ParameterLocation::QueryString => group == "query",
        ParameterLocation::Cookie => group == "cookies",
        ParameterLocation::Header => false,
    };
    html! {
        @for (title, group) in groups {
            @let anchor = format!("{prefix}{group}");
            @if all.iter().any(|one| is_in(&one, group)) {
                section id=(anchor) {
                    h2 { a href={ "#" (anchor) } { (title) } }
                    ul.properties {
                        @for one in all.iter().filter(|one| is_in(one, group)) {
                            (parameter(one, &anchor, writer))
                        }
                    }
                }
            }
        }
    }
}

fn parameter(parameter: &ParameterView<'_>, anchor: &str, writer: &mut SchemaWriter<'_>) -> Markup {
    writer.parameter(
        anchor,
        parameter.name(),
        parameter.schema().as_ref(),
        parameter.description(),
        (parameter.is_required(), parameter.is_deprecated()),
        parameter.example().map(|example| example.value()).as_ref(),
    )
}

fn credentials(operation: &OperationView<'_>, prefix: &str) -> Markup {
    let alternatives = operation.security();
    if alternatives.iter().all(Vec::is_empty) {
        return html! {};
    }
    html! {
        section id={ (prefix) "credentials" } {
            h2 { a href={ "#" (prefix) "credentials" } { "Credentials" } }
            p { "Requests carry these credentials, if you registered them:" }
            ul {
                @for (at, schemes) in alternatives.iter().enumerate() {
                    li {
                        @if at > 0 { "or " }
                        @if schemes.is_empty() { "none" }
                        @for (at, scheme) in schemes.iter().enumerate() {
                            @if at > 0 { " and " }
                            (credential(scheme))
                        }
                    }
                }
            }
        }
    }
}

fn credential(scheme: &SecuritySchemeView<'_>) -> Markup {
    let place = match scheme.kind() {
        SchemeKind::Basic => html! { "a user name and a password (HTTP Basic)" },
        SchemeKind::Bearer => html! { "a bearer token in " code { "authorization" } },
        SchemeKind::Http(name) => html! { "HTTP authentication " code { (name) } },
        SchemeKind::Header(name) => html! { "a key in the header " code { (name) } },
        SchemeKind::Query(name) => html! { "a key in the query parameter " code { (name) } },
        SchemeKind::Cookie(name) => html! { "a key in the cookie " code { (name) } },
        SchemeKind::MutualTls => html! { "a client certificate (mutual TLS)" },
        SchemeKind::OfSender(name) => html! { "the header " code { (name) } ", which we compute" },
    };
    html! {
        (place)
        @if let Some(text) = scheme.description() { div.text { (markdown(text)) } }
    }
}

/// A command that sends a signed test event.
fn test(operation: &OperationView<'_>, payloads: &[Payload<'_>], prefix: &str) -> Markup {
    let Some(payload) = payloads.first().filter(|one| one.kind == BodyKind::Json) else {
        return html! {};
    };
    if payload.examples.is_empty() {
        return html! {};
    }
    let (method, media_type) = (operation.method(), payload.media_type);
    let is_post = method == "POST" && media_type == "application/json";
    let further = if is_post {
        String::new()
    } else {
        format!(" {method} '{media_type}'")
    };
    let command = format!("WEBHOOK_SECRET=whsec_… sh send.sh \"$WEBHOOK_URL\" event.json{further}");
    html! {
        section id={ (prefix) "test" } {
            h2 { a href={ "#" (prefix) "test" } { "Send a test event" } }
            p {
                "Save the example above as " code { "event.json" } ", download "
                a href="../send.sh" download { "send.sh" } ", and run:"
            }
            pre tabindex="0" { code { (command) } }
        }
    }
}
