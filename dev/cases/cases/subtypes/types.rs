/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Pet {
        /// Tagged `cat`.
        Cat(PetCat),
        /// Tagged `dog`.
        Dog(Box<PetDog>),
    }
    impl From<PetCat> for Pet {
        fn from(value: PetCat) -> Self {
            Self::Cat(value)
        }
    }
    impl From<Box<PetDog>> for Pet {
        fn from(value: Box<PetDog>) -> Self {
            Self::Dog(value)
        }
    }
    impl __v1::Serialize for Pet {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::Serialize::serialize(value, serializer),
                Self::Dog(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Pet {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Pet {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("cat") => object.read(Self::Cat),
                __v1::Option::Some("dog") => object.read(Self::Dog),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["cat", "dog"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, PartialEq)]
    pub struct PetCat {
        /// The property `kind`.
        pub kind: PetCatKind,
        /// The property `lives`.
        pub lives: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PetCat {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PetCatKind,
                lives: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PetCat {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PetCat {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("lives", &self.lives);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PetCat);
    __v1::object! {
        impl Deserialize for PetCat {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PetCatKind = read(0, "kind", Some(kind));
            const lives: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "lives", lives);
        }
    }
    /// The schema at `#/components/schemas/Pet`.
    #[derive(Clone, PartialEq)]
    pub struct PetDog {
        /// The property `kind`.
        pub kind: PetDogKind,
        /// The property `friend`.
        pub friend: Option<Box<Pet>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PetDog {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PetDogKind,
                friend: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PetDog {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PetDog {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("friend", &self.friend);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PetDog);
    __v1::object! {
        impl Deserialize for PetDog {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PetDogKind = read(0, "kind", Some(kind));
            const friend: Box<Pet> = read(1, "friend", friend);
        }
    }
    /// Always `"cat"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetCatKind;
    __v1::values!(impl Values for PetCatKind = String("cat"));
    __v1::values!(impl Serialize for PetCatKind by serialize);
    __v1::values!(impl Deserialize for PetCatKind by deserialize);
    /// Always `"dog"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetDogKind;
    __v1::values!(impl Values for PetDogKind = String("dog"));
    __v1::values!(impl Serialize for PetDogKind by serialize);
    __v1::values!(impl Deserialize for PetDogKind by deserialize);
}
