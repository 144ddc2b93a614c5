// The webhooks of The receiving half alone 1, by openapi-webhooks-build. Change the document, not this file.

::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
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
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
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
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Receipt`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Receipt {
        /// The property `number`.
        pub number: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Receipt {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(number: impl Into<String>) -> Self {
            Self {
                number: number.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Receipt {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Receipt);
    __v1::object! {
        impl Deserialize for Receipt {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::read_as::Plain,
            >;
            const REQUIRED: &[usize] = &[0];
            const number: String = read(0, "number", Some(number));
        }
    }
}
/// The parameters of each webhook: headers, the query and cookies.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod parameters {
    use super::__v1;
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The header `x-request-id`.
        pub x_request_id: Option<String>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self { x_request_id: None }
        }
    }
    impl Default for Order {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Order {
        /// Reads the parameters from the headers of a request and its percent-encoded query.
        ///
        /// # Errors
        ///
        /// If a parameter is missing, repeated, or does not match the document.
        pub fn from_request(
            headers: &__v1::http::HeaderMap,
            query: &str,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::from_request(headers, query)
        }
    }
    impl __v1::from_request::FromRequest for Order {
        const PARAMETERS: &'static [__v1::from_request::Parameter] = &[
            __v1::from_request::Parameter::header(
                __v1::field::Field::new("x-request-id", &[__v1::field::Kind::String])
                    .style(__v1::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut __v1::from_request::Values<'_>,
        ) -> __v1::Result<Self, __v1::ParameterError> {
            __v1::Result::Ok(Self {
                x_request_id: values.optional::<__v1::read_as::Plain, _>()?,
            })
        }
    }
}
