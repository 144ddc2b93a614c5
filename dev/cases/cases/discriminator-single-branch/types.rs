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
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayload {
        /// The property `kind`.
        pub kind: PaidPayloadKind,
        /// The property `number`.
        pub number: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(number: impl Into<String>) -> Self {
            Self {
                kind: PaidPayloadKind,
                number: number.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayload);
    __v1::object! {
        impl Deserialize for PaidPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: PaidPayloadKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", Some(number));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadKind;
    __v1::values!(impl Values for PaidPayloadKind = String("card"));
    __v1::values!(impl Serialize for PaidPayloadKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadKind by deserialize);
}
