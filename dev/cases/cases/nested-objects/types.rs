/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `customer`.
        pub customer: OrderPayloadCustomer,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<OrderPayloadLinesItem>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(customer: OrderPayloadCustomer) -> Self {
            Self {
                customer,
                lines: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("customer", customer)
        optional("lines", lines) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "customer", customer :
        OrderPayloadCustomer = ::std::option::Option::Some(customer)) read_as(1, "lines",
        lines : ::std::vec::Vec < OrderPayloadLinesItem > = lines, __v1::read_as::Array <
        __v1::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomer {
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: OrderPayloadCustomerAddress,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: OrderPayloadCustomerAddress) -> Self {
            Self {
                name: ::std::option::Option::None,
                address,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadCustomer { optional("name", name)
        member("address", address) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadCustomer { required(1) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "name", name : ::std::string::String = name) read(1, "address", address :
        OrderPayloadCustomerAddress = ::std::option::Option::Some(address)) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/lines/items`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadLinesItem {
        /// The property `sku`.
        pub sku: ::std::string::String,
        /// The property `quantity`.
        pub quantity: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadLinesItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                sku: sku.into(),
                quantity: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadLinesItem { member("sku", sku)
        optional("quantity", quantity) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadLinesItem { required(0) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "sku", sku : ::std::string::String = ::std::option::Option::Some(sku)) read_as(1,
        "quantity", quantity : i64 = quantity, __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomerAddress {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The property `position`.
        pub position: ::std::option::Option<OrderPayloadCustomerAddressPosition>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomerAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                position: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadCustomerAddress { member("city", city)
        optional("position", position) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadCustomerAddress { required(0) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "city", city : ::std::string::String = ::std::option::Option::Some(city)) read(1,
        "position", position : OrderPayloadCustomerAddressPosition = position) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address/properties/position`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomerAddressPosition {
        /// The property `lat`.
        pub lat: f64,
        /// The property `lon`.
        pub lon: f64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadCustomerAddressPosition {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(lat: f64, lon: f64) -> Self {
            Self {
                lat,
                lon,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadCustomerAddressPosition { float("lat", lat)
        float("lon", lon) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadCustomerAddressPosition { required(0, 1) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "lat", lat : f64 = ::std::option::Option::Some(lat)) read(1, "lon", lon : f64 =
        ::std::option::Option::Some(lon)) }
    }
}
