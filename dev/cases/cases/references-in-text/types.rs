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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `example`.
        ///
        /// At most 5 characters.
        pub example: Text,
        /// The property `default`.
        ///
        /// At most 5 characters.
        pub default: Option<Text>,
        /// The property `x-note`.
        ///
        /// At most 5 characters.
        pub x_note: Option<Text>,
        /// The property `enum`.
        ///
        /// At most 5 characters.
        pub r#enum: Option<Text>,
        /// The property `const`.
        pub r#const: Option<Parts>,
        /// The property `value`.
        pub value: Option<OrderPayloadValue>,
        /// The property `by-name`.
        ///
        /// At most 5 characters.
        pub by_name: Option<Text>,
        /// The property `anchored`.
        ///
        /// At most 5 characters.
        pub anchored: Option<Text>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(example: Text) -> Self {
            Self {
                example,
                default: None,
                x_note: None,
                r#enum: None,
                r#const: None,
                value: None,
                by_name: None,
                anchored: None,
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
            object.member("example", &self.example);
            object.optional("default", &self.default);
            object.optional("x-note", &self.x_note);
            object.optional("enum", &self.r#enum);
            object.optional("const", &self.r#const);
            object.optional("value", &self.value);
            object.optional("by-name", &self.by_name);
            object.optional("anchored", &self.anchored);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                8,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const example: Text = read(0, "example", Some(example));
            const default: Text = read(1, "default", default);
            const x_note: Text = read(2, "x-note", x_note);
            const r#enum: Text = read(3, "enum", r#enum);
            const r#const: Parts = read(4, "const", r#const);
            const value: OrderPayloadValue = read(5, "value", value);
            const by_name: Text = read(6, "by-name", by_name);
            const anchored: Text = read(7, "anchored", anchored);
        }
    }
    /// The schema at `#/components/schemas/Text`.
    ///
    /// A string of at most 5 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Text(String);
    __v1::checked_string! {
        impl CheckedString for Text {
            const MAX_LENGTH: usize = 5;
        }
    }
    /// The schema at `#`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Parts {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for Parts);
    __v1::values! {
        impl Values for Parts {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for Parts by serialize);
    __v1::values!(impl Deserialize for Parts by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/value`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPayloadValue {
        /// The value `{"$ref":"no-such-file.json#/Example"}`.
        RefNoSuchFileJsonHashExample,
        /// The value `{"$id":"https://example.com/text"}`.
        IdHttpsExampleComText,
    }
    __v1::values! {
        impl Values for OrderPayloadValue {
            const RefNoSuchFileJsonHashExample: Scalar = Json(
                "{\"$ref\":\"no-such-file.json#/Example\"}",
            );
            const IdHttpsExampleComText: Scalar = Json(
                "{\"$id\":\"https://example.com/text\"}",
            );
        }
    }
    __v1::values!(impl Serialize for OrderPayloadValue by serialize);
    __v1::values!(impl Deserialize for OrderPayloadValue by deserialize);
}
