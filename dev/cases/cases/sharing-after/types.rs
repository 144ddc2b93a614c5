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
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct InlinePayload {
        /// The property `address`.
        pub address: InlinePayloadAddress,
        /// The property `size`.
        pub size: Option<InlinePayloadSize>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl InlinePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(address: InlinePayloadAddress) -> Self {
            Self {
                address,
                size: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for InlinePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("address", &self.address);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for InlinePayload);
    __v1::object! {
        impl Deserialize for InlinePayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const address: InlinePayloadAddress = read(0, "address", Some(address));
            const size: InlinePayloadSize = read(1, "size", size);
        }
    }
    /// The schema at `#/webhooks/last/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct LastPayload {
        /// The property `place`.
        pub place: Option<Place>,
        /// The property `extent`.
        pub extent: Option<Extent>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl LastPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                place: None,
                extent: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for LastPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for LastPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("place", &self.place);
            object.optional("extent", &self.extent);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for LastPayload);
    __v1::object! {
        impl Deserialize for LastPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const place: Place = read(0, "place", place);
            const extent: Extent = read(1, "extent", extent);
        }
    }
    /// The schema at `#/components/schemas/Place`.
    ///
    /// Also the type of `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct Place {
        /// The property `city`.
        pub city: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Place {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(city: impl Into<String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Place {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("city", &self.city);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Place);
    __v1::object! {
        impl Deserialize for Place {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const city: String = read(0, "city", Some(city));
        }
    }
    /// The schema at `#/components/schemas/Extent`.
    ///
    /// Also the type of `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Extent {
        /// The value `"s"`.
        S,
        /// The value `"m"`.
        M,
    }
    __v1::values!(impl as_str for Extent);
    __v1::values! {
        impl Values for Extent {
            const S: Scalar = String("s");
            const M: Scalar = String("m");
        }
    }
    __v1::values!(impl Serialize for Extent by serialize);
    __v1::values!(impl Deserialize for Extent by deserialize);
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/address`.
    pub type InlinePayloadAddress = Place;
    /// The schema at `#/webhooks/inline/post/requestBody/content/application~1json/schema/properties/size`.
    pub type InlinePayloadSize = Extent;
}
