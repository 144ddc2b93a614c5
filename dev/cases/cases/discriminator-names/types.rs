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
        /// Tagged `Cat`.
        Cat(PetCat),
        /// Tagged `Dog`.
        Dog(PetDog),
    }
    impl From<PetCat> for Pet {
        fn from(value: PetCat) -> Self {
            Self::Cat(value)
        }
    }
    impl From<PetDog> for Pet {
        fn from(value: PetDog) -> Self {
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
        const TAG: &'static str = "petType";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Cat") => object.read(Self::Cat),
                __v1::Option::Some("Dog") => object.read(Self::Dog),
                _ => __v1::Result::Err(object.unknown_tag("petType", &["Cat", "Dog"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Cat`.
    #[derive(Clone, PartialEq)]
    pub struct PetCat {
        /// The property `petType`.
        pub pet_type: PetCatPetType,
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
                pet_type: PetCatPetType,
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
            object.member("petType", &self.pet_type);
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
            const pet_type: PetCatPetType = read(0, "petType", Some(pet_type));
            const lives: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "lives", lives);
        }
    }
    /// The schema at `#/components/schemas/Dog`.
    #[derive(Clone, PartialEq)]
    pub struct PetDog {
        /// The property `petType`.
        pub pet_type: PetDogPetType,
        /// The property `tricks`.
        pub tricks: Option<Vec<String>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PetDog {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                pet_type: PetDogPetType,
                tricks: None,
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
            object.member("petType", &self.pet_type);
            object.optional("tricks", &self.tricks);
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
            const pet_type: PetDogPetType = read(0, "petType", Some(pet_type));
            const tricks: Vec<String> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "tricks", tricks);
        }
    }
    /// Always `"Cat"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetCatPetType;
    __v1::values!(impl Values for PetCatPetType = String("Cat"));
    __v1::values!(impl Serialize for PetCatPetType by serialize);
    __v1::values!(impl Deserialize for PetCatPetType by deserialize);
    /// Always `"Dog"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetDogPetType;
    __v1::values!(impl Values for PetDogPetType = String("Dog"));
    __v1::values!(impl Serialize for PetDogPetType by serialize);
    __v1::values!(impl Deserialize for PetDogPetType by deserialize);
}
