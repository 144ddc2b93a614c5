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
        /// Tagged `cat`.
        Cat(Cat),
        /// Tagged `dog`.
        Dog(Dog),
    }
    impl ::std::convert::From<Cat> for Pet {
        fn from(value: Cat) -> Self {
            Self::Cat(value)
        }
    }
    impl ::std::convert::From<Dog> for Pet {
        fn from(value: Dog) -> Self {
            Self::Dog(value)
        }
    }
    impl __v1::serde::Serialize for Pet {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Dog(value) => __v1::serde::Serialize::serialize(value, serializer),
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
                ::std::option::Option::Some("cat") => object.read(Self::Cat),
                ::std::option::Option::Some("dog") => object.read(Self::Dog),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["cat", "dog"]),
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
    pub struct Dog {
        /// The property `kind`.
        pub kind: DogKind,
        /// The property `tricks`.
        pub tricks: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Dog {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: DogKind,
                tricks: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Dog {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Dog { member("kind", kind) optional("tricks", tricks)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Dog { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : DogKind =
        ::std::option::Option::Some(kind)) read_as(1, "tricks", tricks : ::std::vec::Vec
        < ::std::string::String > = tricks, __v1::read_as::Array < __v1::read_as::Plain
        >) }
    }
    /// The value `"cat"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CatKind;
    __v1::values! {
        impl Values for CatKind = String("cat")
    }
    __v1::values! {
        impl Serialize for CatKind by serialize
    }
    __v1::values! {
        impl Deserialize for CatKind by deserialize
    }
    /// The value `"dog"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DogKind;
    __v1::values! {
        impl Values for DogKind = String("dog")
    }
    __v1::values! {
        impl Serialize for DogKind by serialize
    }
    __v1::values! {
        impl Deserialize for DogKind by deserialize
    }
}
