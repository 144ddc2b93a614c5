/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Counted`.
    #[derive(Clone, PartialEq)]
    pub struct Counted {
        /// The property `200`.
        pub _200: ::std::string::String,
        /// The property `数量`.
        pub 数量: i64,
        /// The property `status`.
        pub status: _200Value,
        /// The property `rate`.
        pub rate: 数量Value,
        /// The property `ratio`.
        pub ratio: ::std::option::Option<CountedRatio>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Counted {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        #[must_use]
        pub fn new(
            _200: impl ::std::convert::Into<::std::string::String>,
            数量: i64,
        ) -> Self {
            Self {
                _200: _200.into(),
                数量,
                status: _200Value,
                rate: 数量Value,
                ratio: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Counted { member("200", _200) member("数量", 数量)
        member("status", status) member("rate", rate) optional("ratio", ratio)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(clippy::just_underscores_and_digits, reason =
        "the document names a property by a number")] impl Deserialize for Counted {
        required(0, 1, 2, 3) keep(5, additional_properties : __v1::serde_json::Value,
        __v1::read_as::Plain) read(0, "200", _200 : ::std::string::String =
        ::std::option::Option::Some(_200)) read_as(1, "数量", 数量 : i64 =
        ::std::option::Option::Some(数量), __v1::read_as::Integer) read(2, "status",
        status : _200Value = ::std::option::Option::Some(status)) read(3, "rate", rate :
        数量Value = ::std::option::Option::Some(rate)) read(4, "ratio", ratio :
        CountedRatio = ratio) }
    }
    /// The value `"ok"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct _200Value;
    __v1::values! {
        impl Values for _200Value = String("ok")
    }
    __v1::values! {
        impl Serialize for _200Value by serialize
    }
    __v1::values! {
        impl Deserialize for _200Value by deserialize
    }
    /// The value `3.14`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct 数量Value;
    __v1::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for 数量Value = Float(3.14)
    }
    __v1::values! {
        impl Serialize for 数量Value by serialize
    }
    __v1::values! {
        impl Deserialize for 数量Value by deserialize
    }
    /// The schema at `#/components/schemas/Counted/properties/ratio`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CountedRatio {
        /// The value `3.14`.
        _314,
        /// The value `2.71`.
        _271,
    }
    __v1::values! {
        #[allow(clippy::approx_constant, reason = "the document lists the number")] impl
        Values for CountedRatio { _314 = Float(3.14), _271 = Float(2.71) }
    }
    __v1::values! {
        impl Serialize for CountedRatio by serialize
    }
    __v1::values! {
        impl Deserialize for CountedRatio by deserialize
    }
}
