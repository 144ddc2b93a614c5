/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum PaidPayload {
        /// One of the values that are an object.
        Object(PaidPayloadObject),
        /// One of the values that are an object.
        Object2(PaidPayloadObject2),
        /// One of the values that are an object.
        Object3(PaidPayloadObject3),
        /// One of the values that are an object.
        Object4(PaidPayloadObject4),
    }
    impl ::std::convert::From<PaidPayloadObject> for PaidPayload {
        fn from(value: PaidPayloadObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<PaidPayloadObject2> for PaidPayload {
        fn from(value: PaidPayloadObject2) -> Self {
            Self::Object2(value)
        }
    }
    impl ::std::convert::From<PaidPayloadObject3> for PaidPayload {
        fn from(value: PaidPayloadObject3) -> Self {
            Self::Object3(value)
        }
    }
    impl ::std::convert::From<PaidPayloadObject4> for PaidPayload {
        fn from(value: PaidPayloadObject4) -> Self {
            Self::Object4(value)
        }
    }
    impl __v1::serde::Serialize for PaidPayload {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object2(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object3(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Object4(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for PaidPayload {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
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
                _ => ::std::result::Result::Err(choice.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `kind`.
        pub kind: PaidPayloadObjectKind,
        /// The property `card`.
        pub card: ::std::string::String,
        /// The property `state`.
        pub state: PaidPayloadObjectState,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaidPayloadObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            card: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObjectKind,
                card: card.into(),
                state: PaidPayloadObjectState,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaidPayloadObject { member("id", id) member("kind",
        kind) member("card", card) member("state", state) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaidPayloadObject { required(0, 1, 2, 3) keep(4,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "kind", kind : PaidPayloadObjectKind = ::std::option::Option::Some(kind)) read(2,
        "card", card : ::std::string::String = ::std::option::Option::Some(card)) read(3,
        "state", state : PaidPayloadObjectState = ::std::option::Option::Some(state)) }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject2 {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `kind`.
        pub kind: PaidPayloadObjectKind,
        /// The property `card`.
        pub card: ::std::string::String,
        /// The property `state`.
        pub state: PaidPayloadObject2State,
        /// The property `reason`.
        pub reason: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaidPayloadObject2 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            card: impl ::std::convert::Into<::std::string::String>,
            reason: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObjectKind,
                card: card.into(),
                state: PaidPayloadObject2State,
                reason: reason.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaidPayloadObject2 { member("id", id) member("kind",
        kind) member("card", card) member("state", state) member("reason", reason)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaidPayloadObject2 { required(0, 1, 2, 3, 4) keep(5,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "kind", kind : PaidPayloadObjectKind = ::std::option::Option::Some(kind)) read(2,
        "card", card : ::std::string::String = ::std::option::Option::Some(card)) read(3,
        "state", state : PaidPayloadObject2State = ::std::option::Option::Some(state))
        read(4, "reason", reason : ::std::string::String =
        ::std::option::Option::Some(reason)) }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject3 {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `kind`.
        pub kind: PaidPayloadObject3Kind,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The property `state`.
        pub state: PaidPayloadObjectState,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaidPayloadObject3 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            iban: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObject3Kind,
                iban: iban.into(),
                state: PaidPayloadObjectState,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaidPayloadObject3 { member("id", id) member("kind",
        kind) member("iban", iban) member("state", state) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaidPayloadObject3 { required(0, 1, 2, 3) keep(4,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "kind", kind : PaidPayloadObject3Kind = ::std::option::Option::Some(kind))
        read(2, "iban", iban : ::std::string::String = ::std::option::Option::Some(iban))
        read(3, "state", state : PaidPayloadObjectState =
        ::std::option::Option::Some(state)) }
    }
    /// The schema at `#/webhooks/paid/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct PaidPayloadObject4 {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `kind`.
        pub kind: PaidPayloadObject3Kind,
        /// The property `iban`.
        pub iban: ::std::string::String,
        /// The property `state`.
        pub state: PaidPayloadObject2State,
        /// The property `reason`.
        pub reason: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl PaidPayloadObject4 {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            iban: impl ::std::convert::Into<::std::string::String>,
            reason: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                kind: PaidPayloadObject3Kind,
                iban: iban.into(),
                state: PaidPayloadObject2State,
                reason: reason.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for PaidPayloadObject4 { member("id", id) member("kind",
        kind) member("iban", iban) member("state", state) member("reason", reason)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for PaidPayloadObject4 { required(0, 1, 2, 3, 4) keep(5,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) read(1,
        "kind", kind : PaidPayloadObject3Kind = ::std::option::Option::Some(kind))
        read(2, "iban", iban : ::std::string::String = ::std::option::Option::Some(iban))
        read(3, "state", state : PaidPayloadObject2State =
        ::std::option::Option::Some(state)) read(4, "reason", reason :
        ::std::string::String = ::std::option::Option::Some(reason)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObjectKind;
    __v1::values! {
        impl Values for PaidPayloadObjectKind = String("card")
    }
    __v1::values! {
        impl Serialize for PaidPayloadObjectKind by serialize
    }
    __v1::values! {
        impl Deserialize for PaidPayloadObjectKind by deserialize
    }
    /// The value `"done"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObjectState;
    __v1::values! {
        impl Values for PaidPayloadObjectState = String("done")
    }
    __v1::values! {
        impl Serialize for PaidPayloadObjectState by serialize
    }
    __v1::values! {
        impl Deserialize for PaidPayloadObjectState by deserialize
    }
    /// The value `"failed"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObject2State;
    __v1::values! {
        impl Values for PaidPayloadObject2State = String("failed")
    }
    __v1::values! {
        impl Serialize for PaidPayloadObject2State by serialize
    }
    __v1::values! {
        impl Deserialize for PaidPayloadObject2State by deserialize
    }
    /// The value `"iban"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidPayloadObject3Kind;
    __v1::values! {
        impl Values for PaidPayloadObject3Kind = String("iban")
    }
    __v1::values! {
        impl Serialize for PaidPayloadObject3Kind by serialize
    }
    __v1::values! {
        impl Deserialize for PaidPayloadObject3Kind by deserialize
    }
}
