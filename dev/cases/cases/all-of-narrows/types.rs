/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/CardPaid`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaid {
        /// The property `method`.
        pub method: CardPaidMethod,
        /// The property `amount`.
        pub amount: i64,
        /// The property `extra`.
        pub extra: ::std::option::Option<CardPaidExtra>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl CardPaid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(amount: i64) -> Self {
            Self {
                method: CardPaidMethod,
                amount,
                extra: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for CardPaid { member("method", method) member("amount",
        amount) optional("extra", extra) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for CardPaid { required(0, 1) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "method", method :
        CardPaidMethod = ::std::option::Option::Some(method)) read_as(1, "amount", amount
        : i64 = ::std::option::Option::Some(amount), __v1::read_as::Integer) read(2,
        "extra", extra : CardPaidExtra = extra) }
    }
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `method`.
        pub method: ::std::string::String,
        /// The property `amount`.
        pub amount: ::std::option::Option<::std::option::Option<i64>>,
        /// The property `extra`.
        pub extra: ::std::option::Option<__v1::serde_json::Value>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Paid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(method: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                method: method.into(),
                amount: ::std::option::Option::None,
                extra: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Paid { member("method", method) optional("amount",
        amount) optional("extra", extra) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Paid { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "method", method :
        ::std::string::String = ::std::option::Option::Some(method)) read_as(1, "amount",
        amount : ::std::option::Option < i64 > = amount, __v1::read_as::Nullable <
        __v1::read_as::Integer >) read(2, "extra", extra : __v1::serde_json::Value =
        extra) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardPaidMethod;
    __v1::values! {
        impl Values for CardPaidMethod = String("card")
    }
    __v1::values! {
        impl Serialize for CardPaidMethod by serialize
    }
    __v1::values! {
        impl Deserialize for CardPaidMethod by deserialize
    }
    /// The schema at `#/components/schemas/Paid/properties/extra`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaidExtra {
        /// The property `brand`.
        pub brand: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl CardPaidExtra {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                brand: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for CardPaidExtra {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for CardPaidExtra { optional("brand", brand)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for CardPaidExtra { required() keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "brand", brand :
        ::std::string::String = brand) }
    }
}
