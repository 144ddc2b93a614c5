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
    /// The schema at `#/components/schemas/Method`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Method {
        /// Tagged `visa` or `amex`.
        Card(Card),
        /// Tagged `wire`.
        Transfer(Transfer),
    }
    impl From<Card> for Method {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<Transfer> for Method {
        fn from(value: Transfer) -> Self {
            Self::Transfer(value)
        }
    }
    impl __v1::Serialize for Method {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Transfer(value) => __v1::Serialize::serialize(value, serializer),
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
                __v1::Option::Some("visa") | __v1::Option::Some("amex") => {
                    object.read(Self::Card)
                }
                __v1::Option::Some("wire") => object.read(Self::Transfer),
                _ => {
                    __v1::Result::Err(
                        object.unknown_tag("kind", &["visa", "amex", "wire"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `number`.
        pub number: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Card {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(kind: CardKind, number: impl Into<String>) -> Self {
            Self {
                kind,
                number: number.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Card {
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
    __v1::object!(impl Debug, Eq, Hash for Card);
    __v1::object! {
        impl Deserialize for Card {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: CardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", Some(number));
        }
    }
    /// The schema at `#/components/schemas/Transfer`.
    #[derive(Clone, PartialEq)]
    pub struct Transfer {
        /// The property `kind`.
        pub kind: TransferKind,
        /// The property `iban`.
        pub iban: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Transfer {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(iban: impl Into<String>) -> Self {
            Self {
                kind: TransferKind,
                iban: iban.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Transfer {
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
    __v1::object!(impl Debug, Eq, Hash for Transfer);
    __v1::object! {
        impl Deserialize for Transfer {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: TransferKind = read(0, "kind", Some(kind));
            const iban: String = read(1, "iban", Some(iban));
        }
    }
    /// The schema at `#/components/schemas/Card/properties/kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CardKind {
        /// The value `"visa"`.
        Visa,
        /// The value `"amex"`.
        Amex,
    }
    __v1::values!(impl as_str for CardKind);
    __v1::values! {
        impl Values for CardKind {
            const Visa: Scalar = String("visa");
            const Amex: Scalar = String("amex");
        }
    }
    __v1::values!(impl Serialize for CardKind by serialize);
    __v1::values!(impl Deserialize for CardKind by deserialize);
    /// Always `"wire"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TransferKind;
    __v1::values!(impl Values for TransferKind = String("wire"));
    __v1::values!(impl Serialize for TransferKind by serialize);
    __v1::values!(impl Deserialize for TransferKind by deserialize);
}
