/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: i64,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<Line>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                lines: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("id", id) optional("lines", lines)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) read_as(1, "lines",
        lines : ::std::vec::Vec < Line > = lines, __v1::read_as::Array <
        __v1::read_as::Plain >) }
    }
    /// The schema at `#/Receipt`.
    #[derive(Clone, PartialEq)]
    pub struct Receipt {
        /// The property `at`.
        pub at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Receipt {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self {
                at,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Receipt { member("at", at) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for Receipt { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "at", at :
        __v1::chrono::DateTime < __v1::chrono::FixedOffset > =
        ::std::option::Option::Some(at)) }
    }
    /// The schema at `#/Line`.
    #[derive(Clone, PartialEq)]
    pub struct Line {
        /// The property `sku`.
        pub sku: ::std::option::Option<::std::string::String>,
        /// The property `order`.
        pub order: ::std::option::Option<Order>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Line {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                sku: ::std::option::Option::None,
                order: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Line {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Line { optional("sku", sku) optional("order", order)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Line { required() keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "sku", sku :
        ::std::string::String = sku) read(1, "order", order : Order = order) }
    }
}
