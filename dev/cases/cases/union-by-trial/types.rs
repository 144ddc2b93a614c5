/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `text`.
        pub text: ::std::option::Option<ChangedPayloadText>,
        /// The property `number`.
        pub number: ::std::option::Option<ChangedPayloadNumber>,
        /// The property `item`.
        pub item: ::std::option::Option<ChangedPayloadItem>,
        /// The property `list`.
        pub list: ::std::option::Option<ChangedPayloadList>,
        /// The property `closed`.
        pub closed: ::std::option::Option<ChangedPayloadClosed>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ChangedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: ::std::option::Option::None,
                number: ::std::option::Option::None,
                item: ::std::option::Option::None,
                list: ::std::option::Option::None,
                closed: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for ChangedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayload { optional("text", text)
        optional("number", number) optional("item", item) optional("list", list)
        optional("closed", closed) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayload { required() keep(5, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "text", text :
        ChangedPayloadText = text) read(1, "number", number : ChangedPayloadNumber =
        number) read(2, "item", item : ChangedPayloadItem = item) read(3, "list", list :
        ChangedPayloadList = list) read(4, "closed", closed : ChangedPayloadClosed =
        closed) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/text`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadText {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are a string.
        String2(ChangedPayloadTextString),
        /// One of the values that are a string.
        String3(__v1::chrono::NaiveDate),
    }
    impl ::std::convert::From<::std::string::String> for ChangedPayloadText {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<ChangedPayloadTextString> for ChangedPayloadText {
        fn from(value: ChangedPayloadTextString) -> Self {
            Self::String2(value)
        }
    }
    impl ::std::convert::From<__v1::chrono::NaiveDate> for ChangedPayloadText {
        fn from(value: __v1::chrono::NaiveDate) -> Self {
            Self::String3(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadText {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::String2(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::String3(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadText {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::String => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::String2)
                        .attempt::<__v1::read_as::Plain, _>(Self::String3)
                        .attempt::<__v1::read_as::Plain, _>(Self::String)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Err(choice.unexpected("a string")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/number`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadNumber {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are an integer.
        Integer(i64),
    }
    impl ::std::convert::From<f64> for ChangedPayloadNumber {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<i64> for ChangedPayloadNumber {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadNumber {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadNumber {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Integer, _>(Self::Integer)
                        .attempt::<__v1::read_as::Plain, _>(Self::Number)
                        .end("what one of the variants takes")
                }
                Kind::Float => choice.read(Self::Number),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a number or an integer"),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/item`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadItem {
        /// One of the values that are an object.
        Named(Named),
        /// One of the values that are an object.
        Numbered(Numbered),
        /// One of the values that are an object.
        Both(Both),
    }
    impl ::std::convert::From<Named> for ChangedPayloadItem {
        fn from(value: Named) -> Self {
            Self::Named(value)
        }
    }
    impl ::std::convert::From<Numbered> for ChangedPayloadItem {
        fn from(value: Numbered) -> Self {
            Self::Numbered(value)
        }
    }
    impl ::std::convert::From<Both> for ChangedPayloadItem {
        fn from(value: Both) -> Self {
            Self::Both(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadItem {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Named(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Numbered(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Both(value) => __v1::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadItem {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::Both)
                        .attempt::<__v1::read_as::Plain, _>(Self::Named)
                        .attempt::<__v1::read_as::Plain, _>(Self::Numbered)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Err(choice.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/list`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadList {
        /// One of the values that are an array.
        Array(::std::vec::Vec<i64>),
        /// One of the values that are an array.
        Array2(::std::vec::Vec<::std::string::String>),
    }
    impl ::std::convert::From<::std::vec::Vec<i64>> for ChangedPayloadList {
        fn from(value: ::std::vec::Vec<i64>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for ChangedPayloadList {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array2(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadList {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Array(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Array2(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadList {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Array => {
                    choice
                        .attempts()
                        .attempt::<
                            __v1::read_as::Array<__v1::read_as::Integer>,
                            _,
                        >(Self::Array)
                        .attempt::<
                            __v1::read_as::Array<__v1::read_as::Plain>,
                            _,
                        >(Self::Array2)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Err(choice.unexpected("an array")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ChangedPayloadClosed {
        /// One of the values that are an object.
        Object(ChangedPayloadClosedObject),
        /// One of the values that are an object.
        Object2(ChangedPayloadClosedObject2),
    }
    impl ::std::convert::From<ChangedPayloadClosedObject> for ChangedPayloadClosed {
        fn from(value: ChangedPayloadClosedObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<ChangedPayloadClosedObject2> for ChangedPayloadClosed {
        fn from(value: ChangedPayloadClosedObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl __v1::serde::Serialize for ChangedPayloadClosed {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object2(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ChangedPayloadClosed {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::Object2)
                        .attempt::<__v1::read_as::Plain, _>(Self::Object)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Err(choice.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/text/anyOf/1`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChangedPayloadTextString {
        /// The value `"small"`.
        Small,
        /// The value `"large"`.
        Large,
    }
    __v1::values! {
        impl as_str for ChangedPayloadTextString
    }
    __v1::values! {
        impl Values for ChangedPayloadTextString { Small = String("small"), Large =
        String("large") }
    }
    __v1::values! {
        impl Serialize for ChangedPayloadTextString by serialize
    }
    __v1::values! {
        impl Deserialize for ChangedPayloadTextString by deserialize
    }
    /// The schema at `#/components/schemas/Named`.
    #[derive(Clone, PartialEq)]
    pub struct Named {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Named {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Named { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Named { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
    }
    /// The schema at `#/components/schemas/Numbered`.
    #[derive(Clone, PartialEq)]
    pub struct Numbered {
        /// The property `number`.
        pub number: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Numbered {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(number: i64) -> Self {
            Self {
                number,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Numbered { member("number", number)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Numbered { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "number", number : i64
        = ::std::option::Option::Some(number), __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Both`.
    #[derive(Clone, PartialEq)]
    pub struct Both {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `number`.
        pub number: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Both {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            number: i64,
        ) -> Self {
            Self {
                name: name.into(),
                number,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Both { member("name", name) member("number", number)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Both { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read_as(1, "number",
        number : i64 = ::std::option::Option::Some(number), __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed/oneOf/0`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayloadClosedObject {
        /// The property `a`.
        pub a: ::std::string::String,
    }
    impl ChangedPayloadClosedObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { a: a.into() }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayloadClosedObject { member("a", a) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayloadClosedObject { required(0) forbid() read(0,
        "a", a : ::std::string::String = ::std::option::Option::Some(a)) }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/closed/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayloadClosedObject2 {
        /// The property `a`.
        pub a: ::std::string::String,
        /// The property `b`.
        pub b: ::std::string::String,
    }
    impl ChangedPayloadClosedObject2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            a: impl ::std::convert::Into<::std::string::String>,
            b: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self { a: a.into(), b: b.into() }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayloadClosedObject2 { member("a", a)
        member("b", b) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayloadClosedObject2 { required(0, 1) forbid()
        read(0, "a", a : ::std::string::String = ::std::option::Option::Some(a)) read(1,
        "b", b : ::std::string::String = ::std::option::Option::Some(b)) }
    }
}
