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
    /// The schema at `#/webhooks/counter/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CounterPayload {
        /// The property `small`.
        pub small: i64,
        /// The property `medium`.
        pub medium: Option<i64>,
        /// The property `large`.
        pub large: Option<i128>,
        /// The property `natural`.
        ///
        /// At least 0.
        pub natural: Option<u64>,
        /// The property `exact`.
        ///
        /// From 1 to 18446744073709551615.
        pub exact: Option<u64>,
        /// The property `upTo`.
        ///
        /// From 0 to 10000000000000000000.
        pub up_to: Option<u64>,
        /// The property `wide`.
        ///
        /// At most 5000000000.
        pub wide: Option<i64>,
        /// The property `narrow`.
        pub narrow: Option<i32>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CounterPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(small: i64) -> Self {
            Self {
                small,
                medium: None,
                large: None,
                natural: None,
                exact: None,
                up_to: None,
                wide: None,
                narrow: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CounterPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("small", &self.small);
            object.optional("medium", &self.medium);
            object.optional("large", &self.large);
            object.optional("natural", &self.natural);
            object.optional("exact", &self.exact);
            object.optional("upTo", &self.up_to);
            object.optional("wide", &self.wide);
            object.optional("narrow", &self.narrow);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CounterPayload);
    __v1::object! {
        impl Deserialize for CounterPayload {
            type Others = keep<
                8,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const small: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "small", Some(small));
            const medium: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "medium", medium);
            const large: i128 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "large", large);
            const natural: u64 = read_as::<
                __v1::deserialize_as::Integer,
            >(3, "natural", natural);
            const exact: u64 = read_as::<
                __v1::deserialize_as::Integer,
            >(4, "exact", exact);
            const up_to: u64 = read_as::<
                __v1::deserialize_as::Integer,
            >(5, "upTo", up_to);
            const wide: i64 = read_as::<__v1::deserialize_as::Integer>(6, "wide", wide);
            const narrow: i32 = read_as::<
                __v1::deserialize_as::Integer,
            >(7, "narrow", narrow);
        }
    }
}
