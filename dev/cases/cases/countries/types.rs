/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `to`.
        pub to: MovedPayloadTo,
        /// The property `at`.
        pub at: ::std::option::Option<MovedPayloadAt>,
        /// The property `level`.
        pub level: ::std::option::Option<::std::option::Option<MovedPayloadLevel>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl MovedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(to: MovedPayloadTo) -> Self {
            Self {
                to,
                at: ::std::option::Option::None,
                level: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for MovedPayload { member("to", to) optional("at", at)
        optional("level", level) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for MovedPayload { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "to", to : MovedPayloadTo
        = ::std::option::Option::Some(to)) read(1, "at", at : MovedPayloadAt = at)
        read(2, "level", level : ::std::option::Option < MovedPayloadLevel > = level) }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/to`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadTo {
        /// The value `"NO"`.
        No,
        /// The value `"SE"`.
        Se,
        /// The value `"y"`.
        Y,
        /// The value `"n"`.
        N,
        /// The value `"on"`.
        On,
        /// The value `"off"`.
        Off,
    }
    __v1::values! {
        impl as_str for MovedPayloadTo
    }
    __v1::values! {
        impl Values for MovedPayloadTo { No = String("NO"), Se = String("SE"), Y =
        String("y"), N = String("n"), On = String("on"), Off = String("off") }
    }
    __v1::values! {
        impl Serialize for MovedPayloadTo by serialize
    }
    __v1::values! {
        impl Deserialize for MovedPayloadTo by deserialize
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/at`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadAt {
        /// The value `"18:00"`.
        _1800,
        /// The value `"2024-01-01"`.
        _2024Minus01Minus01,
        /// The value `"1_000"`.
        _1000,
        /// The value `"012"`.
        _012,
    }
    __v1::values! {
        impl as_str for MovedPayloadAt
    }
    __v1::values! {
        impl Values for MovedPayloadAt { _1800 = String("18:00"), _2024Minus01Minus01 =
        String("2024-01-01"), _1000 = String("1_000"), _012 = String("012") }
    }
    __v1::values! {
        impl Serialize for MovedPayloadAt by serialize
    }
    __v1::values! {
        impl Deserialize for MovedPayloadAt by deserialize
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MovedPayloadLevel {
        /// The value `0`.
        _0,
        /// The value `1.5`.
        _15,
        /// The value `true`.
        True,
    }
    __v1::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for MovedPayloadLevel { _0 = Integer(0), _15 = Float(1.5), True =
        Bool(true) }
    }
    __v1::values! {
        impl Serialize for MovedPayloadLevel by serialize
    }
    __v1::values! {
        impl Deserialize for MovedPayloadLevel by deserialize
    }
}
