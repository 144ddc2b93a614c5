/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `Option`.
        pub option: Option,
        /// The property `String`.
        pub string: String,
        /// The property `Box`.
        pub r#box: String,
        /// The property `Result`.
        pub result: Result,
        /// The property `Vec`.
        pub vec: ::std::option::Option<String>,
        /// The property `Some`.
        pub some: ::std::option::Option<String>,
        /// The property `None`.
        pub none: ::std::option::Option<String>,
        /// The property `Ok`.
        pub ok: ::std::option::Option<String>,
        /// The property `Self`.
        pub self_: ::std::option::Option<String>,
        /// The property `self`.
        pub self_2: ::std::option::Option<String>,
        /// The property `BTreeMap`.
        pub b_tree_map: ::std::option::Option<String>,
        /// The property `Default`.
        pub default: ::std::option::Option<String>,
        /// The property `From`.
        pub from: ::std::option::Option<String>,
        /// The property `Into`.
        pub into: ::std::option::Option<String>,
        /// The property `Client`.
        pub client: ::std::option::Option<String>,
        /// The property `Event`.
        pub event: ::std::option::Option<String>,
        /// The property `Value`.
        pub value: ::std::option::Option<String>,
        /// The property `u8`.
        pub u8: ::std::option::Option<String>,
        /// The property `str`.
        pub str: ::std::option::Option<String>,
        /// The property `Clone`.
        pub clone: ::std::option::Option<String>,
        /// The property `Debug`.
        pub debug: ::std::option::Option<String>,
        /// The property `error`.
        pub error: ::std::option::Option<Error>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            option: Option,
            string: String,
            r#box: String,
            result: Result,
        ) -> Self {
            Self {
                option,
                string,
                r#box,
                result,
                vec: ::std::option::Option::None,
                some: ::std::option::Option::None,
                none: ::std::option::Option::None,
                ok: ::std::option::Option::None,
                self_: ::std::option::Option::None,
                self_2: ::std::option::Option::None,
                b_tree_map: ::std::option::Option::None,
                default: ::std::option::Option::None,
                from: ::std::option::Option::None,
                into: ::std::option::Option::None,
                client: ::std::option::Option::None,
                event: ::std::option::Option::None,
                value: ::std::option::Option::None,
                u8: ::std::option::Option::None,
                str: ::std::option::Option::None,
                clone: ::std::option::Option::None,
                debug: ::std::option::Option::None,
                error: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("Option", option)
        member("String", string) member("Box", r#box) member("Result", result)
        optional("Vec", vec) optional("Some", some) optional("None", none) optional("Ok",
        ok) optional("Self", self_) optional("self", self_2) optional("BTreeMap",
        b_tree_map) optional("Default", default) optional("From", from) optional("Into",
        into) optional("Client", client) optional("Event", event) optional("Value",
        value) optional("u8", u8) optional("str", str) optional("Clone", clone)
        optional("Debug", debug) optional("error", error) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 1, 2, 3) keep(22,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "Option", option : Option = ::std::option::Option::Some(option)) read(1,
        "String", string : String = ::std::option::Option::Some(string)) read(2, "Box",
        r#box : String = ::std::option::Option::Some(r#box)) read(3, "Result", result :
        Result = ::std::option::Option::Some(result)) read(4, "Vec", vec : String = vec)
        read(5, "Some", some : String = some) read(6, "None", none : String = none)
        read(7, "Ok", ok : String = ok) read(8, "Self", self_ : String = self_) read(9,
        "self", self_2 : String = self_2) read(10, "BTreeMap", b_tree_map : String =
        b_tree_map) read(11, "Default", default : String = default) read(12, "From", from
        : String = from) read(13, "Into", into : String = into) read(14, "Client", client
        : String = client) read(15, "Event", event : String = event) read(16, "Value",
        value : String = value) read(17, "u8", u8 : String = u8) read(18, "str", str :
        String = str) read(19, "Clone", clone : String = clone) read(20, "Debug", debug :
        String = debug) read(21, "error", error : Error = error) }
    }
    /// The schema at `#/components/schemas/Option`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Option {
        /// The value `"Some"`.
        Some,
        /// The value `"None"`.
        None,
    }
    __v1::values! {
        impl as_str for Option
    }
    __v1::values! {
        impl Values for Option { Some = String("Some"), None = String("None") }
    }
    __v1::values! {
        impl Serialize for Option by serialize
    }
    __v1::values! {
        impl Deserialize for Option by deserialize
    }
    /// The schema at `#/components/schemas/String`.
    ///
    /// The same shape stands at `#/components/schemas/Box`, `#/components/schemas/Vec`, `#/components/schemas/Some` and in 15 places more.
    #[derive(Clone, PartialEq)]
    pub struct String {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `list`.
        pub list: ::std::option::Option<::std::vec::Vec<String>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl String {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                list: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for String { member("id", id) optional("list", list)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for String { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read_as(1, "list", list
        : ::std::vec::Vec < String > = list, __v1::read_as::Array < __v1::read_as::Plain
        >) }
    }
    /// The schema at `#/components/schemas/Result`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Result {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        Integer(i64),
    }
    impl ::std::convert::From<::std::string::String> for Result {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for Result {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for Result {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Result {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a string or an integer"),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Box`.
    pub type Box = String;
    /// The schema at `#/components/schemas/Vec`.
    pub type Vec = String;
    /// The schema at `#/components/schemas/Some`.
    pub type Some = String;
    /// The schema at `#/components/schemas/None`.
    pub type None = String;
    /// The schema at `#/components/schemas/Ok`.
    pub type Ok = String;
    /// The schema at `#/components/schemas/Self`.
    pub type Self_ = String;
    /// The schema at `#/components/schemas/self`.
    pub type Self2 = String;
    /// The schema at `#/components/schemas/BTreeMap`.
    pub type BTreeMap = String;
    /// The schema at `#/components/schemas/Default`.
    pub type Default = String;
    /// The schema at `#/components/schemas/From`.
    pub type From = String;
    /// The schema at `#/components/schemas/Into`.
    pub type Into = String;
    /// The schema at `#/components/schemas/Client`.
    pub type Client = String;
    /// The schema at `#/components/schemas/Event`.
    pub type Event = String;
    /// The schema at `#/components/schemas/Value`.
    pub type Value = String;
    /// The schema at `#/components/schemas/u8`.
    pub type U8 = String;
    /// The schema at `#/components/schemas/str`.
    pub type Str = String;
    /// The schema at `#/components/schemas/Clone`.
    pub type Clone = String;
    /// The schema at `#/components/schemas/Debug`.
    pub type Debug = String;
    /// The schema at `#/components/schemas/error`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct Error(::std::string::String);
    impl ::std::ops::Deref for Error {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Error> for ::std::string::String {
        fn from(value: Error) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for Error {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: __v1::Pattern = __v1::Pattern::new(&["^a"], &[]);
            if !PATTERN.is_match(value) {
                return Err("doesn't match pattern \"^a\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for Error {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Error {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Error {
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
