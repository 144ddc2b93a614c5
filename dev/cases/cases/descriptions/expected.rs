// The webhooks of Docs of `all` [kinds] <b> 1, by openapi-webhooks-build. Change the document, not this file.

/// Sends the webhooks of `Docs of 'all' [kinds] <b>`.
///
/// `send_…` makes one attempt; `message_…` stops before the network, for a message that is to be
/// stored, delivered later or to many.
#[derive(Clone, Debug)]
pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
    inner: ::openapi_webhooks::codegen::Client<T>,
}
::openapi_webhooks::codegen::client!(Client);
impl<T: ::openapi_webhooks::codegen::Transport> Client<T> {
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    ///
    /// ```text
    /// { "a": 1 }
    /// ```
    ///
    /// indented = code
    ///
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// * star
    ///
    /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \[x\] |
    ///
    /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
    /// windows space order 🦀 é
    ///
    /// # Heading
    ///
    /// Setext
    /// ======
    ///
    /// \<details>\<summary>More\</summary>
    /// hidden
    /// \</details>
    ///
    /// \[x\]: <https://example.com>
    ///
    /// ~~~text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ~~~
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_order<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::Order>,
            ::openapi_webhooks::codegen::SendError<responses::Order>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_order(payload, parameters))
    }
    /// The message of the webhook `order`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_order(
        &self,
        payload: &types::OrderPayload,
        parameters: &parameters::Order,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "order",
                ::openapi_webhooks::codegen::http::Method::POST,
            )
            .header("X-A", &parameters.x_a, false)?
            .json("application/json", payload)
    }
    /// ```text
    /// fence
    /// ```
    ///
    /// # Errors
    ///
    /// When the webhook was not delivered; the error says why, whether it may have been seen, and what
    /// the endpoint answered.
    pub fn send_we_ird_name_i<'a>(
        &'a self,
        endpoint: &'a ::openapi_webhooks::codegen::Endpoint,
        payload: &i64,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ::openapi_webhooks::codegen::Delivery<responses::WeIrdNameI>,
            ::openapi_webhooks::codegen::SendError<responses::WeIrdNameI>,
        >,
    > + use<'a, T> {
        self.inner.send(endpoint, self.message_we_ird_name_i(payload))
    }
    /// The message of the webhook `we'ird [name] <i>`, to be delivered later or to many.
    ///
    /// # Errors
    ///
    /// When a parameter does not fit its place, or the payload holds a number that JSON cannot write.
    pub fn message_we_ird_name_i(
        &self,
        payload: &i64,
    ) -> ::std::result::Result<
        ::openapi_webhooks::codegen::Message,
        ::openapi_webhooks::codegen::MessageError,
    > {
        ::openapi_webhooks::codegen::MessageBuilder::new(
                "we`ird [name] <i>",
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
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    ///
    /// ```text
    /// { "a": 1 }
    /// ```
    ///
    /// indented = code
    ///
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// * star
    ///
    /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \[x\] |
    ///
    /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
    /// windows space order 🦀 é
    ///
    /// # Heading
    ///
    /// Setext
    /// ======
    ///
    /// \<details>\<summary>More\</summary>
    /// hidden
    /// \</details>
    ///
    /// \[x\]: <https://example.com>
    ///
    /// ~~~text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ~~~
    Order(types::OrderPayload),
    /// ```text
    /// fence
    /// ```
    WeIrdNameI(i64),
}
impl Event {
    /// The names of all webhooks, in the order of the document.
    pub const NAMES: &'static [&'static str] = &["order", "we`ird [name] <i>"];
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
            Self::WeIrdNameI(_) => "we`ird [name] <i>",
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
            Self::WeIrdNameI(payload) => {
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
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Plain,
                    _,
                >(body)
                    .map(Self::Order)
            },
        },
        ::openapi_webhooks::codegen::Reader {
            webhook: "we`ird [name] <i>",
            method: "POST",
            media_type: "application/json",
            read: |body| {
                ::openapi_webhooks::codegen::read::<
                    ::openapi_webhooks::codegen::read_as::Integer,
                    _,
                >(body)
                    .map(Self::WeIrdNameI)
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
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    ///
    /// ```text
    /// { "a": 1 }
    /// ```
    ///
    /// indented = code
    ///
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// * star
    ///
    /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \[x\] |
    ///
    /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
    /// windows space order 🦀 é
    ///
    /// # Heading
    ///
    /// Setext
    /// ======
    ///
    /// \<details>\<summary>More\</summary>
    /// hidden
    /// \</details>
    ///
    /// \[x\]: <https://example.com>
    ///
    /// ~~~text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ~~~
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        ///
        /// ```text
        /// { "a": 1 }
        /// ```
        ///
        /// indented = code
        ///
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// * star
        ///
        /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
        ///
        /// | a | b |
        /// |---|---|
        /// | 1 | \[x\] |
        ///
        /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
        /// windows space order 🦀 é
        ///
        /// # Heading
        ///
        /// Setext
        /// ======
        ///
        /// \<details>\<summary>More\</summary>
        /// hidden
        /// \</details>
        ///
        /// \[x\]: <https://example.com>
        ///
        /// ~~~text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ~~~
        pub a: ::std::string::String,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        pub b: ::std::option::Option<OrderPayloadB>,
        /// The property `c`.
        pub c: ::std::option::Option<::std::string::String>,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        pub d: ::std::option::Option<OrderPayloadD>,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        pub e: ::std::option::Option<OrderPayloadE>,
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        ///
        /// ```text
        /// { "a": 1 }
        /// ```
        ///
        /// indented = code
        ///
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// * star
        ///
        /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
        ///
        /// | a | b |
        /// |---|---|
        /// | 1 | \[x\] |
        ///
        /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
        /// windows space order 🦀 é
        ///
        /// # Heading
        ///
        /// Setext
        /// ======
        ///
        /// \<details>\<summary>More\</summary>
        /// hidden
        /// \</details>
        ///
        /// \[x\]: <https://example.com>
        ///
        /// ~~~text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ~~~
        pub f: ::std::option::Option<OrderPayloadF>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(a: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                a: a.into(),
                b: ::std::option::Option::None,
                c: ::std::option::Option::None,
                d: ::std::option::Option::None,
                e: ::std::option::Option::None,
                f: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for OrderPayload { member("a", a) optional("b", b)
        optional("c", c) optional("d", d) optional("e", e) optional("f", f)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for OrderPayload { required(0) keep(6, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "a", a :
        ::std::string::String = ::std::option::Option::Some(a)) read(1, "b", b :
        OrderPayloadB = b) read(2, "c", c : ::std::string::String = c) read(3, "d", d :
        OrderPayloadD = d) read(4, "e", e : OrderPayloadE = e) read(5, "f", f :
        OrderPayloadF = f) }
    }
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadB {
        /// The value `"x"`.
        X,
        /// The value `"'y'"`.
        Y,
        /// The value `"[z]"`.
        Z,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for OrderPayloadB
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadB { X = String("x"), Y = String("`y`"), Z =
        String("[z]") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadB by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPayloadB by deserialize
    }
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadE;
    ::openapi_webhooks::codegen::values! {
        impl Values for OrderPayloadE = String("`")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for OrderPayloadE by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for OrderPayloadE by deserialize
    }
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    ///
    /// ```text
    /// { "a": 1 }
    /// ```
    ///
    /// indented = code
    ///
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// * star
    ///
    /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \[x\] |
    ///
    /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
    /// windows space order 🦀 é
    ///
    /// # Heading
    ///
    /// Setext
    /// ======
    ///
    /// \<details>\<summary>More\</summary>
    /// hidden
    /// \</details>
    ///
    /// \[x\]: <https://example.com>
    ///
    /// ~~~text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ~~~
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum OrderPayloadF {
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        String(::std::string::String),
        /// ```text
        /// ```
        Integer(i64),
    }
    impl ::std::convert::From<::std::string::String> for OrderPayloadF {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<i64> for OrderPayloadF {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl ::openapi_webhooks::codegen::serde::Serialize for OrderPayloadF {
        fn serialize<S: ::openapi_webhooks::codegen::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
                Self::Integer(value) => {
                    ::openapi_webhooks::codegen::serde::Serialize::serialize(
                        value,
                        serializer,
                    )
                }
            }
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderPayloadF {
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
                        choice.unexpected("a string or an integer"),
                    )
                }
            }
        }
    }
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// A checked string: `parse` makes one of a text, or says what is wrong with it.
    #[derive(
        ::openapi_webhooks::codegen::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent, crate = "::openapi_webhooks::codegen::serde")]
    pub struct OrderPayloadD(::std::string::String);
    impl ::std::ops::Deref for OrderPayloadD {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<OrderPayloadD> for ::std::string::String {
        fn from(value: OrderPayloadD) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for OrderPayloadD {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<
                ::openapi_webhooks::codegen::regress::Regex,
            > = ::std::sync::LazyLock::new(|| {
                ::openapi_webhooks::codegen::regress::Regex::new("`<a>`\\*/").unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"`<a>`\\*/\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderPayloadD {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderPayloadD {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::openapi_webhooks::codegen::serde::Deserialize<'de> for OrderPayloadD {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::openapi_webhooks::codegen::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::openapi_webhooks::codegen::serde::de::Error>::custom(
                        e.to_string(),
                    )
                })
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
/// What receivers answer, as the document describes it.
pub mod responses {
    /// The answers to `order`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Order {
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        ///
        /// ```text
        /// { "a": 1 }
        /// ```
        ///
        /// indented = code
        ///
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// * star
        ///
        /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
        ///
        /// | a | b |
        /// |---|---|
        /// | 1 | \[x\] |
        ///
        /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
        /// windows space order 🦀 é
        ///
        /// # Heading
        ///
        /// Setext
        /// ======
        ///
        /// \<details>\<summary>More\</summary>
        /// hidden
        /// \</details>
        ///
        /// \[x\]: <https://example.com>
        ///
        /// ~~~text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ~~~
        Status200,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        Status4xx,
        /// Any other status.
        Default,
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for Order {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            match answer.status().as_u16() {
                200u16 => Self::Status200,
                status if status / 100 == 4u16 => Self::Status4xx,
                _ => Self::Default,
            }
        }
    }
    /// The answers to `we'ird [name] <i>`.
    #[derive(Clone, Debug)]
    #[allow(
        clippy::large_enum_variant,
        reason = "an answer stands alone; a box would cost each of its users a dereference"
    )]
    pub enum WeIrdNameI {
        /// An answer that the document does not describe, or whose body is not as described.
        Undocumented(::openapi_webhooks::codegen::Answer),
    }
    impl ::openapi_webhooks::codegen::Response for WeIrdNameI {
        fn from_answer(answer: ::openapi_webhooks::codegen::Answer) -> Self {
            Self::Undocumented(answer)
        }
    }
}
/// What webhooks carry beside their payloads: headers, the query and cookies.
pub mod parameters {
    /// The parameters of `order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        ///
        /// ```text
        /// { "a": 1 }
        /// ```
        ///
        /// indented = code
        ///
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// * star
        ///
        /// \> quoted \<b>bold\</b> & \<unknown-tag> <https://example.com/a_b(c>)?d=e#f \[brackets\] \[text\](relative.md) [text](https://example.com) \[ref\]\[x\] !\[image\](a.png)
        ///
        /// | a | b |
        /// |---|---|
        /// | 1 | \[x\] |
        ///
        /// */ /* // /// \ " ' `code [x] <y>` ``two`` \` alone    tab    tab
        /// windows space order 🦀 é
        ///
        /// # Heading
        ///
        /// Setext
        /// ======
        ///
        /// \<details>\<summary>More\</summary>
        /// hidden
        /// \</details>
        ///
        /// \[x\]: <https://example.com>
        ///
        /// ~~~text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ~~~
        pub x_a: ::std::option::Option<::std::string::String>,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x_a: ::std::option::Option::None,
            }
        }
    }
    impl ::std::default::Default for Order {
        fn default() -> Self {
            Self::new()
        }
    }
    impl Order {
        /// Reads the parameters of a request: of its headers, and its query as it came,
        /// percent-encoded.
        ///
        /// # Errors
        ///
        /// When a parameter is missing, given twice or not what the document says.
        pub fn from_request(
            headers: &::openapi_webhooks::codegen::http::HeaderMap,
            query: &str,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::openapi_webhooks::codegen::from_request(headers, query)
        }
    }
    impl ::openapi_webhooks::codegen::from_request::FromRequest for Order {
        const PARAMETERS: &'static [::openapi_webhooks::codegen::from_request::Parameter] = &[
            ::openapi_webhooks::codegen::from_request::Parameter::header(
                ::openapi_webhooks::codegen::field::Field::new(
                        "X-A",
                        &[::openapi_webhooks::codegen::field::Kind::String],
                    )
                    .style(::openapi_webhooks::codegen::Style::Form {
                        explode: false,
                    }),
            ),
        ];
        fn read(
            values: &mut ::openapi_webhooks::codegen::from_request::Values<'_>,
        ) -> ::std::result::Result<Self, ::openapi_webhooks::codegen::ParameterError> {
            ::std::result::Result::Ok(Self {
                x_a: values.optional::<::openapi_webhooks::codegen::read_as::Plain, _>()?,
            })
        }
    }
}
