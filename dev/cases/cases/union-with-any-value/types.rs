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
        /// The property `note`.
        pub note: Option<__v1::serde_json::Value>,
        /// The property `either`.
        pub either: Option<__v1::serde_json::Value>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                note: None,
                either: None,
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
            object.optional("note", &self.note);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const note: __v1::serde_json::Value = read(0, "note", note);
            const either: __v1::serde_json::Value = read(1, "either", either);
        }
    }
}
