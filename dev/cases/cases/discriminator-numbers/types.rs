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
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum FlagPayload {
        /// Tagged `true`.
        On(On),
        /// Tagged `false`.
        Off(Off),
    }
    impl From<On> for FlagPayload {
        fn from(value: On) -> Self {
            Self::On(value)
        }
    }
    impl From<Off> for FlagPayload {
        fn from(value: Off) -> Self {
            Self::Off(value)
        }
    }
    impl __v1::Serialize for FlagPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::On(value) => __v1::Serialize::serialize(value, serializer),
                Self::Off(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for FlagPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for FlagPayload {
        const TAG: &'static str = "on";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Boolean(true)) => {
                    object.read(Self::On)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Boolean(false)) => {
                    object.read(Self::Off)
                }
                _ => __v1::Result::Err(object.unknown_tag("on", &["true", "false"])),
            }
        }
    }
    /// The schema at `#/webhooks/shared-enum/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum SharedEnumPayload {
        /// Tagged `10`.
        Low(SharedEnumPayloadLow),
        /// Tagged `20`.
        High(SharedEnumPayloadHigh),
    }
    impl From<SharedEnumPayloadLow> for SharedEnumPayload {
        fn from(value: SharedEnumPayloadLow) -> Self {
            Self::Low(value)
        }
    }
    impl From<SharedEnumPayloadHigh> for SharedEnumPayload {
        fn from(value: SharedEnumPayloadHigh) -> Self {
            Self::High(value)
        }
    }
    impl __v1::Serialize for SharedEnumPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Low(value) => __v1::Serialize::serialize(value, serializer),
                Self::High(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for SharedEnumPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for SharedEnumPayload {
        const TAG: &'static str = "size";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Integer(10)) => {
                    object.read(Self::Low)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Integer(20)) => {
                    object.read(Self::High)
                }
                _ => __v1::Result::Err(object.unknown_tag("size", &["10", "20"])),
            }
        }
    }
    /// The schema at `#/webhooks/open/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OpenPayload {
        /// Tagged `1`.
        OpenA(OpenPayloadOpenA),
        /// Tagged `2`.
        OpenB(OpenPayloadOpenB),
    }
    impl From<OpenPayloadOpenA> for OpenPayload {
        fn from(value: OpenPayloadOpenA) -> Self {
            Self::OpenA(value)
        }
    }
    impl From<OpenPayloadOpenB> for OpenPayload {
        fn from(value: OpenPayloadOpenB) -> Self {
            Self::OpenB(value)
        }
    }
    impl __v1::Serialize for OpenPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::OpenA(value) => __v1::Serialize::serialize(value, serializer),
                Self::OpenB(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OpenPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OpenPayload {
        const TAG: &'static str = "n";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Integer(1)) => {
                    object.read(Self::OpenA)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Integer(2)) => {
                    object.read(Self::OpenB)
                }
                _ => __v1::Result::Err(object.unknown_tag("n", &["1", "2"])),
            }
        }
    }
    /// The schema at `#/webhooks/implied/post/requestBody/content/application~1json/schema`.
    ///
    /// Also the type of `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ImpliedPayload {
        /// Tagged `1`.
        First(First),
        /// Tagged `2`.
        Second(Second),
    }
    impl From<First> for ImpliedPayload {
        fn from(value: First) -> Self {
            Self::First(value)
        }
    }
    impl From<Second> for ImpliedPayload {
        fn from(value: Second) -> Self {
            Self::Second(value)
        }
    }
    impl __v1::Serialize for ImpliedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::First(value) => __v1::Serialize::serialize(value, serializer),
                Self::Second(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ImpliedPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for ImpliedPayload {
        const TAG: &'static str = "level";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Integer(1)) => {
                    object.read(Self::First)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Integer(2)) => {
                    object.read(Self::Second)
                }
                _ => __v1::Result::Err(object.unknown_tag("level", &["1", "2"])),
            }
        }
    }
    /// The schema at `#/webhooks/mixed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum MixedPayload {
        /// Tagged `1`.
        MixText(MixText),
        /// Tagged `1`.
        MixNumber(MixNumber),
        /// Tagged `true`.
        MixFlag(MixFlag),
    }
    impl From<MixText> for MixedPayload {
        fn from(value: MixText) -> Self {
            Self::MixText(value)
        }
    }
    impl From<MixNumber> for MixedPayload {
        fn from(value: MixNumber) -> Self {
            Self::MixNumber(value)
        }
    }
    impl From<MixFlag> for MixedPayload {
        fn from(value: MixFlag) -> Self {
            Self::MixFlag(value)
        }
    }
    impl __v1::Serialize for MixedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::MixText(value) => __v1::Serialize::serialize(value, serializer),
                Self::MixNumber(value) => __v1::Serialize::serialize(value, serializer),
                Self::MixFlag(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for MixedPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for MixedPayload {
        const TAG: &'static str = "key";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Text("1")) => {
                    object.read(Self::MixText)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Integer(1)) => {
                    object.read(Self::MixNumber)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Boolean(true)) => {
                    object.read(Self::MixFlag)
                }
                _ => __v1::Result::Err(object.unknown_tag("key", &["1", "1", "true"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Base {
        /// Tagged `7`.
        Seven(BaseSeven),
        /// Tagged `8`.
        Eight(BaseEight),
    }
    impl From<BaseSeven> for Base {
        fn from(value: BaseSeven) -> Self {
            Self::Seven(value)
        }
    }
    impl From<BaseEight> for Base {
        fn from(value: BaseEight) -> Self {
            Self::Eight(value)
        }
    }
    impl __v1::Serialize for Base {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Seven(value) => __v1::Serialize::serialize(value, serializer),
                Self::Eight(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Base {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Base {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag_value() {
                __v1::Option::Some(__v1::tagged::TagValue::Integer(7)) => {
                    object.read(Self::Seven)
                }
                __v1::Option::Some(__v1::tagged::TagValue::Integer(8)) => {
                    object.read(Self::Eight)
                }
                _ => __v1::Result::Err(object.unknown_tag("kind", &["7", "8"])),
            }
        }
    }
    /// The schema at `#/components/schemas/First`.
    #[derive(Clone, PartialEq)]
    pub struct First {
        /// The property `level`.
        pub level: FirstLevel,
        /// The property `a`.
        pub a: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl First {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                level: FirstLevel,
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for First {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for First {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("level", &self.level);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for First);
    __v1::object! {
        impl Deserialize for First {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const level: FirstLevel = read(0, "level", Some(level));
            const a: i64 = read_as::<__v1::deserialize_as::Integer>(1, "a", a);
        }
    }
    /// The schema at `#/components/schemas/Second`.
    #[derive(Clone, PartialEq)]
    pub struct Second {
        /// The property `level`.
        pub level: SecondLevel,
        /// The property `a`.
        pub a: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Second {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                level: SecondLevel,
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Second {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Second {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("level", &self.level);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Second);
    __v1::object! {
        impl Deserialize for Second {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const level: SecondLevel = read(0, "level", Some(level));
            const a: String = read(1, "a", a);
        }
    }
    /// The schema at `#/components/schemas/On`.
    #[derive(Clone, PartialEq)]
    pub struct On {
        /// The property `on`.
        pub on: OnOn,
        /// The property `x`.
        pub x: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl On {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                on: OnOn,
                x: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for On {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for On {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("on", &self.on);
            object.optional("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for On);
    __v1::object! {
        impl Deserialize for On {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const on: OnOn = read(0, "on", Some(on));
            const x: i64 = read_as::<__v1::deserialize_as::Integer>(1, "x", x);
        }
    }
    /// The schema at `#/components/schemas/Off`.
    #[derive(Clone, PartialEq)]
    pub struct Off {
        /// The property `on`.
        pub on: OffOn,
        /// The property `x`.
        pub x: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Off {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                on: OffOn,
                x: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Off {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Off {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("on", &self.on);
            object.optional("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Off);
    __v1::object! {
        impl Deserialize for Off {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const on: OffOn = read(0, "on", Some(on));
            const x: String = read(1, "x", x);
        }
    }
    /// The schema at `#/components/schemas/Low`.
    #[derive(Clone, PartialEq)]
    pub struct SharedEnumPayloadLow {
        /// The property `size`.
        pub size: SharedEnumPayloadLowSize,
        /// The property `low`.
        pub low: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl SharedEnumPayloadLow {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(low: i64) -> Self {
            Self {
                size: SharedEnumPayloadLowSize,
                low,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for SharedEnumPayloadLow {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("size", &self.size);
            object.member("low", &self.low);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for SharedEnumPayloadLow);
    __v1::object! {
        impl Deserialize for SharedEnumPayloadLow {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const size: SharedEnumPayloadLowSize = read(0, "size", Some(size));
            const low: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "low", Some(low));
        }
    }
    /// The schema at `#/components/schemas/High`.
    #[derive(Clone, PartialEq)]
    pub struct SharedEnumPayloadHigh {
        /// The property `size`.
        pub size: SharedEnumPayloadHighSize,
        /// The property `high`.
        pub high: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl SharedEnumPayloadHigh {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(high: i64) -> Self {
            Self {
                size: SharedEnumPayloadHighSize,
                high,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for SharedEnumPayloadHigh {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("size", &self.size);
            object.member("high", &self.high);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for SharedEnumPayloadHigh);
    __v1::object! {
        impl Deserialize for SharedEnumPayloadHigh {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const size: SharedEnumPayloadHighSize = read(0, "size", Some(size));
            const high: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "high", Some(high));
        }
    }
    /// The schema at `#/components/schemas/OpenA`.
    #[derive(Clone, PartialEq)]
    pub struct OpenPayloadOpenA {
        /// The property `n`.
        pub n: OpenPayloadOpenAN,
        /// The property `a`.
        pub a: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OpenPayloadOpenA {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                n: OpenPayloadOpenAN,
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OpenPayloadOpenA {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OpenPayloadOpenA {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("n", &self.n);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OpenPayloadOpenA);
    __v1::object! {
        impl Deserialize for OpenPayloadOpenA {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const n: OpenPayloadOpenAN = read(0, "n", Some(n));
            const a: String = read(1, "a", a);
        }
    }
    /// The schema at `#/components/schemas/OpenB`.
    #[derive(Clone, PartialEq)]
    pub struct OpenPayloadOpenB {
        /// The property `n`.
        pub n: OpenPayloadOpenBN,
        /// The property `b`.
        pub b: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OpenPayloadOpenB {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(b: impl Into<String>) -> Self {
            Self {
                n: OpenPayloadOpenBN,
                b: b.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OpenPayloadOpenB {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("n", &self.n);
            object.member("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OpenPayloadOpenB);
    __v1::object! {
        impl Deserialize for OpenPayloadOpenB {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const n: OpenPayloadOpenBN = read(0, "n", Some(n));
            const b: String = read(1, "b", Some(b));
        }
    }
    /// The schema at `#/components/schemas/MixText`.
    #[derive(Clone, PartialEq)]
    pub struct MixText {
        /// The property `key`.
        pub key: MixTextKey,
        /// The property `v`.
        pub v: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MixText {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                key: MixTextKey,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for MixText {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for MixText {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("key", &self.key);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MixText);
    __v1::object! {
        impl Deserialize for MixText {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const key: MixTextKey = read(0, "key", Some(key));
            const v: i64 = read_as::<__v1::deserialize_as::Integer>(1, "v", v);
        }
    }
    /// The schema at `#/components/schemas/MixNumber`.
    #[derive(Clone, PartialEq)]
    pub struct MixNumber {
        /// The property `key`.
        pub key: MixNumberKey,
        /// The property `v`.
        pub v: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MixNumber {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                key: MixNumberKey,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for MixNumber {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for MixNumber {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("key", &self.key);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MixNumber);
    __v1::object! {
        impl Deserialize for MixNumber {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const key: MixNumberKey = read(0, "key", Some(key));
            const v: String = read(1, "v", v);
        }
    }
    /// The schema at `#/components/schemas/MixFlag`.
    #[derive(Clone, PartialEq)]
    pub struct MixFlag {
        /// The property `key`.
        pub key: MixFlagKey,
        /// The property `v`.
        pub v: Option<bool>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MixFlag {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                key: MixFlagKey,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for MixFlag {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for MixFlag {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("key", &self.key);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MixFlag);
    __v1::object! {
        impl Deserialize for MixFlag {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const key: MixFlagKey = read(0, "key", Some(key));
            const v: bool = read(1, "v", v);
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseSeven {
        /// The property `kind`.
        pub kind: BaseSevenKind,
        /// The property `seven`.
        pub seven: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseSeven {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(seven: i64) -> Self {
            Self {
                kind: BaseSevenKind,
                seven,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseSeven {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("seven", &self.seven);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseSeven);
    __v1::object! {
        impl Deserialize for BaseSeven {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: BaseSevenKind = read(0, "kind", Some(kind));
            const seven: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "seven", Some(seven));
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseEight {
        /// The property `kind`.
        pub kind: BaseEightKind,
        /// The property `eight`.
        pub eight: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseEight {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(eight: i64) -> Self {
            Self {
                kind: BaseEightKind,
                eight,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseEight {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("eight", &self.eight);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseEight);
    __v1::object! {
        impl Deserialize for BaseEight {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: BaseEightKind = read(0, "kind", Some(kind));
            const eight: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "eight", Some(eight));
        }
    }
    /// Always `1`.
    ///
    /// Also the type of `#/components/schemas/OpenA/properties/n`, `#/components/schemas/MixNumber/properties/key`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct FirstLevel;
    __v1::values!(impl Values for FirstLevel = Integer(1));
    __v1::values!(impl Serialize for FirstLevel by serialize);
    __v1::values!(impl Deserialize for FirstLevel by deserialize);
    /// Always `2`.
    ///
    /// Also the type of `#/components/schemas/OpenB/properties/n`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SecondLevel;
    __v1::values!(impl Values for SecondLevel = Integer(2));
    __v1::values!(impl Serialize for SecondLevel by serialize);
    __v1::values!(impl Deserialize for SecondLevel by deserialize);
    /// Always `false`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OffOn;
    __v1::values!(impl Values for OffOn = Bool(false));
    __v1::values!(impl Serialize for OffOn by serialize);
    __v1::values!(impl Deserialize for OffOn by deserialize);
    /// Always `10`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SharedEnumPayloadLowSize;
    __v1::values!(impl Values for SharedEnumPayloadLowSize = Integer(10));
    __v1::values!(impl Serialize for SharedEnumPayloadLowSize by serialize);
    __v1::values!(impl Deserialize for SharedEnumPayloadLowSize by deserialize);
    /// Always `20`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SharedEnumPayloadHighSize;
    __v1::values!(impl Values for SharedEnumPayloadHighSize = Integer(20));
    __v1::values!(impl Serialize for SharedEnumPayloadHighSize by serialize);
    __v1::values!(impl Deserialize for SharedEnumPayloadHighSize by deserialize);
    /// Always `"1"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MixTextKey;
    __v1::values!(impl Values for MixTextKey = String("1"));
    __v1::values!(impl Serialize for MixTextKey by serialize);
    __v1::values!(impl Deserialize for MixTextKey by deserialize);
    /// Always `true`.
    ///
    /// Also the type of `#/components/schemas/On/properties/on`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MixFlagKey;
    __v1::values!(impl Values for MixFlagKey = Bool(true));
    __v1::values!(impl Serialize for MixFlagKey by serialize);
    __v1::values!(impl Deserialize for MixFlagKey by deserialize);
    /// Always `7`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseSevenKind;
    __v1::values!(impl Values for BaseSevenKind = Integer(7));
    __v1::values!(impl Serialize for BaseSevenKind by serialize);
    __v1::values!(impl Deserialize for BaseSevenKind by deserialize);
    /// Always `8`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseEightKind;
    __v1::values!(impl Values for BaseEightKind = Integer(8));
    __v1::values!(impl Serialize for BaseEightKind by serialize);
    __v1::values!(impl Deserialize for BaseEightKind by deserialize);
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    pub type LevelPayload = ImpliedPayload;
    /// The schema at `#/components/schemas/On/properties/on`.
    pub use self::MixFlagKey as OnOn;
    /// The schema at `#/components/schemas/OpenA/properties/n`.
    pub use self::FirstLevel as OpenPayloadOpenAN;
    /// The schema at `#/components/schemas/OpenB/properties/n`.
    pub use self::SecondLevel as OpenPayloadOpenBN;
    /// The schema at `#/components/schemas/MixNumber/properties/key`.
    pub use self::FirstLevel as MixNumberKey;
}
