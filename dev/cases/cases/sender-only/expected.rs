// The webhooks of The sending half alone 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `The sending half alone`.
///
/// A `send_…` method makes one attempt. A `message_…` method builds the message without sending it, to
/// store it, deliver it later, or send it to many endpoints.
#[derive(Clone, Debug)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload))
    }
    /// Builds the message of the webhook `order` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_order(
        &self,
        payload: &types::Order,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .json("application/json", payload)
    }
}
/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: String,
        /// The property `note`.
        pub note: Option<Option<String>>,
        /// The property `status`.
        pub status: Option<OrderStatus>,
        /// The property `kind`.
        pub kind: Option<OrderKind>,
        /// The property `code`.
        pub code: Option<StringUpTo3>,
        /// The property `who`.
        pub who: Option<OrderWho>,
        /// The property `price`.
        pub price: Option<f64>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                note: None,
                status: None,
                kind: None,
                code: None,
                who: None,
                price: None,
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("note", &self.note);
            object.optional("status", &self.status);
            object.optional("kind", &self.kind);
            object.optional("code", &self.code);
            object.optional("who", &self.who);
            object.optional_float("price", &self.price);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    /// The schema at `#/components/schemas/Receipt`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Receipt {
        /// The property `id`.
        pub id: String,
        /// The property `status`.
        pub status: Option<ReceiptStatus>,
        /// The property `note`.
        pub note: Option<Option<String>>,
    }
    impl Receipt {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                status: None,
                note: None,
            }
        }
    }
    __v1::object! {
        impl Deserialize for Receipt {
            type Others = skip;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const status: ReceiptStatus = read(1, "status", status);
            const note: Option<String> = read(2, "note", note);
        }
    }
    /// The schema at `#/components/schemas/Order/properties/status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderStatus {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for OrderStatus);
    __v1::values! {
        impl Values for OrderStatus {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for OrderStatus by serialize);
    /// Always `"order"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderKind;
    __v1::values!(impl Values for OrderKind = String("order"));
    __v1::values!(impl Serialize for OrderKind by serialize);
    /// The schema at `#/components/schemas/Order/properties/who`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderWho {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
    }
    impl From<String> for OrderWho {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<i64> for OrderWho {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for OrderWho {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
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
    __v1::values!(impl as_str for ReceiptStatus);
    __v1::values! {
        impl Values for ReceiptStatus {
            const X: Scalar = String("x");
            const Y: Scalar = String("y");
        }
    }
    __v1::values!(impl Deserialize for ReceiptStatus by deserialize);
    /// The schema at `#/components/schemas/Order/properties/code`.
    ///
    /// A validated string: `parse` returns an error for a text that is not valid.
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
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            if value.chars().count() > 3usize {
                return Err("longer than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for StringUpTo3 {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StringUpTo3 {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
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
                .map_err(|e: error::ConversionError| {
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
/// The responses to each webhook, as the document describes them.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
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
        /// A response that the document does not describe, or whose body does not match.
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
