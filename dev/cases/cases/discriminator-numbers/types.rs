/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/level/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/implied/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum LevelPayload {
        /// Tagged `1`.
        First(First),
        /// Tagged `2`.
        Second(Second),
    }
    impl From<First> for LevelPayload {
        fn from(value: First) -> Self {
            Self::First(value)
        }
    }
    impl From<Second> for LevelPayload {
        fn from(value: Second) -> Self {
            Self::Second(value)
        }
    }
    impl __v1::Serialize for LevelPayload {
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
    impl<'de> __v1::Deserialize<'de> for LevelPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for LevelPayload {
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
    /// The schema at `#/webhooks/flag/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
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
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum SharedEnumPayload {
        /// Tagged `10`.
        Low(Low),
        /// Tagged `20`.
        High(High),
    }
    impl From<Low> for SharedEnumPayload {
        fn from(value: Low) -> Self {
            Self::Low(value)
        }
    }
    impl From<High> for SharedEnumPayload {
        fn from(value: High) -> Self {
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
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OpenPayload {
        /// Tagged `1`.
        OpenA(OpenA),
        /// Tagged `2`.
        OpenB(OpenB),
    }
    impl From<OpenA> for OpenPayload {
        fn from(value: OpenA) -> Self {
            Self::OpenA(value)
        }
    }
    impl From<OpenB> for OpenPayload {
        fn from(value: OpenB) -> Self {
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
    /// The schema at `#/webhooks/mixed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
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
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Base {
        /// Tagged `7`.
        Seven(Seven),
        /// Tagged `8`.
        Eight(Eight),
    }
    impl From<Seven> for Base {
        fn from(value: Seven) -> Self {
            Self::Seven(value)
        }
    }
    impl From<Eight> for Base {
        fn from(value: Eight) -> Self {
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
    __v1::object!(impl Debug for First);
    __v1::object! {
        impl Deserialize for First { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const level : FirstLevel = read(0, "level", Some(level)); const a : i64 =
        read_as::< __v1::read_as::Integer > (1, "a", a); }
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
    __v1::object!(impl Debug for Second);
    __v1::object! {
        impl Deserialize for Second { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const level : SecondLevel = read(0, "level", Some(level)); const a : String
        = read(1, "a", a); }
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
    __v1::object!(impl Debug for On);
    __v1::object! {
        impl Deserialize for On { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const on : OnOn = read(0, "on", Some(on)); const x : i64 = read_as::<
        __v1::read_as::Integer > (1, "x", x); }
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
    __v1::object!(impl Debug for Off);
    __v1::object! {
        impl Deserialize for Off { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const on : OffOn = read(0, "on", Some(on)); const x : String = read(1, "x",
        x); }
    }
    /// The schema at `#/components/schemas/Low`.
    #[derive(Clone, PartialEq)]
    pub struct Low {
        /// The property `size`.
        pub size: Size,
        /// The property `low`.
        pub low: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Low {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(low: i64) -> Self {
            Self {
                size: Size,
                low,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Low {
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
    __v1::object!(impl Debug for Low);
    __v1::object! {
        impl Deserialize for Low { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0, 1]; const size : Size = read(0, "size", Some(size)); const low : i64 =
        read_as::< __v1::read_as::Integer > (1, "low", Some(low)); }
    }
    /// The schema at `#/components/schemas/High`.
    #[derive(Clone, PartialEq)]
    pub struct High {
        /// The property `size`.
        pub size: HighSize,
        /// The property `high`.
        pub high: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl High {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(high: i64) -> Self {
            Self {
                size: HighSize,
                high,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for High {
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
    __v1::object!(impl Debug for High);
    __v1::object! {
        impl Deserialize for High { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0, 1]; const size : HighSize = read(0, "size", Some(size)); const high : i64 =
        read_as::< __v1::read_as::Integer > (1, "high", Some(high)); }
    }
    /// The schema at `#/components/schemas/OpenA`.
    #[derive(Clone, PartialEq)]
    pub struct OpenA {
        /// The property `n`.
        pub n: FirstLevel,
        /// The property `a`.
        pub a: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OpenA {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                n: FirstLevel,
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OpenA {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OpenA {
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
    __v1::object!(impl Debug for OpenA);
    __v1::object! {
        impl Deserialize for OpenA { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const n : FirstLevel = read(0, "n", Some(n)); const a : String = read(1,
        "a", a); }
    }
    /// The schema at `#/components/schemas/OpenB`.
    #[derive(Clone, PartialEq)]
    pub struct OpenB {
        /// The property `n`.
        pub n: SecondLevel,
        /// The property `b`.
        pub b: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OpenB {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(b: impl Into<String>) -> Self {
            Self {
                n: SecondLevel,
                b: b.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OpenB {
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
    __v1::object!(impl Debug for OpenB);
    __v1::object! {
        impl Deserialize for OpenB { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0, 1]; const n : SecondLevel = read(0, "n", Some(n)); const b : String = read(1,
        "b", Some(b)); }
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
    __v1::object!(impl Debug for MixText);
    __v1::object! {
        impl Deserialize for MixText { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const key : MixTextKey = read(0, "key", Some(key)); const v : i64 =
        read_as::< __v1::read_as::Integer > (1, "v", v); }
    }
    /// The schema at `#/components/schemas/MixNumber`.
    #[derive(Clone, PartialEq)]
    pub struct MixNumber {
        /// The property `key`.
        pub key: FirstLevel,
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
                key: FirstLevel,
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
    __v1::object!(impl Debug for MixNumber);
    __v1::object! {
        impl Deserialize for MixNumber { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const key : FirstLevel = read(0, "key", Some(key)); const v : String =
        read(1, "v", v); }
    }
    /// The schema at `#/components/schemas/MixFlag`.
    #[derive(Clone, PartialEq)]
    pub struct MixFlag {
        /// The property `key`.
        pub key: OnOn,
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
                key: OnOn,
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
    __v1::object!(impl Debug for MixFlag);
    __v1::object! {
        impl Deserialize for MixFlag { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0]; const key : OnOn = read(0, "key", Some(key)); const v : bool = read(1, "v",
        v); }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct Seven {
        /// The property `kind`.
        pub kind: Kind,
        /// The property `seven`.
        pub seven: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Seven {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(seven: i64) -> Self {
            Self {
                kind: Kind,
                seven,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Seven {
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
    __v1::object!(impl Debug for Seven);
    __v1::object! {
        impl Deserialize for Seven { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0, 1]; const kind : Kind = read(0, "kind", Some(kind)); const seven : i64 =
        read_as::< __v1::read_as::Integer, > (1, "seven", Some(seven)); }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct Eight {
        /// The property `kind`.
        pub kind: EightKind,
        /// The property `eight`.
        pub eight: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Eight {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(eight: i64) -> Self {
            Self {
                kind: EightKind,
                eight,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Eight {
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
    __v1::object!(impl Debug for Eight);
    __v1::object! {
        impl Deserialize for Eight { type Others = keep < 2, additional_properties,
        __v1::serde_json::Value, __v1::read_as::Plain, >; const REQUIRED : & [usize] = &
        [0, 1]; const kind : EightKind = read(0, "kind", Some(kind)); const eight : i64 =
        read_as::< __v1::read_as::Integer, > (1, "eight", Some(eight)); }
    }
    /// Always `1`.
    ///
    /// The same shape stands at `#/components/schemas/OpenA/properties/n`, `#/components/schemas/MixNumber/properties/key`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct FirstLevel;
    __v1::values!(impl Values for FirstLevel = Integer(1));
    __v1::values!(impl Serialize for FirstLevel by serialize);
    __v1::values!(impl Deserialize for FirstLevel by deserialize);
    /// Always `2`.
    ///
    /// The same shape stands at `#/components/schemas/OpenB/properties/n`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SecondLevel;
    __v1::values!(impl Values for SecondLevel = Integer(2));
    __v1::values!(impl Serialize for SecondLevel by serialize);
    __v1::values!(impl Deserialize for SecondLevel by deserialize);
    /// Always `true`.
    ///
    /// The same shape stands at `#/components/schemas/MixFlag/properties/key`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OnOn;
    __v1::values!(impl Values for OnOn = Bool(true));
    __v1::values!(impl Serialize for OnOn by serialize);
    __v1::values!(impl Deserialize for OnOn by deserialize);
    /// Always `false`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OffOn;
    __v1::values!(impl Values for OffOn = Bool(false));
    __v1::values!(impl Serialize for OffOn by serialize);
    __v1::values!(impl Deserialize for OffOn by deserialize);
    /// Always `10`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Size;
    __v1::values!(impl Values for Size = Integer(10));
    __v1::values!(impl Serialize for Size by serialize);
    __v1::values!(impl Deserialize for Size by deserialize);
    /// Always `20`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct HighSize;
    __v1::values!(impl Values for HighSize = Integer(20));
    __v1::values!(impl Serialize for HighSize by serialize);
    __v1::values!(impl Deserialize for HighSize by deserialize);
    /// Always `"1"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MixTextKey;
    __v1::values!(impl Values for MixTextKey = String("1"));
    __v1::values!(impl Serialize for MixTextKey by serialize);
    __v1::values!(impl Deserialize for MixTextKey by deserialize);
    /// Always `7`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Kind;
    __v1::values!(impl Values for Kind = Integer(7));
    __v1::values!(impl Serialize for Kind by serialize);
    __v1::values!(impl Deserialize for Kind by deserialize);
    /// Always `8`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct EightKind;
    __v1::values!(impl Values for EightKind = Integer(8));
    __v1::values!(impl Serialize for EightKind by serialize);
    __v1::values!(impl Deserialize for EightKind by deserialize);
}
