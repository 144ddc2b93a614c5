/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `customer`.
        pub customer: OrderPayloadCustomer,
        /// The property `lines`.
        pub lines: Option<Vec<OrderPayloadLinesItem>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(customer: OrderPayloadCustomer) -> Self {
            Self {
                customer,
                lines: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("customer", &self.customer);
            object.optional("lines", &self.lines);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const customer: OrderPayloadCustomer = read(0, "customer", Some(customer));
            const lines: Vec<OrderPayloadLinesItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "lines", lines);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomer {
        /// The property `name`.
        pub name: Option<String>,
        /// The property `address`.
        pub address: OrderPayloadCustomerAddress,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadCustomer {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(address: OrderPayloadCustomerAddress) -> Self {
            Self {
                name: None,
                address,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadCustomer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("name", &self.name);
            object.member("address", &self.address);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayloadCustomer);
    __v1::object! {
        impl Deserialize for OrderPayloadCustomer {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const name: String = read(0, "name", name);
            const address: OrderPayloadCustomerAddress = read(
                1,
                "address",
                Some(address),
            );
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/lines/items`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadLinesItem {
        /// The property `sku`.
        pub sku: String,
        /// The property `quantity`.
        pub quantity: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadLinesItem {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(sku: impl Into<String>) -> Self {
            Self {
                sku: sku.into(),
                quantity: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadLinesItem {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("sku", &self.sku);
            object.optional("quantity", &self.quantity);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadLinesItem);
    __v1::object! {
        impl Deserialize for OrderPayloadLinesItem {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const sku: String = read(0, "sku", Some(sku));
            const quantity: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "quantity", quantity);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomerAddress {
        /// The property `city`.
        pub city: String,
        /// The property `position`.
        pub position: Option<OrderPayloadCustomerAddressPosition>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadCustomerAddress {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(city: impl Into<String>) -> Self {
            Self {
                city: city.into(),
                position: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadCustomerAddress {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("city", &self.city);
            object.optional("position", &self.position);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayloadCustomerAddress);
    __v1::object! {
        impl Deserialize for OrderPayloadCustomerAddress {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const city: String = read(0, "city", Some(city));
            const position: OrderPayloadCustomerAddressPosition = read(
                1,
                "position",
                position,
            );
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/customer/properties/address/properties/position`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadCustomerAddressPosition {
        /// The property `lat`.
        pub lat: f64,
        /// The property `lon`.
        pub lon: f64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadCustomerAddressPosition {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(lat: f64, lon: f64) -> Self {
            Self {
                lat,
                lon,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadCustomerAddressPosition {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.float("lat", &self.lat);
            object.float("lon", &self.lon);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayloadCustomerAddressPosition);
    __v1::object! {
        impl Deserialize for OrderPayloadCustomerAddressPosition {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const lat: f64 = read(0, "lat", Some(lat));
            const lon: f64 = read(1, "lon", Some(lon));
        }
    }
}
