// The webhooks of Arrays of which each place has a schema 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Arrays of which each place has a schema`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `moved`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_moved<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::MovedPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Moved>,
            ::openapi_webhooks::codegen::SendError<responses::Moved>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_moved(payload))
    }
    /// The message of the webhook `moved`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_moved(
        &self,
        payload: &types::MovedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "moved",
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
    /// The webhook `moved`.
    Moved(types::MovedPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["moved"];
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
                webhook: "moved",
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
            Self::Moved(_) => "moved",
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
            Self::Moved(payload) => {
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
            webhook: "moved",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Moved)
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
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `closed`.
        pub closed: (
            ::std::string::String,
            i64,
            ::std::option::Option<::std::string::String>,
        ),
        /// The property `exact`.
        pub exact: ::std::option::Option<(f64, f64)>,
        /// The property `nested`.
        pub nested: ::std::option::Option<
            (MovedPayloadNestedItem, ::std::vec::Vec<i64>),
        >,
        /// The property `open`.
        pub open: ::std::option::Option<
            ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl MovedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            closed: (
                ::std::string::String,
                i64,
                ::std::option::Option<::std::string::String>,
            ),
        ) -> Self {
            Self {
                closed,
                exact: ::std::option::Option::None,
                nested: ::std::option::Option::None,
                open: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for MovedPayload { member("closed", closed)
        optional_float("exact", exact) optional("nested", nested) optional("open", open)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for MovedPayload { required(0) keep(4, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "closed", closed :
        (::std::string::String, i64, ::std::option::Option < ::std::string::String >) =
        ::std::option::Option::Some(closed), ::openapi_webhooks::codegen::read_as::Tuple
        < (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Integer,
        ::openapi_webhooks::codegen::read_as::Plain,) >) read_as(1, "exact", exact :
        (f64, f64) = exact, ::openapi_webhooks::codegen::read_as::Tuple <
        (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Plain,) >) read_as(2, "nested", nested :
        (MovedPayloadNestedItem, ::std::vec::Vec < i64 >) = nested,
        ::openapi_webhooks::codegen::read_as::Tuple <
        (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer >,) >) read_as(3, "open", open :
        ::std::vec::Vec < ::openapi_webhooks::codegen::serde_json::Value > = open,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/nested/prefixItems/0`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayloadNestedItem {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl MovedPayloadNestedItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for MovedPayloadNestedItem { member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for MovedPayloadNestedItem { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `moved`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Moved {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Moved {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
