// The webhooks of Arrays and maps 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Arrays and maps`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `stock`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_stock(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::Stock,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Stock>,
        ::openapi_webhooks::codegen::SendError<responses::Stock>,
    > {
        self.inner.send(endpoint, self.message_stock(payload)).await
    }
    /// The message of the webhook `stock`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_stock(
        &self,
        payload: &types::Stock,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "stock",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `stock`.
    Stock(types::Stock),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["stock"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        ::openapi_webhooks::codegen::parse(
            name,
            body,
            &[("stock", |body| ::openapi_webhooks::codegen::read(body).map(Self::Stock))],
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stock(_) => "stock",
        }
    }
}
impl ::openapi_webhooks::codegen::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Stock(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Stock`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Stock {
        /// The property `grid`.
        pub grid: ::std::vec::Vec<::std::vec::Vec<i64>>,
        /// The property `notes`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notes: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
        /// The property `counts`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub counts: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
        /// The property `prices`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none",
            serialize_with = "::openapi_webhooks::codegen::finite::serialize"
        )]
        pub prices: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<f64>,
            >,
        >,
        /// The property `places`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub places: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<Place>>,
        >,
        /// The property `anything`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub anything: ::std::option::Option<
            ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
        >,
        /// The property `free`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub free: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        >,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Stock {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(grid: ::std::vec::Vec<::std::vec::Vec<i64>>) -> Self {
            Self {
                grid,
                notes: ::std::option::Option::None,
                counts: ::std::option::Option::None,
                prices: ::std::option::Option::None,
                places: ::std::option::Option::None,
                anything: ::std::option::Option::None,
                free: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    /// The schema at `#/components/schemas/Place`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct Place {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Place {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `stock`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Stock {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Stock {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
