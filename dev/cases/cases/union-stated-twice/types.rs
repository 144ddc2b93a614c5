/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
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
        pub fn new(method: OrderPayloadMethod) -> Self {
            Self {
                method,
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
    __v1::object!(impl Debug for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload { type Others = keep < 1,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0]; const method : OrderPayloadMethod = read(0,
        "method", Some(method)); }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/allOf/0/properties/method`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadMethod {
        /// Tagged `Card`.
        Card(Card),
        /// Tagged `Iban`.
        Iban(Iban),
    }
    impl From<Card> for OrderPayloadMethod {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<Iban> for OrderPayloadMethod {
        fn from(value: Iban) -> Self {
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
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `number`.
        pub number: Option<String>,
    }
    impl Card {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CardKind,
                number: None,
            }
        }
    }
    impl Default for Card {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Card {
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
    __v1::object!(impl Debug for Card);
    __v1::object! {
        impl Deserialize for Card { type Others = forbid; const REQUIRED : & [usize] = &
        [0]; const kind : CardKind = read(0, "kind", Some(kind)); const number : String =
        read(1, "number", number); }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct Iban {
        /// The property `kind`.
        pub kind: IbanKind,
        /// The property `iban`.
        pub iban: String,
    }
    impl Iban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(iban: impl Into<String>) -> Self {
            Self {
                kind: IbanKind,
                iban: iban.into(),
            }
        }
    }
    impl __v1::Serialize for Iban {
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
    __v1::object!(impl Debug for Iban);
    __v1::object! {
        impl Deserialize for Iban { type Others = forbid; const REQUIRED : & [usize] = &
        [0, 1]; const kind : IbanKind = read(0, "kind", Some(kind)); const iban : String
        = read(1, "iban", Some(iban)); }
    }
    /// Always `"Card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values!(impl Values for CardKind = String("Card"));
    __v1::values!(impl Serialize for CardKind by serialize);
    __v1::values!(impl Deserialize for CardKind by deserialize);
    /// Always `"Iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IbanKind;
    __v1::values!(impl Values for IbanKind = String("Iban"));
    __v1::values!(impl Serialize for IbanKind by serialize);
    __v1::values!(impl Deserialize for IbanKind by deserialize);
}
