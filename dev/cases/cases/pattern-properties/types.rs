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
    /// The schema at `#/webhooks/counted/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CountedPayload {
        /// The property `id`.
        pub id: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, i64>,
    }
    impl CountedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for CountedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for CountedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CountedPayload);
    __v1::object! {
        impl Deserialize for CountedPayload {
            type Others = keep<
                1,
                additional_properties,
                i64,
                __v1::deserialize_as::Integer,
            >;
            const REQUIRED: &[usize] = &[];
            const id: String = read(0, "id", id);
        }
    }
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Item {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Item {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Item);
    __v1::object! {
        impl Deserialize for Item {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
        }
    }
}
