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
