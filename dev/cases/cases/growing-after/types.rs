/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/First`.
    #[derive(Clone, PartialEq)]
    pub struct First {
        /// The property `order`.
        pub order: Order,
        /// The property `size`.
        pub size: ::std::option::Option<FirstSize>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl First {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(order: Order) -> Self {
            Self {
                order,
                size: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for First { member("order", order) optional("size", size)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for First { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "order", order : Order =
        ::std::option::Option::Some(order)) read(1, "size", size : FirstSize = size) }
    }
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
    /// The schema at `#/webhooks/last/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LastPayload {
        /// The property `order`.
        pub order: Order2,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl LastPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(order: Order2) -> Self {
            Self {
                order,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for LastPayload { member("order", order)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for LastPayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "order", order : Order2 =
        ::std::option::Option::Some(order)) }
    }
    /// The schema at `#/components/schemas/First/properties/size`.
    #[derive(Clone, PartialEq)]
    pub struct FirstSize {
        /// The property `x`.
        pub x: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl FirstSize {
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
        impl Serialize, Debug for FirstSize { member("x", x) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for FirstSize { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "x", x : i64 =
        ::std::option::Option::Some(x), __v1::read_as::Integer) }
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
    /// The schema at `#/components/schemas/order`.
    #[derive(Clone, PartialEq)]
    pub struct Order2 {
        /// The property `address`.
        pub address: Order2Address,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: Order2Address) -> Self {
            Self {
                address,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order2 { member("address", address)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order2 { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "address", address :
        Order2Address = ::std::option::Option::Some(address)) }
    }
    /// The schema at `#/components/schemas/order/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct Order2Address {
        /// The property `street`.
        pub street: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order2Address {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(street: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                street: street.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order2Address { member("street", street)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order2Address { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "street", street :
        ::std::string::String = ::std::option::Option::Some(street)) }
    }
}
