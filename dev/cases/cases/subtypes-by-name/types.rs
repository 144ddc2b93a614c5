/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Pet {
        /// Tagged `Cat`.
        Cat(Cat),
        /// Tagged `Lion`.
        Lion(Lion),
    }
    impl ::std::convert::From<Cat> for Pet {
        fn from(value: Cat) -> Self {
            Self::Cat(value)
        }
    }
    impl ::std::convert::From<Lion> for Pet {
        fn from(value: Lion) -> Self {
            Self::Lion(value)
        }
    }
    impl __v1::serde::Serialize for Pet {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Lion(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Pet {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Pet {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Cat") => object.read(Self::Cat),
                ::std::option::Option::Some("Lion") => object.read(Self::Lion),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["Cat", "Lion"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, PartialEq)]
    pub struct Cat {
        /// The property `kind`.
        pub kind: CatKind,
        /// The property `lives`.
        pub lives: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Cat {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CatKind,
                lives: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Cat {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Cat { member("kind", kind) optional("lives", lives)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Cat { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : CatKind =
        ::std::option::Option::Some(kind)) read_as(1, "lives", lives : i64 = lives,
        __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, PartialEq)]
    pub struct Lion {
        /// The property `kind`.
        pub kind: LionKind,
        /// The property `lives`.
        pub lives: ::std::option::Option<i64>,
        /// The property `pride`.
        pub pride: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Lion {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: LionKind,
                lives: ::std::option::Option::None,
                pride: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Lion {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Lion { member("kind", kind) optional("lives", lives)
        optional("pride", pride) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Lion { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : LionKind =
        ::std::option::Option::Some(kind)) read_as(1, "lives", lives : i64 = lives,
        __v1::read_as::Integer) read(2, "pride", pride : ::std::string::String = pride) }
    }
    /// The value `"Cat"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CatKind;
    __v1::values! {
        impl Values for CatKind = String("Cat")
    }
    __v1::values! {
        impl Serialize for CatKind by serialize
    }
    __v1::values! {
        impl Deserialize for CatKind by deserialize
    }
    /// The value `"Lion"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LionKind;
    __v1::values! {
        impl Values for LionKind = String("Lion")
    }
    __v1::values! {
        impl Serialize for LionKind by serialize
    }
    __v1::values! {
        impl Deserialize for LionKind by deserialize
    }
}
