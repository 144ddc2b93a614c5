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
        /// Tagged `Dog`.
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
        const TAG: &'static str = "petType";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Cat") => object.read(Self::Cat),
                ::std::option::Option::Some("Dog") => object.read(Self::Dog),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("petType", &["Cat", "Dog"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Cat`.
    #[derive(Clone, PartialEq)]
    pub struct Cat {
        /// The property `petType`.
        pub pet_type: CatPetType,
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
                pet_type: CatPetType,
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
        impl Serialize, Debug for Cat { member("petType", pet_type) optional("lives",
        lives) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Cat { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "petType", pet_type :
        CatPetType = ::std::option::Option::Some(pet_type)) read_as(1, "lives", lives :
        i64 = lives, __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Dog`.
    #[derive(Clone, PartialEq)]
    pub struct Dog {
        /// The property `petType`.
        pub pet_type: DogPetType,
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
                pet_type: DogPetType,
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
        impl Serialize, Debug for Dog { member("petType", pet_type) optional("tricks",
        tricks) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Dog { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "petType", pet_type :
        DogPetType = ::std::option::Option::Some(pet_type)) read_as(1, "tricks", tricks :
        ::std::vec::Vec < ::std::string::String > = tricks, __v1::read_as::Array <
        __v1::read_as::Plain >) }
    }
    /// The value `"Cat"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CatPetType;
    __v1::values! {
        impl Values for CatPetType = String("Cat")
    }
    __v1::values! {
        impl Serialize for CatPetType by serialize
    }
    __v1::values! {
        impl Deserialize for CatPetType by deserialize
    }
    /// The value `"Dog"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DogPetType;
    __v1::values! {
        impl Values for DogPetType = String("Dog")
    }
    __v1::values! {
        impl Serialize for DogPetType by serialize
    }
    __v1::values! {
        impl Deserialize for DogPetType by deserialize
    }
}
