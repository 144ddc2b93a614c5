/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Old`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Old {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `child`.
        #[deprecated]
        pub child: ::std::option::Option<::std::boxed::Box<Old>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Old {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                child: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize, Debug for Old { member("id", id) optional("child", child)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for Old { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "child", child :
        ::std::boxed::Box < Old > = child) }
    }
    /// The schema at `#/components/schemas/New`.
    #[derive(Clone, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct New {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `was`.
        #[deprecated]
        pub was: ::std::string::String,
        /// The property `old`.
        #[deprecated]
        pub old: ::std::option::Option<Old>,
        /// The property `kind`.
        pub kind: ::std::option::Option<NewKind>,
        /// The property `level`.
        #[deprecated]
        pub level: ::std::option::Option<Level>,
        /// The property `code`.
        #[deprecated]
        pub code: ::std::option::Option<Code>,
        /// The property `one`.
        #[deprecated]
        pub one: ::std::option::Option<One>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl New {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::self_named_constructors,
            reason = "the document has a schema of this name"
        )]
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            was: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                was: was.into(),
                old: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                level: ::std::option::Option::None,
                code: ::std::option::Option::None,
                one: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize, Debug for New { member("id", id) member("was", was) optional("old",
        old) optional("kind", kind) optional("level", level) optional("code", code)
        optional("one", one) rest(additional_properties) }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for New { required(0, 1) keep(7, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "was", was :
        ::std::string::String = ::std::option::Option::Some(was)) read(2, "old", old :
        Old = old) read(3, "kind", kind : NewKind = kind) read(4, "level", level : Level
        = level) read(5, "code", code : Code = code) read(6, "one", one : One = one) }
    }
    /// The schema at `#/components/schemas/New/properties/kind`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub enum NewKind {
        /// Tagged `Old`.
        #[deprecated]
        Old(NewKindOld),
        /// Tagged `Gone`.
        #[deprecated]
        Gone(Gone),
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl ::std::convert::From<NewKindOld> for NewKind {
        fn from(value: NewKindOld) -> Self {
            Self::Old(value)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl ::std::convert::From<Gone> for NewKind {
        fn from(value: Gone) -> Self {
            Self::Gone(value)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl __v1::serde::Serialize for NewKind {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Old(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Gone(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl<'de> __v1::serde::Deserialize<'de> for NewKind {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl __v1::tagged::Tagged for NewKind {
        const TAG: &'static str = "id";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Old") => object.read(Self::Old),
                ::std::option::Option::Some("Gone") => object.read(Self::Gone),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("id", &["Old", "Gone"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Level`.
    #[deprecated]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub enum Level {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl as_str
        for Level
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl Values
        for Level { A = String("a"), B = String("b") }
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize for Level by serialize
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for Level by deserialize
    }
    /// The value `"one"`, and no other.
    #[deprecated]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct One;
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl Values
        for One = String("one")
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize for One by serialize
    }
    __v1::values! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for One by deserialize
    }
    /// The schema at `#/components/schemas/Old`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct NewKindOld {
        /// The property `id`.
        pub id: NewKindOldId,
        /// The property `child`.
        #[deprecated]
        pub child: ::std::option::Option<Old>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl NewKindOld {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: NewKindOldId,
                child: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl ::std::default::Default for NewKindOld {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize, Debug for NewKindOld { member("id", id) optional("child", child)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for NewKindOld { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id : NewKindOldId =
        ::std::option::Option::Some(id)) read(1, "child", child : Old = child) }
    }
    /// The schema at `#/components/schemas/Gone`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Gone {
        /// The property `id`.
        pub id: GoneId,
        /// The property `was`.
        #[deprecated]
        pub was: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Gone {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: GoneId,
                was: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl ::std::default::Default for Gone {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize, Debug for Gone { member("id", id) optional("was", was)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for Gone { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id : GoneId =
        ::std::option::Option::Some(id)) read(1, "was", was : ::std::string::String =
        was) }
    }
    /// The value `"Old"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NewKindOldId;
    __v1::values! {
        impl Values for NewKindOldId = String("Old")
    }
    __v1::values! {
        impl Serialize for NewKindOldId by serialize
    }
    __v1::values! {
        impl Deserialize for NewKindOldId by deserialize
    }
    /// The value `"Gone"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct GoneId;
    __v1::values! {
        impl Values for GoneId = String("Gone")
    }
    __v1::values! {
        impl Serialize for GoneId by serialize
    }
    __v1::values! {
        impl Deserialize for GoneId by deserialize
    }
    /// The schema at `#/components/schemas/Code`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct Code(::std::string::String);
    impl ::std::ops::Deref for Code {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Code> for ::std::string::String {
        fn from(value: Code) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Code {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2usize {
                return Err("longer than 2 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Code {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Code {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Code {
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
