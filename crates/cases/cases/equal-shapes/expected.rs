// The webhooks of Equal schemas are one type 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Equal schemas are one type`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_created(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Created>,
        ::openapi_webhooks::codegen::SendError<responses::Created>,
    > {
        self.inner.send(endpoint, self.message_created(payload)).await
    }
    /// The message of the webhook `created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_created(
        &self,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "created",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `deleted`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_deleted(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Deleted>,
        ::openapi_webhooks::codegen::SendError<responses::Deleted>,
    > {
        self.inner.send(endpoint, self.message_deleted(payload)).await
    }
    /// The message of the webhook `deleted`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_deleted(
        &self,
        payload: &types::CreatedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "deleted",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `renamed`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub async fn send_renamed(
        &self,
        endpoint: &::openapi_webhooks::codegen::Endpoint,
        payload: &types::RenamedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Delivery<responses::Renamed>,
        ::openapi_webhooks::codegen::SendError<responses::Renamed>,
    > {
        self.inner.send(endpoint, self.message_renamed(payload)).await
    }
    /// The message of the webhook `renamed`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_renamed(
        &self,
        payload: &types::RenamedPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "renamed",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `created`.
    Created(types::CreatedPayload),
    /// The webhook `deleted`.
    Deleted(types::CreatedPayload),
    /// The webhook `renamed`.
    Renamed(types::RenamedPayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["created", "deleted", "renamed"];
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
            &[
                (
                    "created",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Created),
                ),
                (
                    "deleted",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Deleted),
                ),
                (
                    "renamed",
                    |body| ::openapi_webhooks::codegen::read(body).map(Self::Renamed),
                ),
            ],
        )
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Created(_) => "created",
            Self::Deleted(_) => "deleted",
            Self::Renamed(_) => "renamed",
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
            Self::Created(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Deleted(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Renamed(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
        }
    }
}
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/created/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct CreatedPayload {
        /// Who created it.
        pub user: User,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl CreatedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: User) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct RenamedPayload {
        /// The property `user`.
        pub user: RenamedPayloadUser,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl RenamedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: RenamedPayloadUser) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    /// Who created it.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct User {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::optional::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl User {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(
        Clone,
        Debug,
        PartialEq,
        ::openapi_webhooks::codegen::serde::Serialize,
        ::openapi_webhooks::codegen::serde::Deserialize,
    )]
    #[serde(crate = "::openapi_webhooks::codegen::serde")]
    pub struct RenamedPayloadUser {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        #[serde(
            default,
            deserialize_with = "::openapi_webhooks::codegen::double_option::deserialize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub name: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The members that are not declared as properties.
        #[serde(flatten)]
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl RenamedPayloadUser {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `created`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Created {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Created {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `deleted`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Deleted {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Deleted {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `renamed`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Renamed {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Renamed {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
