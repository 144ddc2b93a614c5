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
    /// Texta
    /// \[31m
    ///
    /// z
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// a
        /// \[31m
        ///
        /// z
        ///
        /// The property `ida [31m z`.
        pub ida_31m_z: String,
        /// The property `status`.
        pub status: Option<OrderPayloadStatus>,
        /// The property `kind`.
        pub kind: Option<OrderPayloadKind>,
        /// a
        /// \[31m
        ///
        /// z
        ///
        /// At most 9 characters.
        pub short: Option<StringUpTo9>,
        /// a
        /// \[31m
        ///
        /// z
        pub part: Option<PartX>,
        /// The property `other`.
        pub other: Option<OrderPayloadOther>,
        /// The property `code`.
        ///
        /// Matches `^[a]+$`.
        pub code: Option<OrderPayloadCode>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(ida_31m_z: impl Into<String>) -> Self {
            Self {
                ida_31m_z: ida_31m_z.into(),
                status: None,
                kind: None,
                short: None,
                part: None,
                other: None,
                code: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object
                .member(
                    "ida\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                    &self.ida_31m_z,
                );
            object.optional("status", &self.status);
            object.optional("kind", &self.kind);
            object.optional("short", &self.short);
            object.optional("part", &self.part);
            object.optional("other", &self.other);
            object.optional("code", &self.code);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const ida_31m_z: String = read(
                0,
                "ida\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                Some(ida_31m_z),
            );
            const status: OrderPayloadStatus = read(1, "status", status);
            const kind: OrderPayloadKind = read(2, "kind", kind);
            const short: StringUpTo9 = read(3, "short", short);
            const part: PartX = read(4, "part", part);
            const other: OrderPayloadOther = read(5, "other", other);
            const code: OrderPayloadCode = read(6, "code", code);
        }
    }
    /// Always `"va\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderQa31mZ;
    __v1::values!(
        impl Values for OrderQa31mZ =
        String("va\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    );
    __v1::values!(impl Serialize for OrderQa31mZ by serialize);
    __v1::values!(impl Deserialize for OrderQa31mZ by deserialize);
    /// The schema at `#/webhooks/order/post/responses/200/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderStatus200 {
        /// The property `ra [31m z`.
        pub ra_31m_z: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderStatus200 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                ra_31m_z: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OrderStatus200 {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderStatus200 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object
                .optional(
                    "ra\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                    &self.ra_31m_z,
                );
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderStatus200);
    __v1::object! {
        impl Deserialize for OrderStatus200 {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const ra_31m_z: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(
                0,
                "ra\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                ra_31m_z,
            );
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadStatus {
        /// The value `"opena\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
        Opena31mZ,
        /// The value `"done"`.
        Done,
    }
    __v1::values!(impl as_str for OrderPayloadStatus);
    __v1::values! {
        impl Values for OrderPayloadStatus {
            const Opena31mZ: Scalar = String(
                "opena\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
            );
            const Done: Scalar = String("done");
        }
    }
    __v1::values!(impl Serialize for OrderPayloadStatus by serialize);
    __v1::values!(impl Deserialize for OrderPayloadStatus by deserialize);
    /// Always `"ordera\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadKind;
    __v1::values!(
        impl Values for OrderPayloadKind =
        String("ordera\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    );
    __v1::values!(impl Serialize for OrderPayloadKind by serialize);
    __v1::values!(impl Deserialize for OrderPayloadKind by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/short`.
    ///
    /// A string of at most 9 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo9(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo9 {
            const MAX_LENGTH: usize = 9;
        }
    }
    /// a
    /// \[31m
    ///
    /// z
    #[derive(Clone, PartialEq)]
    pub struct PartX {
        /// The property `p`.
        pub p: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PartX {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                p: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for PartX {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for PartX {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("p\u{202e}", &self.p);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PartX);
    __v1::object! {
        impl Deserialize for PartX {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const p: String = read(0, "p\u{202e}", p);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPayloadOther {
        /// Tagged `onea [31m z`.
        One(One),
        /// Tagged `twoa [31m z`.
        Two(Two),
    }
    impl From<One> for OrderPayloadOther {
        fn from(value: One) -> Self {
            Self::One(value)
        }
    }
    impl From<Two> for OrderPayloadOther {
        fn from(value: Two) -> Self {
            Self::Two(value)
        }
    }
    impl __v1::Serialize for OrderPayloadOther {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::One(value) => __v1::Serialize::serialize(value, serializer),
                Self::Two(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderPayloadOther {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderPayloadOther {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some(
                    "one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                ) => object.read(Self::One),
                __v1::Option::Some(
                    "two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                ) => object.read(Self::Two),
                _ => {
                    __v1::Result::Err(
                        object
                            .unknown_tag(
                                "kind",
                                &[
                                    "one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                                    "two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                                ],
                            ),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/code`.
    ///
    /// A string that matches `^[a]+$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadCode(String);
    __v1::checked_string! {
        impl CheckedString for OrderPayloadCode {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^[a\\u{202e}\\u{2066}]+$",
                &["^[a\u{202e}\u{2066}]+$"],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/One`.
    #[derive(Clone, PartialEq)]
    pub struct One {
        /// The property `kind`.
        pub kind: OneKind,
        /// The property `a`.
        pub a: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl One {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: OneKind,
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for One {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for One {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for One);
    __v1::object! {
        impl Deserialize for One {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: OneKind = read(0, "kind", Some(kind));
            const a: String = read(1, "a", a);
        }
    }
    /// The schema at `#/components/schemas/Two`.
    #[derive(Clone, PartialEq)]
    pub struct Two {
        /// The property `kind`.
        pub kind: TwoKind,
        /// The property `b`.
        pub b: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Two {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: TwoKind,
                b: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Two {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Two {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Two);
    __v1::object! {
        impl Deserialize for Two {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: TwoKind = read(0, "kind", Some(kind));
            const b: String = read(1, "b", b);
        }
    }
    /// Always `"one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OneKind;
    __v1::values!(
        impl Values for OneKind =
        String("one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    );
    __v1::values!(impl Serialize for OneKind by serialize);
    __v1::values!(impl Deserialize for OneKind by deserialize);
    /// Always `"two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TwoKind;
    __v1::values!(
        impl Values for TwoKind =
        String("two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    );
    __v1::values!(impl Serialize for TwoKind by serialize);
    __v1::values!(impl Deserialize for TwoKind by deserialize);
}
