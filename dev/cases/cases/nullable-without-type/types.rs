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
    /// The schema at `#/webhooks/change/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangePayload {
        /// The property `before`.
        pub before: Option<__v1::serde_json::Value>,
        /// What the value is now.
        pub after: __v1::serde_json::Value,
        /// The property `hints`.
        pub hints: Option<Vec<__v1::serde_json::Value>>,
        /// The property `extra`.
        pub extra: Option<__v1::BTreeMap<String, __v1::serde_json::Value>>,
        /// The property `named`.
        pub named: Option<__v1::serde_json::Value>,
        /// The property `wrapped`.
        pub wrapped: Option<__v1::serde_json::Value>,
        /// The property `either`.
        pub either: Option<__v1::serde_json::Value>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(after: __v1::serde_json::Value) -> Self {
            Self {
                before: None,
                after,
                hints: None,
                extra: None,
                named: None,
                wrapped: None,
                either: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ChangePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("before", &self.before);
            object.member("after", &self.after);
            object.optional("hints", &self.hints);
            object.optional("extra", &self.extra);
            object.optional("named", &self.named);
            object.optional("wrapped", &self.wrapped);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ChangePayload);
    __v1::object! {
        impl Deserialize for ChangePayload {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const before: __v1::serde_json::Value = read(0, "before", before);
            const after: __v1::serde_json::Value = read(1, "after", Some(after));
            const hints: Vec<__v1::serde_json::Value> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(2, "hints", hints);
            const extra: __v1::BTreeMap<String, __v1::serde_json::Value> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(3, "extra", extra);
            const named: __v1::serde_json::Value = read(4, "named", named);
            const wrapped: __v1::serde_json::Value = read(5, "wrapped", wrapped);
            const either: __v1::serde_json::Value = read(6, "either", either);
        }
    }
}
