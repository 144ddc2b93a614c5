// The webhooks of A branch that says more of a property 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `A branch that says more of a property`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `card`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_card<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::CardPaid,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Card>,
            ::openapi_webhooks::codegen::SendError<responses::Card>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_card(payload))
    }
    /// The message of the webhook `card`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_card(
        &self,
        payload: &types::CardPaid,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "card",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `other`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_other<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Paid,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Other>,
            ::openapi_webhooks::codegen::SendError<responses::Other>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_other(payload))
    }
    /// The message of the webhook `other`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_other(
        &self,
        payload: &types::Paid,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "other",
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
    /// The webhook `card`.
    Card(types::CardPaid),
    /// The webhook `other`.
    Other(types::Paid),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["card", "other"];
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
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Card(_) => "card",
            Self::Other(_) => "other",
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
            Self::Card(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Other(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "card",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Card)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "other",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Other)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/CardPaid`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaid {
        /// The property `method`.
        pub method: CardPaidMethod,
        /// The property `amount`.
        pub amount: i64,
        /// The property `extra`.
        pub extra: ::std::option::Option<CardPaidExtra>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CardPaid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(amount: i64) -> Self {
            Self {
                method: CardPaidMethod,
                amount,
                extra: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CardPaid { member("method", method) member("amount",
        amount) optional("extra", extra) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CardPaid { required(0, 1) keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "method", method :
        CardPaidMethod = ::std::option::Option::Some(method)) read_as(1, "amount", amount
        : i64 = ::std::option::Option::Some(amount),
        ::openapi_webhooks::codegen::read_as::Integer) read(2, "extra", extra :
        CardPaidExtra = extra) }
    }
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `method`.
        pub method: ::std::string::String,
        /// The property `amount`.
        pub amount: ::std::option::Option<::std::option::Option<i64>>,
        /// The property `extra`.
        pub extra: ::std::option::Option<::openapi_webhooks::codegen::serde_json::Value>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Paid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(method: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                method: method.into(),
                amount: ::std::option::Option::None,
                extra: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Paid { member("method", method) optional("amount",
        amount) optional("extra", extra) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Paid { required(0) keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "method", method :
        ::std::string::String = ::std::option::Option::Some(method)) read_as(1, "amount",
        amount : ::std::option::Option < i64 > = amount,
        ::openapi_webhooks::codegen::read_as::Nullable <
        ::openapi_webhooks::codegen::read_as::Integer >) read(2, "extra", extra :
        ::openapi_webhooks::codegen::serde_json::Value = extra) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardPaidMethod;
    ::openapi_webhooks::codegen::values! {
        impl Values for CardPaidMethod = String("card")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CardPaidMethod by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CardPaidMethod by deserialize
    }
    /// The schema at `#/components/schemas/Paid/properties/extra`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaidExtra {
        /// The property `brand`.
        pub brand: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CardPaidExtra {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                brand: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for CardPaidExtra {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for CardPaidExtra { optional("brand", brand)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for CardPaidExtra { required() keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "brand", brand :
        ::std::string::String = brand) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `card`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Card {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Card {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `other`.
    pub type Other = Card;
}
