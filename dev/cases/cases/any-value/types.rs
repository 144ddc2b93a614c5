/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InsidePayload {
        /// The property `a`.
        pub a: __v1::serde_json::Value,
        /// The property `b`.
        pub b: __v1::serde_json::Value,
        /// Whatever.
        pub c: ::std::option::Option<__v1::serde_json::Value>,
        /// The property `d`.
        pub d: ::std::option::Option<::std::option::Option<InsidePayloadD>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl InsidePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: __v1::serde_json::Value, b: __v1::serde_json::Value) -> Self {
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
        impl Serialize, Debug for InsidePayload { member("a", a) member("b", b)
        optional("c", c) optional("d", d) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for InsidePayload { required(0, 1) keep(4, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "a", a :
        __v1::serde_json::Value = ::std::option::Option::Some(a)) read(1, "b", b :
        __v1::serde_json::Value = ::std::option::Option::Some(b)) read(2, "c", c :
        __v1::serde_json::Value = c) read(3, "d", d : ::std::option::Option <
        InsidePayloadD > = d) }
    }
    /// The schema at `#/webhooks/inside/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum InsidePayloadD {
        /// One of the values that are a boolean.
        Boolean(bool),
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an array.
        Array(::std::vec::Vec<__v1::serde_json::Value>),
        /// One of the values that are an object.
        Object(
            ::std::collections::BTreeMap<::std::string::String, __v1::serde_json::Value>,
        ),
    }
    impl ::std::convert::From<bool> for InsidePayloadD {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<f64> for InsidePayloadD {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for InsidePayloadD {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<__v1::serde_json::Value>>
    for InsidePayloadD {
        fn from(value: ::std::vec::Vec<__v1::serde_json::Value>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, __v1::serde_json::Value>,
    > for InsidePayloadD {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                __v1::serde_json::Value,
            >,
        ) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::serde::Serialize for InsidePayloadD {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Boolean(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Array(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for InsidePayloadD {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Boolean => choice.read(Self::Boolean),
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::String => choice.read(Self::String),
                Kind::Array => {
                    choice
                        .read_as::<
                            __v1::read_as::Array<__v1::read_as::Plain>,
                            _,
                            _,
                            _,
                        >(Self::Array)
                }
                Kind::Object => {
                    choice
                        .read_as::<
                            __v1::read_as::Map<__v1::read_as::Plain>,
                            _,
                            _,
                            _,
                        >(Self::Object)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice
                            .unexpected(
                                "a boolean or a number or a string or an array or an object",
                            ),
                    )
                }
            }
        }
    }
}
