/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum PaidPayload {
        /// Tagged `card`.
        Card(Card),
        /// Tagged `cash`.
        Cash(Cash),
    }
    impl ::std::convert::From<Card> for PaidPayload {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<Cash> for PaidPayload {
        fn from(value: Cash) -> Self {
            Self::Cash(value)
        }
    }
    impl __v1::serde::Serialize for PaidPayload {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Cash(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for PaidPayload {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for PaidPayload {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("card") => object.read(Self::Card),
                ::std::option::Option::Some("cash") => object.read(Self::Cash),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["card", "cash"]),
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
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Card {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CardKind,
                number: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
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
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Card { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : CardKind =
        ::std::option::Option::Some(kind)) read(1, "number", number :
        ::std::string::String = number) }
    }
    /// The schema at `#/components/schemas/Cash`.
    #[derive(Clone, PartialEq)]
    pub struct Cash {
        /// The property `kind`.
        pub kind: CashKind,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Cash {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CashKind,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Cash {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Cash { member("kind", kind) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for Cash { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : CashKind =
        ::std::option::Option::Some(kind)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values! {
        impl Values for CardKind = String("card")
    }
    __v1::values! {
        impl Serialize for CardKind by serialize
    }
    __v1::values! {
        impl Deserialize for CardKind by deserialize
    }
    /// The value `"cash"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CashKind;
    __v1::values! {
        impl Values for CashKind = String("cash")
    }
    __v1::values! {
        impl Serialize for CashKind by serialize
    }
    __v1::values! {
        impl Deserialize for CashKind by deserialize
    }
}
