// The webhooks of Absent, null and a value 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `Absent, null and a value`.
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
/// A received webhook: a variant for each that the document defines.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub enum Event {
    /// The webhook `order`.
    Order(types::Order),
}
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[],
        signs: &[
            __v1::recognition::Sign {
                webhook: "order",
                has_body: __v1::Option::Some(true),
                values: &[],
            },
        ],
    };
    /// Reads a body. The document defines a single webhook.
    ///
    /// # Errors
    ///
    /// If the body is of no webhook of the document, or does not match the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request. The document defines a single webhook.
    ///
    /// # Errors
    ///
    /// If the request is no webhook of the document, or its body does not match the document.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> __v1::Result<Self, __v1::ParseError> {
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
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl __v1::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::Serializer>(
        &self,
        serializer: S,
    ) -> __v1::Result<S::Ok, S::Error> {
        match self {
            Self::Order(payload) => __v1::Serialize::serialize(payload, serializer),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
impl __v1::Receive for Event {
    const READERS: &'static [__v1::Reader<Self>] = &[
        __v1::Reader {
            webhook: "order",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Order),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
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
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Order {
        /// The property `id`.
        pub id: String,
        /// The property `coupon`.
        pub coupon: Option<String>,
        /// The property `note`.
        pub note: Option<String>,
        /// The property `gift`.
        pub gift: Option<Option<String>>,
        /// The property `tags`.
        pub tags: Option<Vec<String>>,
        /// The property `labels`.
        pub labels: Option<__v1::BTreeMap<String, String>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, coupon: Option<String>) -> Self {
            Self {
                id: id.into(),
                coupon,
                note: None,
                gift: None,
                tags: None,
                labels: None,
                additional_properties: __v1::BTreeMap::new(),
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
            object.member("coupon", &self.coupon);
            object.optional("note", &self.note);
            object.optional("gift", &self.gift);
            object.optional("tags", &self.tags);
            object.optional("labels", &self.labels);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const id: String = read(0, "id", Some(id));
            const coupon: Option<String> = read(1, "coupon", Some(coupon));
            const note: String = read(2, "note", note);
            const gift: Option<String> = read(3, "gift", gift);
            const tags: Vec<String> = read_as::<
                __v1::read_as::Array<__v1::read_as::Plain>,
            >(4, "tags", tags);
            const labels: __v1::BTreeMap<String, String> = read_as::<
                __v1::read_as::Map<__v1::read_as::Plain>,
            >(5, "labels", labels);
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
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Answer),
    }
    impl __v1::Response for Order {
        fn from_answer(answer: __v1::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
