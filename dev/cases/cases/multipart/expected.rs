// The webhooks of Multipart forms 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Multipart forms`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// Sends the webhook `upload`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_upload<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::UploadPayload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Upload>,
            ::openapi_webhooks::codegen::SendError<responses::Upload>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_upload(payload))
    }
    /// The message of the webhook `upload`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_upload(
        &self,
        payload: &types::UploadPayload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "upload",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .multipart("multipart/form-data", payload, forms::upload())
    }
    /// Sends the webhook `same`.
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_same<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::Upload,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Same>,
            ::openapi_webhooks::codegen::SendError<responses::Same>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_same(payload))
    }
    /// The message of the webhook `same`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_same(
        &self,
        payload: &types::Upload,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "same",
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
    /// The webhook `upload`.
    Upload(types::UploadPayload),
    /// The webhook `same`.
    Same(types::Upload),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["upload", "same"];
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
            Self::Upload(_) => "upload",
            Self::Same(_) => "same",
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
            Self::Upload(payload) => {
                ::openapi_webhooks::codegen::serde::Serialize::serialize(
                    payload,
                    serializer,
                )
            }
            Self::Same(payload) => {
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
            webhook: "upload",
            method: "POST",
            media_type: "multipart/form-data",
            read: |body| {
                ::openapi_webhooks::codegen::form::read_multipart::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body, forms::upload())
                    .map(Self::Upload)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "same",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Same)
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
    /// The schema at `#/components/schemas/Upload`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UploadPayload {
        /// The property `id`.
        pub id: i64,
        /// The property `title`.
        pub title: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: ::std::option::Option<Address>,
        /// The property `addresses`.
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        /// The property `tags`.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `picture`.
        pub picture: ::std::option::Option<::openapi_webhooks::codegen::File>,
        /// The property `scan`.
        pub scan: ::std::option::Option<::openapi_webhooks::codegen::File>,
        /// The property `pages`.
        pub pages: ::std::option::Option<
            ::std::vec::Vec<::openapi_webhooks::codegen::File>,
        >,
        /// The property `logo`.
        pub logo: ::std::option::Option<::openapi_webhooks::codegen::File>,
        /// The property `thumbnail`.
        pub thumbnail: ::std::option::Option<::std::string::String>,
        /// The property `report`.
        pub report: ::std::option::Option<::openapi_webhooks::codegen::File>,
        /// The property `quoted`.
        pub quoted: ::std::option::Option<::std::string::String>,
        /// The property `joined`.
        pub joined: ::std::option::Option<::std::vec::Vec<i64>>,
        /// The property `deep`.
        pub deep: ::std::option::Option<UploadPayloadDeep>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl UploadPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                title: ::std::option::Option::None,
                address: ::std::option::Option::None,
                addresses: ::std::option::Option::None,
                tags: ::std::option::Option::None,
                picture: ::std::option::Option::None,
                scan: ::std::option::Option::None,
                pages: ::std::option::Option::None,
                logo: ::std::option::Option::None,
                thumbnail: ::std::option::Option::None,
                report: ::std::option::Option::None,
                quoted: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize for UploadPayload { member("id", id) optional("title", title)
        optional("address", address) optional("addresses", addresses) optional("tags",
        tags) optional("picture", picture) optional("scan", scan) optional("pages",
        pages) optional("logo", logo) optional("thumbnail", thumbnail) optional("report",
        report) optional("quoted", quoted) optional("joined", joined) optional("deep",
        deep) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for UploadPayload { required(0) keep(14, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "title", title : ::std::string::String = title) read(2, "address",
        address : Address = address) read_as(3, "addresses", addresses : ::std::vec::Vec
        < Address > = addresses, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(4, "tags", tags :
        ::std::vec::Vec < ::std::string::String > = tags,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(5, "picture", picture :
        ::openapi_webhooks::codegen::File = picture) read(6, "scan", scan :
        ::openapi_webhooks::codegen::File = scan) read_as(7, "pages", pages :
        ::std::vec::Vec < ::openapi_webhooks::codegen::File > = pages,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(8, "logo", logo :
        ::openapi_webhooks::codegen::File = logo) read(9, "thumbnail", thumbnail :
        ::std::string::String = thumbnail) read(10, "report", report :
        ::openapi_webhooks::codegen::File = report) read(11, "quoted", quoted :
        ::std::string::String = quoted) read_as(12, "joined", joined : ::std::vec::Vec <
        i64 > = joined, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer >) read(13, "deep", deep :
        UploadPayloadDeep = deep) }
    }
    /// The schema at `#/components/schemas/Upload`.
    #[derive(Clone, PartialEq)]
    pub struct Upload {
        /// The property `id`.
        pub id: i64,
        /// The property `title`.
        pub title: ::std::option::Option<::std::string::String>,
        /// The property `address`.
        pub address: ::std::option::Option<Address>,
        /// The property `addresses`.
        pub addresses: ::std::option::Option<::std::vec::Vec<Address>>,
        /// The property `tags`.
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `picture`.
        pub picture: ::std::option::Option<
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
        /// The property `scan`.
        pub scan: ::std::option::Option<::std::string::String>,
        /// The property `pages`.
        pub pages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `logo`.
        pub logo: ::std::option::Option<::openapi_webhooks::codegen::serde_json::Value>,
        /// The property `thumbnail`.
        pub thumbnail: ::std::option::Option<::std::string::String>,
        /// The property `report`.
        pub report: ::std::option::Option<Address>,
        /// The property `quoted`.
        pub quoted: ::std::option::Option<::std::string::String>,
        /// The property `joined`.
        pub joined: ::std::option::Option<::std::vec::Vec<i64>>,
        /// The property `deep`.
        pub deep: ::std::option::Option<UploadPayloadDeep>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Upload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                title: ::std::option::Option::None,
                address: ::std::option::Option::None,
                addresses: ::std::option::Option::None,
                tags: ::std::option::Option::None,
                picture: ::std::option::Option::None,
                scan: ::std::option::Option::None,
                pages: ::std::option::Option::None,
                logo: ::std::option::Option::None,
                thumbnail: ::std::option::Option::None,
                report: ::std::option::Option::None,
                quoted: ::std::option::Option::None,
                joined: ::std::option::Option::None,
                deep: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Upload { member("id", id) optional("title", title)
        optional("address", address) optional("addresses", addresses) optional("tags",
        tags) optional("picture", picture) optional("scan", scan) optional("pages",
        pages) optional("logo", logo) optional("thumbnail", thumbnail) optional("report",
        report) optional("quoted", quoted) optional("joined", joined) optional("deep",
        deep) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Upload { required(0) keep(14, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer)
        read(1, "title", title : ::std::string::String = title) read(2, "address",
        address : Address = address) read_as(3, "addresses", addresses : ::std::vec::Vec
        < Address > = addresses, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read_as(4, "tags", tags :
        ::std::vec::Vec < ::std::string::String > = tags,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(5, "picture", picture :
        ::openapi_webhooks::codegen::serde_json::Value = picture) read(6, "scan", scan :
        ::std::string::String = scan) read_as(7, "pages", pages : ::std::vec::Vec <
        ::std::string::String > = pages, ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) read(8, "logo", logo :
        ::openapi_webhooks::codegen::serde_json::Value = logo) read(9, "thumbnail",
        thumbnail : ::std::string::String = thumbnail) read(10, "report", report :
        Address = report) read(11, "quoted", quoted : ::std::string::String = quoted)
        read_as(12, "joined", joined : ::std::vec::Vec < i64 > = joined,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer >) read(13, "deep", deep :
        UploadPayloadDeep = deep) }
    }
    /// The schema at `#/components/schemas/Address`.
    #[derive(Clone, PartialEq)]
    pub struct Address {
        /// The property `street`.
        pub street: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Address {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(street: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                street: street.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Address { member("street", street)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Address { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "street", street :
        ::std::string::String = ::std::option::Option::Some(street)) }
    }
    /// The schema at `#/components/schemas/Upload/properties/deep`.
    #[derive(Clone, PartialEq)]
    pub struct UploadPayloadDeep {
        /// The property `a`.
        pub a: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl UploadPayloadDeep {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for UploadPayloadDeep {
        fn default() -> Self {
            Self::new()
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for UploadPayloadDeep { optional("a", a)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for UploadPayloadDeep { required() keep(1, additional_properties
        : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "a", a : i64 = a,
        ::openapi_webhooks::codegen::read_as::Integer) }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `upload`.
    pub type Upload = Same;
    /// The answers to `same`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Same {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Same {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
/// What forms hold.
mod forms {
    pub(super) fn upload() -> &'static ::openapi_webhooks::codegen::form::Form {
        const FORM: ::openapi_webhooks::codegen::form::Form = ::openapi_webhooks::codegen::form::Form {
            fields: &[
                ::openapi_webhooks::codegen::field::Field::new(
                    "id",
                    &[::openapi_webhooks::codegen::field::Kind::Integer],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "title",
                    &[::openapi_webhooks::codegen::field::Kind::String],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                    "address",
                    &[::openapi_webhooks::codegen::field::Kind::Object],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "addresses",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "tags",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "picture",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("image/png")
                    .headers(&[("X-Origin", "camera")]),
                ::openapi_webhooks::codegen::field::Field::new(
                    "scan",
                    &[::openapi_webhooks::codegen::field::Kind::File],
                ),
                ::openapi_webhooks::codegen::field::Field::new(
                        "pages",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .array(),
                ::openapi_webhooks::codegen::field::Field::new(
                        "logo",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("image/png"),
                ::openapi_webhooks::codegen::field::Field::new(
                        "thumbnail",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .content_type("application/octet-stream")
                    .headers(&[("Content-Transfer-Encoding", "base64")]),
                ::openapi_webhooks::codegen::field::Field::new(
                        "report",
                        &[::openapi_webhooks::codegen::field::Kind::File],
                    )
                    .content_type("application/xml; charset=utf-8"),
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
                        "deep",
                        &[::openapi_webhooks::codegen::field::Kind::Object],
                    )
                    .object(
                        &[("a", &[::openapi_webhooks::codegen::field::Kind::Integer])],
                    )
                    .others(&[])
                    .style(::openapi_webhooks::codegen::Style::DeepObject),
            ],
            others: &[],
        };
        &FORM
    }
}
