/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: InlinePayloadAddress,
        /// The property `size`.
        pub size: ::std::option::Option<Size>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl InlinePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: InlinePayloadAddress) -> Self {
            Self {
                address,
                size: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for InlinePayload { member("address", address)
        optional("size", size) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for InlinePayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "address", address :
        InlinePayloadAddress = ::std::option::Option::Some(address)) read(1, "size", size
        : Size = size) }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayloadAddress {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl InlinePayloadAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(city: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for InlinePayloadAddress { member("city", city)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for InlinePayloadAddress { required(0) keep(1,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "city", city : ::std::string::String = ::std::option::Option::Some(city)) }
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Size {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    __v1::values! {
        impl as_str for Size
    }
    __v1::values! {
        impl Values for Size { S = String("s"), M = String("m") }
    }
    __v1::values! {
        impl Serialize for Size by serialize
    }
    __v1::values! {
        impl Deserialize for Size by deserialize
    }
}
