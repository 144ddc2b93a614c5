/// The credentials that webhooks require, one type per security scheme. Add one to an endpoint with
/// `endpoint.credential(…)`; it is sent with the webhooks that require its scheme.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod security {
    use super::__v1;
    /// The security scheme `Basic`.
    #[derive(Clone, Debug)]
    pub struct Basic(__v1::Credential);
    impl Basic {
        /// Sent in `Authorization`, as `Basic`.
        ///
        /// # Errors
        ///
        /// If the user contains a colon, or the user or password contains a control character.
        pub fn new(
            user: &str,
            password: &str,
        ) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::basic("Basic", user, password).map(Self)
        }
    }
    impl __v1::From<Basic> for __v1::Credential {
        fn from(credential: Basic) -> Self {
            credential.0
        }
    }
    /// A token of the
    /// customer's own.
    #[derive(Clone, Debug)]
    pub struct BearerToken(__v1::Credential);
    impl BearerToken {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// If the token contains anything but letters, digits and `-._~+/`, with `=` at the end.
        pub fn new(token: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::bearer("bearer-token", token).map(Self)
        }
    }
    impl __v1::From<BearerToken> for __v1::Credential {
        fn from(credential: BearerToken) -> Self {
            credential.0
        }
    }
    /// The security scheme `Hawk`.
    #[derive(Clone, Debug)]
    pub struct Hawk(__v1::Credential);
    impl Hawk {
        /// Sent in `Authorization`, as `Hawk`.
        ///
        /// # Errors
        ///
        /// If the credentials contain a control character or a non-ASCII character.
        pub fn new(credentials: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::authorization("Hawk", "Hawk", credentials).map(Self)
        }
    }
    impl __v1::From<Hawk> for __v1::Credential {
        fn from(credential: Hawk) -> Self {
            credential.0
        }
    }
    /// The security scheme `inHeader`.
    #[derive(Clone, Debug)]
    pub struct InHeader(__v1::Credential);
    impl InHeader {
        /// Sent in the header `X-Api-Key`.
        ///
        /// # Errors
        ///
        /// If the key contains a control character or a non-ASCII character.
        pub fn new(key: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::header("inHeader", "X-Api-Key", key).map(Self)
        }
    }
    impl __v1::From<InHeader> for __v1::Credential {
        fn from(credential: InHeader) -> Self {
            credential.0
        }
    }
    /// The security scheme `inQuery`.
    #[derive(Clone, Debug)]
    pub struct InQuery(__v1::Credential);
    impl InQuery {
        /// Sent in the query, as `api key`, percent-encoded.
        #[must_use]
        pub fn new(key: &str) -> Self {
            Self(__v1::Credential::query("inQuery", "api key", key))
        }
    }
    impl __v1::From<InQuery> for __v1::Credential {
        fn from(credential: InQuery) -> Self {
            credential.0
        }
    }
    /// The security scheme `inCookie`.
    #[derive(Clone, Debug)]
    pub struct InCookie(__v1::Credential);
    impl InCookie {
        /// Sent in the cookie `sid`.
        ///
        /// # Errors
        ///
        /// If the key contains a character that RFC 6265, section 4.1.1, does not allow in cookies.
        pub fn new(key: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::cookie("inCookie", "sid", key).map(Self)
        }
    }
    impl __v1::From<InCookie> for __v1::Credential {
        fn from(credential: InCookie) -> Self {
            credential.0
        }
    }
    /// The security scheme `OAuth`.
    #[derive(Clone, Debug)]
    pub struct OAuth(__v1::Credential);
    impl OAuth {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// If the token contains anything but letters, digits and `-._~+/`, with `=` at the end.
        pub fn new(token: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::bearer("OAuth", token).map(Self)
        }
    }
    impl __v1::From<OAuth> for __v1::Credential {
        fn from(credential: OAuth) -> Self {
            credential.0
        }
    }
    /// The security scheme `OpenID`.
    #[derive(Clone, Debug)]
    pub struct OpenId(__v1::Credential);
    impl OpenId {
        /// Sent in `Authorization`, as `Bearer`.
        ///
        /// # Errors
        ///
        /// If the token contains anything but letters, digits and `-._~+/`, with `=` at the end.
        pub fn new(token: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::bearer("OpenID", token).map(Self)
        }
    }
    impl __v1::From<OpenId> for __v1::Credential {
        fn from(credential: OpenId) -> Self {
            credential.0
        }
    }
    /// The security scheme `Everywhere`.
    #[derive(Clone, Debug)]
    pub struct Everywhere(__v1::Credential);
    impl Everywhere {
        /// Sent in the header `X-Api-Key`.
        ///
        /// # Errors
        ///
        /// If the key contains a control character or a non-ASCII character.
        pub fn new(key: &str) -> __v1::Result<Self, __v1::EndpointError> {
            __v1::Credential::header("Everywhere", "X-Api-Key", key).map(Self)
        }
    }
    impl __v1::From<Everywhere> for __v1::Credential {
        fn from(credential: Everywhere) -> Self {
            credential.0
        }
    }
}
