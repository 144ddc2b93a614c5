/// The types of payloads and responses.
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
pub mod types {
    use super::__v1;
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    /// ```text
    /// { "a": 1 }
    /// ```
    /// ```text
    /// indented = code
    /// ```
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// - star
    ///
    /// > quoted **bold** & \<unknown-tag> <https://example.com/a_b>(c)?d=e#f \[brackets\] text [text](https://example.com) [ref](https://example.com) image
    ///
    /// | a | b |
    /// | --- | --- |
    /// | 1 | [x](https://example.com) |
    ///
    /// */ /* // /// \\ " ' `code [x] <y>` `two` \` alone tab tab
    /// win
    /// dows space order 🦀 é
    ///
    /// **Heading**
    ///
    /// **Setext**
    ///
    /// More
    ///
    /// hidden
    ///
    /// ````text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ````
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        /// ```text
        /// { "a": 1 }
        /// ```
        /// ```text
        /// indented = code
        /// ```
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// - star
        ///
        /// > quoted **bold** & \<unknown-tag> <https://example.com/a_b>(c)?d=e#f \[brackets\] text [text](https://example.com) [ref](https://example.com) image
        ///
        /// | a | b |
        /// | --- | --- |
        /// | 1 | [x](https://example.com) |
        ///
        /// */ /* // /// \\ " ' `code [x] <y>` `two` \` alone tab tab
        /// win
        /// dows space order 🦀 é
        ///
        /// **Heading**
        ///
        /// **Setext**
        ///
        /// More
        ///
        /// hidden
        ///
        /// ````text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ````
        pub a: String,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        pub b: Option<OrderPayloadB>,
        /// The property `c`.
        pub c: Option<String>,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        ///
        /// Matches `` `<a>`\*/ ``.
        pub d: Option<OrderPayloadD>,
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        pub e: Option<OrderPayloadE>,
        /// Text first.
        ///
        /// ```text
        /// let this = not_a_test;
        /// ```
        /// ```text
        /// { "a": 1 }
        /// ```
        /// ```text
        /// indented = code
        /// ```
        /// - a list
        ///   that goes on
        /// - \[ \] to do
        ///   lazily
        ///
        /// 1. one
        /// 2. two
        ///    more
        ///
        /// - star
        ///
        /// > quoted **bold** & \<unknown-tag> <https://example.com/a_b>(c)?d=e#f \[brackets\] text [text](https://example.com) [ref](https://example.com) image
        ///
        /// | a | b |
        /// | --- | --- |
        /// | 1 | [x](https://example.com) |
        ///
        /// */ /* // /// \\ " ' `code [x] <y>` `two` \` alone tab tab
        /// win
        /// dows space order 🦀 é
        ///
        /// **Heading**
        ///
        /// **Setext**
        ///
        /// More
        ///
        /// hidden
        ///
        /// ````text
        /// fence
        ///
        /// ```
        /// unclosed
        /// ````
        pub f: Option<OrderPayloadF>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self {
                a: a.into(),
                b: None,
                c: None,
                d: None,
                e: None,
                f: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.optional("b", &self.b);
            object.optional("c", &self.c);
            object.optional("d", &self.d);
            object.optional("e", &self.e);
            object.optional("f", &self.f);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const a: String = read(0, "a", Some(a));
            const b: OrderPayloadB = read(1, "b", b);
            const c: String = read(2, "c", c);
            const d: OrderPayloadD = read(3, "d", d);
            const e: OrderPayloadE = read(4, "e", e);
            const f: OrderPayloadF = read(5, "f", f);
        }
    }
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadB {
        /// The value `"x"`.
        X,
        /// The value ``"`y`"``.
        Y,
        /// The value `"[z]"`.
        Z,
    }
    __v1::values!(impl as_str for OrderPayloadB);
    __v1::values! {
        impl Values for OrderPayloadB {
            const X: Scalar = String("x");
            const Y: Scalar = String("`y`");
            const Z: Scalar = String("[z]");
        }
    }
    __v1::values!(impl Serialize for OrderPayloadB by serialize);
    __v1::values!(impl Deserialize for OrderPayloadB by deserialize);
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    ///
    /// A string that matches `` `<a>`\*/ ``.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadD(String);
    __v1::checked_string! {
        impl CheckedString for OrderPayloadD {
            const PATTERN: Pattern = __v1::Pattern::new(
                "`<a>`\\*/",
                &["`<a>`\\*/"],
                &[],
            );
        }
    }
    /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
    /// two
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderPayloadE;
    __v1::values!(impl Values for OrderPayloadE = String("`"));
    __v1::values!(impl Serialize for OrderPayloadE by serialize);
    __v1::values!(impl Deserialize for OrderPayloadE by deserialize);
    /// Text first.
    ///
    /// ```text
    /// let this = not_a_test;
    /// ```
    /// ```text
    /// { "a": 1 }
    /// ```
    /// ```text
    /// indented = code
    /// ```
    /// - a list
    ///   that goes on
    /// - \[ \] to do
    ///   lazily
    ///
    /// 1. one
    /// 2. two
    ///    more
    ///
    /// - star
    ///
    /// > quoted **bold** & \<unknown-tag> <https://example.com/a_b>(c)?d=e#f \[brackets\] text [text](https://example.com) [ref](https://example.com) image
    ///
    /// | a | b |
    /// | --- | --- |
    /// | 1 | [x](https://example.com) |
    ///
    /// */ /* // /// \\ " ' `code [x] <y>` `two` \` alone tab tab
    /// win
    /// dows space order 🦀 é
    ///
    /// **Heading**
    ///
    /// **Setext**
    ///
    /// More
    ///
    /// hidden
    ///
    /// ````text
    /// fence
    ///
    /// ```
    /// unclosed
    /// ````
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderPayloadF {
        /// See <http://example.com/x>, `Vec<u8>`, Option\<T>, Vec\<String>, \[Order\], foo::bar(), $5, {a}, #!\[deny(x)\], 5 \< 6 > 4 and e.g.
        /// two
        String(String),
        /// ```text
        /// ```
        Integer(i64),
    }
    impl From<String> for OrderPayloadF {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for OrderPayloadF {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for OrderPayloadF {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for OrderPayloadF {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderPayloadF {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::Integer)
                }
                JsonKind::String => value.read(Self::String),
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
}
