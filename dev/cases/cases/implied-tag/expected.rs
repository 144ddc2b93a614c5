// The webhooks of A tag that nobody names 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `A tag that nobody names`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `event`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_event<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Event,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Event>,
            ::openapi_webhooks::codegen::SendError<responses::Event>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_event(payload))
    }
    /// The message of the webhook `event`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_event(
        &self,
        payload: &types::Event,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "event",
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
    /// The webhook `event`.
    Event(types::Event),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["event"];
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
    const RECOGNITION: ::openapi_webhooks::codegen::recognition::Recognition = ::openapi_webhooks::codegen::recognition::Recognition {
        places: &[],
        signs: &[
            ::openapi_webhooks::codegen::recognition::Sign {
                webhook: "event",
                has_body: ::std::option::Option::Some(true),
                values: &[],
            },
        ],
    };
    /// Reads the body of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the body is that of no webhook of the document, or not what the document says.
    pub fn from_body(
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::from_request(&::openapi_webhooks::codegen::http::HeaderMap::new(), body)
    }
    /// Reads a request of whichever webhook it is, told by being the only one.
    ///
    /// # Errors
    ///
    /// When the request is no webhook of the document, or the body is not what the document says.
    pub fn from_request(
        headers: &::openapi_webhooks::codegen::http::HeaderMap,
        body: &[u8],
    ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParseError> {
        Self::parse(Self::RECOGNITION.webhook(headers, body)?, body)
    }
    /// The name of the webhook.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Event(_) => "event",
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
            Self::Event(payload) => {
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
            webhook: "event",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Event)
            },
        },
    ];
    const RECOGNITION: ::std::option::Option<
        &'static ::openapi_webhooks::codegen::recognition::Recognition,
    > = ::std::option::Option::Some(&Self::RECOGNITION);
    const UNPARSED: ::std::option::Option<
        fn(::openapi_webhooks::codegen::Unparsed) -> Self,
    > = ::std::option::Option::None;
}
::openapi_webhooks::codegen::receiver!(Event);
/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Event`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Event {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(Deleted),
        /// Tagged `restored` or `archived`.
        Restored(EventRestored),
    }
    impl ::std::convert::From<Created> for Event {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl ::std::convert::From<Deleted> for Event {
        fn from(value: Deleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl ::std::convert::From<EventRestored> for Event {
        fn from(value: EventRestored) -> Self {
            Self::Restored(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for Event {
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
                Self::Restored(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for Event {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::tagged::read(deserializer)
        }
    }
    impl ::openapi_webhooks::codegen::tagged::Tagged for Event {
        const TAG: &'static str = "type";
        fn by_tag<O: ::openapi_webhooks::codegen::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("created") => object.read(Self::Created),
                ::std::option::Option::Some("deleted") => object.read(Self::Deleted),
                ::std::option::Option::Some("restored")
                | ::std::option::Option::Some("archived") => object.read(Self::Restored),
                _ => {
                    ::std::result::Result::Err(
                        object
                            .unknown_tag(
                                "type",
                                &["created", "deleted", "restored", "archived"],
                            ),
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
        pub r#type: DeletedType,
        /// The property `reason`.
        pub reason: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Deleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: DeletedType,
                reason: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Deleted {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Deleted { member("type", r#type) optional("reason",
        reason) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Deleted { required(0) keep(2, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type : DeletedType
        = ::std::option::Option::Some(r#type)) read(1, "reason", reason :
        ::std::string::String = reason) }
    }
    /// The schema at `#/components/schemas/Event/oneOf/2`.
    #[derive(Clone, PartialEq)]
    pub struct EventRestored {
        /// The property `type`.
        pub r#type: EventRestoredType,
        /// The property `at`.
        pub at: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl EventRestored {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            r#type: EventRestoredType,
            at: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                r#type,
                at: at.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for EventRestored { member("type", r#type) member("at", at)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for EventRestored { required(0, 1) keep(2, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "type", r#type :
        EventRestoredType = ::std::option::Option::Some(r#type)) read(1, "at", at :
        ::std::string::String = ::std::option::Option::Some(at)) }
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
    pub struct DeletedType;
    ::openapi_webhooks::codegen::values! {
        impl Values for DeletedType = String("deleted")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for DeletedType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for DeletedType by deserialize
    }
    /// The schema at `#/components/schemas/Event/oneOf/2/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EventRestoredType {
        /// The value `"restored"`.
        Restored,
        /// The value `"archived"`.
        Archived,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for EventRestoredType
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for EventRestoredType { Restored = String("restored"), Archived =
        String("archived") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for EventRestoredType by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for EventRestoredType by deserialize
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `event`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Event {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Event {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
