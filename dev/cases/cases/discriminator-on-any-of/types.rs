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
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum PaidPayload {
        /// Tagged `card`.
        Card(PaidPayloadCard),
        /// Tagged `cash`.
        Cash(PaidPayloadCash),
    }
    impl From<PaidPayloadCard> for PaidPayload {
        fn from(value: PaidPayloadCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<PaidPayloadCash> for PaidPayload {
        fn from(value: PaidPayloadCash) -> Self {
            Self::Cash(value)
        }
    }
    impl __v1::Serialize for PaidPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Cash(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for PaidPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for PaidPayload {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("card") => object.read(Self::Card),
                __v1::Option::Some("cash") => object.read(Self::Cash),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["card", "cash"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadCard {
        /// The property `kind`.
        pub kind: PaidPayloadCardKind,
        /// The property `number`.
        pub number: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PaidPayloadCardKind,
                number: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PaidPayloadCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PaidPayloadCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadCard);
    __v1::object! {
        impl Deserialize for PaidPayloadCard {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PaidPayloadCardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", number);
        }
    }
    /// The schema at `#/components/schemas/Cash`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadCash {
        /// The property `kind`.
        pub kind: PaidPayloadCashKind,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadCash {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PaidPayloadCashKind,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PaidPayloadCash {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PaidPayloadCash {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadCash);
    __v1::object! {
        impl Deserialize for PaidPayloadCash {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PaidPayloadCashKind = read(0, "kind", Some(kind));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadCardKind;
    __v1::values!(impl Values for PaidPayloadCardKind = String("card"));
    __v1::values!(impl Serialize for PaidPayloadCardKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadCardKind by deserialize);
    /// Always `"cash"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadCashKind;
    __v1::values!(impl Values for PaidPayloadCashKind = String("cash"));
    __v1::values!(impl Serialize for PaidPayloadCashKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadCashKind by deserialize);
}
