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
    /// The schema at `#/webhooks/any-of/post/requestBody/content/application~1json/schema`.
    ///
    /// Also the type of `#/webhooks/order/post/requestBody/content/application~1json/schema`, `#/webhooks/by-name/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum AnyOfPayload {
        /// Tagged `a`.
        Known(Known),
        /// An object.
        Other(Other),
    }
    impl From<Known> for AnyOfPayload {
        fn from(value: Known) -> Self {
            Self::Known(value)
        }
    }
    impl From<Other> for AnyOfPayload {
        fn from(value: Other) -> Self {
            Self::Other(value)
        }
    }
    impl __v1::Serialize for AnyOfPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Known(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for AnyOfPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for AnyOfPayload {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("a") => object.read(Self::Known),
                _ => object.read(Self::Other),
            }
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Base {
        /// Tagged `cat`.
        Cat(BaseCat),
        /// An object.
        Animal(BaseAnimal),
    }
    impl From<BaseCat> for Base {
        fn from(value: BaseCat) -> Self {
            Self::Cat(value)
        }
    }
    impl From<BaseAnimal> for Base {
        fn from(value: BaseAnimal) -> Self {
            Self::Animal(value)
        }
    }
    impl __v1::Serialize for Base {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::Serialize::serialize(value, serializer),
                Self::Animal(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Base {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Base {
        const TAG: &'static str = "type";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("cat") => object.read(Self::Cat),
                _ => object.read(Self::Animal),
            }
        }
    }
    /// The schema at `#/components/schemas/Known`.
    #[derive(Clone, PartialEq)]
    pub struct Known {
        /// The property `kind`.
        pub kind: KnownKind,
        /// The property `x`.
        pub x: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Known {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: KnownKind,
                x: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Known {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Known {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Known);
    __v1::object! {
        impl Deserialize for Known {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: KnownKind = read(0, "kind", Some(kind));
            const x: i64 = read_as::<__v1::deserialize_as::Integer>(1, "x", x);
        }
    }
    /// The schema at `#/components/schemas/Other`.
    #[derive(Clone, PartialEq)]
    pub struct Other {
        /// The property `kind`.
        pub kind: Option<String>,
        /// The property `z`.
        pub z: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Other {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(z: impl Into<String>) -> Self {
            Self {
                kind: None,
                z: z.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Other {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("kind", &self.kind);
            object.member("z", &self.z);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Other);
    __v1::object! {
        impl Deserialize for Other {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const kind: String = read(0, "kind", kind);
            const z: String = read(1, "z", Some(z));
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseCat {
        /// The property `type`.
        pub r#type: BaseCatType,
        /// The property `purrs`.
        pub purrs: bool,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseCat {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(purrs: bool) -> Self {
            Self {
                r#type: BaseCatType,
                purrs,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseCat {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.member("purrs", &self.purrs);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseCat);
    __v1::object! {
        impl Deserialize for BaseCat {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: BaseCatType = read(0, "type", Some(r#type));
            const purrs: bool = read(1, "purrs", Some(purrs));
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseAnimal {
        /// The property `type`.
        pub r#type: Option<String>,
        /// The property `legs`.
        pub legs: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseAnimal {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(legs: i64) -> Self {
            Self {
                r#type: None,
                legs,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseAnimal {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("type", &self.r#type);
            object.member("legs", &self.legs);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseAnimal);
    __v1::object! {
        impl Deserialize for BaseAnimal {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const r#type: String = read(0, "type", r#type);
            const legs: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "legs", Some(legs));
        }
    }
    /// Always `"a"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct KnownKind;
    __v1::values!(impl Values for KnownKind = String("a"));
    __v1::values!(impl Serialize for KnownKind by serialize);
    __v1::values!(impl Deserialize for KnownKind by deserialize);
    /// Always `"cat"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseCatType;
    __v1::values!(impl Values for BaseCatType = String("cat"));
    __v1::values!(impl Serialize for BaseCatType by serialize);
    __v1::values!(impl Deserialize for BaseCatType by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    pub type OrderPayload = AnyOfPayload;
    /// The schema at `#/webhooks/by-name/post/requestBody/content/application~1json/schema`.
    pub type ByNamePayload = AnyOfPayload;
}
