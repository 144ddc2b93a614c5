//! Strings whose length or pattern is limited. The common parts are in the runtime.

use proc_macro2::Literal;
use quote::quote;
use syn::{Item, ItemImpl, ItemStruct, parse_quote};

use openapi_webhooks_document::escape;

use crate::model::{CheckedString, Pattern, TypeDef};

use super::home::Home;
use super::{ast, docs};

/// ```ignore
/// pub struct Sku(String);
/// __v1::checked_string! {
///     impl CheckedString for Sku {
///         const MAX_LENGTH: usize = 64;
///         const PATTERN: Pattern = __v1::Pattern::new("^\\d+$", &["^[0-9]+$"], &[]);
///     }
/// }
/// ```
pub(super) fn definition(
    home: &Home<'_>,
    definition: &TypeDef,
    checked: &CheckedString,
) -> Vec<Item> {
    let (name, string) = (&definition.name, home.prelude("String"));
    let about = docs::text(&definition.docs, &docs::fallback(definition));
    let docs = docs::lines(&format!("{about}\n\n{}", checked.summary));
    let deprecated = definition.docs.deprecated.then(|| quote!(#[deprecated]));
    let item: ItemStruct = parse_quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(#string);
    };
    let least = checked.min_length.map(|least| {
        let least = Literal::u32_unsuffixed(least);
        quote!(const MIN_LENGTH: usize = #least;)
    });
    let most = checked.max_length.map(|most| {
        let most = Literal::u32_unsuffixed(most);
        quote!(const MAX_LENGTH: usize = #most;)
    });
    let pattern = checked.pattern.as_ref().map(|pattern| {
        let Pattern {
            text,
            matches,
            rejects,
        } = pattern;
        let text = escape::visible(text);
        quote!(const PATTERN: Pattern = __v1::Pattern::new(#text, &[#(#matches),*], &[#(#rejects),*]);)
    });
    let block: ItemImpl = parse_quote! {
        impl CheckedString for #name {
            #least
            #most
            #pattern
        }
    };
    let call = ast::macro_of_items("checked_string", vec![Item::Impl(block)]);
    vec![Item::Struct(item), call]
}
