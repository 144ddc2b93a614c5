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
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `to`.
        pub to: MovedPayloadTo,
        /// The property `at`.
        pub at: Option<MovedPayloadAt>,
        /// The property `level`.
        pub level: Option<Option<MovedPayloadLevel>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MovedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(to: MovedPayloadTo) -> Self {
            Self {
                to,
                at: None,
                level: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MovedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("to", &self.to);
            object.optional("at", &self.at);
            object.optional("level", &self.level);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MovedPayload);
    __v1::object! {
        impl Deserialize for MovedPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const to: MovedPayloadTo = read(0, "to", Some(to));
            const at: MovedPayloadAt = read(1, "at", at);
            const level: Option<MovedPayloadLevel> = read(2, "level", level);
        }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/to`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadTo {
        /// The value `"NO"`.
        No,
        /// The value `"SE"`.
        Se,
        /// The value `"y"`.
        Y,
        /// The value `"n"`.
        N,
        /// The value `"on"`.
        On,
        /// The value `"off"`.
        Off,
    }
    __v1::values!(impl as_str for MovedPayloadTo);
    __v1::values! {
        impl Values for MovedPayloadTo {
            const No: Scalar = String("NO");
            const Se: Scalar = String("SE");
            const Y: Scalar = String("y");
            const N: Scalar = String("n");
            const On: Scalar = String("on");
            const Off: Scalar = String("off");
        }
    }
    __v1::values!(impl Serialize for MovedPayloadTo by serialize);
    __v1::values!(impl Deserialize for MovedPayloadTo by deserialize);
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/at`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadAt {
        /// The value `"18:00"`.
        _18_00,
        /// The value `"2024-01-01"`.
        _2024_01_01,
        /// The value `"1_000"`.
        _1_000,
        /// The value `"012"`.
        _012,
    }
    __v1::values!(impl as_str for MovedPayloadAt);
    __v1::values! {
        impl Values for MovedPayloadAt {
            const _18_00: Scalar = String("18:00");
            const _2024_01_01: Scalar = String("2024-01-01");
            const _1_000: Scalar = String("1_000");
            const _012: Scalar = String("012");
        }
    }
    __v1::values!(impl Serialize for MovedPayloadAt by serialize);
    __v1::values!(impl Deserialize for MovedPayloadAt by deserialize);
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadLevel {
        /// The value `0`.
        _0,
        /// The value `1.5`.
        _1_5,
        /// The value `true`.
        True,
    }
    __v1::values! {
        impl Values for MovedPayloadLevel {
            const _0: Scalar = Integer(0);
            const _1_5: Scalar = Float(1.5);
            const True: Scalar = Bool(true);
        }
    }
    __v1::values!(impl Serialize for MovedPayloadLevel by serialize);
    __v1::values!(impl Deserialize for MovedPayloadLevel by deserialize);
}
