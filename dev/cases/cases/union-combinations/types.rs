/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum PaidPayload {
        /// An object.
        Object(PaidPayloadObject),
        /// An object.
        Object2(PaidPayloadObject2),
        /// An object.
        Object3(PaidPayloadObject3),
        /// An object.
        Object4(PaidPayloadObject4),
    }
    impl From<PaidPayloadObject> for PaidPayload {
        fn from(value: PaidPayloadObject) -> Self {
            Self::Object(value)
        }
    }
    impl From<PaidPayloadObject2> for PaidPayload {
        fn from(value: PaidPayloadObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl From<PaidPayloadObject3> for PaidPayload {
        fn from(value: PaidPayloadObject3) -> Self {
            Self::Object3(value)
        }
    }
    impl From<PaidPayloadObject4> for PaidPayload {
        fn from(value: PaidPayloadObject4) -> Self {
            Self::Object4(value)
        }
    }
    impl __v1::Serialize for PaidPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object2(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object3(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object4(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for PaidPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Object => {
                    choice
                        .attempts()
                        .attempt::<__v1::read_as::Plain, _>(Self::Object2)
                        .attempt::<__v1::read_as::Plain, _>(Self::Object4)
                        .attempt::<__v1::read_as::Plain, _>(Self::Object)
                        .attempt::<__v1::read_as::Plain, _>(Self::Object3)
                        .end("what one of the variants takes")
                }
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => __v1::Result::Err(choice.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadObjectKind,
        /// The property `card`.
        pub card: String,
        /// The property `state`.
        pub state: PaidPayloadObjectState,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadObject {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, card: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObjectKind,
                card: card.into(),
                state: PaidPayloadObjectState,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadObject {
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
    __v1::object!(impl Debug for PaidPayloadObject);
    __v1::object! {
        impl Deserialize for PaidPayloadObject { type Others = keep < 4,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0, 1, 2, 3]; const id : String = read(0, "id",
        Some(id)); const kind : PaidPayloadObjectKind = read(1, "kind", Some(kind));
        const card : String = read(2, "card", Some(card)); const state :
        PaidPayloadObjectState = read(3, "state", Some(state)); }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject2 {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadObjectKind,
        /// The property `card`.
        pub card: String,
        /// The property `state`.
        pub state: PaidPayloadObject2State,
        /// The property `reason`.
        pub reason: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadObject2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            id: impl Into<String>,
            card: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObjectKind,
                card: card.into(),
                state: PaidPayloadObject2State,
                reason: reason.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadObject2 {
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
    __v1::object!(impl Debug for PaidPayloadObject2);
    __v1::object! {
        impl Deserialize for PaidPayloadObject2 { type Others = keep < 5,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0, 1, 2, 3, 4]; const id : String = read(0, "id",
        Some(id)); const kind : PaidPayloadObjectKind = read(1, "kind", Some(kind));
        const card : String = read(2, "card", Some(card)); const state :
        PaidPayloadObject2State = read(3, "state", Some(state)); const reason : String =
        read(4, "reason", Some(reason)); }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject3 {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadObject3Kind,
        /// The property `iban`.
        pub iban: String,
        /// The property `state`.
        pub state: PaidPayloadObjectState,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadObject3 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, iban: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObject3Kind,
                iban: iban.into(),
                state: PaidPayloadObjectState,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadObject3 {
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
    __v1::object!(impl Debug for PaidPayloadObject3);
    __v1::object! {
        impl Deserialize for PaidPayloadObject3 { type Others = keep < 4,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0, 1, 2, 3]; const id : String = read(0, "id",
        Some(id)); const kind : PaidPayloadObject3Kind = read(1, "kind", Some(kind));
        const iban : String = read(2, "iban", Some(iban)); const state :
        PaidPayloadObjectState = read(3, "state", Some(state)); }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject4 {
        /// The property `id`.
        pub id: String,
        /// The property `kind`.
        pub kind: PaidPayloadObject3Kind,
        /// The property `iban`.
        pub iban: String,
        /// The property `state`.
        pub state: PaidPayloadObject2State,
        /// The property `reason`.
        pub reason: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PaidPayloadObject4 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            id: impl Into<String>,
            iban: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObject3Kind,
                iban: iban.into(),
                state: PaidPayloadObject2State,
                reason: reason.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PaidPayloadObject4 {
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
    __v1::object!(impl Debug for PaidPayloadObject4);
    __v1::object! {
        impl Deserialize for PaidPayloadObject4 { type Others = keep < 5,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0, 1, 2, 3, 4]; const id : String = read(0, "id",
        Some(id)); const kind : PaidPayloadObject3Kind = read(1, "kind", Some(kind));
        const iban : String = read(2, "iban", Some(iban)); const state :
        PaidPayloadObject2State = read(3, "state", Some(state)); const reason : String =
        read(4, "reason", Some(reason)); }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObjectKind;
    __v1::values!(impl Values for PaidPayloadObjectKind = String("card"));
    __v1::values!(impl Serialize for PaidPayloadObjectKind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadObjectKind by deserialize);
    /// Always `"done"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObjectState;
    __v1::values!(impl Values for PaidPayloadObjectState = String("done"));
    __v1::values!(impl Serialize for PaidPayloadObjectState by serialize);
    __v1::values!(impl Deserialize for PaidPayloadObjectState by deserialize);
    /// Always `"failed"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObject2State;
    __v1::values!(impl Values for PaidPayloadObject2State = String("failed"));
    __v1::values!(impl Serialize for PaidPayloadObject2State by serialize);
    __v1::values!(impl Deserialize for PaidPayloadObject2State by deserialize);
    /// Always `"iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObject3Kind;
    __v1::values!(impl Values for PaidPayloadObject3Kind = String("iban"));
    __v1::values!(impl Serialize for PaidPayloadObject3Kind by serialize);
    __v1::values!(impl Deserialize for PaidPayloadObject3Kind by deserialize);
}
