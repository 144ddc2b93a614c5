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
    /// The schema at `#/components/schemas/Counted`.
    #[derive(Clone, PartialEq)]
    pub struct Counted {
        /// The property `200`.
        pub _200: String,
        /// The property `数量`.
        pub 数量: i64,
        /// The property `status`.
        pub status: _200Value,
        /// The property `rate`.
        pub rate: 数量Value,
        /// The property `ratio`.
        pub ratio: Option<CountedRatio>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Counted {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(_200: impl Into<String>, 数量: i64) -> Self {
            Self {
                _200: _200.into(),
                数量,
                status: _200Value,
                rate: 数量Value,
                ratio: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Counted {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("200", &self._200);
            object.member("数量", &self.数量);
            object.member("status", &self.status);
            object.member("rate", &self.rate);
            object.optional("ratio", &self.ratio);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Counted);
    __v1::object! {
        impl Deserialize for Counted {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3];
            const _200: String = read(0, "200", Some(_200));
            const 数量: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "数量", Some(数量));
            const status: _200Value = read(2, "status", Some(status));
            const rate: 数量Value = read(3, "rate", Some(rate));
            const ratio: CountedRatio = read(4, "ratio", ratio);
        }
    }
    /// Always `"ok"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct _200Value;
    __v1::values!(impl Values for _200Value = String("ok"));
    __v1::values!(impl Serialize for _200Value by serialize);
    __v1::values!(impl Deserialize for _200Value by deserialize);
    /// Always `3.14`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct 数量Value;
    __v1::values!(impl Values for 数量Value = Float(3.14));
    __v1::values!(impl Serialize for 数量Value by serialize);
    __v1::values!(impl Deserialize for 数量Value by deserialize);
    /// The schema at `#/components/schemas/Counted/properties/ratio`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CountedRatio {
        /// The value `3.14`.
        _3_14,
        /// The value `2.71`.
        _2_71,
    }
    __v1::values! {
        impl Values for CountedRatio {
            const _3_14: Scalar = Float(3.14);
            const _2_71: Scalar = Float(2.71);
        }
    }
    __v1::values!(impl Serialize for CountedRatio by serialize);
    __v1::values!(impl Deserialize for CountedRatio by deserialize);
}
