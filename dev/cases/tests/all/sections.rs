//! Splits a generated module into sections: `client`, `event`, `examples`, and its submodules by name.

use syn::{Item, Path, Type};

/// The text of the items in one section, unchanged.
pub(crate) fn section(code: &str, name: &str) -> String {
    let file = syn::parse_file(code).expect("generated code is Rust");
    let texts = texts(code);
    assert_eq!(texts.len(), file.items.len(), "each item has a text");
    let items = file.items.iter().zip(&texts);
    let items = items.filter(|(item, _)| section_of(item).is_some_and(|section| section == name));
    let items: Vec<&str> = items.map(|(_, text)| text.as_str()).collect();
    assert!(!items.is_empty(), "there is no section `{name}`");
    items.concat()
}

/// The text of each item of the root. An item ends at the first unindented line that ends a block or a
/// statement.
fn texts(code: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut text = String::new();
    let is_comment = |line: &str| line.starts_with("// ") || line.trim().is_empty();
    for line in code.split_inclusive('\n') {
        if text.is_empty() && is_comment(line) {
            continue;
        }
        text.push_str(line);
        let is_indented = line.starts_with([' ', '/', '#']);
        if !is_indented && line.trim_end().ends_with(['}', ';']) {
            texts.push(std::mem::take(&mut text));
        }
    }
    texts
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
