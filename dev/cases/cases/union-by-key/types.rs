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
    /// The schema at `#/webhooks/shipment/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ShipmentPayload {
        /// A string.
        Lost(ShipmentPayloadLost),
        /// An object.
        Packed(ShipmentPayloadPacked),
        /// An object.
        Returned(ShipmentPayloadReturned),
    }
    impl From<ShipmentPayloadLost> for ShipmentPayload {
        fn from(value: ShipmentPayloadLost) -> Self {
            Self::Lost(value)
        }
    }
    impl From<ShipmentPayloadPacked> for ShipmentPayload {
        fn from(value: ShipmentPayloadPacked) -> Self {
            Self::Packed(value)
        }
    }
    impl From<ShipmentPayloadReturned> for ShipmentPayload {
        fn from(value: ShipmentPayloadReturned) -> Self {
            Self::Returned(value)
        }
    }
    impl __v1::Serialize for ShipmentPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Lost(value) => __v1::Serialize::serialize(value, serializer),
                Self::Packed(value) => __v1::Serialize::serialize(value, serializer),
                Self::Returned(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ShipmentPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => value.read(Self::Lost),
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Packed)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Returned)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("a string or an object")),
            }
        }
    }
    /// Always `"lost"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ShipmentPayloadLost;
    __v1::values!(impl Values for ShipmentPayloadLost = String("lost"));
    __v1::values!(impl Serialize for ShipmentPayloadLost by serialize);
    __v1::values!(impl Deserialize for ShipmentPayloadLost by deserialize);
    /// The schema at `#/webhooks/shipment/post/requestBody/content/application~1json/schema/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct ShipmentPayloadPacked {
        /// The property `packed`.
        pub packed: ShipmentPayloadPackedPacked,
    }
    impl ShipmentPayloadPacked {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(packed: ShipmentPayloadPackedPacked) -> Self {
            Self { packed }
        }
    }
    impl __v1::Serialize for ShipmentPayloadPacked {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("packed", &self.packed);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ShipmentPayloadPacked);
    __v1::object! {
        impl Deserialize for ShipmentPayloadPacked {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const packed: ShipmentPayloadPackedPacked = read(0, "packed", Some(packed));
        }
    }
    /// The schema at `#/webhooks/shipment/post/requestBody/content/application~1json/schema/oneOf/2`.
    #[derive(Clone, PartialEq)]
    pub struct ShipmentPayloadReturned {
        /// The property `returned`.
        pub returned: String,
    }
    impl ShipmentPayloadReturned {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(returned: impl Into<String>) -> Self {
            Self { returned: returned.into() }
        }
    }
    impl __v1::Serialize for ShipmentPayloadReturned {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("returned", &self.returned);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ShipmentPayloadReturned);
    __v1::object! {
        impl Deserialize for ShipmentPayloadReturned {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const returned: String = read(0, "returned", Some(returned));
        }
    }
    /// The schema at `#/webhooks/shipment/post/requestBody/content/application~1json/schema/oneOf/1/properties/packed`.
    #[derive(Clone, PartialEq)]
    pub struct ShipmentPayloadPackedPacked {
        /// The property `boxes`.
        pub boxes: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ShipmentPayloadPackedPacked {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(boxes: i64) -> Self {
            Self {
                boxes,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ShipmentPayloadPackedPacked {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("boxes", &self.boxes);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ShipmentPayloadPackedPacked);
    __v1::object! {
        impl Deserialize for ShipmentPayloadPackedPacked {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const boxes: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "boxes", Some(boxes));
        }
    }
}
