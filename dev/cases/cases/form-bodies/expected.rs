// The webhooks of URL-encoded forms 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// Sends the webhooks of `URL-encoded forms`.
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
        payload: &types::OrderPayload,
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
        payload: &types::OrderPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::order())
    }
    /// Sends the webhook `counts`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_counts<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &__v1::BTreeMap<__v1::String, i64>,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Counts>,
            __v1::SendError<responses::Counts>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_counts(payload))
    }
    /// Builds the message of the webhook `counts` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_counts(
        &self,
        payload: &__v1::BTreeMap<__v1::String, i64>,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("counts", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::counts())
    }
    /// Sends the webhook `paint`.
    ///
    /// # Errors
    ///
    /// If the webhook was not delivered. The error says why, whether the endpoint may have seen it, and what
    /// it responded.
    pub fn send_paint<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::PaintPayload,
    ) -> impl __v1::Future<
        Output = __v1::Result<
            __v1::Delivery<responses::Paint>,
            __v1::SendError<responses::Paint>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paint(payload))
    }
    /// Builds the message of the webhook `paint` without sending it.
    ///
    /// # Errors
    ///
    /// If a parameter does not fit its location, or the payload contains a number that JSON cannot represent.
    pub fn message_paint(
        &self,
        payload: &types::PaintPayload,
    ) -> __v1::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("paint", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::paint())
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
    Order(types::OrderPayload),
    /// The webhook `counts`.
    Counts(__v1::BTreeMap<__v1::String, i64>),
    /// The webhook `paint`.
    Paint(types::PaintPayload),
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
    pub const NAMES: &'static [&'static str] = &["order", "counts", "paint"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// If no webhook has that name, or the body does not match the document.
    pub fn parse(name: &str, body: &[u8]) -> __v1::Result<Self, __v1::ParseError> {
        __v1::parse(name, body, <Self as __v1::Receive>::READERS)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
            Self::Counts(_) => "counts",
            Self::Paint(_) => "paint",
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
            Self::Counts(payload) => __v1::Serialize::serialize(payload, serializer),
            Self::Paint(payload) => __v1::Serialize::serialize(payload, serializer),
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
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                __v1::form::read_urlencoded::<
                    __v1::read_as::Plain,
                    _,
                >(body, forms::order())
                    .map(Self::Order)
            },
        },
        __v1::Reader {
            webhook: "counts",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                __v1::form::read_urlencoded::<
                    __v1::read_as::Map<__v1::read_as::Integer>,
                    _,
                >(body, forms::counts())
                    .map(Self::Counts)
            },
        },
        __v1::Reader {
            webhook: "paint",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                __v1::form::read_urlencoded::<
                    __v1::read_as::Plain,
                    _,
                >(body, forms::paint())
                    .map(Self::Paint)
            },
        },
    ];
    const RECOGNITION: __v1::Option<&'static __v1::recognition::Recognition> = __v1::Option::None;
    const UNPARSED: __v1::Option<fn(__v1::Unparsed) -> Self> = __v1::Option::None;
}
__v1::receiver!(Event);
/// A message for each example of a webhook in the document.
///
/// # Errors
///
/// If the example of a parameter does not fit its location.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub fn examples() -> __v1::Result<__v1::Vec<__v1::Message>, __v1::MessageError> {
    let examples: [fn() -> __v1::Result<__v1::Message, __v1::MessageError>; 3usize] = [
        || {
            __v1::MessageBuilder::new("order", __v1::http::Method::POST)
                .form(
                    "application/x-www-form-urlencoded",
                    &__v1::literal(
                        "{\"id\":7,\"paid\":true,\"tags\":[\"a b\",\"c&d\"],\"coupon\":null,\"url\":\"https://a.example/?b=c\"}",
                    ),
                    forms::order(),
                )
        },
        || {
            __v1::MessageBuilder::new("counts", __v1::http::Method::POST)
                .form(
                    "application/x-www-form-urlencoded",
                    &__v1::literal("{}"),
                    forms::counts(),
                )
        },
        || {
            __v1::MessageBuilder::new("paint", __v1::http::Method::POST)
                .form(
                    "application/x-www-form-urlencoded",
                    &__v1::literal("{\"color\":{\"R\":0,\"G\":0,\"B\":0}}"),
                    forms::paint(),
                )
        },
    ];
    examples.iter().map(|example| example()).collect()
}
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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: i64,
        /// The property `number`.
        pub number: Option<String>,
        /// The property `paid`.
        pub paid: bool,
        /// The property `total`.
        pub total: Option<f64>,
        /// The property `plan`.
        pub plan: Option<OrderPayloadPlan>,
        /// The property `tags`.
        pub tags: Vec<String>,
        /// The property `coupon`.
        pub coupon: Option<String>,
        /// The property `address`.
        pub address: Option<OrderPayloadAddress>,
        /// The property `lines`.
        pub lines: Option<Vec<Color>>,
        /// The property `quoted`.
        pub quoted: Option<String>,
        /// The property `joined`.
        pub joined: Option<Vec<i64>>,
        /// The property `spaces`.
        pub spaces: Option<Vec<String>>,
        /// The property `pipes`.
        pub pipes: Option<Color>,
        /// The property `deep`.
        pub deep: Option<Color>,
        /// The property `url`.
        pub url: Option<String>,
        /// The property `either`.
        pub either: Option<OrderPayloadEither>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            id: i64,
            paid: bool,
            tags: Vec<String>,
            coupon: Option<String>,
        ) -> Self {
            Self {
                id,
                number: None,
                paid,
                total: None,
                plan: None,
                tags,
                coupon,
                address: None,
                lines: None,
                quoted: None,
                joined: None,
                spaces: None,
                pipes: None,
                deep: None,
                url: None,
                either: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("number", &self.number);
            object.member("paid", &self.paid);
            object.optional_float("total", &self.total);
            object.optional("plan", &self.plan);
            object.member("tags", &self.tags);
            object.member("coupon", &self.coupon);
            object.optional("address", &self.address);
            object.optional("lines", &self.lines);
            object.optional("quoted", &self.quoted);
            object.optional("joined", &self.joined);
            object.optional("spaces", &self.spaces);
            object.optional("pipes", &self.pipes);
            object.optional("deep", &self.deep);
            object.optional("url", &self.url);
            object.optional("either", &self.either);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                16,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0, 2, 5, 6];
            const id: i64 = read_as::<__v1::read_as::Integer>(0, "id", Some(id));
            const number: String = read(1, "number", number);
            const paid: bool = read(2, "paid", Some(paid));
            const total: f64 = read(3, "total", total);
            const plan: OrderPayloadPlan = read(4, "plan", plan);
            const tags: Vec<String> = read_as::<
                __v1::read_as::Array<__v1::read_as::Plain>,
            >(5, "tags", Some(tags));
            const coupon: Option<String> = read(6, "coupon", Some(coupon));
            const address: OrderPayloadAddress = read(7, "address", address);
            const lines: Vec<Color> = read_as::<
                __v1::read_as::Array<__v1::read_as::Plain>,
            >(8, "lines", lines);
            const quoted: String = read(9, "quoted", quoted);
            const joined: Vec<i64> = read_as::<
                __v1::read_as::Array<__v1::read_as::Integer>,
            >(10, "joined", joined);
            const spaces: Vec<String> = read_as::<
                __v1::read_as::Array<__v1::read_as::Plain>,
            >(11, "spaces", spaces);
            const pipes: Color = read(12, "pipes", pipes);
            const deep: Color = read(13, "deep", deep);
            const url: String = read(14, "url", url);
            const either: OrderPayloadEither = read(15, "either", either);
        }
    }
    /// The schema at `#/webhooks/paint/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct PaintPayload {
        /// The property `color`.
        pub color: Color,
    }
    impl PaintPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(color: Color) -> Self {
            Self { color }
        }
    }
    impl __v1::Serialize for PaintPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("color", &self.color);
            object.end()
        }
    }
    __v1::object!(impl Debug for PaintPayload);
    __v1::object! {
        impl Deserialize for PaintPayload {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const color: Color = read(0, "color", Some(color));
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    __v1::values!(impl as_str for OrderPayloadPlan);
    __v1::values! {
        impl Values for OrderPayloadPlan {
            const Basic: Scalar = String("basic");
            const Pro: Scalar = String("pro");
        }
    }
    __v1::values!(impl Serialize for OrderPayloadPlan by serialize);
    __v1::values!(impl Deserialize for OrderPayloadPlan by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct OrderPayloadAddress {
        /// The property `street`.
        pub street: String,
        /// The property `zip`.
        pub zip: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadAddress {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(street: impl Into<String>) -> Self {
            Self {
                street: street.into(),
                zip: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadAddress {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("street", &self.street);
            object.optional("zip", &self.zip);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayloadAddress);
    __v1::object! {
        impl Deserialize for OrderPayloadAddress {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0];
            const street: String = read(0, "street", Some(street));
            const zip: String = read(1, "zip", zip);
        }
    }
    /// The schema at `#/components/schemas/Color`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Color {
        /// The property `R`.
        pub r: Option<i64>,
        /// The property `G`.
        pub g: Option<i64>,
        /// The property `B`.
        pub b: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Color {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r: None,
                g: None,
                b: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Color {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Color {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("R", &self.r);
            object.optional("G", &self.g);
            object.optional("B", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Color);
    __v1::object! {
        impl Deserialize for Color {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[];
            const r: i64 = read_as::<__v1::read_as::Integer>(0, "R", r);
            const g: i64 = read_as::<__v1::read_as::Integer>(1, "G", g);
            const b: i64 = read_as::<__v1::read_as::Integer>(2, "B", b);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/either`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadEither {
        /// An integer.
        Integer(i64),
        /// A string.
        None(OrderPayloadEitherNone),
    }
    impl From<i64> for OrderPayloadEither {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<OrderPayloadEitherNone> for OrderPayloadEither {
        fn from(value: OrderPayloadEitherNone) -> Self {
            Self::None(value)
        }
    }
    impl __v1::Serialize for OrderPayloadEither {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
                Self::None(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderPayloadEither {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::None),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => __v1::Result::Err(choice.unexpected("an integer or a string")),
            }
        }
    }
    /// Always `"none"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEitherNone;
    __v1::values!(impl Values for OrderPayloadEitherNone = String("none"));
    __v1::values!(impl Serialize for OrderPayloadEitherNone by serialize);
    __v1::values!(impl Deserialize for OrderPayloadEitherNone by deserialize);
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
    pub type Order = Counts;
    /// The answers to `counts`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Counts {
        /// A response that the document does not describe, or whose body does not match.
        Undocumented(__v1::Answer),
    }
    impl __v1::Response for Counts {
        fn from_answer(answer: __v1::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `paint`.
    pub type Paint = Counts;
}
/// What forms hold.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
mod forms {
    use super::__v1;
    pub(super) fn order() -> &'static __v1::form::Form {
        const FORM: __v1::form::Form = __v1::form::Form {
            fields: &[
                __v1::field::Field::new("id", &[__v1::field::Kind::Integer]),
                __v1::field::Field::new("number", &[__v1::field::Kind::String]),
                __v1::field::Field::new("paid", &[__v1::field::Kind::Boolean]),
                __v1::field::Field::new("total", &[__v1::field::Kind::Number]),
                __v1::field::Field::new("plan", &[__v1::field::Kind::String]),
                __v1::field::Field::new("tags", &[__v1::field::Kind::String])
                    .array()
                    .or_empty_array(),
                __v1::field::Field::new("coupon", &[__v1::field::Kind::String])
                    .or_null(),
                __v1::field::Field::new("address", &[__v1::field::Kind::Object]),
                __v1::field::Field::new("lines", &[__v1::field::Kind::Object]).array(),
                __v1::field::Field::new("quoted", &[__v1::field::Kind::String])
                    .json()
                    .content_type("application/json"),
                __v1::field::Field::new("joined", &[__v1::field::Kind::Integer])
                    .array()
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
                __v1::field::Field::new("spaces", &[__v1::field::Kind::String])
                    .array()
                    .style(__v1::Style::SpaceDelimited),
                __v1::field::Field::new("pipes", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::PipeDelimited),
                __v1::field::Field::new("deep", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::DeepObject),
                __v1::field::Field::new("url", &[__v1::field::Kind::String])
                    .reserved(__v1::Style::Form { explode: true }),
                __v1::field::Field::new(
                    "either",
                    &[__v1::field::Kind::Integer, __v1::field::Kind::String],
                ),
            ],
            others: &[],
        };
        &FORM
    }
    pub(super) fn counts() -> &'static __v1::form::Form {
        const FORM: __v1::form::Form = __v1::form::Form {
            fields: &[],
            others: &[__v1::field::Kind::Integer],
        };
        &FORM
    }
    pub(super) fn paint() -> &'static __v1::form::Form {
        const FORM: __v1::form::Form = __v1::form::Form {
            fields: &[
                __v1::field::Field::new("color", &[__v1::field::Kind::Object])
                    .object(
                        &[
                            ("R", &[__v1::field::Kind::Integer]),
                            ("G", &[__v1::field::Kind::Integer]),
                            ("B", &[__v1::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(__v1::Style::Form { explode: true })
                    .or_empty_object(),
            ],
            others: &[],
        };
        &FORM
    }
}
