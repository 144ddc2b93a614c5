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
        /// Tagged `Lion`.
        Lion(PetLion),
    }
    impl From<PetCat> for Pet {
        fn from(value: PetCat) -> Self {
            Self::Cat(value)
        }
    }
    impl From<PetLion> for Pet {
        fn from(value: PetLion) -> Self {
            Self::Lion(value)
        }
    }
    impl __v1::Serialize for Pet {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::Serialize::serialize(value, serializer),
                Self::Lion(value) => __v1::Serialize::serialize(value, serializer),
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
                __v1::Option::Some("Cat") => object.read(Self::Cat),
                __v1::Option::Some("Lion") => object.read(Self::Lion),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["Cat", "Lion"])),
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
    pub struct PetLion {
        /// The property `kind`.
        pub kind: PetLionKind,
        /// The property `lives`.
        pub lives: Option<i64>,
        /// The property `pride`.
        pub pride: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PetLion {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PetLionKind,
                lives: None,
                pride: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PetLion {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PetLion {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("lives", &self.lives);
            object.optional("pride", &self.pride);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PetLion);
    __v1::object! {
        impl Deserialize for PetLion {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PetLionKind = read(0, "kind", Some(kind));
            const lives: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "lives", lives);
            const pride: String = read(2, "pride", pride);
        }
    }
    /// Always `"Cat"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetCatKind;
    __v1::values!(impl Values for PetCatKind = String("Cat"));
    __v1::values!(impl Serialize for PetCatKind by serialize);
    __v1::values!(impl Deserialize for PetCatKind by deserialize);
    /// Always `"Lion"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PetLionKind;
    __v1::values!(impl Values for PetLionKind = String("Lion"));
    __v1::values!(impl Serialize for PetLionKind by serialize);
    __v1::values!(impl Deserialize for PetLionKind by deserialize);
}
