//! Structs and their constructors.

use proc_macro2::Ident;
use quote::quote;
use syn::{
    Expr, FieldValue, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, Stmt,
    parse_quote,
};

use crate::model::{AdditionalField, AdditionalProperties, Field, Shape, Struct, Type, TypeDef};
use crate::name;

use super::home::Home;
use super::{ast, attributes};
use super::{deserialize, docs, serialize, type_use};

/// ```ignore
/// pub struct Subscription { pub username: String, pub coupon: Option<String> }
/// impl Subscription { pub fn new(username: impl Into<String>) -> Self { … } }
/// ```
pub(super) fn definition(home: &Home<'_>, definition: &TypeDef, structure: &Struct) -> Vec<Item> {
    let name = &definition.name;
    let is_shown = definition.is_written && !definition.shows_itself;
    let exact = attributes::exact(definition);
    let derived = (!is_shown).then(|| quote!(, Debug #(, #exact)*));
    let mut item: ItemStruct = parse_quote! {
        #[derive(Clone, PartialEq #derived)]
        pub struct #name {}
    };
    let docs = docs::attributes(&definition.docs, &docs::fallback(definition));
    docs.put_before(&mut item.attrs);
    let fields = structure.fields.iter();
    let fields = fields.map(|field| self::field(home, field));
    add_fields(&mut item, fields.chain(rest(home, structure)));
    let mut items = vec![Item::Struct(item)];
    items.extend(constructor(home, name, structure));
    if definition.is_written {
        items.push(serialize::of_struct(home, definition, structure));
    }
    if is_shown {
        items.push(serialize::short_traits(definition, &exact));
    }
    if definition.is_read {
        items.push(deserialize::of_struct(home, definition, structure));
    }
    items
}

pub(super) fn add_fields(item: &mut ItemStruct, more: impl Iterator<Item = syn::Field>) {
    if let Fields::Named(fields) = &mut item.fields {
        fields.named.extend(more);
    }
}

fn field(home: &Home<'_>, field: &Field) -> syn::Field {
    let docs = docs::of_field(field, "property");
    let name = Ident::from(&field.name);
    ast::public_field(docs.into(), name, field_type(home, field))
}

/// `T`, `Option<T>`, or `Option<Option<T>>` if the property may be absent or null.
pub(super) fn field_type(home: &Home<'_>, field: &Field) -> syn::Type {
    let ty = type_use::usage(home, &field.ty);
    if field.is_required {
        ty
    } else {
        ast::path_type(ast::generic(home.prelude("Option"), [ty]))
    }
}

fn rest(home: &Home<'_>, structure: &Struct) -> Option<syn::Field> {
    let AdditionalProperties::Typed(AdditionalField { name, ty }) = &structure.rest else {
        return None;
    };
    let docs = docs::lines("Properties that the document does not declare.");
    let ty = type_use::map(home, type_use::usage(home, ty));
    Some(ast::public_field(docs.into(), Ident::from(name), ty))
}

/// Takes the required properties, except those with only one possible value, and leaves the others absent.
pub(super) fn constructor(home: &Home<'_>, name: &name::Ident, structure: &Struct) -> Vec<Item> {
    let (arguments, mut values) = arguments(home, structure);
    if let AdditionalProperties::Typed(AdditionalField { name: rest, .. }) = &structure.rest {
        let value = parse_quote!(__v1::BTreeMap::new());
        values.push(ast::field_value(Ident::from(rest), Some(value)));
    }
    let default = home.prelude("Default");
    let default = arguments.is_empty().then(|| {
        parse_quote! {
            impl #default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let mut method: ImplItemFn = parse_quote! {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {}
    };
    method.sig.inputs.extend(arguments);
    method.block.stmts = vec![Stmt::Expr(ast::self_struct(values), None)];
    let mut block: ItemImpl = parse_quote!(impl #name {});
    block.items.push(ImplItem::Fn(method));
    [Item::Impl(block)].into_iter().chain(default).collect()
}

/// The arguments of the constructor, and the field values.
fn arguments(home: &Home<'_>, structure: &Struct) -> (Vec<FnArg>, Vec<FieldValue>) {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &structure.fields {
        let name = Ident::from(&field.name);
        let value = match only_value(home, &field.ty).filter(|_| field.is_required) {
            Some(value) => Some(value),
            None if !field.is_required => Some(none(home)),
            None => {
                let ty = type_use::usage(home, &field.ty);
                let is_converted = is_converted(home, &field.ty);
                let variable = ast::path_expression(name.clone().into());
                let argument = if is_converted { into(home, ty) } else { ty };
                arguments.push(ast::argument(name.clone(), argument));
                is_converted.then(|| ast::method_call(variable, "into", []))
            }
        };
        values.push(ast::field_value(name, value));
    }
    (arguments, values)
}

/// `None`
fn none(home: &Home<'_>) -> Expr {
    ast::path_expression(home.prelude("None"))
}

/// `impl Into<String>`
fn into(home: &Home<'_>, ty: syn::Type) -> syn::Type {
    ast::impl_trait(ast::generic(home.prelude("Into"), [ty]))
}

/// Whether other types are converted into it: text, unions, and enums that also take text.
fn is_converted(home: &Home<'_>, ty: &Type) -> bool {
    let shape = match ty {
        Type::Named(id) => Some(&home.model.types[id.0].shape),
        _ => None,
    };
    match shape {
        None => ty.is_text(),
        Some(Shape::Union(_)) => true,
        Some(Shape::Enum(choice)) => choice.other.is_some(),
        Some(Shape::Struct(_) | Shape::Const(_) | Shape::Checked(_) | Shape::Replaced(_)) => false,
    }
}

/// The value of a type that has only one.
fn only_value(home: &Home<'_>, ty: &Type) -> Option<Expr> {
    match ty {
        Type::Null => Some(parse_quote!(())),
        Type::Named(id) => {
            let is_const = matches!(home.model.types[id.0].shape, Shape::Const(_));
            is_const.then(|| ast::path_expression(home.named(*id)))
        }
        _ => None,
    }
}
