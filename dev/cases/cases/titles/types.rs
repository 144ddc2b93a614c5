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
        /// The property `line`.
        pub line: OrderPayloadLine,
        /// The property `other`.
        pub other: Option<OrderPayloadOther>,
        /// The property `blank`.
        pub blank: Option<OrderPayloadBlank>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(line: OrderPayloadLine) -> Self {
            Self {
                line,
                other: None,
                blank: None,
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
            object.member("line", &self.line);
            object.optional("other", &self.other);
            object.optional("blank", &self.blank);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const line: OrderPayloadLine = read(0, "line", Some(line));
            const other: OrderPayloadOther = read(1, "other", other);
            const blank: OrderPayloadBlank = read(2, "blank", blank);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/line`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadLine {
        /// The property `sku`.
        pub sku: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadLine {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(sku: impl Into<String>) -> Self {
            Self {
                sku: sku.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadLine {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("sku", &self.sku);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadLine);
    __v1::object! {
        impl Deserialize for OrderPayloadLine {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const sku: String = read(0, "sku", Some(sku));
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadOther {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadOther {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadOther {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadOther);
    __v1::object! {
        impl Deserialize for OrderPayloadOther {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/blank`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadBlank {
        /// The property `x`.
        pub x: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadBlank {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(x: i64) -> Self {
            Self {
                x,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadBlank {
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
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadBlank);
    __v1::object! {
        impl Deserialize for OrderPayloadBlank {
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
}
