//! The client: `send_…` and `message_…` for each webhook. The common parts are in the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Expr, ImplItem, ImplItemFn, Item, ItemImpl, Stmt, parse_quote};

use crate::model::{
    Body, Form, Message, Model, Operation, Parameter, ParameterLocation, Serialization, Style,
    StyleName,
};

use super::ast;
use super::home::Home;
use super::ident::prefixed;
use super::{docs, security, type_use};

pub(super) fn items(model: &Model) -> Vec<Item> {
    let summary = docs::lines(&format!(
        "Sends the webhooks of {}.",
        docs::inline(&model.title)
    ));
    let mut items = ast::items(quote! {
        #summary
        ///
        /// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
        /// store it, deliver it later, or send it to many endpoints.
        #[derive(Clone, Debug)]
        pub struct Client<T = __v1::DefaultTransport> {
            inner: __v1::Client<T>,
        }

        __v1::client!(Client);
    });
    let mut methods: ItemImpl = parse_quote! {
        impl<T: __v1::Transport> Client<T> {}
    };
    for operation in &model.operations {
        for message in &operation.messages {
            for method in [
                send_method(model, operation, message),
                message_method(model, operation, message),
            ] {
                methods.items.push(ImplItem::Fn(method));
            }
        }
    }
    items.push(Item::Impl(methods));
    items
}

/// ```ignore
/// pub fn send_new_subscription<'a>(&'a self, endpoint: &'a Endpoint, payload: &types::Subscription) -> impl Future<Output = …> + use<'a, T> {
///     self.inner.send(endpoint, self.message_new_subscription(payload))
/// }
/// ```
///
/// It returns the runtime's future. An `async fn` would add one future per webhook, a quarter of the time to
/// check a sender's module. Edition 2021 needs `use` to list what the future captures.
fn send_method(model: &Model, operation: &Operation, message: &Message) -> ImplItemFn {
    let response = &operation.type_name;
    let arguments = arguments(model, operation, message);
    let names = argument_names(operation, message);
    let docs = send_docs(model, operation, message);
    let (send, message) = (
        prefixed("send", &message.name),
        prefixed("message", &message.name),
    );
    let mut method: ImplItemFn = parse_quote! {
        pub fn #send<'a>(
            &'a self,
            endpoint: &'a __v1::Endpoint,
            #(#arguments,)*
        ) -> impl __v1::Future<
            Output = __v1::Result<
                __v1::Delivery<responses::#response>,
                __v1::SendError<responses::#response>,
            >,
        > + use<'a, T> {
            self.inner.send(endpoint, self.#message(#(#names),*))
        }
    };
    docs.put_before(&mut method.attrs);
    method
}

/// ```ignore
/// pub fn message_new_subscription(&self, payload: &types::Subscription) -> Result<Message, MessageError> {
///     MessageBuilder::new("new-subscription", Method::POST).json("application/json", payload)
/// }
/// ```
fn message_method(model: &Model, operation: &Operation, message: &Message) -> ImplItemFn {
    let arguments = arguments(model, operation, message);
    let docs = message_docs(operation, message);
    let name = prefixed("message", &message.name);
    let mut method: ImplItemFn = parse_quote! {
        pub fn #name(&self, #(#arguments),*) -> __v1::Result<
            __v1::Message,
            __v1::MessageError,
        > {}
    };
    let mut steps = builder(model, operation);
    for parameter in &operation.parameters {
        let parameters = variable("parameters");
        let field = Ident::from(&parameter.field.name);
        let value = ast::reference(ast::field(parameters, field));
        steps = step(steps, parameter, value_of(parameter, value));
    }
    let message = payload(steps, message);
    method.block.stmts = vec![Stmt::Expr(message, None)];
    docs.put_before(&mut method.attrs);
    method
}

fn variable(name: &str) -> Expr {
    ast::path_expression(ast::path(&[name]))
}

/// `….json("application/json", payload)`
fn payload(steps: Expr, message: &Message) -> Expr {
    let Some(payload) = &message.payload else {
        return ast::method_call(steps, "empty", []);
    };
    let media_type = ast::text(&payload.media_type);
    let value = variable("payload");
    let (method, value) = match &payload.body {
        Body::Json(ty) if ty.is_float() => ("json", checked(&value)),
        Body::Json(_) => ("json", value),
        Body::Multipart(_) => return form(steps, "multipart", [media_type, value], message),
        Body::Form(_) => return form(steps, "form", [media_type, value], message),
        Body::Text => ("bytes", ast::method_call(value, "to_owned", [])),
        Body::Bytes => ("bytes", ast::method_call(value, "to_vec", [])),
    };
    ast::method_call(steps, method, [media_type, value])
}

/// `….form("application/x-www-form-urlencoded", payload, forms::order())`: the media type, the value, and the
/// table of the message's form.
pub(super) fn form(steps: Expr, method: &str, arguments: [Expr; 2], message: &Message) -> Expr {
    let table = ast::path(&["forms", message.name.as_str()]);
    let table = ast::call(table, []);
    ast::method_call(steps, method, arguments.into_iter().chain([table]))
}

/// `MessageBuilder::new("new-subscription", Method::POST)`, or, for a method without a constant in the crate
/// `http`, `MessageBuilder::of_method("new-subscription", "QUERY")`
pub(super) fn builder(model: &Model, operation: &Operation) -> Expr {
    let method = operation.method.as_str();
    let (function, method) = if NAMED_METHODS.contains(&method) {
        let method = ast::runtime(&["http", "Method", method]);
        ("new", ast::path_expression(method))
    } else {
        ("of_method", ast::text(method))
    };
    let arguments = [ast::text(&operation.webhook), method];
    let builder = ast::call(ast::runtime(&["MessageBuilder", function]), arguments);
    match security::step(model, operation) {
        Some(alternatives) => ast::method_call(builder, "security", [alternatives]),
        None => builder,
    }
}

/// The methods with a constant in `http::Method`.
const NAMED_METHODS: [&str; 8] = [
    "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
];

/// Rejects numbers that JSON cannot represent; the styles check this themselves.
fn value_of(parameter: &Parameter, value: Expr) -> Expr {
    let is_checked = parameter.encoding == Serialization::Json && parameter.field.ty.is_float();
    if is_checked { checked(&value) } else { value }
}

fn checked(value: &Expr) -> Expr {
    parse_quote!(&__v1::finite::Checked(#value))
}

/// `….header("x-request-id", &parameters.x_request_id, false)?`
pub(super) fn step(steps: Expr, parameter: &Parameter, value: Expr) -> Expr {
    let (method, how) = match parameter.encoding {
        Serialization::Json => {
            let method = match parameter.location {
                ParameterLocation::Header => "header_json",
                ParameterLocation::Query => "query_json",
                ParameterLocation::QueryString => "query_string_json",
                ParameterLocation::Cookie => "cookie_json",
            };
            (method, None)
        }
        Serialization::Style(style) => {
            let explode = ast::boolean(style.explode);
            match style.name {
                StyleName::Simple => ("header", Some(explode)),
                StyleName::Cookie => ("cookie_as_is", Some(explode)),
                StyleName::Form if parameter.location == ParameterLocation::Cookie => {
                    ("cookie", Some(explode))
                }
                StyleName::Form
                | StyleName::SpaceDelimited
                | StyleName::PipeDelimited
                | StyleName::DeepObject => {
                    let method = if style.allow_reserved {
                        "query_reserved"
                    } else {
                        "query"
                    };
                    let style = query_style(style);
                    (method, Some(parse_quote!(#style)))
                }
            }
        }
    };
    let wire = ast::text(&parameter.field.wire);
    let arguments = [wire, value].into_iter().chain(how);
    ast::try_(ast::method_call(steps, method, arguments))
}

/// `Style::Form { explode: true }`
pub(super) fn query_style(style: Style) -> TokenStream {
    let explode = style.explode;
    let name = match style.name {
        StyleName::SpaceDelimited => quote!(SpaceDelimited),
        StyleName::PipeDelimited => quote!(PipeDelimited),
        StyleName::DeepObject => quote!(DeepObject),
        StyleName::Simple | StyleName::Form | StyleName::Cookie => {
            quote!(Form { explode: #explode })
        }
    };
    quote!(__v1::Style::#name)
}

fn arguments(model: &Model, operation: &Operation, message: &Message) -> Vec<TokenStream> {
    let payload = message.payload.as_ref().map(|payload| match &payload.body {
        Body::Text => quote!(payload: &str),
        Body::Bytes => quote!(payload: &[u8]),
        Body::Json(ty) | Body::Multipart(Form { ty, .. }) | Body::Form(Form { ty, .. }) => {
            let ty = type_use::usage(&Home::root(model), ty);
            quote!(payload: &#ty)
        }
    });
    let parameters = (!operation.parameters.is_empty()).then(|| {
        let name = &operation.type_name;
        quote!(parameters: &parameters::#name)
    });
    payload.into_iter().chain(parameters).collect()
}

fn argument_names(operation: &Operation, message: &Message) -> Vec<TokenStream> {
    let payload = message.payload.as_ref().map(|_| quote!(payload));
    let parameters = (!operation.parameters.is_empty()).then(|| quote!(parameters));
    payload.into_iter().chain(parameters).collect()
}

fn send_docs(model: &Model, operation: &Operation, message: &Message) -> docs::Attributes {
    let webhook = docs::inline(&operation.webhook);
    let about = docs::text(&operation.docs, &format!("Sends the webhook {webhook}."));
    let payload = message.payload.as_ref();
    let payload = payload.and_then(|payload| docs::text_after("The payload:", &payload.docs));
    let errors = "If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what\n\
                  it responded.";
    let paragraphs = [
        Some(about),
        media_type_docs(operation, message),
        payload,
        security::note(model, operation),
    ];
    docs::of_fallible(&operation.docs, paragraphs.into_iter().flatten(), errors)
}

/// The media type, if there are several.
fn media_type_docs(operation: &Operation, message: &Message) -> Option<String> {
    let payload = message.payload.as_ref()?;
    let is_one_of_several = operation.messages.len() > 1;
    is_one_of_several.then(|| format!("As {}.", docs::inline(&payload.media_type)))
}

fn message_docs(operation: &Operation, message: &Message) -> docs::Attributes {
    let webhook = docs::inline(&operation.webhook);
    let about = format!("Builds the message of the webhook {webhook} without sending it.");
    let errors = "If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.";
    let paragraphs = [Some(about), media_type_docs(operation, message)];
    docs::of_fallible(&operation.docs, paragraphs.into_iter().flatten(), errors)
}
