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
    /// The schema at `#/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: i64,
        /// The property `lines`.
        pub lines: Option<Vec<Line>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                lines: None,
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
            object.optional("lines", &self.lines);
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
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
            const lines: Vec<Line> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "lines", lines);
        }
    }
    /// The schema at `#/Receipt`.
    #[derive(Clone, PartialEq)]
    pub struct Receipt {
        /// The property `at`.
        pub at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Receipt {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self {
                at,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Receipt {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("at", &self.at);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Receipt);
    __v1::object! {
        impl Deserialize for Receipt {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const at: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(0, "at", Some(at));
        }
    }
    /// The schema at `#/Line`.
    #[derive(Clone, PartialEq)]
    pub struct Line {
        /// The property `sku`.
        pub sku: Option<String>,
        /// The property `order`.
        pub order: Option<Order>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Line {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                sku: None,
                order: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Line {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Line {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("sku", &self.sku);
            object.optional("order", &self.order);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Line);
    __v1::object! {
        impl Deserialize for Line {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const sku: String = read(0, "sku", sku);
            const order: Order = read(1, "order", order);
        }
    }
}
