//! Converts text to doc comments. Text of the document passes through [`markdown`].

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use syn::{Attribute, parse_quote};

use crate::markdown;
use crate::model::{Docs, Field, TypeDef};

use super::ast;

/// The documentation of an item, as attributes.
pub(super) struct Attributes(Vec<Attribute>);

impl Attributes {
    /// Inserts them before the attributes of an item.
    pub(super) fn put_before(self, attributes: &mut Vec<Attribute>) {
        attributes.splice(..0, self.0);
    }
}

impl From<Attributes> for Vec<Attribute> {
    fn from(attributes: Attributes) -> Self {
        attributes.0
    }
}

impl ToTokens for Attributes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

/// `/// …` lines, and `#[deprecated]`. `fallback` is used if the document has no description.
pub(super) fn attributes(docs: &Docs, fallback: &str) -> Attributes {
    said(docs, &text(docs, fallback))
}

/// The documentation of a field. It gives the name on the wire if the field has another one, and the
/// limits of the values. `what` is "property", or the location of a parameter.
pub(super) fn of_field(field: &Field, what: &str) -> Attributes {
    let Field { docs, limits, .. } = field;
    let name = format!("The {what} {}.", inline(&field.wire));
    let is_described = docs
        .paragraphs
        .iter()
        .any(|paragraph| !paragraph.is_empty());
    let is_renamed = field.name.as_str().trim_start_matches("r#") != field.wire;
    let mut text = text(docs, &name);
    if is_described && is_renamed {
        text.push_str(&format!("\n\n{name}"));
    }
    if let Some(limits) = limits {
        text.push_str(&format!("\n\n{}", sentence(limits)));
    }
    said(docs, &text)
}

/// `An object.`, for `an object`
pub(super) fn sentence(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(rest).chain(['.']).collect()
}

/// As [`attributes`], for a function that may fail.
pub(super) fn of_fallible(
    docs: &Docs,
    paragraphs: impl Iterator<Item = String>,
    errors: &str,
) -> Attributes {
    let errors = ["# Errors", errors].map(str::to_owned);
    let paragraphs: Vec<String> = paragraphs.chain(errors).collect();
    said(docs, &paragraphs.join("\n\n"))
}

fn said(docs: &Docs, text: &str) -> Attributes {
    let Attributes(mut attributes) = lines(text);
    if docs.deprecated {
        attributes.push(parse_quote!(#[deprecated]));
    }
    Attributes(attributes)
}

/// The documentation as text, or `fallback` if the document has no description.
pub(super) fn text(docs: &Docs, fallback: &str) -> String {
    let said = sanitized(docs.paragraphs.iter().map(|one| markdown::sanitize(one)));
    let said = if said.is_empty() {
        vec![fallback.to_owned()]
    } else {
        said
    };
    [said, docs.notes.clone()].concat().join("\n\n")
}

/// The documentation as text, with `lead` before its first words. `None` if the document has no description.
pub(super) fn text_after(lead: &str, docs: &Docs) -> Option<String> {
    let mut paragraphs = docs.paragraphs.iter();
    let first = paragraphs.next()?;
    let first = markdown::sanitize_after(lead, first);
    let rest = paragraphs.map(|one| markdown::sanitize(one));
    let said = sanitized([first].into_iter().chain(rest));
    (!said.is_empty()).then(|| [said, docs.notes.clone()].concat().join("\n\n"))
}

fn sanitized(paragraphs: impl Iterator<Item = String>) -> Vec<String> {
    paragraphs.filter(|text| !text.is_empty()).collect()
}

/// A name from the document, as a code span for use in a sentence.
pub(super) fn inline(name: &str) -> String {
    markdown::code_span(name)
}

/// One doc attribute for each line, as `///` would produce.
pub(super) fn lines(text: &str) -> Attributes {
    let lines = text.lines().map(|line| match line {
        "" => literal(""),
        line => literal(&format!(" {line}")),
    });
    Attributes(lines.map(ast::doc).collect())
}

/// A raw string if possible: escaping each character of a description takes longer than all its other
/// processing.
fn literal(line: &str) -> Literal {
    let raw = || format!("r#\"{line}\"#").parse::<Literal>().ok();
    let is_raw = !line.contains("\"#");
    let literal = if is_raw { raw() } else { None };
    literal.unwrap_or_else(|| Literal::string(line))
}

/// The documentation of a type that the document does not describe.
pub(super) fn fallback(definition: &TypeDef) -> String {
    format!("The schema at {}.", inline(&definition.pointer))
}
