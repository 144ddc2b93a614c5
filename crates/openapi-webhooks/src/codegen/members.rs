//! What is generated for a struct that stands for an object: a list of its members. The macro makes of
//! it what the struct has in common with all others.

/// The traits of a generated struct, by a list of its members.
///
/// Written, each member is a method of [`Writer`](crate::codegen::object::Writer), and its arguments:
///
/// ```ignore
/// ::openapi_webhooks::codegen::object! {
///     impl Serialize, Debug for Subscription {
///         member("username", username)
///         optional("coupon", coupon)
///         rest(additional_properties)
///     }
/// }
/// ```
///
/// Read, it is a method of [`Member`](crate::codegen::object::Member), the place in the draft, the name on
/// the wire, the field, its type, the pattern that its place has to match at the end, and the way of
/// reading, where the type's own does not do. Before them stand the places of what is required, and the
/// method that is for other members.
///
/// ```ignore
/// ::openapi_webhooks::codegen::object! {
///     impl Deserialize for Subscription {
///         required(0)
///         keep(2, additional_properties: Value, Plain)
///         read(0, "username", username: String = Some(username))
///         read_as(1, "stay", stay: Vec<i64> = stay, Array<Integer>)
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $(#[$attribute:meta])*
        impl Serialize, Debug for $name:ident { $($members:tt)* }
    ) => {
        $crate::__object! { $(#[$attribute])* impl Serialize for $name { $($members)* } }

        $(#[$attribute])*
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::object::show(::std::stringify!($name), self, formatter)
            }
        }
    };
    (
        $(#[$attribute:meta])*
        impl Serialize for $name:ident { $($step:ident($($wire:literal,)? $field:ident))* }
    ) => {
        $(#[$attribute])*
        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let mut object = $crate::codegen::object::Writer::new(serializer);
                $(object.$step($($wire,)? &self.$field);)*
                object.end()
            }
        }
    };
    (
        $(#[$attribute:meta])*
        impl Deserialize for $name:ident {
            required($($required:literal),*)
            $others:ident($($rest_at:tt, $rest:ident: $rest_type:ty, $others_way:ty)?)
            $($read:ident($at:tt, $wire:literal, $field:ident: $type:ty = $slot:pat $(, $way:ty)?))*
        }
    ) => {
        $(#[$attribute])*
        impl<'de> $crate::codegen::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::object::read(deserializer)
            }
        }

        $(#[$attribute])*
        impl<'de> $crate::codegen::object::Object<'de> for $name {
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

            fn fill<A: $crate::codegen::serde::de::MapAccess<'de>>(
                draft: &mut Self::Draft,
                at: usize,
                member: $crate::codegen::object::Member<'_, A>,
            ) -> ::std::result::Result<(), A::Error> {
                match at {
                    $($at => member.$read$(::<$way, _>)?(&mut draft.$at),)*
                    _ => member.$others$(::<$others_way, _>)?($(&mut draft.$rest_at)?),
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
