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
        /// The property `full`.
        pub full: Option<i64>,
        /// The property `relative`.
        pub relative: Option<i64>,
        /// The property `sized`.
        pub sized: Option<Vec<i64>>,
        /// The property `file`.
        pub file: Option<String>,
        /// The property `near`.
        pub near: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                full: None,
                relative: None,
                sized: None,
                file: None,
                near: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OrderPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("full", &self.full);
            object.optional("relative", &self.relative);
            object.optional("sized", &self.sized);
            object.optional("file", &self.file);
            object.optional("near", &self.near);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const full: i64 = read_as::<__v1::deserialize_as::Integer>(0, "full", full);
            const relative: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "relative", relative);
            const sized: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(2, "sized", sized);
            const file: String = read(3, "file", file);
            const near: i64 = read_as::<__v1::deserialize_as::Integer>(4, "near", near);
        }
    }
}
