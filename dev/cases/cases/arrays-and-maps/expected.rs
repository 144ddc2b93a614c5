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
    pub fn send_stock<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Stock,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Stock>,
            ::openapi_webhooks::codegen::SendError<responses::Stock>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_stock(payload))
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
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
    }
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "stock",
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
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "stock",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Stock)
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
    /// The schema at `#/components/schemas/Stock`.
    #[derive(Clone, PartialEq)]
    pub struct Stock {
        /// The property `grid`.
        pub grid: ::std::vec::Vec<::std::vec::Vec<i64>>,
        /// The property `notes`.
        pub notes: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
        /// The property `counts`.
        pub counts: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
        /// The property `prices`.
        pub prices: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<f64>,
            >,
        >,
        /// The property `places`.
        pub places: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<Place>>,
        >,
        /// The property `anything`.
        pub anything: ::std::option::Option<
            ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
        >,
        /// The property `free`.
        pub free: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        >,
        /// The members that are not declared as properties.
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Stock { member("grid", grid) optional("notes", notes)
        optional("counts", counts) optional_float("prices", prices) optional("places",
        places) optional("anything", anything) optional("free", free)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Stock { required(0) keep(7, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "grid", grid :
        ::std::vec::Vec < ::std::vec::Vec < i64 > > = ::std::option::Option::Some(grid),
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer > >) read_as(1, "notes", notes :
        ::std::vec::Vec < ::std::option::Option < ::std::string::String > > = notes,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(2, "counts", counts :
        ::std::collections::BTreeMap < ::std::string::String, i64 > = counts,
        ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Integer >) read_as(3, "prices", prices :
        ::std::collections::BTreeMap < ::std::string::String, ::std::option::Option < f64
        > > = prices, ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(4, "places", places :
        ::std::collections::BTreeMap < ::std::string::String, ::std::vec::Vec < Place > >
        = places, ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain > >) read_as(5, "anything", anything
        : ::std::vec::Vec < ::openapi_webhooks::codegen::serde_json::Value > = anything,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(6, "free", free :
        ::std::collections::BTreeMap < ::std::string::String,
        ::openapi_webhooks::codegen::serde_json::Value > = free,
        ::openapi_webhooks::codegen::read_as::Map <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
    /// The schema at `#/components/schemas/Place`.
    #[derive(Clone, PartialEq)]
    pub struct Place {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Place { member("name", name)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Place { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
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
