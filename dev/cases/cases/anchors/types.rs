/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `a`.
        pub a: Line,
        /// The property `b`.
        pub b: Item,
        /// The property `c`.
        pub c: ::std::option::Option<OrderPayloadC>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: Line, b: Item) -> Self {
            Self {
                a,
                b,
                c: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("a", a) member("b", b)
        optional("c", c) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 1) keep(3, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "a", a : Line =
        ::std::option::Option::Some(a)) read(1, "b", b : Item =
        ::std::option::Option::Some(b)) read(2, "c", c : OrderPayloadC = c) }
    }
    /// The schema at `#/components/schemas/Line`.
    #[derive(Clone, PartialEq)]
    pub struct Line {
        /// The property `sku`.
        pub sku: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Line {
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
        impl Serialize, Debug for Line { member("sku", sku) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Line { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "sku", sku :
        ::std::string::String = ::std::option::Option::Some(sku)) }
    }
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Item {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Item { member("id", id) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Item { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/c`.
    ///
    /// The same shape stands at `#/components/schemas/Tree/properties/children/items`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadC {
        /// The property `children`.
        pub children: ::std::option::Option<::std::vec::Vec<OrderPayloadC>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadC {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                children: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderPayloadC {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadC { optional("children", children)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadC { required() keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "children", children :
        ::std::vec::Vec < OrderPayloadC > = children, __v1::read_as::Array <
        __v1::read_as::Plain >) }
    }
}
