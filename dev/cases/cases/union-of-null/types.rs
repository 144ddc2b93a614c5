/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `a`.
        pub a: ::std::option::Option<ChangedPayloadA>,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The property `c`.
        pub c: ::std::option::Option<::std::option::Option<ChangedPayloadC>>,
        /// The property `d`.
        pub d: ::std::option::Option<::std::option::Option<ChangedPayloadC>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ChangedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            a: ::std::option::Option<ChangedPayloadA>,
            b: ::std::option::Option<::std::string::String>,
        ) -> Self {
            Self {
                a,
                b,
                c: ::std::option::Option::None,
                d: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayload { member("a", a) member("b", b)
        optional("c", c) optional("d", d) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayload { required(0, 1) keep(4,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "a", a : ::std::option::Option < ChangedPayloadA > =
        ::std::option::Option::Some(a)) read(1, "b", b : ::std::option::Option <
        ::std::string::String > = ::std::option::Option::Some(b)) read(2, "c", c :
        ::std::option::Option < ChangedPayloadC > = c) read(3, "d", d :
        ::std::option::Option < ChangedPayloadC > = d) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/a`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadA {
        /// Tagged `Card`.
        Card(Card),
        /// Tagged `Cash`.
        Cash(Cash),
    }
    impl ::std::convert::From<Card> for ChangedPayloadA {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<Cash> for ChangedPayloadA {
        fn from(value: Cash) -> Self {
            Self::Cash(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadA {
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
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadA {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for ChangedPayloadA {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Card") => object.read(Self::Card),
                ::std::option::Option::Some("Cash") => object.read(Self::Cash),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["Card", "Cash"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/c`.
    ///
    /// The same shape stands at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadC {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        Integer(i64),
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadC {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for ChangedPayloadC {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadC {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadC {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a string or an integer"),
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
    /// The value `"Cash"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CashKind;
    __v1::values! {
        impl Values for CashKind = String("Cash")
    }
    __v1::values! {
        impl Serialize for CashKind by serialize
    }
    __v1::values! {
        impl Deserialize for CashKind by deserialize
    }
}
