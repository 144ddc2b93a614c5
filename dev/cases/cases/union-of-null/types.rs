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
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `a`.
        pub a: Option<ChangedPayloadA>,
        /// The property `b`.
        pub b: Option<String>,
        /// The property `c`.
        pub c: Option<Option<ChangedPayloadC>>,
        /// The property `d`.
        pub d: Option<Option<ChangedPayloadD>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: Option<ChangedPayloadA>, b: Option<String>) -> Self {
            Self {
                a,
                b,
                c: None,
                d: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ChangedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.optional("c", &self.c);
            object.optional("d", &self.d);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ChangedPayload);
    __v1::object! {
        impl Deserialize for ChangedPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const a: Option<ChangedPayloadA> = read(0, "a", Some(a));
            const b: Option<String> = read(1, "b", Some(b));
            const c: Option<ChangedPayloadC> = read(2, "c", c);
            const d: Option<ChangedPayloadD> = read(3, "d", d);
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/a`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadA {
        /// Tagged `Card`.
        Card(Card),
        /// Tagged `Cash`.
        Cash(Cash),
    }
    impl From<Card> for ChangedPayloadA {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<Cash> for ChangedPayloadA {
        fn from(value: Cash) -> Self {
            Self::Cash(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadA {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Cash(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadA {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for ChangedPayloadA {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Card") => object.read(Self::Card),
                __v1::Option::Some("Cash") => object.read(Self::Cash),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["Card", "Cash"])),
            }
        }
    }
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/c`.
    ///
    /// Also the type of `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ChangedPayloadC {
        /// A string.
        String(String),
        /// An integer.
        Integer(i64),
    }
    impl From<String> for ChangedPayloadC {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for ChangedPayloadC {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for ChangedPayloadC {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for ChangedPayloadC {
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
    impl<'de> __v1::Deserialize<'de> for ChangedPayloadC {
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
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `number`.
        pub number: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Card {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CardKind,
                number: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Card {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Card {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Card);
    __v1::object! {
        impl Deserialize for Card {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: CardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", number);
        }
    }
    /// The schema at `#/components/schemas/Cash`.
    #[derive(Clone, PartialEq)]
    pub struct Cash {
        /// The property `kind`.
        pub kind: CashKind,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Cash {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: CashKind,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Cash {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Cash {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Cash);
    __v1::object! {
        impl Deserialize for Cash {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: CashKind = read(0, "kind", Some(kind));
        }
    }
    /// Always `"Card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values!(impl Values for CardKind = String("Card"));
    __v1::values!(impl Serialize for CardKind by serialize);
    __v1::values!(impl Deserialize for CardKind by deserialize);
    /// Always `"Cash"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CashKind;
    __v1::values!(impl Values for CashKind = String("Cash"));
    __v1::values!(impl Serialize for CashKind by serialize);
    __v1::values!(impl Deserialize for CashKind by deserialize);
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema/properties/d`.
    pub type ChangedPayloadD = ChangedPayloadC;
}
