//! Enums whose variants are types.

use std::hash::Hash;

use openapi_webhooks_document::collections::HashMap;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::model::{JsonType, TagValue, Type, TypeDef, Union, Variant};

use super::home::Home;
use super::{attributes, deserialize, docs, type_use};

/// ```ignore
/// pub enum Method { Card(Card), Iban(Iban) }
/// ```
pub(super) fn definition(home: &Home<'_>, definition: &TypeDef, union: &Union) -> TokenStream {
    let name = &definition.name;
    let docs = docs::attributes(&definition.docs, &docs::fallback(definition));
    let variants = union.variants.iter().map(|variant| {
        let (name, docs) = (
            &variant.name,
            docs::attributes(&variant.docs, &fallback(variant)),
        );
        let ty = type_use::usage(home, &variant.ty);
        quote!(#docs #name(#ty))
    });
    let other = union.other.as_ref().map(|other| {
        quote! {
            /// A value that no other variant describes, unchanged.
            #other(__v1::serde_json::Value),
        }
    });
    let exact = attributes::exact(definition);
    let conversions = conversions(home, definition, union);
    let serialize = definition
        .is_written
        .then(|| serialize(home, definition, union));
    let deserialize = definition
        .is_read
        .then(|| deserialize(home, definition, union));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #(, #exact)*)]
        pub enum #name { #(#variants,)* #other }
        #conversions
        #serialize
        #deserialize
    }
}

fn fallback(variant: &Variant) -> String {
    match variant.tags.as_slice() {
        [] => docs::sentence(&kind_list(&variant.json_types)),
        tags => {
            let tags = tags.iter().map(|tag| docs::inline(&tag.to_string()));
            let tags: Vec<_> = tags.collect();
            format!("Tagged {}.", tags.join(" or "))
        }
    }
}

/// `From` the type of each variant, and from `&str` where one is text, so that `payload.method = card.into()`
/// and `Order::new("ada")` read well. Two variants of one type have none.
fn conversions(home: &Home<'_>, definition: &TypeDef, union: &Union) -> TokenStream {
    let (name, from) = (&definition.name, home.prelude("From"));
    let types = union.variants.iter().map(|variant| &variant.ty);
    let written = |ty: &Type| type_use::usage(home, ty).into_token_stream();
    // Equal types may have two names, and two types of the document may be one in Rust.
    let equal = count(types.clone());
    let alike = count(types.map(|ty| written(ty).to_string()));
    let is_distinct = |variant: &&Variant| {
        equal[&variant.ty] == 1 && alike[&written(&variant.ty).to_string()] == 1
    };
    let conversions = union.variants.iter().filter(is_distinct).map(|variant| {
        let (variant_name, ty) = (&variant.name, written(&variant.ty));
        let from_text = variant.ty.is_text().then(|| {
            quote! {
                impl #from<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#variant_name(value.into())
                    }
                }
            }
        });
        quote! {
            impl #from<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant_name(value)
                }
            }
            #from_text
        }
    });
    quote!(#(#conversions)*)
}

fn count<T: Eq + Hash>(all: impl Iterator<Item = T>) -> HashMap<T, usize> {
    let mut counts = HashMap::default();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

/// Writes the variant: its tag is one of its own properties.
fn serialize(home: &Home<'_>, definition: &TypeDef, union: &Union) -> TokenStream {
    let (name, result) = (&definition.name, home.prelude("Result"));
    let arms = union.variants.iter().map(|variant| {
        let name = &variant.name;
        if variant.ty.is_float() {
            quote!(Self::#name(value) => __v1::finite::serialize(value, serializer))
        } else {
            quote!(Self::#name(value) => __v1::Serialize::serialize(value, serializer))
        }
    });
    let other = union
        .other
        .as_ref()
        .map(|other| quote!(Self::#other(value) => __v1::Serialize::serialize(value, serializer),));
    quote! {
        impl __v1::Serialize for #name {
            fn serialize<S: __v1::Serializer>(
                &self,
                serializer: S,
            ) -> #result<S::Ok, S::Error> {
                match self { #(#arms,)* #other }
            }
        }
    }
}

/// Reads a value by its JSON type, and an object by its tag if the union has one.
fn deserialize(home: &Home<'_>, definition: &TypeDef, union: &Union) -> TokenStream {
    let is_tagged = |variant: &Variant| !variant.tags.is_empty();
    match &union.tag {
        Some(tag) if union.variants.iter().any(is_tagged) => by_tag(home, definition, union, tag),
        _ => by_looking(home, definition, union),
    }
}

/// ```ignore
/// impl Tagged for Method {
///     const TAG: &str = "kind";
///     fn by_tag(object) { match object.tag() { Some("card") => object.read(Self::Card), … } }
///     fn by_kind(value) { match value.kind() { JsonKind::String => value.read(Self::Name), … } }
/// }
/// ```
fn by_tag(home: &Home<'_>, definition: &TypeDef, union: &Union, tag: &str) -> TokenStream {
    let name = &definition.name;
    let result = home.prelude("Result");
    let by_value = by_value(union, tag);
    let kinds = kinds(union);
    let takes_objects_alone = kinds.is_empty() && union.other.is_none();
    let by_kind = (!takes_objects_alone).then(|| {
        let by_kind = match_kind(union, &kinds);
        quote! {
            fn by_kind<E: __v1::Error>(
                value: __v1::untagged::UntaggedValue,
            ) -> #result<Self, E> {
                #by_kind
            }
        }
    });
    quote! {
        impl<'de> __v1::Deserialize<'de> for #name {
            fn deserialize<D: __v1::Deserializer<'de>>(
                deserializer: D,
            ) -> #result<Self, D::Error> {
                __v1::tagged::read(deserializer)
            }
        }
        impl __v1::tagged::Tagged for #name {
            const TAG: &'static str = #tag;
            fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> #result<Self, O::Error> {
                #by_value
            }
            #by_kind
        }
    }
}

/// `match object.tag() { Some("card") => object.read(Self::Card), _ => Err(object.unknown_tag(…)) }`, or, if
/// a tag is not a string, `match object.tag_value() { Some(TagValue::Integer(1)) => … }`.
fn by_value(union: &Union, tag: &str) -> TokenStream {
    let tags = || union.variants.iter().flat_map(|variant| &variant.tags);
    let is_text = tags().all(|tag| matches!(tag, TagValue::Text(_)));
    let arms = union.variants.iter().filter(|one| !one.tags.is_empty());
    let arms = arms.map(|variant| {
        let name = &variant.name;
        let tags = variant.tags.iter().map(|tag| match tag {
            TagValue::Text(text) if is_text => quote!(#text),
            TagValue::Text(text) => quote!(__v1::tagged::TagValue::Text(#text)),
            TagValue::Boolean(value) => quote!(__v1::tagged::TagValue::Boolean(#value)),
            TagValue::Integer(value) => {
                let value = Literal::i128_unsuffixed(*value);
                quote!(__v1::tagged::TagValue::Integer(#value))
            }
        });
        quote!(#(__v1::Option::Some(#tags))|* => object.read(Self::#name))
    });
    let known = tags().map(TagValue::to_string);
    let default = union.variants.iter().find(|variant| variant.is_default);
    let unknown = match (default, &union.other) {
        (Some(Variant { name, .. }), _) => quote!(object.read(Self::#name)),
        (None, Some(other)) => quote!(object.into_value().map(Self::#other)),
        (None, None) => quote!(__v1::Result::Err(object.unknown_tag(#tag, &[#(#known),*]))),
    };
    let value = if is_text {
        quote!(object.tag())
    } else {
        quote!(object.tag_value())
    };
    quote! {
        match #value {
            #(#arms,)*
            _ => #unknown,
        }
    }
}

fn by_looking(home: &Home<'_>, definition: &TypeDef, union: &Union) -> TokenStream {
    let (name, result) = (&definition.name, home.prelude("Result"));
    let by_kind = match_kind(union, &kinds(union));
    quote! {
        impl<'de> __v1::Deserialize<'de> for #name {
            fn deserialize<D: __v1::Deserializer<'de>>(
                deserializer: D,
            ) -> #result<Self, D::Error> {
                let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
                #by_kind
            }
        }
    }
}

/// An arm for each JSON type that a variant without a tag takes.
fn kinds(union: &Union) -> Vec<TokenStream> {
    let arms = KINDS.iter().filter_map(|&kind| by_kind(union, kind));
    arms.collect()
}

/// `match value.kind() { JsonKind::String => …, _ => Err(value.unexpected("a string")) }`
fn match_kind(union: &Union, arms: &[TokenStream]) -> TokenStream {
    let expected = expected(union);
    let unexpected =
        other(union).unwrap_or_else(|| quote!(__v1::Result::Err(value.unexpected(#expected))));
    if arms.is_empty() {
        return unexpected;
    }
    quote! {
        use __v1::untagged::JsonKind;
        match value.kind() {
            #(#arms)*
            _ => #unexpected,
        }
    }
}

/// Keeps a value that matches no variant, if the union has a variant for it.
fn other(union: &Union) -> Option<TokenStream> {
    let other = union.other.as_ref()?;
    Some(quote!(__v1::Result::Ok(Self::#other(value.into_value()))))
}

/// The kinds of JSON values that the runtime distinguishes.
const KINDS: [&str; 6] = ["Boolean", "Integer", "Float", "String", "Array", "Object"];

/// `JsonKind::String => value.read(Self::String),` or, if several variants may match the value,
/// `JsonKind::Object => value.candidates().candidate(Self::Owner).candidate(Self::User).end(…),`
fn by_kind(union: &Union, kind: &str) -> Option<TokenStream> {
    let takes = |variant: &&Variant| {
        !variant.is_tagged()
            && variant
                .json_types
                .iter()
                .any(|&of| kinds_of(of).contains(&kind))
    };
    let mut variants: Vec<&Variant> = union.variants.iter().filter(takes).collect();
    variants.sort_by_key(|variant| variant.rank);
    let pattern = Ident::new(kind, Span::call_site());
    match variants.as_slice() {
        [] => None,
        [variant] => {
            let name = &variant.name;
            Some(match deserialize::deserializer(&variant.ty) {
                None => quote!(JsonKind::#pattern => value.read(Self::#name),),
                Some(deserializer) => {
                    quote!(JsonKind::#pattern => value.read_as::<#deserializer, _, _, _>(Self::#name),)
                }
            })
        }
        variants => {
            let candidates = variants.iter().map(|variant| {
                let name = &variant.name;
                let deserializer = deserialize::deserializer_or_same(&variant.ty);
                quote!(.candidate::<#deserializer, _>(Self::#name))
            });
            let expected = "a value of one of the variants";
            let end = match &union.other {
                Some(other) => quote!(end_or(Self::#other)),
                None => quote!(end(#expected)),
            };
            Some(quote!(JsonKind::#pattern => value.candidates() #(#candidates)* .#end,))
        }
    }
}

/// A number may be written as an integer.
fn kinds_of(kind: JsonType) -> &'static [&'static str] {
    match kind {
        JsonType::Boolean => &["Boolean"],
        JsonType::Integer => &["Integer"],
        JsonType::Number => &["Integer", "Float"],
        JsonType::String => &["String"],
        JsonType::Array => &["Array"],
        JsonType::Object => &["Object"],
    }
}

fn expected(union: &Union) -> String {
    let kinds: Vec<JsonType> = union
        .variants
        .iter()
        .flat_map(|variant| variant.json_types.clone())
        .collect();
    kind_list(&kinds)
}

fn kind_list(kinds: &[JsonType]) -> String {
    let mut words: Vec<&str> = Vec::new();
    for kind in kinds {
        let word = match kind {
            JsonType::Boolean => "a boolean",
            JsonType::Integer => "an integer",
            JsonType::Number => "a number",
            JsonType::String => "a string",
            JsonType::Array => "an array",
            JsonType::Object => "an object",
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(" or ")
}
