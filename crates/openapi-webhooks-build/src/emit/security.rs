//! `pub mod security`: one type per credential.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, parse_quote};

use crate::model::{Model, Operation, SchemeKind, SecurityScheme};

use super::docs;

/// Empty if no scheme has a credential.
pub(super) fn module(model: &Model) -> TokenStream {
    let types: Vec<_> = model
        .security_schemes
        .iter()
        .filter_map(definition)
        .collect();
    if types.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// The credentials that webhooks require, one type per security scheme. Add one to an endpoint with
        /// `endpoint.credential(…)`; it is sent with the webhooks that require its scheme.
        pub mod security {
            #(#types)*
        }
    }
}

/// ```ignore
/// pub struct ApiKeyAuth(Credential);
///
/// impl ApiKeyAuth {
///     pub fn new(key: &str) -> Result<Self, EndpointError> {
///         Credential::header("ApiKeyAuth", "X-Api-Key", key).map(Self)
///     }
/// }
/// ```
fn definition(scheme: &SecurityScheme) -> Option<TokenStream> {
    let (name, wire) = (&scheme.name, &scheme.wire);
    let fallback = format!("The security scheme {}.", docs::inline(wire));
    let docs = docs::attributes(&scheme.docs, &fallback);
    let Constructor {
        place,
        arguments,
        call,
        errors,
    } = constructor(scheme)?;
    let summary = docs::lines(&format!("Sent {place}."));
    let make = match errors.map(docs::lines) {
        None => quote! {
            #summary
            #[must_use]
            pub fn new(#arguments) -> Self {
                Self(__v1::Credential::#call)
            }
        },
        Some(errors) => quote! {
            #summary
            ///
            /// # Errors
            ///
            #errors
            pub fn new(#arguments) -> __v1::Result<Self, __v1::EndpointError> {
                __v1::Credential::#call.map(Self)
            }
        },
    };
    Some(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name(__v1::Credential);

        impl #name {
            #make
        }

        impl __v1::From<#name> for __v1::Credential {
            fn from(credential: #name) -> Self {
                credential.0
            }
        }
    })
}

struct Constructor {
    /// Where the credential is sent.
    place: String,
    arguments: TokenStream,
    call: TokenStream,
    /// When the constructor fails, if it can.
    errors: Option<&'static str>,
}

/// `None` if the scheme has no credential to set.
fn constructor(scheme: &SecurityScheme) -> Option<Constructor> {
    let wire = &scheme.wire;
    let key = quote!(key: &str);
    Some(match &scheme.kind {
        SchemeKind::Basic => Constructor {
            place: "in `Authorization`, as `Basic`".to_owned(),
            arguments: quote!(user: &str, password: &str),
            call: quote!(basic(#wire, user, password)),
            errors: Some(
                "If the user contains a colon, or the user or password contains a control character.",
            ),
        },
        SchemeKind::Bearer => Constructor {
            place: "in `Authorization`, as `Bearer`".to_owned(),
            arguments: quote!(token: &str),
            call: quote!(bearer(#wire, token)),
            errors: Some(
                "If the token contains anything but letters, digits and `-._~+/`, with `=` at the end.",
            ),
        },
        SchemeKind::Http(http) => Constructor {
            place: format!("in `Authorization`, as {}", docs::inline(http)),
            arguments: quote!(credentials: &str),
            call: quote!(authorization(#wire, #http, credentials)),
            errors: Some(
                "If the credentials contain a control character or a non-ASCII character.",
            ),
        },
        SchemeKind::Header(header) => Constructor {
            place: format!("in the header {}", docs::inline(header)),
            arguments: key,
            call: quote!(header(#wire, #header, key)),
            errors: Some("If the key contains a control character or a non-ASCII character."),
        },
        SchemeKind::Query(parameter) => Constructor {
            place: format!(
                "in the query, as {}, percent-encoded",
                docs::inline(parameter)
            ),
            arguments: key,
            call: quote!(query(#wire, #parameter, key)),
            errors: None,
        },
        SchemeKind::Cookie(cookie) => Constructor {
            place: format!("in the cookie {}", docs::inline(cookie)),
            arguments: key,
            call: quote!(cookie(#wire, #cookie, key)),
            errors: Some(
                "If the key contains a character that RFC 6265, section 4.1.1, does not allow in cookies.",
            ),
        },
        SchemeKind::MutualTls | SchemeKind::OfSender(_) => return None,
    })
}

/// `.security(&[&["ApiKeyAuth"], &["OAuth"]])`, if the webhook requires credentials.
pub(super) fn step(model: &Model, operation: &Operation) -> Option<Expr> {
    let alternatives: Vec<Vec<&str>> = alternatives(model, operation)
        .map(|schemes| {
            let with_credential = schemes.filter(|scheme| scheme.has_credential());
            with_credential.map(|scheme| scheme.wire.as_str()).collect()
        })
        .collect();
    if alternatives.iter().all(Vec::is_empty) {
        return None;
    }
    Some(parse_quote!(&[#(&[#(#alternatives),*]),*]))
}

/// The sentence about credentials in a method's documentation.
pub(super) fn note(model: &Model, operation: &Operation) -> Option<String> {
    let alternatives: Vec<String> = alternatives(model, operation)
        .map(|schemes| schemes.map(mention).collect::<Vec<_>>().join(" and "))
        .map(|names| {
            if names.is_empty() {
                "nothing".to_owned()
            } else {
                names
            }
        })
        .collect();
    let asks = alternatives.iter().any(|names| names != "nothing");
    asks.then(|| format!("Requires {}.", alternatives.join(", or ")))
}

fn mention(scheme: &SecurityScheme) -> String {
    let name = docs::inline(&scheme.wire);
    match &scheme.kind {
        SchemeKind::MutualTls => format!("{name} (the endpoint's client certificate)"),
        SchemeKind::OfSender(header) => {
            format!(
                "{name} (in {}, which the sender sets)",
                docs::inline(header)
            )
        }
        SchemeKind::Basic
        | SchemeKind::Bearer
        | SchemeKind::Http(_)
        | SchemeKind::Header(_)
        | SchemeKind::Query(_)
        | SchemeKind::Cookie(_) => format!("[{name}](security::{})", scheme.name),
    }
}

fn alternatives<'a>(
    model: &'a Model,
    operation: &'a Operation,
) -> impl Iterator<Item = impl Iterator<Item = &'a SecurityScheme>> {
    let schemes = |ids: &'a Vec<crate::model::SchemeId>| {
        ids.iter().filter_map(|id| model.security_schemes.get(id.0))
    };
    operation.security.iter().map(schemes)
}
