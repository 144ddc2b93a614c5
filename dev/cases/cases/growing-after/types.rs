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
    /// The schema at `#/components/schemas/First`.
    #[derive(Clone, PartialEq)]
    pub struct First {
        /// The property `order`.
        pub order: Order,
        /// The property `size`.
        pub size: Option<FirstSize>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl First {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(order: Order) -> Self {
            Self {
                order,
                size: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for First {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("order", &self.order);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for First);
    __v1::object! {
        impl Deserialize for First {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const order: Order = read(0, "order", Some(order));
            const size: FirstSize = read(1, "size", size);
        }
    }
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: String,
        /// The property `address`.
        pub address: Option<OrderAddress>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                address: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("address", &self.address);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const address: OrderAddress = read(1, "address", address);
        }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: InlinePayloadAddress,
        /// The property `size`.
        pub size: Option<InlinePayloadSize>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl InlinePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(address: InlinePayloadAddress) -> Self {
            Self {
                address,
                size: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for InlinePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("address", &self.address);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for InlinePayload);
    __v1::object! {
        impl Deserialize for InlinePayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const address: InlinePayloadAddress = read(0, "address", Some(address));
            const size: InlinePayloadSize = read(1, "size", size);
        }
    }
    /// The schema at `#/webhooks/last/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LastPayload {
        /// The property `order`.
        pub order: Order2,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl LastPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(order: Order2) -> Self {
            Self {
                order,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for LastPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("order", &self.order);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for LastPayload);
    __v1::object! {
        impl Deserialize for LastPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const order: Order2 = read(0, "order", Some(order));
        }
    }
    /// The schema at `#/components/schemas/First/properties/size`.
    #[derive(Clone, PartialEq)]
    pub struct FirstSize {
        /// The property `x`.
        pub x: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl FirstSize {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(x: i64) -> Self {
            Self {
                x,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for FirstSize {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for FirstSize);
    __v1::object! {
        impl Deserialize for FirstSize {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const x: i64 = read_as::<__v1::deserialize_as::Integer>(0, "x", Some(x));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/address`.
    ///
    /// Also the type of `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct OrderAddress {
        /// The property `city`.
        pub city: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderAddress {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(city: impl Into<String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderAddress {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("city", &self.city);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderAddress);
    __v1::object! {
        impl Deserialize for OrderAddress {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const city: String = read(0, "city", Some(city));
        }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum InlinePayloadSize {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    __v1::values!(impl as_str for InlinePayloadSize);
    __v1::values! {
        impl Values for InlinePayloadSize {
            const S: Scalar = String("s");
            const M: Scalar = String("m");
        }
    }
    __v1::values!(impl Serialize for InlinePayloadSize by serialize);
    __v1::values!(impl Deserialize for InlinePayloadSize by deserialize);
    /// The schema at `#/components/schemas/order`.
    #[derive(Clone, PartialEq)]
    pub struct Order2 {
        /// The property `address`.
        pub address: Order2Address,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(address: Order2Address) -> Self {
            Self {
                address,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order2 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("address", &self.address);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order2);
    __v1::object! {
        impl Deserialize for Order2 {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const address: Order2Address = read(0, "address", Some(address));
        }
    }
    /// The schema at `#/components/schemas/order/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct Order2Address {
        /// The property `street`.
        pub street: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order2Address {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(street: impl Into<String>) -> Self {
            Self {
                street: street.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order2Address {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("street", &self.street);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order2Address);
    __v1::object! {
        impl Deserialize for Order2Address {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const street: String = read(0, "street", Some(street));
        }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    pub type InlinePayloadAddress = OrderAddress;
}
