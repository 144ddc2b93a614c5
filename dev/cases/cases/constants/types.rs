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
        pub source: Option<PaidSource>,
        /// The property `rate`.
        pub rate: Option<PaidRate>,
        /// The property `kind`.
        pub kind: Option<PaidKind>,
        /// The property `maybe`.
        pub maybe: Option<Option<PaidMaybe>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Paid {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                event: PaidEvent,
                version: PaidVersion,
                live: PaidLive,
                source: None,
                rate: None,
                kind: None,
                maybe: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Paid {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Paid {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("version", &self.version);
            object.member("live", &self.live);
            object.optional("source", &self.source);
            object.optional("rate", &self.rate);
            object.optional("kind", &self.kind);
            object.optional("maybe", &self.maybe);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Paid);
    __v1::object! {
        impl Deserialize for Paid {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const event: PaidEvent = read(0, "event", Some(event));
            const version: PaidVersion = read(1, "version", Some(version));
            const live: PaidLive = read(2, "live", Some(live));
            const source: PaidSource = read(3, "source", source);
            const rate: PaidRate = read(4, "rate", rate);
            const kind: PaidKind = read(5, "kind", kind);
            const maybe: Option<PaidMaybe> = read(6, "maybe", maybe);
        }
    }
    /// Always `"paid"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidEvent;
    __v1::values!(impl Values for PaidEvent = String("paid"));
    __v1::values!(impl Serialize for PaidEvent by serialize);
    __v1::values!(impl Deserialize for PaidEvent by deserialize);
    /// Always `2`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidVersion;
    __v1::values!(impl Values for PaidVersion = Integer(2));
    __v1::values!(impl Serialize for PaidVersion by serialize);
    __v1::values!(impl Deserialize for PaidVersion by deserialize);
    /// Always `true`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidLive;
    __v1::values!(impl Values for PaidLive = Bool(true));
    __v1::values!(impl Serialize for PaidLive by serialize);
    __v1::values!(impl Deserialize for PaidLive by deserialize);
    /// Always `"shop"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidSource;
    __v1::values!(impl Values for PaidSource = String("shop"));
    __v1::values!(impl Serialize for PaidSource by serialize);
    __v1::values!(impl Deserialize for PaidSource by deserialize);
    /// Always `0.5`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidRate;
    __v1::values!(impl Values for PaidRate = Float(0.5));
    __v1::values!(impl Serialize for PaidRate by serialize);
    __v1::values!(impl Deserialize for PaidRate by deserialize);
    /// Always `"order"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidKind;
    __v1::values!(impl Values for PaidKind = String("order"));
    __v1::values!(impl Serialize for PaidKind by serialize);
    __v1::values!(impl Deserialize for PaidKind by deserialize);
    /// Always `"yes"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidMaybe;
    __v1::values!(impl Values for PaidMaybe = String("yes"));
    __v1::values!(impl Serialize for PaidMaybe by serialize);
    __v1::values!(impl Deserialize for PaidMaybe by deserialize);
}
