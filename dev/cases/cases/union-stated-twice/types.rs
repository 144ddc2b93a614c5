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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `method`.
        pub method: OrderPayloadMethod,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(method: impl Into<OrderPayloadMethod>) -> Self {
            Self {
                method: method.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
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
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const method: OrderPayloadMethod = read(0, "method", Some(method));
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/allOf/0/properties/method`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPayloadMethod {
        /// Tagged `Card`.
        Card(OrderPayloadMethodCard),
        /// Tagged `Iban`.
        Iban(OrderPayloadMethodIban),
    }
    impl From<OrderPayloadMethodCard> for OrderPayloadMethod {
        fn from(value: OrderPayloadMethodCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<OrderPayloadMethodIban> for OrderPayloadMethod {
        fn from(value: OrderPayloadMethodIban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for OrderPayloadMethod {
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
    impl<'de> __v1::Deserialize<'de> for OrderPayloadMethod {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderPayloadMethod {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Card") => object.read(Self::Card),
                __v1::Option::Some("Iban") => object.read(Self::Iban),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["Card", "Iban"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadMethodCard {
        /// The property `kind`.
        pub kind: OrderPayloadMethodCardKind,
        /// The property `number`.
        pub number: Option<String>,
    }
    impl OrderPayloadMethodCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: OrderPayloadMethodCardKind,
                number: None,
            }
        }
    }
    impl Default for OrderPayloadMethodCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderPayloadMethodCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("number", &self.number);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadMethodCard);
    __v1::object! {
        impl Deserialize for OrderPayloadMethodCard {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const kind: OrderPayloadMethodCardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", number);
        }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadMethodIban {
        /// The property `kind`.
        pub kind: OrderPayloadMethodIbanKind,
        /// The property `iban`.
        pub iban: String,
    }
    impl OrderPayloadMethodIban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(iban: impl Into<String>) -> Self {
            Self {
                kind: OrderPayloadMethodIbanKind,
                iban: iban.into(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadMethodIban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("iban", &self.iban);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadMethodIban);
    __v1::object! {
        impl Deserialize for OrderPayloadMethodIban {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: OrderPayloadMethodIbanKind = read(0, "kind", Some(kind));
            const iban: String = read(1, "iban", Some(iban));
        }
    }
    /// Always `"Card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadMethodCardKind;
    __v1::values!(impl Values for OrderPayloadMethodCardKind = String("Card"));
    __v1::values!(impl Serialize for OrderPayloadMethodCardKind by serialize);
    __v1::values!(impl Deserialize for OrderPayloadMethodCardKind by deserialize);
    /// Always `"Iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadMethodIbanKind;
    __v1::values!(impl Values for OrderPayloadMethodIbanKind = String("Iban"));
    __v1::values!(impl Serialize for OrderPayloadMethodIbanKind by serialize);
    __v1::values!(impl Deserialize for OrderPayloadMethodIbanKind by deserialize);
}
