// The webhooks of URL-encoded forms 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `URL-encoded forms`.
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
        payload: &types::OrderPayload,
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
        payload: &types::OrderPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Counts>,
            ::openapi_webhooks::codegen::SendError<responses::Counts>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "counts",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::PaintPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Paint>,
            ::openapi_webhooks::codegen::SendError<responses::Paint>,
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
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "paint",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
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
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        ::openapi_webhooks::codegen::parse(
            name,
            body,
            <Self as ::openapi_webhooks::codegen::Receive>::READERS,
        )
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
            Self::Counts(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Paint(payload) => {
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
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::order())
                    .map(Self::Order)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "counts",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Map<
                        ::openapi_webhooks::codegen::read_as::Integer,
                    >,
                    _,
                >(body, forms::counts())
                    .map(Self::Counts)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "paint",
            method: "POST",
            media_type: "application/x-www-form-urlencoded",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_urlencoded::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::paint())
                    .map(Self::Paint)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::None;
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// The document's examples, each as a message.
///
/// # Errors
///
/// When the document's example of a parameter does not fit its place.
pub fn examples() -> ::std::result::Result<
    ::std::vec::Vec<::openapi_webhooks::codegen::Message>,
    ::openapi_webhooks::codegen::MessageError,
> {
    let examples: [fn() -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    >; 3usize] = [
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "order",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal(
                        "{\"id\":7,\"paid\":true,\"tags\":[\"a b\",\"c&d\"],\"coupon\":null,\"url\":\"https://a.example/?b=c\"}",
                    ),
                    forms::order(),
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "counts",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal("{}"),
                    forms::counts(),
                )
        },
        || {
            ::openapi_webhooks::codegen::MessageBuilder::new(
                    "paint",
                    ::openapi_webhooks::codegen::http::Method::POST,
                )
                .form(
                    "application/x-www-form-urlencoded",
                    &::openapi_webhooks::codegen::literal(
                        "{\"color\":{\"R\":0,\"G\":0,\"B\":0}}",
                    ),
                    forms::paint(),
                )
        },
    ];
    examples.iter().map(|example| example()).collect()
}
/// What webhooks and their answers carry.
pub mod types {
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPayload { member("id", id) optional("number",
        number) member("paid", paid) optional_float("total", total) optional("plan",
        plan) member("tags", tags) member("coupon", coupon) optional("address", address)
        optional("lines", lines) optional("quoted", quoted) optional("joined", joined)
        optional("spaces", spaces) optional("pipes", pipes) optional("deep", deep)
        optional("url", url) optional("either", either) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPayload { required(0, 2, 5, 6) keep(16,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "number", number : ::std::string::String = number) read(2, "paid", paid :
        bool = ::std::option::Option::Some(paid)) read(3, "total", total : f64 = total)
        read(4, "plan", plan : OrderPayloadPlan = plan) read_as(5, "tags", tags :
        ::std::vec::Vec < ::std::string::String > = ::std::option::Option::Some(tags),
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(6, "coupon", coupon :
        ::std::option::Option < ::std::string::String > =
        ::std::option::Option::Some(coupon)) read(7, "address", address :
        OrderPayloadAddress = address) read_as(8, "lines", lines : ::std::vec::Vec <
        Color > = lines, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(9, "quoted", quoted :
        ::std::string::String = quoted) read_as(10, "joined", joined : ::std::vec::Vec <
        i64 > = joined, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer >) read_as(11, "spaces", spaces :
        ::std::vec::Vec < ::std::string::String > = spaces,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(12, "pipes", pipes : Color =
        pipes) read(13, "deep", deep : Color = deep) read(14, "url", url :
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for PaintPayload { member("color", color) }
    }
    ::openapi_webhooks::codegen::object! {
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
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderPayloadPlan
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadPlan { Basic = String("basic"), Pro = String("pro") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadPlan by serialize
    }
    ::openapi_webhooks::codegen::values! {
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPayloadAddress { member("street", street)
        optional("zip", zip) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPayloadAddress { required(0) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "street", street :
        ::std::string::String = ::std::option::Option::Some(street)) read(1, "zip", zip :
        ::std::string::String = zip) }
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
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Color { optional("R", r) optional("G", g) optional("B",
        b) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Color { required() keep(3, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "R", r : i64 = r,
        ::openapi_webhooks::codegen::read_as::Integer) read_as(1, "G", g : i64 = g,
        ::openapi_webhooks::codegen::read_as::Integer) read_as(2, "B", b : i64 = b,
        ::openapi_webhooks::codegen::read_as::Integer) }
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
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadEither {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Integer(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de>
    for OrderPayloadEither {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = ::openapi_webhooks::codegen::choice::Choice::deserialize(
                deserializer,
            )?;
            use ::openapi_webhooks::codegen::choice::Kind;
            match choice.kind() {
                Kind::Integer => {
                    choice
                        .read_as::<
                            ::openapi_webhooks::codegen::read_as::Integer,
                            _,
                            _,
                            _,
                        >(Self::Integer)
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
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadEitherString = String("none")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadEitherString by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPayloadEitherString by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
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
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Counts {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `paint`.
    pub type Paint = Counts;
}
/// What forms hold.
mod forms {
    pub(super) fn order() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "number",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "paid",
                    &[::openapi_webhooks::codegen::field::Kind::Boolean],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "total",
                    &[::openapi_webhooks::codegen::field::Kind::Number],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "plan",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .or_empty_array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "coupon",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .or_null(),
                ::openapi_webhooks::codegen::field::Field::new(
                    "address",
                    &[::openapi_webhooks::codegen::field::Kind::Object],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "lines",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "quoted",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .json()
                    .content_type("application/json"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "joined",
                        &[::openapi_webhooks::codegen::field::Kind::Integer],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
                ::openapi_webhooks::codegen::field::Field::new(
                        "spaces",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array()
                    .style(::openapi_webhooks::codegen::Style::SpaceDelimited),
                ::openapi_webhooks::codegen::field::Field::new(
                        "pipes",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::PipeDelimited),
                ::openapi_webhooks::codegen::field::Field::new(
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
                ::openapi_webhooks::codegen::field::Field::new(
                        "url",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .reserved(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    }),
                ::openapi_webhooks::codegen::field::Field::new(
                    "either",
                    &[
                        ::openapi_webhooks::codegen::field::Kind::Integer,
                        ::openapi_webhooks::codegen::field::Kind::String,
                    ],
                ),
            ],
            others: &[],
        };
        &FORM
    }
    pub(super) fn counts() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[],
            others: &[::openapi_webhooks::codegen::field::Kind::Integer],
        };
        &FORM
    }
    pub(super) fn paint() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                        "color",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[
                            ("R", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("G", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                            ("B", &[::openapi_webhooks::codegen::field::Kind::Integer]),
                        ],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: true,
                    })
                    .or_empty_object(),
            ],
            others: &[],
        };
        &FORM
    }
}
