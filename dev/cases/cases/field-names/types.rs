/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `type`.
        pub kind: OrderType,
        /// The property `+1`.
        pub up: i64,
        /// The property `-1`.
        pub down: ::std::option::Option<i64>,
        /// The property `who`.
        pub who: ::std::option::Option<OrderWho>,
        /// The members that are not declared as properties.
        pub more: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(kind: OrderType, up: i64) -> Self {
            Self {
                kind,
                up,
                down: ::std::option::Option::None,
                who: ::std::option::Option::None,
                more: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Order { member("type", kind) member("+1", up)
        optional("-1", down) optional("who", who) rest(more) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Order { required(0, 1) keep(4, more :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", kind : OrderType =
        ::std::option::Option::Some(kind)) read_as(1, "+1", up : i64 =
        ::std::option::Option::Some(up), ::openapi_webhooks::codegen::read_as::Integer)
        read_as(2, "-1", down : i64 = down,
        ::openapi_webhooks::codegen::read_as::Integer) read(3, "who", who : OrderWho =
        who) }
    }
    /// The schema at `#/components/schemas/Order/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderType {
        /// The value `"a-b"`.
        Dash,
        /// The value `"A_B"`.
        Underscore,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderType
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderType { Dash = String("a-b"), Underscore = String("A_B") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderType by deserialize
    }
    /// The schema at `#/components/schemas/Order/properties/who`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderWho {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        ById(i64),
    }
    impl ::std::convert::From<::std::string::String> for OrderWho {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for OrderWho {
        fn from(value: i64) -> Self {
            Self::ById(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderWho {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::ById(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderWho {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                            _,
                            _,
                        >(Self::ById)
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
}
