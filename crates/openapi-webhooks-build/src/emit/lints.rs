//! Lints that judge how a crate uses its code, or how code is written by hand.

use syn::{Item, parse_quote};

/// Allows them on each item of the root: the module may be private to a crate that does not use all of it.
pub(super) fn allow(items: &mut [Item]) {
    for item in items {
        let attributes = match item {
            Item::Enum(item) => &mut item.attrs,
            Item::Fn(item) => &mut item.attrs,
            Item::Impl(item) => &mut item.attrs,
            Item::Mod(item) => &mut item.attrs,
            Item::Struct(item) => &mut item.attrs,
            _ => continue,
        };
        attributes.push(parse_quote! {
            #[allow(
                dead_code,
                unreachable_pub,
                unused_qualifications,
                clippy::disallowed_names,
                clippy::enum_variant_names,
                clippy::pedantic,
                reason = "generated code may be included in any module"
            )]
        });
    }
}
