/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `event`.
        pub event: PaidEvent,
        /// The property `version`.
        pub version: PaidVersion,
        /// The property `live`.
        pub live: PaidLive,
        /// The property `source`.
        pub source: ::std::option::Option<PaidSource>,
        /// The property `rate`.
        pub rate: ::std::option::Option<PaidRate>,
        /// The property `kind`.
        pub kind: ::std::option::Option<PaidKind>,
        /// The property `maybe`.
        pub maybe: ::std::option::Option<::std::option::Option<PaidMaybe>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Paid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                event: PaidEvent,
                version: PaidVersion,
                live: PaidLive,
                source: ::std::option::Option::None,
                rate: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                maybe: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Paid {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Paid { member("event", event) member("version",
        version) member("live", live) optional("source", source) optional("rate", rate)
        optional("kind", kind) optional("maybe", maybe) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Paid { required(0, 1, 2) keep(7, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "event", event : PaidEvent =
        ::std::option::Option::Some(event)) read(1, "version", version : PaidVersion =
        ::std::option::Option::Some(version)) read(2, "live", live : PaidLive =
        ::std::option::Option::Some(live)) read(3, "source", source : PaidSource =
        source) read(4, "rate", rate : PaidRate = rate) read(5, "kind", kind : PaidKind =
        kind) read(6, "maybe", maybe : ::std::option::Option < PaidMaybe > = maybe) }
    }
    /// The value `"paid"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidEvent;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidEvent = String("paid")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidEvent by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidEvent by deserialize
    }
    /// The value `2`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidVersion;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidVersion = Integer(2)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidVersion by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidVersion by deserialize
    }
    /// The value `true`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidLive;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidLive = Bool(true)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidLive by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidLive by deserialize
    }
    /// The value `"shop"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidSource;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidSource = String("shop")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidSource by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidSource by deserialize
    }
    /// The value `0.5`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidRate;
    ::openapi_webhooks::codegen::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for PaidRate = Float(0.5)
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidRate by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidRate by deserialize
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidKind = String("order")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidKind by deserialize
    }
    /// The value `"yes"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidMaybe;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaidMaybe = String("yes")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaidMaybe by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaidMaybe by deserialize
    }
}
