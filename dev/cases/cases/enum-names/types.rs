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
    /// The schema at `#/webhooks/vote/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct VotePayload {
        /// The property `sign`.
        pub sign: VotePayloadSign,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl VotePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(sign: VotePayloadSign) -> Self {
            Self {
                sign,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for VotePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("sign", &self.sign);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for VotePayload);
    __v1::object! {
        impl Deserialize for VotePayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const sign: VotePayloadSign = read(0, "sign", Some(sign));
        }
    }
    /// The schema at `#/webhooks/vote/post/requestBody/content/application~1json/schema/properties/sign`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VotePayloadSign {
        /// The value `"+1"`.
        Plus1,
        /// The value `"-1"`.
        Minus1,
        /// The value `"*"`.
        Star,
        /// The value `""`.
        Empty,
        /// The value `"01"`.
        _01,
        /// The value `"1"`.
        _1,
        /// The value `"a"`.
        A,
        /// The value `"A"`.
        A2,
        /// The value `"self"`.
        Self_,
        /// The value `"Self"`.
        Self2,
        /// The value `"type"`.
        Type,
        /// The value `"é"`.
        É,
        /// The value `"🦀"`.
        Unnamed,
        /// The value `"🐙"`.
        Space2,
        /// The value `"<="`.
        LessEqual,
        /// The value `">="`.
        GreaterEqual,
        /// The value `"a-b"`.
        AB,
        /// The value `"a_b"`.
        AB2,
        /// The value `"Ok"`.
        Ok,
        /// The value `"None"`.
        None,
    }
    __v1::values!(impl as_str for VotePayloadSign);
    __v1::values! {
        impl Values for VotePayloadSign {
            const Plus1: Scalar = String("+1");
            const Minus1: Scalar = String("-1");
            const Star: Scalar = String("*");
            const Empty: Scalar = String("");
            const _01: Scalar = String("01");
            const _1: Scalar = String("1");
            const A: Scalar = String("a");
            const A2: Scalar = String("A");
            const Self_: Scalar = String("self");
            const Self2: Scalar = String("Self");
            const Type: Scalar = String("type");
            const É: Scalar = String("é");
            const Unnamed: Scalar = String("🦀");
            const Space2: Scalar = String("🐙");
            const LessEqual: Scalar = String("<=");
            const GreaterEqual: Scalar = String(">=");
            const AB: Scalar = String("a-b");
            const AB2: Scalar = String("a_b");
            const Ok: Scalar = String("Ok");
            const None: Scalar = String("None");
        }
    }
    __v1::values!(impl Serialize for VotePayloadSign by serialize);
    __v1::values!(impl Deserialize for VotePayloadSign by deserialize);
}
