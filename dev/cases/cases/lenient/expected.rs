// The webhooks of A lenient receiver 1, by openapi-webhooks-build. Change the document, not this file.

use ::openapi_webhooks::codegen::v1 as __v1;
/// Sends the webhooks of `A lenient receiver`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = __v1::DefaultTransport> {
    inner: __v1::Client<T>,
}
__v1::client!(Client);
impl<T: __v1::Transport> Client<T> {
    /// Sends the webhook `order`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Order>,
            __v1::SendError<responses::Order>,
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
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `unparsed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_unparsed<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::Unparsed2Payload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Unparsed2>,
            __v1::SendError<responses::Unparsed2>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_unparsed(payload))
    }
    /// The message of the webhook `unparsed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_unparsed(
        &self,
        payload: &types::Unparsed2Payload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("unparsed", __v1::http::Method::POST)
            .json("application/json", payload)
    }
    /// Sends the webhook `ping`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_ping<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Ping>,
            __v1::SendError<responses::Ping>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_ping())
    }
    /// The message of the webhook `ping`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_ping(
        &self,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("ping", __v1::http::Method::POST).empty()
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
    /// The webhook `unparsed`.
    Unparsed2(types::Unparsed2Payload),
    /// The webhook `ping`.
    Ping,
    /// A payload that is not what the document says, as it came.
    Unparsed(__v1::Unparsed),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "unparsed", "ping"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is neither what the document says nor JSON.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("order")]],
            },
            __v1::recognition::Sign {
                webhook: "unparsed",
                has_body: ::std::option::Option::Some(true),
                values: &[&[__v1::values::Scalar::String("unparsed")]],
            },
            __v1::recognition::Sign {
                webhook: "ping",
                has_body: ::std::option::Option::Some(false),
                values: &[&[]],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by the member `type`.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(body: &[u8]) -> ::std::result::Result<Self, __v1::ParseError> {
        Self::from_request(&__v1::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by the member `type`.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &__v1::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
impl __v1::serde::Serialize for Event {
    /// Writes the payload.
    fn serialize<S: __v1::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Order(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::Unparsed2(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::Ping => serializer.serialize_unit(),
            Self::Unparsed(unparsed) => {
                __v1::serde::Serialize::serialize(unparsed.body(), serializer)
            }
        }
    }
}
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
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::Some(
        &Self::RECOGNITION,
    );
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::Some(
        Self::Unparsed,
    );
}
__v1::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `type`.
        pub r#type: OrderType,
        /// The property `plan`.
        pub plan: OrderPlan,
        /// The property `level`.
        pub level: ::std::option::Option<::std::option::Option<OrderLevel>>,
        /// The property `method`.
        pub method: OrderMethod,
        /// The property `note`.
        pub note: ::std::option::Option<OrderNote>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(plan: OrderPlan, method: OrderMethod) -> Self {
            Self {
                r#type: OrderType,
                plan,
                level: ::std::option::Option::None,
                method,
                note: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("type", r#type) member("plan", plan)
        optional("level", level) member("method", method) optional("note", note)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0, 1, 3) keep(5, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", r#type : OrderType
        = ::std::option::Option::Some(r#type)) read(1, "plan", plan : OrderPlan =
        ::std::option::Option::Some(plan)) read(2, "level", level : ::std::option::Option
        < OrderLevel > = level) read(3, "method", method : OrderMethod =
        ::std::option::Option::Some(method)) read(4, "note", note : OrderNote = note) }
    }
    /// The schema at `#/webhooks/unparsed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct Unparsed2Payload {
        /// The property `type`.
        pub r#type: Unparsed2PayloadType,
        /// The property `other`.
        pub other: Unparsed2PayloadOther,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Unparsed2Payload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(other: Unparsed2PayloadOther) -> Self {
            Self {
                r#type: Unparsed2PayloadType,
                other,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Unparsed2Payload { member("type", r#type)
        member("other", other) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Unparsed2Payload { required(0, 1) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "type", r#type : Unparsed2PayloadType = ::std::option::Option::Some(r#type))
        read(1, "other", other : Unparsed2PayloadOther =
        ::std::option::Option::Some(other)) }
    }
    /// The value `"order"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderType;
    __v1::values! {
        impl Values for OrderType = String("order")
    }
    __v1::values! {
        impl Serialize for OrderType by serialize
    }
    __v1::values! {
        impl Deserialize for OrderType by deserialize
    }
    /// The schema at `#/components/schemas/Order/properties/plan`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
        /// A value that the document does not list, as it came.
        Other(__v1::serde_json::Value),
    }
    __v1::values! {
        impl as_open_str for OrderPlan
    }
    __v1::values! {
        impl OpenValues for OrderPlan { Basic = String("basic"), Pro = String("pro"),
        ..Other }
    }
    __v1::values! {
        impl Serialize for OrderPlan by serialize_open
    }
    __v1::values! {
        impl Deserialize for OrderPlan by deserialize_open
    }
    /// The schema at `#/components/schemas/Order/properties/level`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderLevel {
        /// The value `1`.
        _1,
        /// The value `"two"`.
        Two,
        /// A value that the document does not list, as it came.
        Other(__v1::serde_json::Value),
    }
    __v1::values! {
        impl OpenValues for OrderLevel { _1 = Integer(1), Two = String("two"), ..Other }
    }
    __v1::values! {
        impl Serialize for OrderLevel by serialize_open
    }
    __v1::values! {
        impl Deserialize for OrderLevel by deserialize_open
    }
    /// The schema at `#/components/schemas/Order/properties/method`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderMethod {
        /// Tagged `Card`.
        Card(Card),
        /// Tagged `Iban`.
        Iban(Iban),
        /// What the document does not describe, as it came.
        Other(__v1::serde_json::Value),
    }
    impl ::std::convert::From<Card> for OrderMethod {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl ::std::convert::From<Iban> for OrderMethod {
        fn from(value: Iban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::serde::Serialize for OrderMethod {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Other(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderMethod {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderMethod {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("Card") => object.read(Self::Card),
                ::std::option::Option::Some("Iban") => object.read(Self::Iban),
                _ => object.into_value().map(Self::Other),
            }
        }
        fn by_kind<E: __v1::serde::de::Error>(
            choice: __v1::choice::Choice,
        ) -> ::std::result::Result<Self, E> {
            ::std::result::Result::Ok(Self::Other(choice.into_value()))
        }
    }
    /// The schema at `#/components/schemas/Order/properties/note`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderNote {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an object.
        Object(OrderNoteObject),
        /// One of the values that are an object.
        Object2(OrderNoteObject2),
        /// What the document does not describe, as it came.
        Other(__v1::serde_json::Value),
    }
    impl ::std::convert::From<::std::string::String> for OrderNote {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<OrderNoteObject> for OrderNote {
        fn from(value: OrderNoteObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<OrderNoteObject2> for OrderNote {
        fn from(value: OrderNoteObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl __v1::serde::Serialize for OrderNote {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object2(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Other(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderNote {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::String => choice.read(Self::String),
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::Object)
                        .attempt::<__v1::read_as::Plain, _>(Self::Object2)
                        .end_or(Self::Other)
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => ::std::result::Result::Ok(Self::Other(choice.into_value())),
            }
        }
    }
    /// The value `"unparsed"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Unparsed2PayloadType;
    __v1::values! {
        impl Values for Unparsed2PayloadType = String("unparsed")
    }
    __v1::values! {
        impl Serialize for Unparsed2PayloadType by serialize
    }
    __v1::values! {
        impl Deserialize for Unparsed2PayloadType by deserialize
    }
    /// The schema at `#/webhooks/unparsed/post/requestBody/content/application~1json/schema/properties/other`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Unparsed2PayloadOther {
        /// The value `"other"`.
        Other,
        /// The value `"else"`.
        Else,
        /// A value that the document does not list, as it came.
        Other2(__v1::serde_json::Value),
    }
    __v1::values! {
        impl as_open_str for Unparsed2PayloadOther
    }
    __v1::values! {
        impl OpenValues for Unparsed2PayloadOther { Other = String("other"), Else =
        String("else"), ..Other2 }
    }
    __v1::values! {
        impl Serialize for Unparsed2PayloadOther by serialize_open
    }
    __v1::values! {
        impl Deserialize for Unparsed2PayloadOther by deserialize_open
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `last4`.
        pub last4: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Card {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(last4: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: CardKind,
                last4: last4.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Card { member("kind", kind) member("last4", last4)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Card { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : CardKind =
        ::std::option::Option::Some(kind)) read(1, "last4", last4 : ::std::string::String
        = ::std::option::Option::Some(last4)) }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct Iban {
        /// The property `kind`.
        pub kind: IbanKind,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Iban {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(iban: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: IbanKind,
                iban: iban.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Iban { member("kind", kind) member("iban", iban)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Iban { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : IbanKind =
        ::std::option::Option::Some(kind)) read(1, "iban", iban : ::std::string::String =
        ::std::option::Option::Some(iban)) }
    }
    /// The schema at `#/components/schemas/Order/properties/note/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct OrderNoteObject {
        /// The property `text`.
        pub text: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderNoteObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(text: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                text: text.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderNoteObject { member("text", text)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderNoteObject { required(0) keep(1, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "text", text :
        ::std::string::String = ::std::option::Option::Some(text)) }
    }
    /// The schema at `#/components/schemas/Order/properties/note/oneOf/2`.
    #[derive(Clone, PartialEq)]
    pub struct OrderNoteObject2 {
        /// The property `lines`.
        pub lines: ::std::vec::Vec<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderNoteObject2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(lines: ::std::vec::Vec<::std::string::String>) -> Self {
            Self {
                lines,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderNoteObject2 { member("lines", lines)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderNoteObject2 { required(0) keep(1, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "lines", lines :
        ::std::vec::Vec < ::std::string::String > = ::std::option::Option::Some(lines),
        __v1::read_as::Array < __v1::read_as::Plain >) }
    }
    /// The value `"Card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values! {
        impl Values for CardKind = String("Card")
    }
    __v1::values! {
        impl Serialize for CardKind by serialize
    }
    __v1::values! {
        impl Deserialize for CardKind by deserialize
    }
    /// The value `"Iban"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IbanKind;
    __v1::values! {
        impl Values for IbanKind = String("Iban")
    }
    __v1::values! {
        impl Serialize for IbanKind by serialize
    }
    __v1::values! {
        impl Deserialize for IbanKind by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    use super::__v1;
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// An answer that the document does not describe, or whose body is not as described.
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
