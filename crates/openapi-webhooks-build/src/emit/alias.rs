//! The alias of the facade: `::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);`.
//!
//! The version is that of the oldest runtime that has every item that the templates use. If the runtime does
//! not support this version, the line is a compile error that says which package to update.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, parse_quote};

use super::ast::ALIAS;

/// Adds the alias to the root, and imports it in the modules that use it.
pub(super) fn add(items: &mut Vec<Item>) {
    for item in items.iter_mut() {
        if let Item::Mod(module) = item
            && let Some((_, items)) = &mut module.content
            && is_used(items)
        {
            items.insert(
                0,
                parse_quote!(
                    use super::__v1;
                ),
            );
        }
    }
    if is_used(items) {
        items.insert(
            0,
            parse_quote!(
                ::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
            ),
        );
    }
}

fn is_used(items: &[Item]) -> bool {
    items.iter().any(|item| is_named(item.to_token_stream()))
}

fn is_named(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => is_named(group.stream()),
        TokenTree::Ident(ident) => ident.to_string().starts_with(ALIAS),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
