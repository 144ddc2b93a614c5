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
    /// The schema at `#/webhooks/booking/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum BookingPayload {
        /// An object.
        Flight(Flight),
        /// An object.
        Hotel(Hotel),
    }
    impl From<Flight> for BookingPayload {
        fn from(value: Flight) -> Self {
            Self::Flight(value)
        }
    }
    impl From<Hotel> for BookingPayload {
        fn from(value: Hotel) -> Self {
            Self::Hotel(value)
        }
    }
    impl __v1::Serialize for BookingPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Flight(value) => __v1::Serialize::serialize(value, serializer),
                Self::Hotel(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for BookingPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Flight)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Hotel)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Flight`.
    #[derive(Clone, PartialEq)]
    pub struct Flight {
        /// The property `event`.
        pub event: Event,
        /// The property `seat`.
        pub seat: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Flight {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: Event, seat: impl Into<String>) -> Self {
            Self {
                event,
                seat: seat.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Flight {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("seat", &self.seat);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Flight);
    __v1::object! {
        impl Deserialize for Flight {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: Event = read(0, "event", Some(event));
            const seat: String = read(1, "seat", Some(seat));
        }
    }
    /// The schema at `#/components/schemas/Hotel`.
    #[derive(Clone, PartialEq)]
    pub struct Hotel {
        /// The property `event`.
        pub event: Event,
        /// The property `room`.
        pub room: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Hotel {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: Event, room: impl Into<String>) -> Self {
            Self {
                event,
                room: room.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Hotel {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("room", &self.room);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Hotel);
    __v1::object! {
        impl Deserialize for Hotel {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: Event = read(0, "event", Some(event));
            const room: String = read(1, "room", Some(room));
        }
    }
    /// The schema at `#/components/schemas/Event`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Event {
        /// The value `"BOOKED"`.
        Booked,
        /// The value `"CANCELLED"`.
        Cancelled,
    }
    __v1::values!(impl as_str for Event);
    __v1::values! {
        impl Values for Event {
            const Booked: Scalar = String("BOOKED");
            const Cancelled: Scalar = String("CANCELLED");
        }
    }
    __v1::values!(impl Serialize for Event by serialize);
    __v1::values!(impl Deserialize for Event by deserialize);
}
