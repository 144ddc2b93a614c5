/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `buyer`.
        pub buyer: OrderPayloadBuyer,
        /// The property `note`.
        pub note: ::std::option::Option<StringUpTo3>,
        /// The property `seller`.
        pub seller: ::std::option::Option<Person>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(buyer: OrderPayloadBuyer) -> Self {
            Self {
                buyer,
                note: ::std::option::Option::None,
                seller: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("buyer", buyer) optional("note",
        note) optional("seller", seller) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "buyer", buyer :
        OrderPayloadBuyer = ::std::option::Option::Some(buyer)) read(1, "note", note :
        StringUpTo3 = note) read(2, "seller", seller : Person = seller) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/buyer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadBuyer {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `mail`.
        pub mail: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadBuyer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            mail: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                name: name.into(),
                mail: mail.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadBuyer { member("name", name) member("mail",
        mail) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadBuyer { required(0, 1) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "name", name : ::std::string::String = ::std::option::Option::Some(name)) read(1,
        "mail", mail : ::std::string::String = ::std::option::Option::Some(mail)) }
    }
    /// The schema at `#/components/schemas/Person`.
    #[derive(Clone, PartialEq)]
    pub struct Person {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `mail`.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Person {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                mail: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Person { member("name", name) optional("mail", mail)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Person { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read(1, "mail", mail :
        ::std::string::String = mail) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/note`.
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(__v1::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent, crate = "__v1::serde")]
    pub struct StringUpTo3(::std::string::String);
    impl ::std::ops::Deref for StringUpTo3 {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<StringUpTo3> for ::std::string::String {
        fn from(value: StringUpTo3) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for StringUpTo3 {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 3usize {
                return Err("longer than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for StringUpTo3 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StringUpTo3 {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for StringUpTo3 {
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
