// The webhooks of A lenient receiver 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `A lenient receiver`.
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
    /// Sends the webhook `unparsed`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_unparsed<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Unparsed2Payload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Unparsed2>,
            __v1::SendError<responses::Unparsed2>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unparsed(payload))
    }
    /// Builds the message of the webhook `unparsed` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_unparsed(
        &self,
        payload: &types::Unparsed2Payload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("unparsed", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping())
    }
    /// Builds the message of the webhook `ping` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_ping(&self) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::POST).empty()
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
    /// The webhook `unparsed`.
    Unparsed2(types::Unparsed2Payload),
    /// The webhook `ping`.
    Ping,
    /// A payload that does not match the document, unchanged.
    Unparsed(__v1::Unparsed),
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
    pub const NAMES: &'static [&'static str] = &["order", "unparsed", "ping"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body neither matches the document nor is JSON.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse_leniently(
            name,
            body,
            <Self as __v1::Receive>::READERS,
            Self::Unparsed,
        )
    }
    const RECOGNITION: __v1::recognition::Recognition = __v1::recognition::Recognition {
        places: &[__v1::recognition::Place::Body(&["type"])],
        signs: &[
            __v1::recognition::Sign {
                webhook: "order",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order")]],
            },
            __v1::recognition::Sign {
                webhook: "unparsed",
                has_body: __v1::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("unparsed")]],
            },
            __v1::recognition::Sign {
                webhook: "ping",
                has_body: __v1::Option::Some(false),
                values: &[&[]],
            },
        ],
    };
    /// Reads a body. Its webhook is told by the member `type`.
    ///
    /// # Errors
    ///
    /// If the body is of no webhook of the document, or does not match the document.
    pub fn from_body(body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request. Its webhook is told by the member `type`.
    ///
    /// # Errors
    ///
    /// If the request is no webhook of the document, or its body does not match the document.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> __v1::Result<Self, __v1::ParseError> {
        Self::RECOGNITION.read_leniently(headers, body, Self::parse, Self::Unparsed)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
            Self::Unparsed2(_) => "unparsed",
            Self::Ping => "ping",
            Self::Unparsed(unparsed) => unparsed.webhook(),
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
            Self::Unparsed2(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Ping => serializer.serialize_unit(),
            Self::Unparsed(unparsed) => {
                __v1::Serialize::serialize(unparsed.body(), serializer)
            }
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
        __v1::Reader {
            webhook: "unparsed",
            method: "POST",
            media_type: "application/json",
            read: |body| __v1::read::<__v1::read_as::Plain, _>(body).map(Self::Unparsed2),
        },
        __v1::Reader {
            webhook: "ping",
            method: "POST",
            media_type: "",
            read: |body| __v1::read_empty(body).map(|()| Self::Ping),
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::Some(
        Self::Unparsed,
    );
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
        /// The property `type`.
        pub r#type: OrderType,
        /// The property `plan`.
        pub plan: OrderPlan,
        /// The property `level`.
        pub level: Option<Option<OrderLevel>>,
        /// The property `method`.
        pub method: OrderMethod,
        /// The property `note`.
        pub note: Option<OrderNote>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(plan: OrderPlan, method: OrderMethod) -> Self {
            Self {
                r#type: OrderType,
                plan,
                level: None,
                method,
                note: None,
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
            object.member("type", &self.r#type);
            object.member("plan", &self.plan);
            object.optional("level", &self.level);
            object.member("method", &self.method);
            object.optional("note", &self.note);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 1, 3];
            const r#type: OrderType = read(0, "type", Some(r#type));
            const plan: OrderPlan = read(1, "plan", Some(plan));
            const level: Option<OrderLevel> = read(2, "level", level);
            const method: OrderMethod = read(3, "method", Some(method));
            const note: OrderNote = read(4, "note", note);
        }
    }
    /// The schema at `#/webhooks/unparsed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Unparsed2Payload {
        /// The property `type`.
        pub r#type: Unparsed2PayloadType,
        /// The property `other`.
        pub other: Unparsed2PayloadOther,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Unparsed2Payload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(other: Unparsed2PayloadOther) -> Self {
            Self {
                r#type: Unparsed2PayloadType,
                other,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Unparsed2Payload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.member("other", &self.other);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Unparsed2Payload);
    __v1::object! {
        impl Deserialize for Unparsed2Payload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: Unparsed2PayloadType = read(0, "type", Some(r#type));
            const other: Unparsed2PayloadOther = read(1, "other", Some(other));
        }
    }
    /// Always `"order"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderType;
    __v1::values!(impl Values for OrderType = String("order"));
    __v1::values!(impl Serialize for OrderType by serialize);
    __v1::values!(impl Deserialize for OrderType by deserialize);
    /// The schema at `#/components/schemas/Order/properties/plan`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
        /// A value that the document does not list, unchanged.
        Other(__v1::serde_json::Value),
    }
    __v1::values!(impl as_open_str for OrderPlan);
    __v1::values! {
        impl OpenValues for OrderPlan {
            type Other = Other;
            const Basic: Scalar = String("basic");
            const Pro: Scalar = String("pro");
        }
    }
    __v1::values!(impl Serialize for OrderPlan by serialize_open);
    __v1::values!(impl Deserialize for OrderPlan by deserialize_open);
    /// The schema at `#/components/schemas/Order/properties/level`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderLevel {
        /// The value `1`.
        _1,
        /// The value `"two"`.
        Two,
        /// A value that the document does not list, unchanged.
        Other(__v1::serde_json::Value),
    }
    __v1::values! {
        impl OpenValues for OrderLevel {
            type Other = Other;
            const _1: Scalar = Integer(1);
            const Two: Scalar = String("two");
        }
    }
    __v1::values!(impl Serialize for OrderLevel by serialize_open);
    __v1::values!(impl Deserialize for OrderLevel by deserialize_open);
    /// The schema at `#/components/schemas/Order/properties/method`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderMethod {
        /// Tagged `Card`.
        Card(Card),
        /// Tagged `Iban`.
        Iban(Iban),
        /// A value that no other variant describes, unchanged.
        Other(__v1::serde_json::Value),
    }
    impl From<Card> for OrderMethod {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<Iban> for OrderMethod {
        fn from(value: Iban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for OrderMethod {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderMethod {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderMethod {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Card") => object.read(Self::Card),
                __v1::Option::Some("Iban") => object.read(Self::Iban),
                _ => object.into_value().map(Self::Other),
            }
        }
        fn by_kind<E: __v1::Error>(choice: __v1::choice::Choice) -> Result<Self, E> {
            __v1::Result::Ok(Self::Other(choice.into_value()))
        }
    }
    /// The schema at `#/components/schemas/Order/properties/note`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderNote {
        /// A string.
        String(String),
        /// An object.
        Text(OrderNoteText),
        /// An object.
        Lines(OrderNoteLines),
        /// A value that no other variant describes, unchanged.
        Other(__v1::serde_json::Value),
    }
    impl From<String> for OrderNote {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<OrderNoteText> for OrderNote {
        fn from(value: OrderNoteText) -> Self {
            Self::Text(value)
        }
    }
    impl From<OrderNoteLines> for OrderNote {
        fn from(value: OrderNoteLines) -> Self {
            Self::Lines(value)
        }
    }
    impl __v1::Serialize for OrderNote {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Text(value) => __v1::Serialize::serialize(value, serializer),
                Self::Lines(value) => __v1::Serialize::serialize(value, serializer),
                Self::Other(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderNote {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::String => choice.read(Self::String),
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::Text)
                        .attempt::<__v1::read_as::Plain, _>(Self::Lines)
                        .end_or(Self::Other)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => __v1::Result::Ok(Self::Other(choice.into_value())),
            }
        }
    }
    /// Always `"unparsed"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Unparsed2PayloadType;
    __v1::values!(impl Values for Unparsed2PayloadType = String("unparsed"));
    __v1::values!(impl Serialize for Unparsed2PayloadType by serialize);
    __v1::values!(impl Deserialize for Unparsed2PayloadType by deserialize);
    /// The schema at `#/webhooks/unparsed/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Unparsed2PayloadOther {
        /// The value `"other"`.
        Other,
        /// The value `"else"`.
        Else,
        /// A value that the document does not list, unchanged.
        Other2(__v1::serde_json::Value),
    }
    __v1::values!(impl as_open_str for Unparsed2PayloadOther);
    __v1::values! {
        impl OpenValues for Unparsed2PayloadOther {
            type Other = Other2;
            const Other: Scalar = String("other");
            const Else: Scalar = String("else");
        }
    }
    __v1::values!(impl Serialize for Unparsed2PayloadOther by serialize_open);
    __v1::values!(impl Deserialize for Unparsed2PayloadOther by deserialize_open);
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `last4`.
        pub last4: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Card {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(last4: impl Into<String>) -> Self {
            Self {
                kind: CardKind,
                last4: last4.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Card {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("last4", &self.last4);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Card);
    __v1::object! {
        impl Deserialize for Card {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: CardKind = read(0, "kind", Some(kind));
            const last4: String = read(1, "last4", Some(last4));
        }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Iban {
        /// The property `kind`.
        pub kind: IbanKind,
        /// The property `iban`.
        pub iban: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Iban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(iban: impl Into<String>) -> Self {
            Self {
                kind: IbanKind,
                iban: iban.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Iban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("iban", &self.iban);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Iban);
    __v1::object! {
        impl Deserialize for Iban {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: IbanKind = read(0, "kind", Some(kind));
            const iban: String = read(1, "iban", Some(iban));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/note/oneOf/1`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct OrderNoteText {
        /// The property `text`.
        pub text: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderNoteText {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(text: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderNoteText {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("text", &self.text);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderNoteText);
    __v1::object! {
        impl Deserialize for OrderNoteText {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0];
            const text: String = read(0, "text", Some(text));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/note/oneOf/2`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct OrderNoteLines {
        /// The property `lines`.
        pub lines: Vec<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderNoteLines {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(lines: Vec<String>) -> Self {
            Self {
                lines,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderNoteLines {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("lines", &self.lines);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderNoteLines);
    __v1::object! {
        impl Deserialize for OrderNoteLines {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0];
            const lines: Vec<String> = read_as::<
                __v1::read_as::Array<__v1::read_as::Plain>,
            >(0, "lines", Some(lines));
        }
    }
    /// Always `"Card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values!(impl Values for CardKind = String("Card"));
    __v1::values!(impl Serialize for CardKind by serialize);
    __v1::values!(impl Deserialize for CardKind by deserialize);
    /// Always `"Iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IbanKind;
    __v1::values!(impl Values for IbanKind = String("Iban"));
    __v1::values!(impl Serialize for IbanKind by serialize);
    __v1::values!(impl Deserialize for IbanKind by deserialize);
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
    /// The answers to `unparsed`.
    pub type Unparsed2 = Order;
    /// The answers to `ping`.
    pub type Ping = Order;
}
