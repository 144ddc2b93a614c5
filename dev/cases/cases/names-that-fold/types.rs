/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `a`.
        pub a: FooBar,
        /// The property `b`.
        pub b: FooBar2,
        /// The property `c`.
        pub c: FooBar3,
        /// The property `d`.
        pub d: ::std::option::Option<OrderPayloadD>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: FooBar, b: FooBar2, c: FooBar3) -> Self {
            Self {
                a,
                b,
                c,
                d: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("a", a) member("b", b)
        member("c", c) optional("d", d) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 1, 2) keep(4,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "a", a : FooBar = ::std::option::Option::Some(a)) read(1, "b", b : FooBar2 =
        ::std::option::Option::Some(b)) read(2, "c", c : FooBar3 =
        ::std::option::Option::Some(c)) read(3, "d", d : OrderPayloadD = d) }
    }
    /// The schema at `#/components/schemas/foo-bar`.
    #[derive(Clone, PartialEq)]
    pub struct FooBar {
        /// The property `a`.
        pub a: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl FooBar {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                a: a.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for FooBar { member("a", a) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for FooBar { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "a", a :
        ::std::string::String = ::std::option::Option::Some(a)) }
    }
    /// The schema at `#/components/schemas/foo_bar`.
    #[derive(Clone, PartialEq)]
    pub struct FooBar2 {
        /// The property `b`.
        pub b: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl FooBar2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(b: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                b: b.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for FooBar2 { member("b", b) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for FooBar2 { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "b", b :
        ::std::string::String = ::std::option::Option::Some(b)) }
    }
    /// The schema at `#/components/schemas/FooBar`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FooBar3 {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values! {
        impl as_str for FooBar3
    }
    __v1::values! {
        impl Values for FooBar3 { X = String("x"), Y = String("y") }
    }
    __v1::values! {
        impl Serialize for FooBar3 by serialize
    }
    __v1::values! {
        impl Deserialize for FooBar3 by deserialize
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadD {
        /// The property `x`.
        pub x: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadD {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(x: i64) -> Self {
            Self {
                x,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadD { member("x", x)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadD { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "x", x : i64 =
        ::std::option::Option::Some(x), __v1::read_as::Integer) }
    }
}
