/// What webhooks and their answers carry.
pub mod types {
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
    impl ::openapi_webhooks::codegen::serde::Serialize for PaidPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Cash(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for PaidPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::tagged::read(deserializer)
        }
    }
    impl ::openapi_webhooks::codegen::tagged::Tagged for PaidPayload {
        const TAG: &'static str = "kind";
        fn by_tag<O: ::openapi_webhooks::codegen::tagged::TaggedObject>(
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Card { member("kind", kind) optional("number", number)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Card { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "kind", kind : CardKind =
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Cash { member("kind", kind) rest(additional_properties)
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Cash { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "kind", kind : CashKind =
        ::std::option::Option::Some(kind)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for CardKind = String("card")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CardKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CardKind by deserialize
    }
    /// The value `"cash"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CashKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for CashKind = String("cash")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CashKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CashKind by deserialize
    }
}
