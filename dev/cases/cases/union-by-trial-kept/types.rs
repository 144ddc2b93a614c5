/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Body`.
    #[derive(Clone, PartialEq)]
    pub struct Body {
        /// The property `node`.
        pub node: Node,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Body {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(node: Node) -> Self {
            Self {
                node,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Body { member("node", node) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for Body { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "node", node : Node =
        ::std::option::Option::Some(node)) }
    }
    /// The schema at `#/components/schemas/Node`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Node {
        /// One of the values that are an object.
        First(::std::boxed::Box<First>),
        /// One of the values that are an object.
        Second(::std::boxed::Box<Second>),
        /// What the document does not describe, as it came.
        Other(__v1::serde_json::Value),
    }
    impl ::std::convert::From<::std::boxed::Box<First>> for Node {
        fn from(value: ::std::boxed::Box<First>) -> Self {
            Self::First(value)
        }
    }
    impl ::std::convert::From<::std::boxed::Box<Second>> for Node {
        fn from(value: ::std::boxed::Box<Second>) -> Self {
            Self::Second(value)
        }
    }
    impl __v1::serde::Serialize for Node {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::First(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Second(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Other(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Node {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::First)
                        .attempt::<__v1::read_as::Plain, _>(Self::Second)
                        .end_or(Self::Other)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Ok(Self::Other(choice.into_value())),
            }
        }
    }
    /// The schema at `#/components/schemas/First`.
    #[derive(Clone, PartialEq)]
    pub struct First {
        /// The property `next`.
        pub next: ::std::option::Option<::std::boxed::Box<Node>>,
        /// The property `first`.
        pub first: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl First {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(first: i64) -> Self {
            Self {
                next: ::std::option::Option::None,
                first,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for First { optional("next", next) member("first", first)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for First { required(1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "next", next :
        ::std::boxed::Box < Node > = next) read_as(1, "first", first : i64 =
        ::std::option::Option::Some(first), __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Second`.
    #[derive(Clone, PartialEq)]
    pub struct Second {
        /// The property `next`.
        pub next: ::std::option::Option<::std::boxed::Box<Node>>,
        /// The property `second`.
        pub second: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Second {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(second: i64) -> Self {
            Self {
                next: ::std::option::Option::None,
                second,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Second { optional("next", next) member("second",
        second) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Second { required(1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "next", next :
        ::std::boxed::Box < Node > = next) read_as(1, "second", second : i64 =
        ::std::option::Option::Some(second), __v1::read_as::Integer) }
    }
}
