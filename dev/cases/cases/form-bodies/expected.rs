// The webhooks of URL-encoded forms 1, by openapi-webhooks-build. Change the document, not this file.

use ::openapi_webhooks::codegen::v1 as __v1;
/// Sends the webhooks of `URL-encoded forms`.
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
        payload: &types::OrderPayload,
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
        payload: &types::OrderPayload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("order", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::order())
    }
    /// Sends the webhook `counts`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_counts<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Counts>,
            __v1::SendError<responses::Counts>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_counts(payload))
    }
    /// The message of the webhook `counts`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_counts(
        &self,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("counts", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::counts())
    }
    /// Sends the webhook `paint`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_paint<'a>(
        &'a self,
        endpoint: &'a __v1::Endpoint,
        payload: &types::PaintPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            __v1::Delivery<responses::Paint>,
            __v1::SendError<responses::Paint>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_paint(payload))
    }
    /// The message of the webhook `paint`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_paint(
        &self,
        payload: &types::PaintPayload,
    ) -> ::std::result::Result<__v1::Message, __v1::MessageError> {
        __v1::MessageBuilder::new("paint", __v1::http::Method::POST)
            .form("application/x-www-form-urlencoded", payload, forms::paint())
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
    Order(types::OrderPayload),
    /// The webhook `counts`.
    Counts(::std::collections::BTreeMap<::std::string::String, i64>),
    /// The webhook `paint`.
    Paint(types::PaintPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "counts", "paint"];
    /// Reads the body of the webhook `name`.
    ///
    /// # Errors
    ///
    /// When no webhook has the name, or the body is not what the document says.
    pub fn parse(
        name: &str,
        body: &[u8],
    ) -> ::std::result::Result<Self, __v1::ParseError> {
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
            Self::Counts(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
            Self::Paint(payload) => {
                __v1::serde::Serialize::serialize(payload, serializer)
            }
        }
    }
}
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
    const RECOGNITION: ::std::option::Option<&'static __v1::recognition::Recognition> = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<fn(__v1::Unparsed) -> Self> = ::std::option::Option::None;
}
__v1::receiver!(Event);
/// The document's examples, each as a message.
///
/// # Errors
///
/// When the document's example of a parameter does not fit its place.
pub fn examples() -> ::std::result::Result<
    ::std::vec::Vec<__v1::Message>,
    __v1::MessageError,
> {
    let examples: [fn() -> ::std::result::Result<
        __v1::Message,
        __v1::MessageError,
    >; 3usize] = [
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
/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: i64,
        /// The property `number`.
        pub number: ::std::option::Option<::std::string::String>,
        /// The property `paid`.
        pub paid: bool,
        /// The property `total`.
        pub total: ::std::option::Option<f64>,
        /// The property `plan`.
        pub plan: ::std::option::Option<OrderPayloadPlan>,
        /// The property `tags`.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// The property `coupon`.
        pub coupon: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: ::std::option::Option<OrderPayloadAddress>,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<Color>>,
        /// The property `quoted`.
        pub quoted: ::std::option::Option<::std::string::String>,
        /// The property `joined`.
        pub joined: ::std::option::Option<::std::vec::Vec<i64>>,
        /// The property `spaces`.
        pub spaces: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `pipes`.
        pub pipes: ::std::option::Option<Color>,
        /// The property `deep`.
        pub deep: ::std::option::Option<Color>,
        /// The property `url`.
        pub url: ::std::option::Option<::std::string::String>,
        /// The property `either`.
        pub either: ::std::option::Option<OrderPayloadEither>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: i64,
            paid: bool,
            tags: ::std::vec::Vec<::std::string::String>,
            coupon: ::std::option::Option<::std::string::String>,
        ) -> Self {
            Self {
                id,
                number: ::std::option::Option::None,
                paid,
                total: ::std::option::Option::None,
                plan: ::std::option::Option::None,
                tags,
                coupon,
                address: ::std::option::Option::None,
                lines: ::std::option::Option::None,
                quoted: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                spaces: ::std::option::Option::None,
                pipes: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                url: ::std::option::Option::None,
                either: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("id", id) optional("number",
        number) member("paid", paid) optional_float("total", total) optional("plan",
        plan) member("tags", tags) member("coupon", coupon) optional("address", address)
        optional("lines", lines) optional("quoted", quoted) optional("joined", joined)
        optional("spaces", spaces) optional("pipes", pipes) optional("deep", deep)
        optional("url", url) optional("either", either) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 2, 5, 6) keep(16,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read_as(0,
        "id", id : i64 = ::std::option::Option::Some(id), __v1::read_as::Integer) read(1,
        "number", number : ::std::string::String = number) read(2, "paid", paid : bool =
        ::std::option::Option::Some(paid)) read(3, "total", total : f64 = total) read(4,
        "plan", plan : OrderPayloadPlan = plan) read_as(5, "tags", tags : ::std::vec::Vec
        < ::std::string::String > = ::std::option::Option::Some(tags),
        __v1::read_as::Array < __v1::read_as::Plain >) read(6, "coupon", coupon :
        ::std::option::Option < ::std::string::String > =
        ::std::option::Option::Some(coupon)) read(7, "address", address :
        OrderPayloadAddress = address) read_as(8, "lines", lines : ::std::vec::Vec <
        Color > = lines, __v1::read_as::Array < __v1::read_as::Plain >) read(9, "quoted",
        quoted : ::std::string::String = quoted) read_as(10, "joined", joined :
        ::std::vec::Vec < i64 > = joined, __v1::read_as::Array < __v1::read_as::Integer
        >) read_as(11, "spaces", spaces : ::std::vec::Vec < ::std::string::String > =
        spaces, __v1::read_as::Array < __v1::read_as::Plain >) read(12, "pipes", pipes :
        Color = pipes) read(13, "deep", deep : Color = deep) read(14, "url", url :
        ::std::string::String = url) read(15, "either", either : OrderPayloadEither =
        either) }
    }
    /// The schema at `#/webhooks/paint/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaintPayload {
        /// The property `color`.
        pub color: Color,
    }
    impl PaintPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(color: Color) -> Self {
            Self { color }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaintPayload { member("color", color) }
    }
    __v1::object! {
        impl Deserialize for PaintPayload { required(0) forbid() read(0, "color", color :
        Color = ::std::option::Option::Some(color)) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    __v1::values! {
        impl as_str for OrderPayloadPlan
    }
    __v1::values! {
        impl Values for OrderPayloadPlan { Basic = String("basic"), Pro = String("pro") }
    }
    __v1::values! {
        impl Serialize for OrderPayloadPlan by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadPlan by deserialize
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadAddress {
        /// The property `street`.
        pub street: ::std::string::String,
        /// The property `zip`.
        pub zip: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayloadAddress {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(street: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                street: street.into(),
                zip: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayloadAddress { member("street", street)
        optional("zip", zip) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayloadAddress { required(0) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "street", street : ::std::string::String = ::std::option::Option::Some(street))
        read(1, "zip", zip : ::std::string::String = zip) }
    }
    /// The schema at `#/components/schemas/Color`.
    #[derive(Clone, PartialEq)]
    pub struct Color {
        /// The property `R`.
        pub r: ::std::option::Option<i64>,
        /// The property `G`.
        pub g: ::std::option::Option<i64>,
        /// The property `B`.
        pub b: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Color {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r: ::std::option::Option::None,
                g: ::std::option::Option::None,
                b: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Color {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Color { optional("R", r) optional("G", g) optional("B",
        b) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Color { required() keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "R", r : i64 = r,
        __v1::read_as::Integer) read_as(1, "G", g : i64 = g, __v1::read_as::Integer)
        read_as(2, "B", b : i64 = b, __v1::read_as::Integer) }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadEither {
        /// One of the values that are an integer.
        Integer(i64),
        /// One of the values that are a string.
        String(OrderPayloadEitherString),
    }
    impl ::std::convert::From<i64> for OrderPayloadEither {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl ::std::convert::From<OrderPayloadEitherString> for OrderPayloadEither {
        fn from(value: OrderPayloadEitherString) -> Self {
            Self::String(value)
        }
    }
    impl __v1::serde::Serialize for OrderPayloadEither {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for OrderPayloadEither {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice.read_as::<__v1::read_as::Integer, _, _, _>(Self::Integer)
                }
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("an integer or a string"),
                    )
                }
            }
        }
    }
    /// The value `"none"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadEitherString;
    __v1::values! {
        impl Values for OrderPayloadEitherString = String("none")
    }
    __v1::values! {
        impl Serialize for OrderPayloadEitherString by serialize
    }
    __v1::values! {
        impl Deserialize for OrderPayloadEitherString by deserialize
    }
}
/// What receivers answer, as the document describes it.
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
        /// An answer that the document does not describe, or whose body is not as described.
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
