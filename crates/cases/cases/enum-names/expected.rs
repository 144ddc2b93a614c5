// The webhooks of Listed strings that are no identifiers 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Listed strings that are no identifiers`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `vote`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_vote<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::VotePayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Vote>,
            ::openapi_webhooks::codegen::SendError<responses::Vote>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_vote(payload))
    }
    /// The message of the webhook `vote`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_vote(
        &self,
        payload: &types::VotePayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "vote",
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
    /// The webhook `vote`.
    Vote(types::VotePayload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["vote"];
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
                webhook: "vote",
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
            Self::Vote(_) => "vote",
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
            Self::Vote(payload) => {
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
            webhook: "vote",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Vote)
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
    /// The schema at `#/webhooks/vote/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VotePayload {
        /// The property `sign`.
        pub sign: VotePayloadSign,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl VotePayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(sign: VotePayloadSign) -> Self {
            Self {
                sign,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for VotePayload {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            let mut object = ::openapi_webhooks::codegen::object::Writer::new(
                serializer,
            );
            object.member("sign", &self.sign);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for VotePayload {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::object::read(deserializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::object::Object<'de> for VotePayload {
        const NAMES: &'static [&'static str] = &["sign"];
        const REQUIRED: &'static [usize] = &[0];
        type Draft = (
            ::std::option::Option<VotePayloadSign>,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::openapi_webhooks::codegen::serde_json::Value,
            >,
        );
        const EMPTY: Self::Draft = (
            ::std::option::Option::None,
            ::std::collections::BTreeMap::new(),
        );
        fn fill<A: ::openapi_webhooks::codegen::serde::de::MapAccess<'de>>(
            draft: &mut Self::Draft,
            at: usize,
            member: ::openapi_webhooks::codegen::object::Member<'_, A>,
        ) -> ::std::result::Result<(), A::Error> {
            match at {
                0 => member.read(&mut draft.0),
                _ => {
                    member
                        .keep::<
                            ::openapi_webhooks::codegen::read_as::Plain,
                            _,
                        >(&mut draft.1)
                }
            }
        }
        fn build(draft: Self::Draft) -> ::std::option::Option<Self> {
            let (::std::option::Option::Some(sign), additional_properties) = draft else {
                return ::std::option::Option::None;
            };
            ::std::option::Option::Some(Self {
                sign,
                additional_properties,
            })
        }
    }
    /// The schema at `#/webhooks/vote/post/requestBody/content/application~1json/schema/properties/sign`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum VotePayloadSign {
        /// The value `"+1"`.
        Plus1,
        /// The value `"-1"`.
        Minus1,
        /// The value `"*"`.
        Star,
        /// The value `""`.
        Empty,
        /// The value `"01"`.
        _01,
        /// The value `"1"`.
        _1,
        /// The value `"a"`.
        A,
        /// The value `"A"`.
        A2,
        /// The value `"self"`.
        Self_,
        /// The value `"Self"`.
        Self2,
        /// The value `"type"`.
        Type,
        /// The value `"é"`.
        É,
        /// The value `"🦀"`.
        Unnamed,
        /// The value `"🐙"`.
        Space2,
        /// The value `"<="`.
        LessEqual,
        /// The value `">="`.
        GreaterEqual,
        /// The value `"a-b"`.
        AB,
        /// The value `"a_b"`.
        AB2,
        /// The value `"Ok"`.
        Ok,
        /// The value `"None"`.
        None,
    }
    impl VotePayloadSign {
        /// The value as it is sent.
        #[must_use]
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Plus1 => "+1",
                Self::Minus1 => "-1",
                Self::Star => "*",
                Self::Empty => "",
                Self::_01 => "01",
                Self::_1 => "1",
                Self::A => "a",
                Self::A2 => "A",
                Self::Self_ => "self",
                Self::Self2 => "Self",
                Self::Type => "type",
                Self::É => "é",
                Self::Unnamed => "🦀",
                Self::Space2 => "🐙",
                Self::LessEqual => "<=",
                Self::GreaterEqual => ">=",
                Self::AB => "a-b",
                Self::AB2 => "a_b",
                Self::Ok => "Ok",
                Self::None => "None",
            }
        }
    }
    impl ::openapi_webhooks::codegen::values::Values for VotePayloadSign {
        const VALUES: &'static [(::openapi_webhooks::codegen::values::Scalar, Self)] = &[
            (::openapi_webhooks::codegen::values::Scalar::String("+1"), Self::Plus1),
            (::openapi_webhooks::codegen::values::Scalar::String("-1"), Self::Minus1),
            (::openapi_webhooks::codegen::values::Scalar::String("*"), Self::Star),
            (::openapi_webhooks::codegen::values::Scalar::String(""), Self::Empty),
            (::openapi_webhooks::codegen::values::Scalar::String("01"), Self::_01),
            (::openapi_webhooks::codegen::values::Scalar::String("1"), Self::_1),
            (::openapi_webhooks::codegen::values::Scalar::String("a"), Self::A),
            (::openapi_webhooks::codegen::values::Scalar::String("A"), Self::A2),
            (::openapi_webhooks::codegen::values::Scalar::String("self"), Self::Self_),
            (::openapi_webhooks::codegen::values::Scalar::String("Self"), Self::Self2),
            (::openapi_webhooks::codegen::values::Scalar::String("type"), Self::Type),
            (::openapi_webhooks::codegen::values::Scalar::String("é"), Self::É),
            (::openapi_webhooks::codegen::values::Scalar::String("🦀"), Self::Unnamed),
            (::openapi_webhooks::codegen::values::Scalar::String("🐙"), Self::Space2),
            (::openapi_webhooks::codegen::values::Scalar::String("<="), Self::LessEqual),
            (
                ::openapi_webhooks::codegen::values::Scalar::String(">="),
                Self::GreaterEqual,
            ),
            (::openapi_webhooks::codegen::values::Scalar::String("a-b"), Self::AB),
            (::openapi_webhooks::codegen::values::Scalar::String("a_b"), Self::AB2),
            (::openapi_webhooks::codegen::values::Scalar::String("Ok"), Self::Ok),
            (::openapi_webhooks::codegen::values::Scalar::String("None"), Self::None),
        ];
        fn index(&self) -> usize {
            *self as usize
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for VotePayloadSign {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            ::openapi_webhooks::codegen::values::serialize(self, serializer)
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for VotePayloadSign {
        fn deserialize<D: ::openapi_webhooks::codegen::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            ::openapi_webhooks::codegen::values::deserialize(deserializer)
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `vote`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Vote {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Vote {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
