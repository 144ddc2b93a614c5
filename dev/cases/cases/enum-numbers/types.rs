/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LevelPayload {
        /// The property `level`.
        pub level: LevelPayloadLevel,
        /// The property `factor`.
        pub factor: ::std::option::Option<LevelPayloadFactor>,
        /// The property `named`.
        pub named: ::std::option::Option<LevelPayloadNamed>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl LevelPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(level: LevelPayloadLevel) -> Self {
            Self {
                level,
                factor: ::std::option::Option::None,
                named: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for LevelPayload { member("level", level)
        optional("factor", factor) optional("named", named) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for LevelPayload { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "level", level :
        LevelPayloadLevel = ::std::option::Option::Some(level)) read(1, "factor", factor
        : LevelPayloadFactor = factor) read(2, "named", named : LevelPayloadNamed =
        named) }
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadLevel {
        /// The value `0`.
        _0,
        /// The value `1`.
        _1,
        /// The value `-5`.
        Minus5,
        /// The value `18446744073709551615`.
        _18446744073709551615,
    }
    __v1::values! {
        impl Values for LevelPayloadLevel { _0 = Integer(0), _1 = Integer(1), Minus5 =
        Integer(- 5), _18446744073709551615 = Unsigned(18446744073709551615) }
    }
    __v1::values! {
        impl Serialize for LevelPayloadLevel by serialize
    }
    __v1::values! {
        impl Deserialize for LevelPayloadLevel by deserialize
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/factor`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadFactor {
        /// The value `0.5`.
        _05,
        /// The value `1`.
        _1,
        /// The value `2.25`.
        _225,
    }
    __v1::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for LevelPayloadFactor { _05 = Float(0.5), _1 = Integer(1), _225 =
        Float(2.25) }
    }
    __v1::values! {
        impl Serialize for LevelPayloadFactor by serialize
    }
    __v1::values! {
        impl Deserialize for LevelPayloadFactor by deserialize
    }
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema/properties/named`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum LevelPayloadNamed {
        /// The value `10`.
        Low,
        /// The value `20`.
        High,
    }
    __v1::values! {
        impl Values for LevelPayloadNamed { Low = Integer(10), High = Integer(20) }
    }
    __v1::values! {
        impl Serialize for LevelPayloadNamed by serialize
    }
    __v1::values! {
        impl Deserialize for LevelPayloadNamed by deserialize
    }
}
