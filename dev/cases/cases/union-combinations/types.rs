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
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum PaidPayload {
        /// An object.
        Card(PaidPayloadCard),
        /// An object.
        Card2(PaidPayloadCard2),
        /// An object.
        Iban(PaidPayloadIban),
        /// An object.
        Iban2(PaidPayloadIban2),
    }
    impl From<PaidPayloadCard> for PaidPayload {
        fn from(value: PaidPayloadCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<PaidPayloadCard2> for PaidPayload {
        fn from(value: PaidPayloadCard2) -> Self {
            Self::Card2(value)
        }
    }
    impl From<PaidPayloadIban> for PaidPayload {
        fn from(value: PaidPayloadIban) -> Self {
            Self::Iban(value)
        }
    }
    impl From<PaidPayloadIban2> for PaidPayload {
        fn from(value: PaidPayloadIban2) -> Self {
            Self::Iban2(value)
        }
    }
    impl __v1::Serialize for PaidPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Card2(value) => __v1::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::Serialize::serialize(value, serializer),
                Self::Iban2(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for PaidPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Card2)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Iban2)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Card)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Iban)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadCard {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadCardKind,
        /// The property `card`.
        pub card: String,
        /// The property `state`.
        pub state: PaidPayloadState,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, card: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadCardKind,
                card: card.into(),
                state: PaidPayloadState,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("kind", &self.kind);
            object.member("card", &self.card);
            object.member("state", &self.state);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadCard);
    __v1::object! {
        impl Deserialize for PaidPayloadCard {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3];
            const id: String = read(0, "id", Some(id));
            const kind: PaidPayloadCardKind = read(1, "kind", Some(kind));
            const card: String = read(2, "card", Some(card));
            const state: PaidPayloadState = read(3, "state", Some(state));
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadCard2 {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadCardKind,
        /// The property `card`.
        pub card: String,
        /// The property `state`.
        pub state: PaidPayloadState2,
        /// The property `reason`.
        pub reason: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadCard2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            id: impl Into<String>,
            card: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadCardKind,
                card: card.into(),
                state: PaidPayloadState2,
                reason: reason.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadCard2 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("kind", &self.kind);
            object.member("card", &self.card);
            object.member("state", &self.state);
            object.member("reason", &self.reason);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadCard2);
    __v1::object! {
        impl Deserialize for PaidPayloadCard2 {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3, 4];
            const id: String = read(0, "id", Some(id));
            const kind: PaidPayloadCardKind = read(1, "kind", Some(kind));
            const card: String = read(2, "card", Some(card));
            const state: PaidPayloadState2 = read(3, "state", Some(state));
            const reason: String = read(4, "reason", Some(reason));
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadIban {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadIbanKind,
        /// The property `iban`.
        pub iban: String,
        /// The property `state`.
        pub state: PaidPayloadState,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadIban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, iban: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadIbanKind,
                iban: iban.into(),
                state: PaidPayloadState,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadIban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("kind", &self.kind);
            object.member("iban", &self.iban);
            object.member("state", &self.state);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadIban);
    __v1::object! {
        impl Deserialize for PaidPayloadIban {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3];
            const id: String = read(0, "id", Some(id));
            const kind: PaidPayloadIbanKind = read(1, "kind", Some(kind));
            const iban: String = read(2, "iban", Some(iban));
            const state: PaidPayloadState = read(3, "state", Some(state));
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadIban2 {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadIbanKind,
        /// The property `iban`.
        pub iban: String,
        /// The property `state`.
        pub state: PaidPayloadState2,
        /// The property `reason`.
        pub reason: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadIban2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            id: impl Into<String>,
            iban: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadIbanKind,
                iban: iban.into(),
                state: PaidPayloadState2,
                reason: reason.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadIban2 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("kind", &self.kind);
            object.member("iban", &self.iban);
            object.member("state", &self.state);
            object.member("reason", &self.reason);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PaidPayloadIban2);
    __v1::object! {
        impl Deserialize for PaidPayloadIban2 {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3, 4];
            const id: String = read(0, "id", Some(id));
            const kind: PaidPayloadIbanKind = read(1, "kind", Some(kind));
            const iban: String = read(2, "iban", Some(iban));
            const state: PaidPayloadState2 = read(3, "state", Some(state));
            const reason: String = read(4, "reason", Some(reason));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadCardKind;
    __v1::values!(impl Values for PaidPayloadCardKind = String("card"));
    __v1::values!(impl Serialize for PaidPayloadCardKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadCardKind by deserialize);
    /// Always `"done"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadState;
    __v1::values!(impl Values for PaidPayloadState = String("done"));
    __v1::values!(impl Serialize for PaidPayloadState by serialize);
    __v1::values!(impl Deserialize for PaidPayloadState by deserialize);
    /// Always `"failed"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadState2;
    __v1::values!(impl Values for PaidPayloadState2 = String("failed"));
    __v1::values!(impl Serialize for PaidPayloadState2 by serialize);
    __v1::values!(impl Deserialize for PaidPayloadState2 by deserialize);
    /// Always `"iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadIbanKind;
    __v1::values!(impl Values for PaidPayloadIbanKind = String("iban"));
    __v1::values!(impl Serialize for PaidPayloadIbanKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadIbanKind by deserialize);
}
