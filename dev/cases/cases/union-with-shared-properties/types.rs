/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Payment {
        /// Tagged `card`.
        Card(PaymentCard),
        /// Tagged `iban`.
        Iban(PaymentIban),
    }
    impl ::std::convert::From<PaymentCard> for Payment {
        fn from(value: PaymentCard) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<PaymentIban> for Payment {
        fn from(value: PaymentIban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::serde::Serialize for Payment {
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
    impl<'de> __v1::serde::Deserialize<'de> for Payment {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Payment {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("card") => object.read(Self::Card),
                ::std::option::Option::Some("iban") => object.read(Self::Iban),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["card", "iban"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentCard {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `card`.
        pub card: ::std::string::String,
        /// The property `kind`.
        pub kind: PaymentCardKind,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaymentCard {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            card: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                card: card.into(),
                kind: PaymentCardKind,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaymentCard { member("id", id) member("card", card)
        member("kind", kind) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaymentCard { required(0, 1, 2) keep(3,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "card", card : ::std::string::String = ::std::option::Option::Some(card)) read(2,
        "kind", kind : PaymentCardKind = ::std::option::Option::Some(kind)) }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentIban {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The property `kind`.
        pub kind: PaymentIbanKind,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaymentIban {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            iban: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                iban: iban.into(),
                kind: PaymentIbanKind,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaymentIban { member("id", id) member("iban", iban)
        member("kind", kind) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaymentIban { required(0, 1, 2) keep(3,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "iban", iban : ::std::string::String = ::std::option::Option::Some(iban)) read(2,
        "kind", kind : PaymentIbanKind = ::std::option::Option::Some(kind)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentCardKind;
    __v1::values! {
        impl Values for PaymentCardKind = String("card")
    }
    __v1::values! {
        impl Serialize for PaymentCardKind by serialize
    }
    __v1::values! {
        impl Deserialize for PaymentCardKind by deserialize
    }
    /// The value `"iban"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentIbanKind;
    __v1::values! {
        impl Values for PaymentIbanKind = String("iban")
    }
    __v1::values! {
        impl Serialize for PaymentIbanKind by serialize
    }
    __v1::values! {
        impl Deserialize for PaymentIbanKind by deserialize
    }
}
