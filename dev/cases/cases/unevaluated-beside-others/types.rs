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
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayload {
        /// The property `condition`.
        pub condition: Option<RefundPayloadCondition>,
        /// The property `dependent`.
        pub dependent: Option<RefundPayloadDependent>,
        /// The property `any`.
        pub any: Option<RefundPayloadAny>,
        /// The property `nested`.
        pub nested: Option<RefundPayloadNested>,
        /// The property `limited`.
        pub limited: Option<RefundPayloadLimited>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                condition: None,
                dependent: None,
                any: None,
                nested: None,
                limited: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("condition", &self.condition);
            object.optional("dependent", &self.dependent);
            object.optional("any", &self.any);
            object.optional("nested", &self.nested);
            object.optional("limited", &self.limited);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayload);
    __v1::object! {
        impl Deserialize for RefundPayload {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const condition: RefundPayloadCondition = read(0, "condition", condition);
            const dependent: RefundPayloadDependent = read(1, "dependent", dependent);
            const any: RefundPayloadAny = read(2, "any", any);
            const nested: RefundPayloadNested = read(3, "nested", nested);
            const limited: RefundPayloadLimited = read(4, "limited", limited);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/condition`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadCondition {
        /// The property `to`.
        pub to: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayloadCondition {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                to: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayloadCondition {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadCondition {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("to", &self.to);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadCondition);
    __v1::object! {
        impl Deserialize for RefundPayloadCondition {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const to: String = read(0, "to", to);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/dependent`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadDependent {
        /// The property `note`.
        pub note: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayloadDependent {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                note: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayloadDependent {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadDependent {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("note", &self.note);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadDependent);
    __v1::object! {
        impl Deserialize for RefundPayloadDependent {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const note: String = read(0, "note", note);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/any`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum RefundPayloadAny {
        /// An object.
        Object(RefundPayloadAnyObject),
        /// An object.
        Object2(RefundPayloadAnyObject2),
    }
    impl From<RefundPayloadAnyObject> for RefundPayloadAny {
        fn from(value: RefundPayloadAnyObject) -> Self {
            Self::Object(value)
        }
    }
    impl From<RefundPayloadAnyObject2> for RefundPayloadAny {
        fn from(value: RefundPayloadAnyObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl __v1::Serialize for RefundPayloadAny {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object2(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for RefundPayloadAny {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Object)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Object2)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/nested`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadNested {
        /// The property `x`.
        pub x: Option<__v1::serde_json::Value>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayloadNested {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                x: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayloadNested {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadNested {
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
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadNested);
    __v1::object! {
        impl Deserialize for RefundPayloadNested {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const x: __v1::serde_json::Value = read(0, "x", x);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/limited`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadLimited {
        /// The property `c`.
        pub c: Option<__v1::serde_json::Value>,
        /// The property `d`.
        pub d: Option<__v1::serde_json::Value>,
    }
    impl RefundPayloadLimited {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self { c: None, d: None }
        }
    }
    impl Default for RefundPayloadLimited {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadLimited {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("c", &self.c);
            object.optional("d", &self.d);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadLimited);
    __v1::object! {
        impl Deserialize for RefundPayloadLimited {
            type Others = forbid;
            const REQUIRED: &[usize] = &[];
            const c: __v1::serde_json::Value = read(0, "c", c);
            const d: __v1::serde_json::Value = read(1, "d", d);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/any`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadAnyObject {
        /// The property `a`.
        pub a: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayloadAnyObject {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayloadAnyObject {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadAnyObject {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadAnyObject);
    __v1::object! {
        impl Deserialize for RefundPayloadAnyObject {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const a: i64 = read_as::<__v1::deserialize_as::Integer>(0, "a", a);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema/properties/any`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayloadAnyObject2 {
        /// The property `b`.
        pub b: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayloadAnyObject2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                b: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for RefundPayloadAnyObject2 {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for RefundPayloadAnyObject2 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayloadAnyObject2);
    __v1::object! {
        impl Deserialize for RefundPayloadAnyObject2 {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const b: i64 = read_as::<__v1::deserialize_as::Integer>(0, "b", b);
        }
    }
}
