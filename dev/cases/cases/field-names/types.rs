/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
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
            __v1::serde_json::Value,
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
    __v1::object! {
        impl Serialize, Debug for Order { member("type", kind) member("+1", up)
        optional("-1", down) optional("who", who) rest(more) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0, 1) keep(4, more :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", kind : OrderType =
        ::std::option::Option::Some(kind)) read_as(1, "+1", up : i64 =
        ::std::option::Option::Some(up), __v1::read_as::Integer) read_as(2, "-1", down :
        i64 = down, __v1::read_as::Integer) read(3, "who", who : OrderWho = who) }
    }
    /// The schema at `#/components/schemas/Order/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderType {
        /// The value `"a-b"`.
        Dash,
        /// The value `"A_B"`.
        Underscore,
    }
    __v1::values! {
        impl as_str for OrderType
    }
    __v1::values! {
        impl Values for OrderType { Dash = String("a-b"), Underscore = String("A_B") }
    }
    __v1::values! {
        impl Serialize for OrderType by serialize
    }
    __v1::values! {
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
    impl __v1::serde::Serialize for OrderWho {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::ById(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderWho {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::ById)
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
