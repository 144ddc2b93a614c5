//! The macro that implements the shared traits of generated structs from a list of members.

/// Implements the traits of a generated struct.
///
/// In `Deserialize`, each member names a method of [`Member`](crate::codegen::v1::object::Member),
/// with the index in the draft, the wire name, and the pattern that the draft must match at the
/// end. The method for undeclared members and the indices of the required members come first. The
/// syntax is that of associated types and constants, so that prettyplease prints one entry per
/// line.
///
/// ```ignore
/// __v1::object! {
///     impl Deserialize for Subscription {
///         type Others = keep<2, additional_properties, Value, Same>;
///         const REQUIRED: &[usize] = &[0];
///         const username: String = read(0, "username", Some(username));
///         const stay: Vec<i64> = read_as::<Array<Integer>>(1, "stay", stay);
///     }
/// }
/// __v1::object!(impl Debug, Eq, Hash for Subscription);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (impl Debug for $name:ident) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::v1::object::show(::std::stringify!($name), self, formatter)
            }
        }
    };
    (impl Eq for $name:ident) => {
        impl ::std::cmp::Eq for $name {}
    };
    (impl Hash for $name:ident) => {
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::codegen::v1::object::hash(self, state);
            }
        }
    };
    (impl $first:ident, $($rest:ident),+ for $name:ident) => {
        $crate::__object!(impl $first for $name);
        $crate::__object!(impl $($rest),+ for $name);
    };
    (
        impl Deserialize for $name:ident {
            type Others = $others:ident $(<$rest_at:tt, $rest:ident, $rest_type:ty, $others_as:ty $(,)?>)?;
            const REQUIRED: &[usize] = &[$($required:literal),* $(,)?];
            $(const $field:ident: $type:ty = $read:ident $(::<$as:ty $(,)?>)? ($at:tt, $wire:literal, $slot:pat $(,)?);)*
        }
    ) => {
        impl<'de> $crate::codegen::v1::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::v1::object::read(deserializer)
            }
        }

        impl<'de> $crate::codegen::v1::object::Object<'de> for $name {
            const NAMES: &'static [&'static str] = &[$($wire),*];
            const REQUIRED: &'static [usize] = &[$($required),*];
            type Draft = (
                $(::std::option::Option<$type>,)*
                $(::std::collections::BTreeMap<::std::string::String, $rest_type>,)?
            );
            const EMPTY: Self::Draft = (
                $(::std::option::Option::None::<$type>,)*
                $(::std::collections::BTreeMap::<::std::string::String, $rest_type>::new(),)?
            );

            fn fill<A: $crate::codegen::v1::serde::de::MapAccess<'de>>(
                draft: &mut Self::Draft,
                at: usize,
                member: $crate::codegen::v1::object::Member<'_, A>,
            ) -> ::std::result::Result<(), A::Error> {
                match at {
                    $($at => member.$read$(::<$as, _>)?(&mut draft.$at),)*
                    _ => member.$others$(::<$others_as, _>)?($(&mut draft.$rest_at)?),
                }
            }

            fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
                let ($($slot,)* $($rest,)?) = draft else {
                    return ::std::option::Option::None;
                };
                ::std::option::Option::Some(Self { $($field,)* $($rest,)? })
            }
        }
    };
}
