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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: String,
        /// The property `extra`.
        pub extra: __v1::serde_json::Value,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, extra: __v1::serde_json::Value) -> Self {
            Self {
                id: id.into(),
                extra,
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
            object.member("extra", &self.extra);
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
            const REQUIRED: &[usize] = &[0, 1];
            const id: String = read(0, "id", Some(id));
            const extra: __v1::serde_json::Value = read(1, "extra", Some(extra));
        }
    }
    /// The schema at `#/components/schemas/Counted`.
    #[derive(Clone, PartialEq)]
    pub struct Counted {
        /// The property `total`.
        pub total: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, i64>,
    }
    impl Counted {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self {
                total,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Counted {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("total", &self.total);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Counted);
    __v1::object! {
        impl Deserialize for Counted {
            type Others = keep<
                1,
                additional_properties,
                i64,
                __v1::deserialize_as::Integer,
            >;
            const REQUIRED: &[usize] = &[0];
            const total: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "total", Some(total));
        }
    }
}
