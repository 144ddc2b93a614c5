/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `buyer`.
        pub buyer: OrderBuyer,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(buyer: OrderBuyer) -> Self {
            Self {
                buyer,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("buyer", buyer)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "buyer", buyer :
        OrderBuyer = ::std::option::Option::Some(buyer)) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/buyer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderBuyer {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderBuyer {
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
        impl Serialize, Debug for OrderBuyer { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderBuyer { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
    }
}
