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
    /// The schema at `#/webhooks/reading/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ReadingPayload {
        /// The property `offset`.
        pub offset: ReadingPayloadOffset,
        /// The property `scale`.
        pub scale: Option<ReadingPayloadScale>,
        /// The property `level`.
        pub level: Option<ReadingPayloadLevel>,
        /// The property `both`.
        pub both: Option<ReadingPayloadBoth>,
        /// The property `common`.
        pub common: Option<ReadingPayloadCommon>,
        /// The property `pair`.
        pub pair: Option<ReadingPayloadPair>,
        /// The property `zero`.
        pub zero: Option<ReadingPayloadZero>,
        /// The property `huge`.
        pub huge: Option<ReadingPayloadHuge>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ReadingPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                offset: ReadingPayloadOffset,
                scale: None,
                level: None,
                both: None,
                common: None,
                pair: None,
                zero: None,
                huge: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for ReadingPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for ReadingPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("offset", &self.offset);
            object.optional("scale", &self.scale);
            object.optional("level", &self.level);
            object.optional("both", &self.both);
            object.optional("common", &self.common);
            object.optional("pair", &self.pair);
            object.optional("zero", &self.zero);
            object.optional("huge", &self.huge);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ReadingPayload);
    __v1::object! {
        impl Deserialize for ReadingPayload {
            type Others = keep<
                8,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const offset: ReadingPayloadOffset = read(0, "offset", Some(offset));
            const scale: ReadingPayloadScale = read(1, "scale", scale);
            const level: ReadingPayloadLevel = read(2, "level", level);
            const both: ReadingPayloadBoth = read(3, "both", both);
            const common: ReadingPayloadCommon = read(4, "common", common);
            const pair: ReadingPayloadPair = read(5, "pair", pair);
            const zero: ReadingPayloadZero = read(6, "zero", zero);
            const huge: ReadingPayloadHuge = read(7, "huge", huge);
        }
    }
    /// Always `-2`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadOffset;
    __v1::values!(impl Values for ReadingPayloadOffset = Integer(- 2));
    __v1::values!(impl Serialize for ReadingPayloadOffset by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadOffset by deserialize);
    /// Always `100`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadScale;
    __v1::values!(impl Values for ReadingPayloadScale = Integer(100));
    __v1::values!(impl Serialize for ReadingPayloadScale by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadScale by deserialize);
    /// The schema at `#/webhooks/reading/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReadingPayloadLevel {
        /// The value `1`.
        _1,
        /// The value `2.5`.
        _2_5,
    }
    __v1::values! {
        impl Values for ReadingPayloadLevel {
            const _1: Scalar = Integer(1);
            const _2_5: Scalar = Float(2.5);
        }
    }
    __v1::values!(impl Serialize for ReadingPayloadLevel by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadLevel by deserialize);
    /// Always `1`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadBoth;
    __v1::values!(impl Values for ReadingPayloadBoth = Integer(1));
    __v1::values!(impl Serialize for ReadingPayloadBoth by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadBoth by deserialize);
    /// The schema at `#/webhooks/reading/post/requestBody/content/application~1json/schema/properties/common`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReadingPayloadCommon {
        /// The value `2`.
        _2,
        /// The value `3`.
        _3,
    }
    __v1::values! {
        impl Values for ReadingPayloadCommon {
            const _2: Scalar = Integer(2);
            const _3: Scalar = Integer(3);
        }
    }
    __v1::values!(impl Serialize for ReadingPayloadCommon by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadCommon by deserialize);
    /// Always `{"a":[1]}`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadPair;
    __v1::values!(impl Values for ReadingPayloadPair = Json("{\"a\":[1]}"));
    __v1::values!(impl Serialize for ReadingPayloadPair by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadPair by deserialize);
    /// Always `0`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadZero;
    __v1::values!(impl Values for ReadingPayloadZero = Integer(0));
    __v1::values!(impl Serialize for ReadingPayloadZero by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadZero by deserialize);
    /// Always `1000000000000000000000000000000`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReadingPayloadHuge;
    __v1::values!(
        impl Values for ReadingPayloadHuge = Float(1000000000000000000000000000000.0)
    );
    __v1::values!(impl Serialize for ReadingPayloadHuge by serialize);
    __v1::values!(impl Deserialize for ReadingPayloadHuge by deserialize);
}
