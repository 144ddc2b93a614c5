//! Identifiers as tokens.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident};

use crate::name;

use super::ast;

impl From<&name::Ident> for Ident {
    fn from(name: &name::Ident) -> Self {
        ast::ident(name.as_str())
    }
}

impl ToTokens for name::Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::from(self).to_tokens(tokens);
    }
}

/// `prefix_name`, where the name may be raw, or start with an underscore because of a digit.
pub(super) fn prefixed(prefix: &str, name: &name::Ident) -> Ident {
    let text = name.as_str();
    format_ident!(
        "{prefix}_{}",
        text.strip_prefix("r#")
            .unwrap_or(text)
            .trim_start_matches('_')
    )
}
