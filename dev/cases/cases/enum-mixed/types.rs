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
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct FlagPayload {
        /// The property `state`.
        pub state: Option<FlagPayloadState>,
        /// The property `limited`.
        pub limited: Option<FlagPayloadLimited>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl FlagPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(state: Option<FlagPayloadState>) -> Self {
            Self {
                state,
                limited: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for FlagPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("state", &self.state);
            object.optional("limited", &self.limited);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for FlagPayload);
    __v1::object! {
        impl Deserialize for FlagPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const state: Option<FlagPayloadState> = read(0, "state", Some(state));
            const limited: FlagPayloadLimited = read(1, "limited", limited);
        }
    }
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema/properties/state`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagPayloadState {
        /// The value `"auto"`.
        Auto,
        /// The value `1`.
        _1,
        /// The value `true`.
        True,
    }
    __v1::values! {
        impl Values for FlagPayloadState {
            const Auto: Scalar = String("auto");
            const _1: Scalar = Integer(1);
            const True: Scalar = Bool(true);
        }
    }
    __v1::values!(impl Serialize for FlagPayloadState by serialize);
    __v1::values!(impl Deserialize for FlagPayloadState by deserialize);
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema/properties/limited`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagPayloadLimited {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for FlagPayloadLimited);
    __v1::values! {
        impl Values for FlagPayloadLimited {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for FlagPayloadLimited by serialize);
    __v1::values!(impl Deserialize for FlagPayloadLimited by deserialize);
}
