// The webhooks of The sending half alone 1, by openapi-webhooks-build. Change the document, not this file.

use ::openapi_webhooks::codegen::v1 as __v1;
/// Sends the webhooks of `The sending half alone`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::Order,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `note`.
        pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The property `status`.
        pub status: ::std::option::Option<OrderStatus>,
        /// The property `kind`.
        pub kind: ::std::option::Option<OrderKind>,
        /// The property `code`.
        pub code: ::std::option::Option<StringUpTo3>,
        /// The property `who`.
        pub who: ::std::option::Option<OrderWho>,
        /// The property `price`.
        pub price: ::std::option::Option<f64>,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                note: ::std::option::Option::None,
                status: ::std::option::Option::None,
                kind: ::std::option::Option::None,
                code: ::std::option::Option::None,
                who: ::std::option::Option::None,
                price: ::std::option::Option::None,
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("id", id) optional("note", note)
        optional("status", status) optional("kind", kind) optional("code", code)
        optional("who", who) optional_float("price", price) }
    }
    /// The schema at `#/components/schemas/Receipt`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Receipt {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `status`.
        pub status: ::std::option::Option<ReceiptStatus>,
        /// The property `note`.
        pub note: ::std::option::Option<::std::option::Option<::std::string::String>>,
    }
    impl Receipt {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                status: ::std::option::Option::None,
                note: ::std::option::Option::None,
            }
        }
    }
    __v1::object! {
        impl Deserialize for Receipt { required(0) skip() read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "status", status
        : ReceiptStatus = status) read(2, "note", note : ::std::option::Option <
        ::std::string::String > = note) }
    }
    /// The schema at `#/components/schemas/Order/properties/status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderStatus {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values! {
        impl as_str for OrderStatus
    }
    __v1::values! {
        impl Values for OrderStatus { A = String("a"), B = String("b") }
    }
    __v1::values! {
        impl Serialize for OrderStatus by serialize
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderKind;
    __v1::values! {
        impl Values for OrderKind = String("order")
    }
    __v1::values! {
        impl Serialize for OrderKind by serialize
    }
    /// The schema at `#/components/schemas/Order/properties/who`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderWho {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an integer.
        Integer(i64),
    }
    impl ::std::convert::From<::std::string::String> for OrderWho {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for OrderWho {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::serde::Serialize for OrderWho {
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
    /// The schema at `#/components/schemas/Receipt/properties/status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReceiptStatus {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values! {
        impl as_str for ReceiptStatus
    }
    __v1::values! {
        impl Values for ReceiptStatus { X = String("x"), Y = String("y") }
    }
    __v1::values! {
        impl Deserialize for ReceiptStatus by deserialize
    }
    /// The schema at `#/components/schemas/Order/properties/code`.
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
/// What receivers answer, as the document describes it.
pub mod responses {
    use super::__v1;
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// Noted.
        Status200(super::types::Receipt),
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(__v1::Answer),
    }
    impl __v1::Response for Order {
        fn from_answer(answer: __v1::Answer) -> Self {
            match answer.status().as_u16() {
                200u16 => answer.json().map_or_else(Self::Undocumented, Self::Status200),
                _ => Self::Undocumented(answer),
            }
        }
    }
}
