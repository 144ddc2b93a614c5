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
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Payment {
        /// Tagged `card`.
        Card(PaymentCard),
        /// Tagged `iban`.
        Iban(PaymentIban),
    }
    impl From<PaymentCard> for Payment {
        fn from(value: PaymentCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<PaymentIban> for Payment {
        fn from(value: PaymentIban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for Payment {
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
    impl<'de> __v1::Deserialize<'de> for Payment {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Payment {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("card") => object.read(Self::Card),
                __v1::Option::Some("iban") => object.read(Self::Iban),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["card", "iban"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentCard {
        /// The property `id`.
        pub id: String,
        /// The property `card`.
        pub card: String,
        /// The property `kind`.
        pub kind: PaymentCardKind,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaymentCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, card: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                card: card.into(),
                kind: PaymentCardKind,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaymentCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("card", &self.card);
            object.member("kind", &self.kind);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaymentCard);
    __v1::object! {
        impl Deserialize for PaymentCard {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const id: String = read(0, "id", Some(id));
            const card: String = read(1, "card", Some(card));
            const kind: PaymentCardKind = read(2, "kind", Some(kind));
        }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentIban {
        /// The property `id`.
        pub id: String,
        /// The property `iban`.
        pub iban: String,
        /// The property `kind`.
        pub kind: PaymentIbanKind,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaymentIban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, iban: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                iban: iban.into(),
                kind: PaymentIbanKind,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaymentIban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("iban", &self.iban);
            object.member("kind", &self.kind);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaymentIban);
    __v1::object! {
        impl Deserialize for PaymentIban {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const id: String = read(0, "id", Some(id));
            const iban: String = read(1, "iban", Some(iban));
            const kind: PaymentIbanKind = read(2, "kind", Some(kind));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentCardKind;
    __v1::values!(impl Values for PaymentCardKind = String("card"));
    __v1::values!(impl Serialize for PaymentCardKind by serialize);
    __v1::values!(impl Deserialize for PaymentCardKind by deserialize);
    /// Always `"iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentIbanKind;
    __v1::values!(impl Values for PaymentIbanKind = String("iban"));
    __v1::values!(impl Serialize for PaymentIbanKind by serialize);
    __v1::values!(impl Deserialize for PaymentIbanKind by deserialize);
}
