/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct FlagPayload {
        /// The property `state`.
        pub state: ::std::option::Option<FlagPayloadState>,
        /// The property `limited`.
        pub limited: ::std::option::Option<FlagPayloadLimited>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl FlagPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(state: ::std::option::Option<FlagPayloadState>) -> Self {
            Self {
                state,
                limited: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for FlagPayload { member("state", state)
        optional("limited", limited) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for FlagPayload { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "state", state :
        ::std::option::Option < FlagPayloadState > = ::std::option::Option::Some(state))
        read(1, "limited", limited : FlagPayloadLimited = limited) }
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
    ::openapi_webhooks::codegen::values! {
        impl Values for FlagPayloadState { Auto = String("auto"), _1 = Integer(1), True =
        Bool(true) }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for FlagPayloadState by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for FlagPayloadState by deserialize
    }
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema/properties/limited`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FlagPayloadLimited {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for FlagPayloadLimited
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for FlagPayloadLimited { A = String("a"), B = String("b") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for FlagPayloadLimited by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for FlagPayloadLimited by deserialize
    }
}
