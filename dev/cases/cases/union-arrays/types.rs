/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `list`.
        pub list: ::std::vec::Vec<ChangedPayloadListItem>,
        /// The property `map`.
        pub map: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ChangedPayloadMapValue>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ChangedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(list: ::std::vec::Vec<ChangedPayloadListItem>) -> Self {
            Self {
                list,
                map: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayload { member("list", list) optional("map",
        map) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "list", list :
        ::std::vec::Vec < ChangedPayloadListItem > = ::std::option::Option::Some(list),
        __v1::read_as::Array < __v1::read_as::Plain >) read_as(1, "map", map :
        ::std::collections::BTreeMap < ::std::string::String, ChangedPayloadMapValue > =
        map, __v1::read_as::Map < __v1::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/list/items`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadListItem {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        Integer(i64),
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadListItem {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for ChangedPayloadListItem {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadListItem {
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
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadListItem {
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
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/map/additionalProperties`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadMapValue {
        /// Tagged `A`.
        A(A),
        /// Tagged `B`.
        B(B),
    }
    impl ::std::convert::From<A> for ChangedPayloadMapValue {
        fn from(value: A) -> Self {
            Self::A(value)
        }
    }
    impl ::std::convert::From<B> for ChangedPayloadMapValue {
        fn from(value: B) -> Self {
            Self::B(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadMapValue {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::A(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::B(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadMapValue {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for ChangedPayloadMapValue {
        const TAG: &'static str = "t";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("A") => object.read(Self::A),
                ::std::option::Option::Some("B") => object.read(Self::B),
                _ => ::std::result::Result::Err(object.unknown_tag("t", &["A", "B"])),
            }
        }
    }
    /// The schema at `#/components/schemas/A`.
    #[derive(Clone, PartialEq)]
    pub struct A {
        /// The property `t`.
        pub t: AT,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl A {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                t: AT,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for A {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for A { member("t", t) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for A { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "t", t : AT =
        ::std::option::Option::Some(t)) }
    }
    /// The schema at `#/components/schemas/B`.
    #[derive(Clone, PartialEq)]
    pub struct B {
        /// The property `t`.
        pub t: BT,
        /// The property `n`.
        pub n: ::std::option::Option<f64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl B {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                t: BT,
                n: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for B {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for B { member("t", t) optional_float("n", n)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for B { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "t", t : BT =
        ::std::option::Option::Some(t)) read(1, "n", n : f64 = n) }
    }
    /// The value `"A"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AT;
    __v1::values! {
        impl Values for AT = String("A")
    }
    __v1::values! {
        impl Serialize for AT by serialize
    }
    __v1::values! {
        impl Deserialize for AT by deserialize
    }
    /// The value `"B"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BT;
    __v1::values! {
        impl Values for BT = String("B")
    }
    __v1::values! {
        impl Serialize for BT by serialize
    }
    __v1::values! {
        impl Deserialize for BT by deserialize
    }
}
