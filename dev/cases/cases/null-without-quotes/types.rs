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
        pub note: Option<Option<String>>,
        /// The property `size`.
        pub size: Option<Option<i64>>,
        /// The property `none`.
        pub none: Option<()>,
        /// The property `colour`.
        pub colour: Option<Option<OrderPayloadColour>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                note: None,
                size: None,
                none: None,
                colour: None,
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
            object.optional("size", &self.size);
            object.optional("none", &self.none);
            object.optional("colour", &self.colour);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const note: Option<String> = read(0, "note", note);
            const size: Option<i64> = read_as::<
                __v1::deserialize_as::Nullable<__v1::deserialize_as::Integer>,
            >(1, "size", size);
            const none: () = read(2, "none", none);
            const colour: Option<OrderPayloadColour> = read(3, "colour", colour);
        }
    }
    /// Always `"red"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadColour;
    __v1::values!(impl Values for OrderPayloadColour = String("red"));
    __v1::values!(impl Serialize for OrderPayloadColour by serialize);
    __v1::values!(impl Deserialize for OrderPayloadColour by deserialize);
}
