/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
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
            __v1::serde_json::Value,
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
    __v1::object! {
        impl Serialize, Debug for Paid { member("event", event) member("version",
        version) member("live", live) optional("source", source) optional("rate", rate)
        optional("kind", kind) optional("maybe", maybe) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Paid { required(0, 1, 2) keep(7, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "event", event : PaidEvent
        = ::std::option::Option::Some(event)) read(1, "version", version : PaidVersion =
        ::std::option::Option::Some(version)) read(2, "live", live : PaidLive =
        ::std::option::Option::Some(live)) read(3, "source", source : PaidSource =
        source) read(4, "rate", rate : PaidRate = rate) read(5, "kind", kind : PaidKind =
        kind) read(6, "maybe", maybe : ::std::option::Option < PaidMaybe > = maybe) }
    }
    /// The value `"paid"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidEvent;
    __v1::values! {
        impl Values for PaidEvent = String("paid")
    }
    __v1::values! {
        impl Serialize for PaidEvent by serialize
    }
    __v1::values! {
        impl Deserialize for PaidEvent by deserialize
    }
    /// The value `2`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidVersion;
    __v1::values! {
        impl Values for PaidVersion = Integer(2)
    }
    __v1::values! {
        impl Serialize for PaidVersion by serialize
    }
    __v1::values! {
        impl Deserialize for PaidVersion by deserialize
    }
    /// The value `true`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidLive;
    __v1::values! {
        impl Values for PaidLive = Bool(true)
    }
    __v1::values! {
        impl Serialize for PaidLive by serialize
    }
    __v1::values! {
        impl Deserialize for PaidLive by deserialize
    }
    /// The value `"shop"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidSource;
    __v1::values! {
        impl Values for PaidSource = String("shop")
    }
    __v1::values! {
        impl Serialize for PaidSource by serialize
    }
    __v1::values! {
        impl Deserialize for PaidSource by deserialize
    }
    /// The value `0.5`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidRate;
    __v1::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for PaidRate = Float(0.5)
    }
    __v1::values! {
        impl Serialize for PaidRate by serialize
    }
    __v1::values! {
        impl Deserialize for PaidRate by deserialize
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidKind;
    __v1::values! {
        impl Values for PaidKind = String("order")
    }
    __v1::values! {
        impl Serialize for PaidKind by serialize
    }
    __v1::values! {
        impl Deserialize for PaidKind by deserialize
    }
    /// The value `"yes"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidMaybe;
    __v1::values! {
        impl Values for PaidMaybe = String("yes")
    }
    __v1::values! {
        impl Serialize for PaidMaybe by serialize
    }
    __v1::values! {
        impl Deserialize for PaidMaybe by deserialize
    }
}
