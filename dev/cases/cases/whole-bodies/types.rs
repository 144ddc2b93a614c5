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
    /// The schema at `#/webhooks/choice/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChoicePayload {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for ChoicePayload);
    __v1::values! {
        impl Values for ChoicePayload {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for ChoicePayload by serialize);
    __v1::values!(impl Deserialize for ChoicePayload by deserialize);
    /// Always `"ping"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ConstantPayload;
    __v1::values!(impl Values for ConstantPayload = String("ping"));
    __v1::values!(impl Serialize for ConstantPayload by serialize);
    __v1::values!(impl Deserialize for ConstantPayload by deserialize);
}
