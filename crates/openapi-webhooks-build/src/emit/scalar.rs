//! Numbers and strings → Rust types, with typify. No other file names typify, whose input is JSON Schema
//! draft-07 through schemars.

use openapi_webhooks_document::collections::HashMap;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use schemars::schema::{InstanceType, Schema, SchemaObject, StringValidation};
use syn::{Attribute, ImplItem, Item, Stmt, Type};
use typify::{TypeSpace, TypeSpaceSettings};

use crate::model::{Pattern, Scalar, StringScalar};
use crate::name::Ident;

use super::ast::{generic, items, path, path_type, runtime};

/// The Rust type of a scalar that needs no type of its own.
pub(crate) fn rust_type(scalar: &Scalar, text: impl Fn() -> Type) -> Type {
    let primitive = |name| path_type(path(&[name]));
    let chrono = |name| path_type(runtime(&["chrono", name]));
    match scalar {
        Scalar::Number => primitive("f64"),
        Scalar::Integer(integer) => primitive(integer.name()),
        // typify's `DateTime<Utc>` would lose the offset.
        Scalar::String(string) if string.format.as_deref() == Some("date-time") => {
            let date_time = runtime(&["chrono", "DateTime"]);
            path_type(generic(date_time, [chrono("FixedOffset")]))
        }
        Scalar::String(string) if string.format.as_deref() == Some("date") => chrono("NaiveDate"),
        // `uuid::Uuid` would change the spelling.
        Scalar::String(string) if string.format.as_deref() == Some("uuid") => {
            path_type(runtime(&["Uuid"]))
        }
        // Does not ask typify about thousands of plain strings.
        Scalar::String(string) if *string == StringScalar::default() => text(),
        Scalar::String(_) => {
            let mut space = TypeSpace::new(&TypeSpaceSettings::default());
            let tokens = ident_of(&mut space, scalar, None);
            tokens.map_or_else(text, |tokens| match syn::parse2(tokens) {
                Ok(ty) => ty,
                Err(error) => unreachable!("typify writes Rust: {error}"),
            })
        }
    }
}

/// A validated string and the name of its type.
pub(crate) struct Checked<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) scalar: &'a Scalar,
    pub(crate) docs: Vec<Attribute>,
}

/// The definitions of validated strings and of their error type.
///
/// ```ignore
/// pub struct Sku(__v1::String);      // with FromStr, TryFrom, Deref and From for String
/// pub mod error { pub struct ConversionError(…); }
/// ```
pub(crate) fn checked_types(types: &[Checked<'_>]) -> Vec<Item> {
    if types.is_empty() {
        return Vec::new();
    }
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let mut names = TypeNames::default();
    for (at, checked) in types.iter().enumerate() {
        // A placeholder, because typify would change the names.
        let placeholder = format!("TypifyLeaf{at}");
        if ident_of(&mut space, checked.scalar, Some(&placeholder)).is_none() {
            unreachable!("{:?} was checked before it became a type", checked.scalar);
        }
        names.insert(placeholder, checked.name);
    }
    let mut items = derive_at_home(items(at_home(space.to_stream(), &names)));
    let by_name = types.iter().map(|one| (one.name.as_str(), one));
    let by_name: HashMap<&str, &Checked<'_>> = by_name.collect();
    for item in &mut items {
        let name = subject(item).map(ToString::to_string).unwrap_or_default();
        if let Some(checked) = by_name.get(name.as_str()) {
            document(item, checked);
            match_in_linear_time(item, checked);
        }
    }
    items
}

/// The type that a struct or an impl defines.
fn subject(item: &Item) -> Option<&proc_macro2::Ident> {
    match item {
        Item::Struct(item) => Some(&item.ident),
        Item::Impl(item) => match &*item.self_ty {
            Type::Path(ty) => ty.path.get_ident(),
            _ => None,
        },
        _ => None,
    }
}

/// Replaces typify's documentation of a type, which lacks what the document says.
fn document(item: &mut Item, checked: &Checked<'_>) {
    if let Item::Struct(item) = item {
        item.attrs
            .retain(|attribute| !attribute.path().is_ident("doc"));
        item.attrs.splice(..0, checked.docs.clone());
    }
}

/// Replaces typify's pattern check with the runtime's `Pattern`.
///
/// ```ignore
/// static PATTERN: Pattern = Pattern::new(&["^[A-Z]{3}$"], &[]);
/// if !PATTERN.is_match(value) {
///     return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
/// }
/// ```
fn match_in_linear_time(item: &mut Item, checked: &Checked<'_>) {
    let (Item::Impl(item), Scalar::String(scalar)) = (item, checked.scalar) else {
        return;
    };
    let Some(pattern) = &scalar.pattern else {
        return;
    };
    let functions = item.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(&mut function.block.stmts),
        _ => None,
    });
    for statements in functions {
        let is_pattern = |one: &Stmt| matches!(one, Stmt::Item(Item::Static(_)));
        if let Some(at) = statements.iter().position(is_pattern) {
            statements.splice(at..at + 2, check(pattern));
        }
    }
}

fn check(pattern: &Pattern) -> [Stmt; 2] {
    let Pattern {
        text,
        matches,
        rejects,
    } = pattern;
    let ty = runtime(&["Pattern"]);
    let message = format!("doesn't match pattern \"{text}\"");
    [
        syn::parse_quote!(static PATTERN: #ty = #ty::new(&[#(#matches),*], &[#(#rejects),*]);),
        syn::parse_quote! {
            if !PATTERN.is_match(value) {
                return Err(#message.into());
            }
        },
    ]
}

/// Adds the path to serde for its derive.
fn derive_at_home(mut items: Vec<Item>) -> Vec<Item> {
    for item in &mut items {
        if let Item::Struct(item) = item {
            for attribute in item
                .attrs
                .iter_mut()
                .filter(|one| one.path().is_ident("serde"))
            {
                *attribute = syn::parse_quote! {
                    #[serde(transparent, crate = "__v1::serde")]
                };
            }
        }
    }
    items
}

type TypeNames<'a> = HashMap<String, &'a Ident>;

fn ident_of(space: &mut TypeSpace, scalar: &Scalar, name: Option<&str>) -> Option<TokenStream> {
    let schema = Schema::Object(schema(scalar));
    let id = space
        .add_type_with_name(&schema, name.map(str::to_owned))
        .ok()?;
    let ident = space.get_type(&id).ok()?.ident();
    Some(at_home(ident, &TypeNames::default()))
}

fn schema(scalar: &Scalar) -> SchemaObject {
    match scalar {
        Scalar::Number | Scalar::Integer(_) => SchemaObject::default(),
        Scalar::String(StringScalar {
            format,
            pattern,
            min_length,
            max_length,
        }) => SchemaObject {
            instance_type: Some(InstanceType::String.into()),
            format: format.clone(),
            string: Some(Box::new(StringValidation {
                min_length: *min_length,
                max_length: *max_length,
                // typify's check of a pattern is replaced by one in linear time.
                pattern: pattern.as_ref().map(|_| String::new()),
            })),
            ..SchemaObject::default()
        },
    }
}

/// Paths of crates that the user does not depend on lead through the runtime, and placeholders get
/// their names.
fn at_home(tokens: TokenStream, names: &TypeNames<'_>) -> TokenStream {
    let mut rewritten: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = at_home(group.stream(), names);
                rewritten.push(Group::new(group.delimiter(), inner).into());
            }
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                match names.get(&text) {
                    Some(name) => rewritten.extend(name.to_token_stream()),
                    None if FOREIGN_CRATES.contains(&text.as_str()) && is_rooted(&rewritten) => {
                        rewritten.truncate(rewritten.len() - 2);
                        rewritten.extend(runtime(&[&text]).into_token_stream());
                    }
                    None if text == "error" && is_after(&rewritten, "self") => {
                        rewritten.truncate(rewritten.len() - 3);
                        rewritten.push(ident.into());
                    }
                    None => rewritten.push(ident.into()),
                }
            }
            token => rewritten.push(token),
        }
    }
    rewritten.into_iter().collect()
}

/// Whether `::` is the last that was read: typify names crates from the root alone.
fn is_rooted(before: &[TokenTree]) -> bool {
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    matches!(before, [.., first, second] if is_colon(first) && is_colon(second))
}

/// Whether `self::` is the last that was read, or what else stands for `name`.
fn is_after(before: &[TokenTree], name: &str) -> bool {
    let is_name = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == name);
    matches!(before, [.., first, _, _] if is_name(first)) && is_rooted(before)
}

/// The crates that typify's output names.
const FOREIGN_CRATES: [&str; 4] = ["chrono", "serde", "serde_json", "uuid"];
