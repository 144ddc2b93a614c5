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
