// The webhooks of Webhooks of one schema, whose tag is the name 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Webhooks of one schema, whose tag is the name`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `transfer.created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_transfer_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Transfer,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::TransferCreated>,
            ::openapi_webhooks::codegen::SendError<responses::TransferCreated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_transfer_created(payload))
    }
    /// The message of the webhook `transfer.created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_transfer_created(
        &self,
        payload: &types::Transfer,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "transfer.created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `transfer.updated`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_transfer_updated<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Transfer,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::TransferUpdated>,
            ::openapi_webhooks::codegen::SendError<responses::TransferUpdated>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_transfer_updated(payload))
    }
    /// The message of the webhook `transfer.updated`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_transfer_updated(
        &self,
        payload: &types::Transfer,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "transfer.updated",
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
    /// The webhook `transfer.created`.
    TransferCreated(types::Transfer),
    /// The webhook `transfer.updated`.
    TransferUpdated(types::Transfer),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["transfer.created", "transfer.updated"];
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
        places: &[::openapi_webhooks::codegen::recognition::Place::Body(&["type"])],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "transfer.created",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[
                        ::openapi_webhooks::codegen::values::Scalar::String(
                            "transfer.created",
                        ),
                    ],
                ],
            },
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "transfer.updated",
                has_body: ::std::option::Option::Some(true),
                values: &[
                    &[
                        ::openapi_webhooks::codegen::values::Scalar::String(
                            "transfer.updated",
                        ),
                    ],
                ],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member `type`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member `type`.
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
            Self::TransferCreated(_) => "transfer.created",
            Self::TransferUpdated(_) => "transfer.updated",
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
            Self::TransferCreated(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::TransferUpdated(payload) => {
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
            webhook: "transfer.created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::TransferCreated)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "transfer.updated",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::TransferUpdated)
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
    /// The schema at `#/components/schemas/Transfer`.
    #[derive(Clone, PartialEq)]
    pub struct Transfer {
        /// The property `type`.
        pub r#type: TransferType,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Transfer {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(r#type: TransferType) -> Self {
            Self {
                r#type,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Transfer { member("type", r#type)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Transfer { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        TransferType = ::std::option::Option::Some(r#type)) }
    }
    /// The schema at `#/components/schemas/Transfer/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TransferType {
        /// The value `"transfer.created"`.
        TransferCreated,
        /// The value `"transfer.updated"`.
        TransferUpdated,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for TransferType
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for TransferType { TransferCreated = String("transfer.created"),
        TransferUpdated = String("transfer.updated") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for TransferType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for TransferType by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `transfer.created`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum TransferCreated {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for TransferCreated {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `transfer.updated`.
    pub type TransferUpdated = TransferCreated;
}
