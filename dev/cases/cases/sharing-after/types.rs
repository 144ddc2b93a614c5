/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: Place,
        /// The property `size`.
        pub size: ::std::option::Option<Extent>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl InlinePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(address: Place) -> Self {
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
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "address", address : Place
        = ::std::option::Option::Some(address)) read(1, "size", size : Extent = size) }
    }
    /// The schema at `#/webhooks/last/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LastPayload {
        /// The property `place`.
        pub place: ::std::option::Option<Place>,
        /// The property `extent`.
        pub extent: ::std::option::Option<Extent>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl LastPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                place: ::std::option::Option::None,
                extent: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for LastPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for LastPayload { optional("place", place)
        optional("extent", extent) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for LastPayload { required() keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "place", place : Place =
        place) read(1, "extent", extent : Extent = extent) }
    }
    /// The schema at `#/components/schemas/Place`.
    ///
    /// The same shape stands at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct Place {
        /// The property `city`.
        pub city: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Place {
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
        impl Serialize, Debug for Place { member("city", city)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Place { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "city", city :
        ::std::string::String = ::std::option::Option::Some(city)) }
    }
    /// The schema at `#/components/schemas/Extent`.
    ///
    /// The same shape stands at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Extent {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    __v1::values! {
        impl as_str for Extent
    }
    __v1::values! {
        impl Values for Extent { S = String("s"), M = String("m") }
    }
    __v1::values! {
        impl Serialize for Extent by serialize
    }
    __v1::values! {
        impl Deserialize for Extent by deserialize
    }
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    pub type InlinePayloadAddress = Place;
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    pub type Size = Extent;
}
