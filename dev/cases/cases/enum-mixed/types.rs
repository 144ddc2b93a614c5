/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
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
            __v1::serde_json::Value,
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
    __v1::object! {
        impl Serialize, Debug for FlagPayload { member("state", state)
        optional("limited", limited) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for FlagPayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "state", state :
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
    __v1::values! {
        impl Values for FlagPayloadState { Auto = String("auto"), _1 = Integer(1), True =
        Bool(true) }
    }
    __v1::values! {
        impl Serialize for FlagPayloadState by serialize
    }
    __v1::values! {
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
    __v1::values! {
        impl as_str for FlagPayloadLimited
    }
    __v1::values! {
        impl Values for FlagPayloadLimited { A = String("a"), B = String("b") }
    }
    __v1::values! {
        impl Serialize for FlagPayloadLimited by serialize
    }
    __v1::values! {
        impl Deserialize for FlagPayloadLimited by deserialize
    }
}
