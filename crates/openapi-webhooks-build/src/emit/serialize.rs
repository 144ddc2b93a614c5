//! `Serialize` for structs, and the traits that use it.

use proc_macro2::Ident;
use quote::quote;
use syn::{Expr, ImplItem, ImplItemFn, Item, ItemImpl, Stmt, parse_quote};

use crate::model::{AdditionalField, AdditionalProperties, Field, Struct, TypeDef};
use crate::name;

use super::ast;
use super::home::Home;

/// ```ignore
/// impl __v1::Serialize for Subscription {
///     fn serialize<S: __v1::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
///         let mut object = __v1::object::Writer::new(serializer);
///         object.member("username", &self.username);
///         object.optional("coupon", &self.coupon);
///         object.end()
///     }
/// }
/// ```
pub(super) fn of_struct(home: &Home<'_>, definition: &TypeDef, structure: &Struct) -> Item {
    let (name, result) = (&definition.name, home.prelude("Result"));
    let mut method: ImplItemFn = parse_quote! {
        fn serialize<S: __v1::Serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {}
    };
    let members = structure.fields.iter().map(member);
    let members: Vec<_> = members.chain(rest(structure)).collect();
    let mutable = (!members.is_empty()).then(|| quote!(mut));
    method.block.stmts = vec![parse_quote! {
        let #mutable object = __v1::object::Writer::new(serializer);
    }];
    method.block.stmts.extend(members);
    let end = ast::method_call(object(), "end", []);
    method.block.stmts.push(Stmt::Expr(end, None));
    let mut block: ItemImpl = parse_quote!(impl __v1::Serialize for #name {});
    block.items.push(ImplItem::Fn(method));
    Item::Impl(block)
}

/// `__v1::object!(impl Debug, Eq, Hash for Subscription);`
pub(super) fn short_traits(definition: &TypeDef, exact: &[Ident]) -> Item {
    let name = &definition.name;
    ast::macro_call("object", quote!(impl Debug #(, #exact)* for #name))
}

fn member(field: &Field) -> Stmt {
    let method = match (field.is_required, field.ty.is_float()) {
        (true, false) => "member",
        (true, true) => "float",
        (false, false) => "optional",
        (false, true) => "optional_float",
    };
    let arguments = [ast::text(&field.wire), own(&field.name)];
    ast::statement(ast::method_call(object(), method, arguments))
}

fn rest(structure: &Struct) -> Option<Stmt> {
    let (name, method) = match &structure.rest {
        AdditionalProperties::Typed(AdditionalField { name, ty }) if ty.is_float() => {
            (name, "rest_of_floats")
        }
        AdditionalProperties::Typed(AdditionalField { name, .. }) => (name, "rest"),
        AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => return None,
    };
    let call = ast::method_call(object(), method, [own(name)]);
    Some(ast::statement(call))
}

fn object() -> Expr {
    ast::path_expression(ast::path(&["object"]))
}

/// `&self.username`
fn own(name: &name::Ident) -> Expr {
    let this = ast::path_expression(ast::path(&["self"]));
    ast::reference(ast::field(this, Ident::from(name)))
}
