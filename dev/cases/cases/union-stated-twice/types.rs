/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `method`.
        pub method: OrderPayloadMethod,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(method: OrderPayloadMethod) -> Self {
            Self {
                method,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("method", method)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "method", method :
        OrderPayloadMethod = ::std::option::Option::Some(method)) }
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
    impl ::std::convert::From<Card> for OrderPayloadMethod {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<Iban> for OrderPayloadMethod {
        fn from(value: Iban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::serde::Serialize for OrderPayloadMethod {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderPayloadMethod {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderPayloadMethod {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Card") => object.read(Self::Card),
                ::std::option::Option::Some("Iban") => object.read(Self::Iban),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["Card", "Iban"]),
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
        pub number: ::std::option::Option<::std::string::String>,
    }
    impl Card {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CardKind,
                number: ::std::option::Option::None,
            }
        }
    }
    impl ::std::default::Default for Card {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Card { member("kind", kind) optional("number", number)
        }
    }
    __v1::object! {
        impl Deserialize for Card { required(0) forbid() read(0, "kind", kind : CardKind
        = ::std::option::Option::Some(kind)) read(1, "number", number :
        ::std::string::String = number) }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct Iban {
        /// The property `kind`.
        pub kind: IbanKind,
        /// The property `iban`.
        pub iban: ::std::string::String,
    }
    impl Iban {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(iban: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: IbanKind,
                iban: iban.into(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Iban { member("kind", kind) member("iban", iban) }
    }
    __v1::object! {
        impl Deserialize for Iban { required(0, 1) forbid() read(0, "kind", kind :
        IbanKind = ::std::option::Option::Some(kind)) read(1, "iban", iban :
        ::std::string::String = ::std::option::Option::Some(iban)) }
    }
    /// The value `"Card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values! {
        impl Values for CardKind = String("Card")
    }
    __v1::values! {
        impl Serialize for CardKind by serialize
    }
    __v1::values! {
        impl Deserialize for CardKind by deserialize
    }
    /// The value `"Iban"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IbanKind;
    __v1::values! {
        impl Values for IbanKind = String("Iban")
    }
    __v1::values! {
        impl Serialize for IbanKind by serialize
    }
    __v1::values! {
        impl Deserialize for IbanKind by deserialize
    }
}
