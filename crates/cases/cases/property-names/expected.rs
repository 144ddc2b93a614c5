// The webhooks of Names of properties 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Names of properties`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_order(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Order>,
        ::openapi_webhooks::codegen::SendError<responses::Order>,
    > {
        self.inner.send(endpoint, self.message_order(payload)).await
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
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
    /// The webhook `order`.
    Order(types::OrderPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order"];
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
            &[("order", |body| ::openapi_webhooks::codegen::read(body).map(Self::Order))],
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
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
            Self::Order(payload) => {
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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct OrderPayload {
        /// The property `+1`.
        #[serde(rename = "+1")]
        pub plus_1: i64,
        /// The property `-1`.
        #[serde(
            rename = "-1",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub minus_1: ::std::option::Option<i64>,
        /// The property `200`.
        #[serde(rename = "200")]
        pub _200: i64,
        /// The property `1.5`.
        #[serde(
            rename = "1.5",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub _1_5: ::std::option::Option<i64>,
        /// The property `3ds`.
        #[serde(
            rename = "3ds",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub _3ds: ::std::option::Option<i64>,
        /// The property `_links`.
        #[serde(
            rename = "_links",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub links: ::std::option::Option<i64>,
        /// The property `type`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub r#type: ::std::option::Option<i64>,
        /// The property `self`.
        #[serde(rename = "self")]
        pub self_: i64,
        /// The property `Self`.
        #[serde(
            rename = "Self",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub self_2: ::std::option::Option<i64>,
        /// The property `crate`.
        #[serde(
            rename = "crate",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub crate_: ::std::option::Option<i64>,
        /// The property `a.b`.
        #[serde(
            rename = "a.b",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub a_b: ::std::option::Option<i64>,
        /// The property `airline.<name>`.
        #[serde(
            rename = "airline.<name>",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub airline_name: ::std::option::Option<i64>,
        /// The property `iDealConsumerIBAN`.
        #[serde(
            rename = "iDealConsumerIBAN",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_deal_consumer_iban: ::std::option::Option<i64>,
        /// The property `iDealConsumerIban`.
        #[serde(
            rename = "iDealConsumerIban",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_deal_consumer_iban_2: ::std::option::Option<i64>,
        /// The property `foo-bar`.
        #[serde(rename = "foo-bar")]
        pub foo_bar: i64,
        /// The property `foo_bar`.
        #[serde(
            rename = "foo_bar",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub foo_bar_2: ::std::option::Option<::std::string::String>,
        /// The property `fooBar`.
        #[serde(
            rename = "fooBar",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub foo_bar_3: ::std::option::Option<i64>,
        /// The property ``.
        #[serde(
            rename = "",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub empty: ::std::option::Option<i64>,
        /// The property `é`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub é: ::std::option::Option<i64>,
        /// The property `🦀`.
        #[serde(
            rename = "🦀",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unnamed: ::std::option::Option<i64>,
        /// The property `$ref-like`.
        #[serde(
            rename = "$ref-like",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ref_like: ::std::option::Option<i64>,
        /// The property `async`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub r#async: ::std::option::Option<i64>,
        /// The property `gen`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub r#gen: ::std::option::Option<i64>,
        /// The property `value`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub value: ::std::option::Option<i64>,
        /// The property `new`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub new: ::std::option::Option<i64>,
        /// The property `serializer`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub serializer: ::std::option::Option<i64>,
        /// The property `with "quotes"`.
        #[serde(
            rename = "with \"quotes\"",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub with_quotes: ::std::option::Option<i64>,
        /// The property `back'tick`.
        #[serde(
            rename = "back`tick",
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub back_tick: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        #[must_use]
        pub fn new(plus_1: i64, _200: i64, self_: i64, foo_bar: i64) -> Self {
            Self {
                plus_1,
                minus_1: ::std::option::Option::None,
                _200,
                _1_5: ::std::option::Option::None,
                _3ds: ::std::option::Option::None,
                links: ::std::option::Option::None,
                r#type: ::std::option::Option::None,
                self_,
                self_2: ::std::option::Option::None,
                crate_: ::std::option::Option::None,
                a_b: ::std::option::Option::None,
                airline_name: ::std::option::Option::None,
                i_deal_consumer_iban: ::std::option::Option::None,
                i_deal_consumer_iban_2: ::std::option::Option::None,
                foo_bar,
                foo_bar_2: ::std::option::Option::None,
                foo_bar_3: ::std::option::Option::None,
                empty: ::std::option::Option::None,
                é: ::std::option::Option::None,
                unnamed: ::std::option::Option::None,
                ref_like: ::std::option::Option::None,
                r#async: ::std::option::Option::None,
                r#gen: ::std::option::Option::None,
                value: ::std::option::Option::None,
                new: ::std::option::Option::None,
                serializer: ::std::option::Option::None,
                with_quotes: ::std::option::Option::None,
                back_tick: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
