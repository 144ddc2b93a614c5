// The webhooks of Credentials that webhooks ask for 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Credentials that webhooks ask for`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `basic`.
    ///
    /// Asks for [`Basic`](security::Basic).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_basic<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Basic>,
            ::openapi_webhooks::codegen::SendError<responses::Basic>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_basic())
    }
    /// The message of the webhook `basic`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_basic(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "basic",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["Basic"]])
            .empty()
    }
    /// With a token.
    ///
    /// Asks for [`bearer-token`](security::BearerToken).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_bearer<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Bearer>,
            ::openapi_webhooks::codegen::SendError<responses::Bearer>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_bearer())
    }
    /// The message of the webhook `bearer`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_bearer(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "bearer",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["bearer-token"]])
            .empty()
    }
    /// Sends the webhook `hawk`.
    ///
    /// Asks for [`Hawk`](security::Hawk).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_hawk<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Hawk>,
            ::openapi_webhooks::codegen::SendError<responses::Hawk>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_hawk())
    }
    /// The message of the webhook `hawk`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_hawk(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "hawk",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["Hawk"]])
            .empty()
    }
    /// Sends the webhook `keys`.
    ///
    /// Asks for [`inHeader`](security::InHeader) and [`inQuery`](security::InQuery) and [`inCookie`](security::InCookie).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_keys<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Keys>,
            ::openapi_webhooks::codegen::SendError<responses::Keys>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_keys())
    }
    /// The message of the webhook `keys`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_keys(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "keys",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["inHeader", "inQuery", "inCookie"]])
            .empty()
    }
    /// Sends the webhook `tokens`.
    ///
    /// Asks for [`OAuth`](security::OAuth), or for [`OpenID`](security::OpenId).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_tokens<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Tokens>,
            ::openapi_webhooks::codegen::SendError<responses::Tokens>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_tokens())
    }
    /// The message of the webhook `tokens`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_tokens(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "tokens",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["OAuth"], &["OpenID"]])
            .empty()
    }
    /// Sends the webhook `certificate`.
    ///
    /// Asks for `Certificate` (the endpoint's client certificate).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_certificate<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Certificate>,
            ::openapi_webhooks::codegen::SendError<responses::Certificate>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate())
    }
    /// The message of the webhook `certificate`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_certificate(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "certificate",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
    }
    /// Sends the webhook `certificate and key`.
    ///
    /// Asks for `Certificate` (the endpoint's client certificate) and [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_certificate_and_key<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::CertificateAndKey>,
            ::openapi_webhooks::codegen::SendError<responses::CertificateAndKey>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_certificate_and_key())
    }
    /// The message of the webhook `certificate and key`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_certificate_and_key(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "certificate and key",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["inHeader"]])
            .empty()
    }
    /// Sends the webhook `optional`.
    ///
    /// Asks for nothing, or for [`inHeader`](security::InHeader).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_optional<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Optional>,
            ::openapi_webhooks::codegen::SendError<responses::Optional>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_optional())
    }
    /// The message of the webhook `optional`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_optional(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "optional",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&[], &["inHeader"]])
            .empty()
    }
    /// Sends the webhook `open`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_open<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Open>,
            ::openapi_webhooks::codegen::SendError<responses::Open>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_open())
    }
    /// The message of the webhook `open`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_open(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "open",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .empty()
    }
    /// Sends the webhook `inherited`.
    ///
    /// Asks for [`Everywhere`](security::Everywhere).
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_inherited<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Inherited>,
            ::openapi_webhooks::codegen::SendError<responses::Inherited>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_inherited())
    }
    /// The message of the webhook `inherited`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_inherited(
        &self,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "inherited",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .security(&[&["Everywhere"]])
            .empty()
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `basic`.
    Basic,
    /// With a token.
    Bearer,
    /// The webhook `hawk`.
    Hawk,
    /// The webhook `keys`.
    Keys,
    /// The webhook `tokens`.
    Tokens,
    /// The webhook `certificate`.
    Certificate,
    /// The webhook `certificate and key`.
    CertificateAndKey,
    /// The webhook `optional`.
    Optional,
    /// The webhook `open`.
    Open,
    /// The webhook `inherited`.
    Inherited,
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &[
        "basic",
        "bearer",
        "hawk",
        "keys",
        "tokens",
        "certificate",
        "certificate and key",
        "optional",
        "open",
        "inherited",
    ];
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
            Self::Basic => "basic",
            Self::Bearer => "bearer",
            Self::Hawk => "hawk",
            Self::Keys => "keys",
            Self::Tokens => "tokens",
            Self::Certificate => "certificate",
            Self::CertificateAndKey => "certificate and key",
            Self::Optional => "optional",
            Self::Open => "open",
            Self::Inherited => "inherited",
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
            Self::Basic => serializer.serialize_unit(),
            Self::Bearer => serializer.serialize_unit(),
            Self::Hawk => serializer.serialize_unit(),
            Self::Keys => serializer.serialize_unit(),
            Self::Tokens => serializer.serialize_unit(),
            Self::Certificate => serializer.serialize_unit(),
            Self::CertificateAndKey => serializer.serialize_unit(),
            Self::Optional => serializer.serialize_unit(),
            Self::Open => serializer.serialize_unit(),
            Self::Inherited => serializer.serialize_unit(),
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "basic",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Basic)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "bearer",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Bearer)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "hawk",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Hawk)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "keys",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Keys)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "tokens",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Tokens)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "certificate",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Certificate)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "certificate and key",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body)
                    .map(|()| Self::CertificateAndKey)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "optional",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Optional)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "open",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Open)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "inherited",
            method: "POST",
            media_type: "",
            read: |body| {
                ::openapi_webhooks::codegen::read_empty(body).map(|()| Self::Inherited)
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
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `basic`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Basic {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Basic {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `bearer`.
    pub type Bearer = Basic;
    /// The answers to `hawk`.
    pub type Hawk = Basic;
    /// The answers to `keys`.
    pub type Keys = Basic;
    /// The answers to `tokens`.
    pub type Tokens = Basic;
    /// The answers to `certificate`.
    pub type Certificate = Basic;
    /// The answers to `certificate and key`.
    pub type CertificateAndKey = Basic;
    /// The answers to `optional`.
    pub type Optional = Basic;
    /// The answers to `open`.
    pub type Open = Basic;
    /// The answers to `inherited`.
    pub type Inherited = Basic;
}
/// What endpoints may ask to be shown, a type for each security scheme:
/// `endpoint.credential(…)` takes it, and it goes out with the webhooks that name the scheme.
pub mod security {
    /// The security scheme `Basic`.
    #[derive(Clone, Debug)]
    pub struct Basic(::openapi_webhooks::codegen::Credential);
    impl Basic {
        /// Sent in `Authorization`, as `Basic`.
        ///
        /// # Errors
        ///
        /// When the user holds a colon, or either a control character.
        pub fn new(
            user: &::core::primitive::str,
            password: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::basic("Basic", user, password)
                .map(Self)
        }
    }
    impl ::std::convert::From<Basic> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: Basic) -> Self {
            credential.0
        }
    }
    /// A token of the
    /// customer's own.
    #[derive(Clone, Debug)]
    pub struct BearerToken(::openapi_webhooks::codegen::Credential);
    impl BearerToken {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// When the token holds anything but letters, digits, `-._~+/`, and `=` at the end.
        pub fn new(
            token: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::bearer("bearer-token", token)
                .map(Self)
        }
    }
    impl ::std::convert::From<BearerToken> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: BearerToken) -> Self {
            credential.0
        }
    }
    /// The security scheme `Hawk`.
    #[derive(Clone, Debug)]
    pub struct Hawk(::openapi_webhooks::codegen::Credential);
    impl Hawk {
        /// Sent in `Authorization`, as `Hawk`.
        ///
        /// # Errors
        ///
        /// When the credentials hold a control character, or anything beyond ASCII.
        pub fn new(
            credentials: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::authorization(
                    "Hawk",
                    "Hawk",
                    credentials,
                )
                .map(Self)
        }
    }
    impl ::std::convert::From<Hawk> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: Hawk) -> Self {
            credential.0
        }
    }
    /// The security scheme `inHeader`.
    #[derive(Clone, Debug)]
    pub struct InHeader(::openapi_webhooks::codegen::Credential);
    impl InHeader {
        /// Sent in the header `X-Api-Key`.
        ///
        /// # Errors
        ///
        /// When the key holds a control character, or anything beyond ASCII.
        pub fn new(
            key: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::header("inHeader", "X-Api-Key", key)
                .map(Self)
        }
    }
    impl ::std::convert::From<InHeader> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: InHeader) -> Self {
            credential.0
        }
    }
    /// The security scheme `inQuery`.
    #[derive(Clone, Debug)]
    pub struct InQuery(::openapi_webhooks::codegen::Credential);
    impl InQuery {
        /// Sent in the query, as `api key`, percent-encoded.
        ///
        /// # Errors
        ///
        /// None: any text can be percent-encoded.
        pub fn new(
            key: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::query("inQuery", "api key", key)
                .map(Self)
        }
    }
    impl ::std::convert::From<InQuery> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: InQuery) -> Self {
            credential.0
        }
    }
    /// The security scheme `inCookie`.
    #[derive(Clone, Debug)]
    pub struct InCookie(::openapi_webhooks::codegen::Credential);
    impl InCookie {
        /// Sent in the cookie `sid`.
        ///
        /// # Errors
        ///
        /// When the key holds what RFC 6265, section 4.1.1, keeps out of cookies.
        pub fn new(
            key: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::cookie("inCookie", "sid", key)
                .map(Self)
        }
    }
    impl ::std::convert::From<InCookie> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: InCookie) -> Self {
            credential.0
        }
    }
    /// The security scheme `OAuth`.
    #[derive(Clone, Debug)]
    pub struct OAuth(::openapi_webhooks::codegen::Credential);
    impl OAuth {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// When the token holds anything but letters, digits, `-._~+/`, and `=` at the end.
        pub fn new(
            token: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::bearer("OAuth", token).map(Self)
        }
    }
    impl ::std::convert::From<OAuth> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: OAuth) -> Self {
            credential.0
        }
    }
    /// The security scheme `OpenID`.
    #[derive(Clone, Debug)]
    pub struct OpenId(::openapi_webhooks::codegen::Credential);
    impl OpenId {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// When the token holds anything but letters, digits, `-._~+/`, and `=` at the end.
        pub fn new(
            token: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::bearer("OpenID", token).map(Self)
        }
    }
    impl ::std::convert::From<OpenId> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: OpenId) -> Self {
            credential.0
        }
    }
    /// The security scheme `Everywhere`.
    #[derive(Clone, Debug)]
    pub struct Everywhere(::openapi_webhooks::codegen::Credential);
    impl Everywhere {
        /// Sent in the header `X-Api-Key`.
        ///
        /// # Errors
        ///
        /// When the key holds a control character, or anything beyond ASCII.
        pub fn new(
            key: &::core::primitive::str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::EndpointError> {
            ::openapi_webhooks::codegen::Credential::header(
                    "Everywhere",
                    "X-Api-Key",
                    key,
                )
                .map(Self)
        }
    }
    impl ::std::convert::From<Everywhere> for ::openapi_webhooks::codegen::Credential {
        fn from(credential: Everywhere) -> Self {
            credential.0
        }
    }
}
