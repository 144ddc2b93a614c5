/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/vote/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct VotePayload {
        /// The property `sign`.
        pub sign: VotePayloadSign,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl VotePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sign: VotePayloadSign) -> Self {
            Self {
                sign,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for VotePayload { member("sign", sign)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for VotePayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "sign", sign :
        VotePayloadSign = ::std::option::Option::Some(sign)) }
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
    __v1::values! {
        impl as_str for VotePayloadSign
    }
    __v1::values! {
        impl Values for VotePayloadSign { Plus1 = String("+1"), Minus1 = String("-1"),
        Star = String("*"), Empty = String(""), _01 = String("01"), _1 = String("1"), A =
        String("a"), A2 = String("A"), Self_ = String("self"), Self2 = String("Self"),
        Type = String("type"), É = String("é"), Unnamed = String("🦀"), Space2 =
        String("🐙"), LessEqual = String("<="), GreaterEqual = String(">="), AB =
        String("a-b"), AB2 = String("a_b"), Ok = String("Ok"), None = String("None") }
    }
    __v1::values! {
        impl Serialize for VotePayloadSign by serialize
    }
    __v1::values! {
        impl Deserialize for VotePayloadSign by deserialize
    }
}
