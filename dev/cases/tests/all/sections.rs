//! The sections of a generated module: `client`, `event`, `examples`, and its submodules by their names.

use syn::{Item, Path, Type};

/// The items of one section.
pub(crate) fn section(code: &str, name: &str) -> String {
    let mut file = syn::parse_file(code).expect("generated code is Rust");
    file.items
        .retain(|item| section_of(item).is_some_and(|section| section == name));
    assert!(!file.items.is_empty(), "there is no section `{name}`");
    prettyplease::unparse(&file)
}

/// The section that an item of the module's root belongs to.
fn section_of(item: &Item) -> Option<String> {
    let subject = match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Mod(item) => item.ident.to_string(),
        Item::Macro(item) => last_segment(&item.mac.path)?,
        Item::Impl(item) => match &*item.self_ty {
            Type::Path(subject) => last_segment(&subject.path)?,
            _ => return None,
        },
        _ => return None,
    };
    Some(match subject.as_str() {
        "receiver" => "event".to_owned(),
        _ => subject.to_lowercase(),
    })
}

fn last_segment(path: &Path) -> Option<String> {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
}
