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
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `text`.
        pub text: Option<ChangedPayloadText>,
        /// The property `number`.
        pub number: Option<ChangedPayloadNumber>,
        /// The property `item`.
        pub item: Option<ChangedPayloadItem>,
        /// The property `list`.
        pub list: Option<ChangedPayloadList>,
        /// The property `closed`.
        pub closed: Option<ChangedPayloadClosed>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                number: None,
                item: None,
                list: None,
                closed: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for ChangedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for ChangedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("text", &self.text);
            object.optional("number", &self.number);
            object.optional("item", &self.item);
            object.optional("list", &self.list);
            object.optional("closed", &self.closed);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for ChangedPayload);
    __v1::object! {
        impl Deserialize for ChangedPayload {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const text: ChangedPayloadText = read(0, "text", text);
            const number: ChangedPayloadNumber = read(1, "number", number);
            const item: ChangedPayloadItem = read(2, "item", item);
            const list: ChangedPayloadList = read(3, "list", list);
            const closed: ChangedPayloadClosed = read(4, "closed", closed);
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/text`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadText {
        /// A string.
        Other(String),
        /// A string.
        Known(ChangedPayloadTextKnown),
        /// A string.
        Date(__v1::chrono::NaiveDate),
    }
    impl From<String> for ChangedPayloadText {
        fn from(value: String) -> Self {
            Self::Other(value)
        }
    }
    impl From<&str> for ChangedPayloadText {
        fn from(value: &str) -> Self {
            Self::Other(value.into())
        }
    }
    impl From<ChangedPayloadTextKnown> for ChangedPayloadText {
        fn from(value: ChangedPayloadTextKnown) -> Self {
            Self::Known(value)
        }
    }
    impl From<__v1::chrono::NaiveDate> for ChangedPayloadText {
        fn from(value: __v1::chrono::NaiveDate) -> Self {
            Self::Date(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadText {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
                Self::Known(value) => __v1::Serialize::serialize(value, serializer),
                Self::Date(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadText {
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
                        .candidate::<__v1::deserialize_as::FullDate, _>(Self::Date)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Other)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("a string")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/number`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChangedPayloadNumber {
        /// A number.
        Number(f64),
        /// An integer.
        Integer(i64),
    }
    impl From<f64> for ChangedPayloadNumber {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<i64> for ChangedPayloadNumber {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadNumber {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadNumber {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Integer, _>(Self::Integer)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Number)
                        .end("a value of one of the variants")
                }
                JsonKind::Float => value.read(Self::Number),
                _ => __v1::Result::Err(value.unexpected("a number or an integer")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/item`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadItem {
        /// An object.
        Named(Named),
        /// An object.
        Numbered(Numbered),
        /// An object.
        Both(Both),
    }
    impl From<Named> for ChangedPayloadItem {
        fn from(value: Named) -> Self {
            Self::Named(value)
        }
    }
    impl From<Numbered> for ChangedPayloadItem {
        fn from(value: Numbered) -> Self {
            Self::Numbered(value)
        }
    }
    impl From<Both> for ChangedPayloadItem {
        fn from(value: Both) -> Self {
            Self::Both(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadItem {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Named(value) => __v1::Serialize::serialize(value, serializer),
                Self::Numbered(value) => __v1::Serialize::serialize(value, serializer),
                Self::Both(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadItem {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Both)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Named)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Numbered)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/list`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadList {
        /// An array.
        IntegerArray(Vec<i64>),
        /// An array.
        StringArray(Vec<String>),
    }
    impl From<Vec<i64>> for ChangedPayloadList {
        fn from(value: Vec<i64>) -> Self {
            Self::IntegerArray(value)
        }
    }
    impl From<Vec<String>> for ChangedPayloadList {
        fn from(value: Vec<String>) -> Self {
            Self::StringArray(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadList {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::IntegerArray(value) => {
                    __v1::Serialize::serialize(value, serializer)
                }
                Self::StringArray(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadList {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Array => {
                    value
                        .candidates()
                        .candidate::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
                            _,
                        >(Self::IntegerArray)
                        .candidate::<
                            __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                            _,
                        >(Self::StringArray)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an array")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadClosed {
        /// An object.
        A(ChangedPayloadClosedA),
        /// An object.
        B(ChangedPayloadClosedB),
    }
    impl From<ChangedPayloadClosedA> for ChangedPayloadClosed {
        fn from(value: ChangedPayloadClosedA) -> Self {
            Self::A(value)
        }
    }
    impl From<ChangedPayloadClosedB> for ChangedPayloadClosed {
        fn from(value: ChangedPayloadClosedB) -> Self {
            Self::B(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadClosed {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::A(value) => __v1::Serialize::serialize(value, serializer),
                Self::B(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadClosed {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::B)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::A)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/text/anyOf/1`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChangedPayloadTextKnown {
        /// The value `"small"`.
        Small,
        /// The value `"large"`.
        Large,
    }
    __v1::values!(impl as_str for ChangedPayloadTextKnown);
    __v1::values! {
        impl Values for ChangedPayloadTextKnown {
            const Small: Scalar = String("small");
            const Large: Scalar = String("large");
        }
    }
    __v1::values!(impl Serialize for ChangedPayloadTextKnown by serialize);
    __v1::values!(impl Deserialize for ChangedPayloadTextKnown by deserialize);
    /// The schema at `#/components/schemas/Named`.
    #[derive(Clone, PartialEq)]
    pub struct Named {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Named {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Named {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Named);
    __v1::object! {
        impl Deserialize for Named {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
        }
    }
    /// The schema at `#/components/schemas/Numbered`.
    #[derive(Clone, PartialEq)]
    pub struct Numbered {
        /// The property `number`.
        pub number: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Numbered {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(number: i64) -> Self {
            Self {
                number,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Numbered {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Numbered);
    __v1::object! {
        impl Deserialize for Numbered {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const number: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "number", Some(number));
        }
    }
    /// The schema at `#/components/schemas/Both`.
    #[derive(Clone, PartialEq)]
    pub struct Both {
        /// The property `name`.
        pub name: String,
        /// The property `number`.
        pub number: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Both {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>, number: i64) -> Self {
            Self {
                name: name.into(),
                number,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Both {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.member("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Both);
    __v1::object! {
        impl Deserialize for Both {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const name: String = read(0, "name", Some(name));
            const number: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "number", Some(number));
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed/oneOf/0`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayloadClosedA {
        /// The property `a`.
        pub a: String,
    }
    impl ChangedPayloadClosedA {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self { a: a.into() }
        }
    }
    impl __v1::Serialize for ChangedPayloadClosedA {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ChangedPayloadClosedA);
    __v1::object! {
        impl Deserialize for ChangedPayloadClosedA {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const a: String = read(0, "a", Some(a));
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayloadClosedB {
        /// The property `a`.
        pub a: String,
        /// The property `b`.
        pub b: String,
    }
    impl ChangedPayloadClosedB {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self {
            Self { a: a.into(), b: b.into() }
        }
    }
    impl __v1::Serialize for ChangedPayloadClosedB {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ChangedPayloadClosedB);
    __v1::object! {
        impl Deserialize for ChangedPayloadClosedB {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0, 1];
            const a: String = read(0, "a", Some(a));
            const b: String = read(1, "b", Some(b));
        }
    }
}
