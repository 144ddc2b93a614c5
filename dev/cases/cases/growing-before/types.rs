/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `address`.
        pub address: ::std::option::Option<OrderAddress>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                address: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("id", id) optional("address", address)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "address",
        address : OrderAddress = address) }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: OrderAddress,
        /// The property `size`.
        pub size: ::std::option::Option<Size>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl InlinePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: OrderAddress) -> Self {
            Self {
                address,
                size: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for InlinePayload { member("address", address)
        optional("size", size) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for InlinePayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "address", address :
        OrderAddress = ::std::option::Option::Some(address)) read(1, "size", size : Size
        = size) }
    }
    /// The schema at `#/components/schemas/Order/properties/address`.
    ///
    /// The same shape stands at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct OrderAddress {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderAddress { member("city", city)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderAddress { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "city", city :
        ::std::string::String = ::std::option::Option::Some(city)) }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Size {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    __v1::values! {
        impl as_str for Size
    }
    __v1::values! {
        impl Values for Size { S = String("s"), M = String("m") }
    }
    __v1::values! {
        impl Serialize for Size by serialize
    }
    __v1::values! {
        impl Deserialize for Size by deserialize
    }
}
