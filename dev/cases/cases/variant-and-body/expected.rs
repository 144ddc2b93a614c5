// The webhooks of A schema that is a variant and a body of its own 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `A schema that is a variant and a body of its own`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `any`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_any<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::AnyPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Any>,
            ::openapi_webhooks::codegen::SendError<responses::Any>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_any(payload))
    }
    /// The message of the webhook `any`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_any(
        &self,
        payload: &types::AnyPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "any",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .json("application/json", payload)
    }
    /// Sends the webhook `created`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_created<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Created,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Created>,
            ::openapi_webhooks::codegen::SendError<responses::Created>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_created(payload))
    }
    /// The message of the webhook `created`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_created(
        &self,
        payload: &types::Created,
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
    pub fn send_deleted<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Deleted,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Deleted>,
            ::openapi_webhooks::codegen::SendError<responses::Deleted>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_deleted(payload))
    }
    /// The message of the webhook `deleted`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_deleted(
        &self,
        payload: &types::Deleted,
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
}
/// Everything that the webhooks can say, for a receiver to match on.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event stands alone; a box would cost each of its users a dereference"
)]
pub enum Event {
    /// The webhook `any`.
    Any(types::AnyPayload),
    /// The webhook `created`.
    Created(types::Created),
    /// The webhook `deleted`.
    Deleted(types::Deleted),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["any", "created", "deleted"];
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
            Self::Any(_) => "any",
            Self::Created(_) => "created",
            Self::Deleted(_) => "deleted",
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
            Self::Any(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
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
        }
    }
}
impl ::openapi_webhooks::codegen::Receive for Event {
    const READERS: &'static [::openapi_webhooks::codegen::Reader<Self>] = &[
        ::openapi_webhooks::codegen::Reader {
            webhook: "any",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Any)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "created",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Created)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "deleted",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Deleted)
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
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/webhooks/any/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum AnyPayload {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(AnyPayloadDeleted),
    }
    impl ::std::convert::From<Created> for AnyPayload {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl ::std::convert::From<AnyPayloadDeleted> for AnyPayload {
        fn from(value: AnyPayloadDeleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for AnyPayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Created(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Deleted(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for AnyPayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::tagged::read(deserializer)
        }
    }
    impl ::openapi_webhooks::codegen::tagged::Tagged for AnyPayload {
        const TAG: &'static str = "type";
        fn by_tag<O: ::openapi_webhooks::codegen::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("created") => object.read(Self::Created),
                ::std::option::Option::Some("deleted") => object.read(Self::Deleted),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("type", &["created", "deleted"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Created`.
    #[derive(Clone, PartialEq)]
    pub struct Created {
        /// The property `type`.
        pub r#type: CreatedType,
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Created {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: CreatedType,
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Created { member("type", r#type) member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Created { required(0, 1) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type : CreatedType
        = ::std::option::Option::Some(r#type)) read_as(1, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct Deleted {
        /// The property `type`.
        pub r#type: ::std::string::String,
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Deleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            r#type: impl ::std::convert::Into<::std::string::String>,
            id: i64,
        ) -> Self {
            Self {
                r#type: r#type.into(),
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Deleted { member("type", r#type) member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Deleted { required(0, 1) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        ::std::string::String = ::std::option::Option::Some(r#type)) read_as(1, "id", id
        : i64 = ::std::option::Option::Some(id),
        ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct AnyPayloadDeleted {
        /// The property `type`.
        pub r#type: AnyPayloadDeletedType,
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl AnyPayloadDeleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: AnyPayloadDeletedType,
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for AnyPayloadDeleted { member("type", r#type) member("id",
        id) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for AnyPayloadDeleted { required(0, 1) keep(2,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        AnyPayloadDeletedType = ::std::option::Option::Some(r#type)) read_as(1, "id", id
        : i64 = ::std::option::Option::Some(id),
        ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The value `"created"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CreatedType;
    ::openapi_webhooks::codegen::values! {
        impl Values for CreatedType = String("created")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for CreatedType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for CreatedType by deserialize
    }
    /// The value `"deleted"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AnyPayloadDeletedType;
    ::openapi_webhooks::codegen::values! {
        impl Values for AnyPayloadDeletedType = String("deleted")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for AnyPayloadDeletedType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for AnyPayloadDeletedType by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `any`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Any {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Any {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
    /// The answers to `created`.
    pub type Created = Any;
    /// The answers to `deleted`.
    pub type Deleted = Any;
}
