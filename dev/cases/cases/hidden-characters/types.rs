/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// Texta
    /// \[31m
    ///
    /// z
    #[derive(Clone, PartialEq)]
    pub struct Ordera31mZ {
        /// a
        /// \[31m
        ///
        /// z
        pub ida_31m_z: ::std::string::String,
        /// The property `status`.
        pub status: ::std::option::Option<Ordera31mZStatus>,
        /// The property `kind`.
        pub kind: ::std::option::Option<Ordera31mZKind>,
        /// a
        /// \[31m
        ///
        /// z
        pub short: ::std::option::Option<StringUpTo9>,
        /// a
        /// \[31m
        ///
        /// z
        pub part: ::std::option::Option<PartX>,
        /// The property `other`.
        pub other: ::std::option::Option<Ordera31mZOther>,
        /// The property `code`.
        pub code: ::std::option::Option<Ordera31mZCode>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Ordera31mZ {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(ida_31m_z: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                ida_31m_z: ida_31m_z.into(),
                status: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                short: ::std::option::Option::None,
                part: ::std::option::Option::None,
                other: ::std::option::Option::None,
                code: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Ordera31mZ {
        member("ida\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
        ida_31m_z) optional("status", status) optional("kind", kind) optional("short",
        short) optional("part", part) optional("other", other) optional("code", code)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Ordera31mZ { required(0) keep(7, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "ida\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
        ida_31m_z : ::std::string::String = ::std::option::Option::Some(ida_31m_z))
        read(1, "status", status : Ordera31mZStatus = status) read(2, "kind", kind :
        Ordera31mZKind = kind) read(3, "short", short : StringUpTo9 = short) read(4,
        "part", part : PartX = part) read(5, "other", other : Ordera31mZOther = other)
        read(6, "code", code : Ordera31mZCode = code) }
    }
    /// The value `"va\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderQa31mZ;
    __v1::values! {
        impl Values for OrderQa31mZ =
        String("va\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    }
    __v1::values! {
        impl Serialize for OrderQa31mZ by serialize
    }
    __v1::values! {
        impl Deserialize for OrderQa31mZ by deserialize
    }
    /// The schema at `#/webhooks/order/post/responses/200/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderStatus200 {
        /// The property `ra [31m z`.
        pub ra_31m_z: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderStatus200 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                ra_31m_z: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderStatus200 {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderStatus200 {
        optional("ra\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
        ra_31m_z) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderStatus200 { required() keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0,
        "ra\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
        ra_31m_z : i64 = ra_31m_z, __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ordera31mZStatus {
        /// The value `"opena\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`.
        Opena31mZ,
        /// The value `"done"`.
        Done,
    }
    __v1::values! {
        impl as_str for Ordera31mZStatus
    }
    __v1::values! {
        impl Values for Ordera31mZStatus { Opena31mZ =
        String("opena\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"),
        Done = String("done") }
    }
    __v1::values! {
        impl Serialize for Ordera31mZStatus by serialize
    }
    __v1::values! {
        impl Deserialize for Ordera31mZStatus by deserialize
    }
    /// The value `"ordera\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ordera31mZKind;
    __v1::values! {
        impl Values for Ordera31mZKind =
        String("ordera\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    }
    __v1::values! {
        impl Serialize for Ordera31mZKind by serialize
    }
    __v1::values! {
        impl Deserialize for Ordera31mZKind by deserialize
    }
    /// a
    /// \[31m
    ///
    /// z
    #[derive(Clone, PartialEq)]
    pub struct PartX {
        /// The property `p`.
        pub p: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PartX {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                p: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for PartX {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for PartX { optional("p\u{202e}", p)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PartX { required() keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "p\u{202e}", p :
        ::std::string::String = p) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Ordera31mZOther {
        /// Tagged `onea [31m z`.
        One(One),
        /// Tagged `twoa [31m z`.
        Two(Two),
    }
    impl ::std::convert::From<One> for Ordera31mZOther {
        fn from(value: One) -> Self {
            Self::One(value)
        }
    }
    impl ::std::convert::From<Two> for Ordera31mZOther {
        fn from(value: Two) -> Self {
            Self::Two(value)
        }
    }
    impl __v1::serde::Serialize for Ordera31mZOther {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::One(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Two(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Ordera31mZOther {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Ordera31mZOther {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some(
                    "one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                ) => object.read(Self::One),
                ::std::option::Option::Some(
                    "two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z",
                ) => object.read(Self::Two),
                _ => {
                    ::std::result::Result::Err(
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
    /// The schema at `#/components/schemas/One`.
    #[derive(Clone, PartialEq)]
    pub struct One {
        /// The property `kind`.
        pub kind: OneKind,
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl One {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: OneKind,
                a: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for One {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for One { member("kind", kind) optional("a", a)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for One { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : OneKind =
        ::std::option::Option::Some(kind)) read(1, "a", a : ::std::string::String = a) }
    }
    /// The schema at `#/components/schemas/Two`.
    #[derive(Clone, PartialEq)]
    pub struct Two {
        /// The property `kind`.
        pub kind: TwoKind,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Two {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: TwoKind,
                b: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Two {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Two { member("kind", kind) optional("b", b)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Two { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : TwoKind =
        ::std::option::Option::Some(kind)) read(1, "b", b : ::std::string::String = b) }
    }
    /// The value `"one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OneKind;
    __v1::values! {
        impl Values for OneKind =
        String("one\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    }
    __v1::values! {
        impl Serialize for OneKind by serialize
    }
    __v1::values! {
        impl Deserialize for OneKind by deserialize
    }
    /// The value `"two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TwoKind;
    __v1::values! {
        impl Values for TwoKind =
        String("two\u{202e}a\r\n\t\u{1b}[31m\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\0z")
    }
    __v1::values! {
        impl Serialize for TwoKind by serialize
    }
    __v1::values! {
        impl Deserialize for TwoKind by deserialize
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/short`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct StringUpTo9(::std::string::String);
    impl ::std::ops::Deref for StringUpTo9 {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<StringUpTo9> for ::std::string::String {
        fn from(value: StringUpTo9) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for StringUpTo9 {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 9usize {
                return Err("longer than 9 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for StringUpTo9 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StringUpTo9 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for StringUpTo9 {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/code`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct Ordera31mZCode(::std::string::String);
    impl ::std::ops::Deref for Ordera31mZCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Ordera31mZCode> for ::std::string::String {
        fn from(value: Ordera31mZCode) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Ordera31mZCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<__v1::regress::Regex> = ::std::sync::LazyLock::new(||
            { __v1::regress::Regex::new("^[a\u{202e}\u{2066}]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[a\u{202e}\u{2066}]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Ordera31mZCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Ordera31mZCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Ordera31mZCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: __v1::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as __v1::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
