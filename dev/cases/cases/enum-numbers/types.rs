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
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LevelPayload {
        /// The property `level`.
        pub level: LevelPayloadLevel,
        /// The property `factor`.
        pub factor: Option<LevelPayloadFactor>,
        /// The property `named`.
        pub named: Option<LevelPayloadNamed>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl LevelPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(level: LevelPayloadLevel) -> Self {
            Self {
                level,
                factor: None,
                named: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for LevelPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("level", &self.level);
            object.optional("factor", &self.factor);
            object.optional("named", &self.named);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for LevelPayload);
    __v1::object! {
        impl Deserialize for LevelPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const level: LevelPayloadLevel = read(0, "level", Some(level));
            const factor: LevelPayloadFactor = read(1, "factor", factor);
            const named: LevelPayloadNamed = read(2, "named", named);
        }
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadLevel {
        /// The value `0`.
        _0,
        /// The value `1`.
        _1,
        /// The value `-5`.
        Minus5,
        /// The value `18446744073709551615`.
        _18446744073709551615,
    }
    __v1::values! {
        impl Values for LevelPayloadLevel {
            const _0: Scalar = Integer(0);
            const _1: Scalar = Integer(1);
            const Minus5: Scalar = Integer(-5);
            const _18446744073709551615: Scalar = Unsigned(18446744073709551615);
        }
    }
    __v1::values!(impl Serialize for LevelPayloadLevel by serialize);
    __v1::values!(impl Deserialize for LevelPayloadLevel by deserialize);
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/factor`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadFactor {
        /// The value `0.5`.
        _0_5,
        /// The value `1`.
        _1,
        /// The value `2.25`.
        _2_25,
    }
    __v1::values! {
        impl Values for LevelPayloadFactor {
            const _0_5: Scalar = Float(0.5);
            const _1: Scalar = Integer(1);
            const _2_25: Scalar = Float(2.25);
        }
    }
    __v1::values!(impl Serialize for LevelPayloadFactor by serialize);
    __v1::values!(impl Deserialize for LevelPayloadFactor by deserialize);
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/named`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadNamed {
        /// The value `10`.
        Low,
        /// The value `20`.
        High,
    }
    __v1::values! {
        impl Values for LevelPayloadNamed {
            const Low: Scalar = Integer(10);
            const High: Scalar = Integer(20);
        }
    }
    __v1::values!(impl Serialize for LevelPayloadNamed by serialize);
    __v1::values!(impl Deserialize for LevelPayloadNamed by deserialize);
}
