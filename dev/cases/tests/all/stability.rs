//! Adding to a document does not change the names that were generated before.

use openapi_webhooks_build::configure;

/// The names of the types of a generated module.
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
        syn::Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    };
    items.into_iter().filter_map(name).collect()
}

/// The types of `before` that are missing in `after`.
fn renamed(before: &str, after: &str) -> Vec<String> {
    let [before, after] =
        [before, after].map(|case| type_names(&format!("cases/{case}/openapi.json")));
    let is_gone = |name: &String| !after.contains(name);
    before.into_iter().filter(is_gone).collect()
}

/// The second document has the webhooks of the first between others, whose schemas want the same names.
#[test]
fn another_webhook_renames_no_type() {
    assert_eq!(
        renamed("growing-before", "growing-after"),
        Vec::<String>::new()
    );
}

/// The second document has components that are equal to schemas inside the first.
#[test]
fn an_equal_component_renames_no_type() {
    assert_eq!(
        renamed("sharing-before", "sharing-after"),
        Vec::<String>::new()
    );
}
