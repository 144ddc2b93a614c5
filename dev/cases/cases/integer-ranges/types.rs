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
        /// The property `byte`.
        ///
        /// From 0 to 255.
        pub byte: u8,
        /// The property `signed`.
        ///
        /// From -128 to 127.
        pub signed: Option<i8>,
        /// The property `port`.
        ///
        /// At least 0 and less than 65536.
        pub port: Option<u16>,
        /// The property `count`.
        ///
        /// At least 0.
        pub count: Option<u64>,
        /// The property `whole`.
        ///
        /// From -9223372036854775808 to 9223372036854775807.
        pub whole: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ReadingPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(byte: u8) -> Self {
            Self {
                byte,
                signed: None,
                port: None,
                count: None,
                whole: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ReadingPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("byte", &self.byte);
            object.optional("signed", &self.signed);
            object.optional("port", &self.port);
            object.optional("count", &self.count);
            object.optional("whole", &self.whole);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ReadingPayload);
    __v1::object! {
        impl Deserialize for ReadingPayload {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const byte: u8 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "byte", Some(byte));
            const signed: i8 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "signed", signed);
            const port: u16 = read_as::<__v1::deserialize_as::Integer>(2, "port", port);
            const count: u64 = read_as::<
                __v1::deserialize_as::Integer,
            >(3, "count", count);
            const whole: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(4, "whole", whole);
        }
    }
}
