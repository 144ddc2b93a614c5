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
    /// The schema at `#/webhooks/anchors/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct AnchorsPayload {
        /// The property `own`.
        pub own: Option<i64>,
        /// The property `other`.
        pub other: Option<String>,
        /// The property `inner`.
        pub inner: Option<AnchorsPayloadOther>,
        /// The property `file`.
        pub file: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl AnchorsPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                own: None,
                other: None,
                inner: None,
                file: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for AnchorsPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for AnchorsPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("own", &self.own);
            object.optional("other", &self.other);
            object.optional("inner", &self.inner);
            object.optional("file", &self.file);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for AnchorsPayload);
    __v1::object! {
        impl Deserialize for AnchorsPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const own: i64 = read_as::<__v1::deserialize_as::Integer>(0, "own", own);
            const other: String = read(1, "other", other);
            const inner: AnchorsPayloadOther = read(2, "inner", inner);
            const file: String = read(3, "file", file);
        }
    }
    /// The schema at `#/webhooks/data/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct DataPayload {
        /// The property `value`.
        pub value: Option<bool>,
        /// The property `named`.
        pub named: Option<i64>,
        /// The property `$id`.
        pub id: Option<String>,
        /// The property `$anchor`.
        pub anchor: Option<String>,
        /// The property `kind`.
        pub kind: Option<DataPayloadKind>,
        /// The property `only`.
        pub only: Option<DataPayloadOnly>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl DataPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                value: None,
                named: None,
                id: None,
                anchor: None,
                kind: None,
                only: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for DataPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for DataPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("value", &self.value);
            object.optional("named", &self.named);
            object.optional("$id", &self.id);
            object.optional("$anchor", &self.anchor);
            object.optional("kind", &self.kind);
            object.optional("only", &self.only);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for DataPayload);
    __v1::object! {
        impl Deserialize for DataPayload {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const value: bool = read(0, "value", value);
            const named: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "named", named);
            const id: String = read(2, "$id", id);
            const anchor: String = read(3, "$anchor", anchor);
            const kind: DataPayloadKind = read(4, "kind", kind);
            const only: DataPayloadOnly = read(5, "only", only);
        }
    }
    /// The schema at `#/webhooks/anchors/post/requestBody/content/application~1json/schema/$defs/other`.
    #[derive(Clone, PartialEq)]
    pub struct AnchorsPayloadOther {
        /// The property `x`.
        pub x: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl AnchorsPayloadOther {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for AnchorsPayloadOther {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for AnchorsPayloadOther {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for AnchorsPayloadOther);
    __v1::object! {
        impl Deserialize for AnchorsPayloadOther {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const x: String = read(0, "x", x);
        }
    }
    /// Always `{"$id":"https://example.com/datum","$anchor":"datum","type":"null"}`.
    ///
    /// Also the type of `#/webhooks/data/post/requestBody/content/application~1json/schema/properties/only`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DataPayloadKind;
    __v1::values!(
        impl Values for DataPayloadKind =
        Json("{\"$id\":\"https://example.com/datum\",\"$anchor\":\"datum\",\"type\":\"null\"}")
    );
    __v1::values!(impl Serialize for DataPayloadKind by serialize);
    __v1::values!(impl Deserialize for DataPayloadKind by deserialize);
    /// The schema at `#/webhooks/data/post/requestBody/content/application~1json/schema/properties/only`.
    pub use self::DataPayloadKind as DataPayloadOnly;
}
