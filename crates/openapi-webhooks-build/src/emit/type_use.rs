//! Uses of types.

use crate::model::{Type, TypeId};

use super::ast::{generic, path, path_type, runtime, tuple};
use super::home::Home;
use super::scalar;

/// A type where it is used.
pub(super) fn usage(home: &Home<'_>, ty: &Type) -> syn::Type {
    let usage = |ty| usage(home, ty);
    let named = |id: TypeId| path_type(home.named(id));
    let of = |name, inner| path_type(generic(home.prelude(name), [inner]));
    match ty {
        Type::Any => path_type(runtime(&["serde_json", "Value"])),
        Type::Null => tuple([]),
        Type::Bool => path_type(path(&["bool"])),
        Type::File => path_type(runtime(&["File"])),
        Type::Scalar(scalar) => scalar::rust_type(scalar, || path_type(home.prelude("String"))),
        Type::Named(id) => named(*id),
        Type::Boxed(id) => of("Box", named(*id)),
        Type::Array(item) => of("Vec", usage(item)),
        Type::Tuple(items) => tuple(items.iter().map(usage)),
        Type::Map(value) => map(home, usage(value)),
        Type::Nullable(inner) => of("Option", usage(inner)),
    }
}

/// A map from names to values.
pub(super) fn map(home: &Home<'_>, value: syn::Type) -> syn::Type {
    let text = path_type(home.prelude("String"));
    path_type(generic(runtime(&["BTreeMap"]), [text, value]))
}
