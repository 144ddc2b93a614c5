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
    #[derive(Clone, PartialEq)]
    pub struct PaidPayload {
        /// The property `method`.
        pub method: Method,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(method: impl Into<Method>) -> Self {
            Self {
                method: method.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("method", &self.method);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayload);
    __v1::object! {
        impl Deserialize for PaidPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const method: Method = read(0, "method", Some(method));
        }
    }
    /// The schema at `#/components/schemas/Method`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Method {
        /// Tagged `card`.
        Card(MethodCard),
        /// Tagged `sepa`.
        Iban(MethodIban),
    }
    impl From<MethodCard> for Method {
        fn from(value: MethodCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<MethodIban> for Method {
        fn from(value: MethodIban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for Method {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Method {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Method {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("card") => object.read(Self::Card),
                __v1::Option::Some("sepa") => object.read(Self::Iban),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["card", "sepa"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct MethodCard {
        /// The property `kind`.
        pub kind: MethodCardKind,
        /// The property `number`.
        pub number: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MethodCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(number: impl Into<String>) -> Self {
            Self {
                kind: MethodCardKind,
                number: number.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MethodCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MethodCard);
    __v1::object! {
        impl Deserialize for MethodCard {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: MethodCardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", Some(number));
        }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct MethodIban {
        /// The property `kind`.
        pub kind: MethodIbanKind,
        /// The property `iban`.
        pub iban: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MethodIban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(iban: impl Into<String>) -> Self {
            Self {
                kind: MethodIbanKind,
                iban: iban.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MethodIban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("iban", &self.iban);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MethodIban);
    __v1::object! {
        impl Deserialize for MethodIban {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: MethodIbanKind = read(0, "kind", Some(kind));
            const iban: String = read(1, "iban", Some(iban));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MethodCardKind;
    __v1::values!(impl Values for MethodCardKind = String("card"));
    __v1::values!(impl Serialize for MethodCardKind by serialize);
    __v1::values!(impl Deserialize for MethodCardKind by deserialize);
    /// Always `"sepa"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MethodIbanKind;
    __v1::values!(impl Values for MethodIbanKind = String("sepa"));
    __v1::values!(impl Serialize for MethodIbanKind by serialize);
    __v1::values!(impl Deserialize for MethodIbanKind by deserialize);
}
