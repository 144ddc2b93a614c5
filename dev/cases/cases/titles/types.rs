/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPlaced {
        /// The property `line`.
        pub line: OrderLine,
        /// The property `other`.
        pub other: ::std::option::Option<OrderPlacedOther>,
        /// The property `blank`.
        pub blank: ::std::option::Option<OrderPlacedBlank>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPlaced {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(line: OrderLine) -> Self {
            Self {
                line,
                other: ::std::option::Option::None,
                blank: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPlaced { member("line", line) optional("other",
        other) optional("blank", blank) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPlaced { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "line", line : OrderLine =
        ::std::option::Option::Some(line)) read(1, "other", other : OrderPlacedOther =
        other) read(2, "blank", blank : OrderPlacedBlank = blank) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/line`.
    #[derive(Clone, PartialEq)]
    pub struct OrderLine {
        /// The property `sku`.
        pub sku: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderLine {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                sku: sku.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderLine { member("sku", sku)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderLine { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "sku", sku :
        ::std::string::String = ::std::option::Option::Some(sku)) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPlacedOther {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPlacedOther {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPlacedOther { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPlacedOther { required(0) keep(1, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/blank`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPlacedBlank {
        /// The property `x`.
        pub x: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPlacedBlank {
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
        impl Serialize, Debug for OrderPlacedBlank { member("x", x)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPlacedBlank { required(0) keep(1, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "x", x : i64 =
        ::std::option::Option::Some(x), __v1::read_as::Integer) }
    }
}
