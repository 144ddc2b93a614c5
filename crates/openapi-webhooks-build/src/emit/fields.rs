//! How form members and parameters are parsed from text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Absent, FormField, FormKind, FormParts, Serialization};

use super::client;

/// `Field::new("tags", &[TextKind::String]).array().style(Style::PipeDelimited)`
pub(super) fn field(field: &FormField) -> TokenStream {
    let (wire, kinds) = (&field.wire, self::kinds(&field.kinds));
    let array = field.is_array.then(|| quote!(.array()));
    let parts = parts(&field.parts);
    let said = field.encoding.as_ref();
    let encoding = said.and_then(|said| said.encoding).map(encoding);
    let content_type = said.and_then(|said| said.content_type.as_ref());
    let content_type = content_type.map(|it| quote!(.content_type(#it)));
    let headers = said.filter(|said| !said.headers.is_empty()).map(|said| {
        let headers = said
            .headers
            .iter()
            .map(|(name, value)| quote!((#name, #value)));
        quote!(.headers(&[#(#headers),*]))
    });
    let absent = match field.absent {
        Absent::Nothing => None,
        Absent::Null => Some(quote!(.or_null())),
        Absent::EmptyArray => Some(quote!(.or_empty_array())),
        Absent::EmptyObject => Some(quote!(.or_empty_object())),
    };
    quote! {
        __v1::field::Field::new(#wire, #kinds)
            #array #parts #encoding #content_type #headers #absent
    }
}

/// `.object(&[("id", &[TextKind::Integer])]).others(&[])`
fn parts(parts: &FormParts) -> TokenStream {
    let positions = parts.positions.iter().map(|item| kinds(item));
    let tuple = (!parts.positions.is_empty()).then(|| quote!(.tuple(&[#(#positions),*])));
    let items = (!parts.items.is_empty()).then(|| {
        let items = kinds(&parts.items);
        quote!(.items(#items))
    });
    let members = parts.members.iter().map(|(name, member)| {
        let kinds = kinds(member);
        quote!((#name, #kinds))
    });
    let object = (!parts.members.is_empty()).then(|| quote!(.object(&[#(#members),*])));
    let others = parts.others.as_ref().map(|others| {
        let kinds = kinds(others);
        quote!(.others(#kinds))
    });
    quote!(#tuple #items #object #others)
}

fn encoding(encoding: Serialization) -> TokenStream {
    match encoding {
        Serialization::Json => quote!(.json()),
        Serialization::Style(style) => {
            let name = client::query_style(style);
            if style.allow_reserved {
                quote!(.reserved(#name))
            } else {
                quote!(.style(#name))
            }
        }
    }
}

pub(super) fn kinds(kinds: &[FormKind]) -> TokenStream {
    let kinds = kinds.iter().map(|kind| {
        let name = match kind {
            FormKind::File => quote!(File),
            FormKind::Boolean => quote!(Boolean),
            FormKind::Integer => quote!(Integer),
            FormKind::Number => quote!(Number),
            FormKind::Array => quote!(Array),
            FormKind::Object => quote!(Object),
            FormKind::String => quote!(String),
        };
        quote!(__v1::field::TextKind::#name)
    });
    quote!(&[#(#kinds),*])
}
