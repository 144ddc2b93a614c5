//! What was generated before stays as it is when the document grows.

use openapi_webhooks_build::configure;

/// The definitions of the types of a generated module, by their first lines.
fn type_names(document: &str) -> Vec<String> {
    let generated = configure()
        .generate(document)
        .unwrap_or_else(|error| panic!("{error}"));
    let file = syn::parse_file(generated.code()).unwrap();
    let types = file.items.into_iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let (_, items) = types.expect("the module has types");
    let name = |item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    };
    items.into_iter().filter_map(name).collect()
}

/// The second document has the webhook of the first in the middle of others, whose schemas would like
/// to have the same names.
#[test]
fn another_webhook_renames_no_type() {
    let before = type_names("cases/growing-before/openapi.json");
    let after = type_names("cases/growing-after/openapi.json");
    let missing: Vec<_> = before.iter().filter(|name| !after.contains(name)).collect();
    assert!(
        missing.is_empty(),
        "{missing:?} of {before:?} are gone: {after:?}"
    );
}
