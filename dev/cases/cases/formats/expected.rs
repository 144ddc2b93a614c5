// The webhooks of Formats 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Formats`.
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
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
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
    Order(types::Order),
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
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
    }
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "order",
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
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Order)
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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `at`.
        pub at: ::openapi_webhooks::codegen::chrono::DateTime<
            ::openapi_webhooks::codegen::chrono::FixedOffset,
        >,
        /// The property `day`.
        pub day: ::std::option::Option<::openapi_webhooks::codegen::chrono::NaiveDate>,
        /// The property `id`.
        pub id: ::std::option::Option<::openapi_webhooks::codegen::uuid::Uuid>,
        /// The property `mail`.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The property `link`.
        pub link: ::std::option::Option<::std::string::String>,
        /// The property `time`.
        pub time: ::std::option::Option<::std::string::String>,
        /// The property `code`.
        pub code: ::std::option::Option<::std::string::String>,
        /// The property `blob`.
        pub blob: ::std::option::Option<::std::string::String>,
        /// The property `ip`.
        pub ip: ::std::option::Option<::std::string::String>,
        /// The property `small`.
        pub small: ::std::option::Option<i32>,
        /// The property `large`.
        pub large: ::std::option::Option<i64>,
        /// The property `unsigned`.
        pub unsigned: ::std::option::Option<u64>,
        /// The property `plain`.
        pub plain: ::std::option::Option<i64>,
        /// The property `single`.
        pub single: ::std::option::Option<f64>,
        /// The property `double`.
        pub double: ::std::option::Option<f64>,
        /// The property `cents`.
        pub cents: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            at: ::openapi_webhooks::codegen::chrono::DateTime<
                ::openapi_webhooks::codegen::chrono::FixedOffset,
            >,
        ) -> Self {
            Self {
                at,
                day: ::std::option::Option::None,
                id: ::std::option::Option::None,
                mail: ::std::option::Option::None,
                link: ::std::option::Option::None,
                time: ::std::option::Option::None,
                code: ::std::option::Option::None,
                blob: ::std::option::Option::None,
                ip: ::std::option::Option::None,
                small: ::std::option::Option::None,
                large: ::std::option::Option::None,
                unsigned: ::std::option::Option::None,
                plain: ::std::option::Option::None,
                single: ::std::option::Option::None,
                double: ::std::option::Option::None,
                cents: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Order { member("at", at) optional("day", day)
        optional("id", id) optional("mail", mail) optional("link", link) optional("time",
        time) optional("code", code) optional("blob", blob) optional("ip", ip)
        optional("small", small) optional("large", large) optional("unsigned", unsigned)
        optional("plain", plain) optional_float("single", single)
        optional_float("double", double) optional("cents", cents)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Order { required(0) keep(16, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "at", at :
        ::openapi_webhooks::codegen::chrono::DateTime <
        ::openapi_webhooks::codegen::chrono::FixedOffset > =
        ::std::option::Option::Some(at)) read(1, "day", day :
        ::openapi_webhooks::codegen::chrono::NaiveDate = day) read(2, "id", id :
        ::openapi_webhooks::codegen::uuid::Uuid = id) read(3, "mail", mail :
        ::std::string::String = mail) read(4, "link", link : ::std::string::String =
        link) read(5, "time", time : ::std::string::String = time) read(6, "code", code :
        ::std::string::String = code) read(7, "blob", blob : ::std::string::String =
        blob) read(8, "ip", ip : ::std::string::String = ip) read_as(9, "small", small :
        i32 = small, ::openapi_webhooks::codegen::read_as::Integer) read_as(10, "large",
        large : i64 = large, ::openapi_webhooks::codegen::read_as::Integer) read_as(11,
        "unsigned", unsigned : u64 = unsigned,
        ::openapi_webhooks::codegen::read_as::Integer) read_as(12, "plain", plain : i64 =
        plain, ::openapi_webhooks::codegen::read_as::Integer) read(13, "single", single :
        f64 = single) read(14, "double", double : f64 = double) read_as(15, "cents",
        cents : i64 = cents, ::openapi_webhooks::codegen::read_as::Integer) }
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
