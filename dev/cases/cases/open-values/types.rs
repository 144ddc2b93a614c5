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
    /// The schema at `#/components/schemas/Trip`.
    #[derive(Clone, PartialEq)]
    pub struct Trip {
        /// The property `vehicle`.
        pub vehicle: Vehicle,
        /// The property `fare`.
        pub fare: Option<TripFare>,
        /// The property `class`.
        pub class: Option<Option<TripClass>>,
        /// The property `line`.
        pub line: Option<TripLine>,
        /// The property `gate`.
        pub gate: Option<TripGate>,
        /// The property `platform`.
        pub platform: Option<TripPlatform>,
        /// The property `start`.
        pub start: Option<TripStart>,
        /// The property `end`.
        pub end: Option<TripEnd>,
        /// The property `stops`.
        pub stops: Option<Vec<Vehicle>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Trip {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(vehicle: impl Into<Vehicle>) -> Self {
            Self {
                vehicle: vehicle.into(),
                fare: None,
                class: None,
                line: None,
                gate: None,
                platform: None,
                start: None,
                end: None,
                stops: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Trip {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("vehicle", &self.vehicle);
            object.optional("fare", &self.fare);
            object.optional("class", &self.class);
            object.optional("line", &self.line);
            object.optional("gate", &self.gate);
            object.optional("platform", &self.platform);
            object.optional("start", &self.start);
            object.optional("end", &self.end);
            object.optional("stops", &self.stops);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Trip);
    __v1::object! {
        impl Deserialize for Trip {
            type Others = keep<
                9,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const vehicle: Vehicle = read(0, "vehicle", Some(vehicle));
            const fare: TripFare = read(1, "fare", fare);
            const class: Option<TripClass> = read(2, "class", class);
            const line: TripLine = read(3, "line", line);
            const gate: TripGate = read(4, "gate", gate);
            const platform: TripPlatform = read(5, "platform", platform);
            const start: TripStart = read(6, "start", start);
            const end: TripEnd = read(7, "end", end);
            const stops: Vec<Vehicle> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(8, "stops", stops);
        }
    }
    /// The schema at `#/components/schemas/Vehicle`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Vehicle {
        /// The value `"BUS"`.
        Bus,
        /// The value `"TRAM"`.
        Tram,
        /// A value that the document does not list.
        Other(String),
    }
    __v1::values!(impl as_text for Vehicle);
    __v1::values! {
        impl OpenText for Vehicle {
            type Other = Other;
            const Bus: Scalar = String("BUS");
            const Tram: Scalar = String("TRAM");
        }
    }
    __v1::values!(impl Serialize for Vehicle by serialize_text);
    __v1::values!(impl Deserialize for Vehicle by deserialize_text);
    /// The schema at `#/components/schemas/Trip/properties/fare`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TripFare {
        /// Over 15.
        ///
        /// The value `"adult"`.
        Adult,
        /// The value `"child"`.
        Child,
        /// A value that the document does not list.
        Other(String),
    }
    __v1::values!(impl as_text for TripFare);
    __v1::values! {
        impl OpenText for TripFare {
            type Other = Other;
            const Adult: Scalar = String("adult");
            const Child: Scalar = String("child");
        }
    }
    __v1::values!(impl Serialize for TripFare by serialize_text);
    __v1::values!(impl Deserialize for TripFare by deserialize_text);
    /// The schema at `#/components/schemas/Trip/properties/class`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TripClass {
        /// At the front.
        ///
        /// The value `"first"`.
        First,
        /// The value `"second"`.
        Second,
        /// A value that the document does not list.
        Other(String),
    }
    __v1::values!(impl as_text for TripClass);
    __v1::values! {
        impl OpenText for TripClass {
            type Other = Other;
            const First: Scalar = String("first");
            const Second: Scalar = String("second");
        }
    }
    __v1::values!(impl Serialize for TripClass by serialize_text);
    __v1::values!(impl Deserialize for TripClass by deserialize_text);
    /// The schema at `#/components/schemas/Trip/properties/line`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TripLine {
        /// The value `"other"`.
        Other,
        /// The value `"u1"`.
        U1,
        /// A value that the document does not list.
        Other2(String),
    }
    __v1::values!(impl as_text for TripLine);
    __v1::values! {
        impl OpenText for TripLine {
            type Other = Other2;
            const Other: Scalar = String("other");
            const U1: Scalar = String("u1");
        }
    }
    __v1::values!(impl Serialize for TripLine by serialize_text);
    __v1::values!(impl Deserialize for TripLine by deserialize_text);
    /// The schema at `#/components/schemas/Trip/properties/gate`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TripGate {
        /// A string.
        Known(TripGateKnown),
        /// A string.
        Other(StringFrom2),
    }
    impl From<TripGateKnown> for TripGate {
        fn from(value: TripGateKnown) -> Self {
            Self::Known(value)
        }
    }
    impl From<StringFrom2> for TripGate {
        fn from(value: StringFrom2) -> Self {
            Self::Other(value)
        }
    }
    impl __v1::Serialize for TripGate {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Known(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for TripGate {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Known)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Other)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("a string")),
            }
        }
    }
    /// The schema at `#/components/schemas/Trip/properties/platform`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TripPlatform {
        /// An integer.
        Known(TripPlatformKnown),
        /// An integer.
        Other(i64),
    }
    impl From<TripPlatformKnown> for TripPlatform {
        fn from(value: TripPlatformKnown) -> Self {
            Self::Known(value)
        }
    }
    impl From<i64> for TripPlatform {
        fn from(value: i64) -> Self {
            Self::Other(value)
        }
    }
    impl __v1::Serialize for TripPlatform {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Known(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for TripPlatform {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Known)
                        .candidate::<__v1::deserialize_as::Integer, _>(Self::Other)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an integer")),
            }
        }
    }
    /// The schema at `#/components/schemas/Trip/properties/start`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TripStart {
        /// A string.
        Date(__v1::chrono::NaiveDate),
        /// A string.
        DateTime(__v1::chrono::DateTime<__v1::chrono::FixedOffset>),
    }
    impl From<__v1::chrono::NaiveDate> for TripStart {
        fn from(value: __v1::chrono::NaiveDate) -> Self {
            Self::Date(value)
        }
    }
    impl From<__v1::chrono::DateTime<__v1::chrono::FixedOffset>> for TripStart {
        fn from(value: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self::DateTime(value)
        }
    }
    impl __v1::Serialize for TripStart {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Date(value) => __v1::Serialize::serialize(value, serializer),
                Self::DateTime(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for TripStart {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::FullDate, _>(Self::Date)
                        .candidate::<__v1::deserialize_as::Timestamp, _>(Self::DateTime)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("a string")),
            }
        }
    }
    /// The schema at `#/components/schemas/Trip/properties/end`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TripEnd {
        /// A string.
        Open(TripEndOpen),
        /// A string.
        DateTime(__v1::chrono::DateTime<__v1::chrono::FixedOffset>),
    }
    impl From<TripEndOpen> for TripEnd {
        fn from(value: TripEndOpen) -> Self {
            Self::Open(value)
        }
    }
    impl From<__v1::chrono::DateTime<__v1::chrono::FixedOffset>> for TripEnd {
        fn from(value: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self::DateTime(value)
        }
    }
    impl __v1::Serialize for TripEnd {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Open(value) => __v1::Serialize::serialize(value, serializer),
                Self::DateTime(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for TripEnd {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Open)
                        .candidate::<__v1::deserialize_as::Timestamp, _>(Self::DateTime)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("a string")),
            }
        }
    }
    /// The schema at `#/components/schemas/Trip/properties/gate/anyOf/0`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TripGateKnown {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for TripGateKnown);
    __v1::values! {
        impl Values for TripGateKnown {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for TripGateKnown by serialize);
    __v1::values!(impl Deserialize for TripGateKnown by deserialize);
    /// The schema at `#/components/schemas/Trip/properties/gate/anyOf/1`.
    ///
    /// A string of at least 2 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringFrom2(String);
    __v1::checked_string! {
        impl CheckedString for StringFrom2 {
            const MIN_LENGTH: usize = 2;
        }
    }
    /// The schema at `#/components/schemas/Trip/properties/platform/anyOf/0`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TripPlatformKnown {
        /// The value `1`.
        _1,
        /// The value `2`.
        _2,
    }
    __v1::values! {
        impl Values for TripPlatformKnown {
            const _1: Scalar = Integer(1);
            const _2: Scalar = Integer(2);
        }
    }
    __v1::values!(impl Serialize for TripPlatformKnown by serialize);
    __v1::values!(impl Deserialize for TripPlatformKnown by deserialize);
    /// Always `"open"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TripEndOpen;
    __v1::values!(impl Values for TripEndOpen = String("open"));
    __v1::values!(impl Serialize for TripEndOpen by serialize);
    __v1::values!(impl Deserialize for TripEndOpen by deserialize);
}
