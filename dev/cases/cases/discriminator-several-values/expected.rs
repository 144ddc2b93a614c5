// The webhooks of Several values of a tag for one schema 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Several values of a tag for one schema`.
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
        payload: &types::Method,
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
        payload: &types::Method,
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
    Paid(types::Method),
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
    /// The schema at `#/components/schemas/Method`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Method {
        /// Tagged `visa` or `amex`.
        Card(Card),
        /// Tagged `wire`.
        Transfer(Transfer),
    }
    impl ::std::convert::From<Card> for Method {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<Transfer> for Method {
        fn from(value: Transfer) -> Self {
            Self::Transfer(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Method {
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
                Self::Transfer(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Method {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::tagged::read(deserializer)
        }
    }
    impl ::openapi_webhooks::codegen::tagged::Tagged for Method {
        const TAG: &'static str = "kind";
        fn by_tag<O: ::openapi_webhooks::codegen::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("visa")
                | ::std::option::Option::Some("amex") => object.read(Self::Card),
                ::std::option::Option::Some("wire") => object.read(Self::Transfer),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["visa", "amex", "wire"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `number`.
        pub number: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Card {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            kind: CardKind,
            number: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                kind,
                number: number.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Card { member("kind", kind) member("number", number)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Card { required(0, 1) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "kind", kind : CardKind =
        ::std::option::Option::Some(kind)) read(1, "number", number :
        ::std::string::String = ::std::option::Option::Some(number)) }
    }
    /// The schema at `#/components/schemas/Transfer`.
    #[derive(Clone, PartialEq)]
    pub struct Transfer {
        /// The property `kind`.
        pub kind: TransferKind,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Transfer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(iban: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: TransferKind,
                iban: iban.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Transfer { member("kind", kind) member("iban", iban)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Transfer { required(0, 1) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "kind", kind : TransferKind
        = ::std::option::Option::Some(kind)) read(1, "iban", iban : ::std::string::String
        = ::std::option::Option::Some(iban)) }
    }
    /// The schema at `#/components/schemas/Card/properties/kind`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum CardKind {
        /// The value `"visa"`.
        Visa,
        /// The value `"amex"`.
        Amex,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for CardKind
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for CardKind { Visa = String("visa"), Amex = String("amex") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CardKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CardKind by deserialize
    }
    /// The value `"wire"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TransferKind;
    ::openapi_webhooks::codegen::values! {
        impl Values for TransferKind = String("wire")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for TransferKind by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for TransferKind by deserialize
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
