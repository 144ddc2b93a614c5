// The webhooks of What stands beside the branches 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `What stands beside the branches`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `paid`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_paid<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Payment,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Paid>,
            ::openapi_webhooks::codegen::SendError<responses::Paid>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paid(payload))
    }
    /// The message of the webhook `paid`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_paid(
        &self,
        payload: &types::Payment,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "paid",
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
    /// The webhook `paid`.
    Paid(types::Payment),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["paid"];
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
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "paid",
                has_body: ::std::option::Option::Some(true),
                values: &[],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &::openapi_webhooks::codegen::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::parse(Self::RECOGNITION.webhook(headers, body)?, body)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Paid(_) => "paid",
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
            Self::Paid(payload) => {
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
            webhook: "paid",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Paid)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::Some(&Self::RECOGNITION);
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Payment {
        /// Tagged `card`.
        Card(PaymentCard),
        /// Tagged `iban`.
        Iban(PaymentIban),
    }
    impl ::std::convert::From<PaymentCard> for Payment {
        fn from(value: PaymentCard) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<PaymentIban> for Payment {
        fn from(value: PaymentIban) -> Self {
            Self::Iban(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Payment {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Iban(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Payment {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::tagged::read(deserializer)
        }
    }
    impl ::openapi_webhooks::codegen::tagged::Tagged for Payment {
        const TAG: &'static str = "kind";
        fn by_tag<O: ::openapi_webhooks::codegen::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("card") => object.read(Self::Card),
                ::std::option::Option::Some("iban") => object.read(Self::Iban),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["card", "iban"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentCard {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `card`.
        pub card: ::std::string::String,
        /// The property `kind`.
        pub kind: PaymentCardKind,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl PaymentCard {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            card: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                card: card.into(),
                kind: PaymentCardKind,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for PaymentCard { member("id", id) member("card", card)
        member("kind", kind) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for PaymentCard { required(0, 1, 2) keep(3,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "card", card :
        ::std::string::String = ::std::option::Option::Some(card)) read(2, "kind", kind :
        PaymentCardKind = ::std::option::Option::Some(kind)) }
    }
    /// The schema at `#/components/schemas/Payment`.
    #[derive(Clone, PartialEq)]
    pub struct PaymentIban {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The property `kind`.
        pub kind: PaymentIbanKind,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl PaymentIban {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            iban: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                iban: iban.into(),
                kind: PaymentIbanKind,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for PaymentIban { member("id", id) member("iban", iban)
        member("kind", kind) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for PaymentIban { required(0, 1, 2) keep(3,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "iban", iban :
        ::std::string::String = ::std::option::Option::Some(iban)) read(2, "kind", kind :
        PaymentIbanKind = ::std::option::Option::Some(kind)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentCardKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaymentCardKind = String("card")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaymentCardKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaymentCardKind by deserialize
    }
    /// The value `"iban"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaymentIbanKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for PaymentIbanKind = String("iban")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for PaymentIbanKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for PaymentIbanKind by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `paid`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Paid {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Paid {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
