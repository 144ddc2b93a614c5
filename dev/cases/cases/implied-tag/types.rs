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
    /// The schema at `#/components/schemas/Event`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Event {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(Deleted),
        /// Tagged `restored` or `archived`.
        Restored(EventRestored),
    }
    impl From<Created> for Event {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl From<Deleted> for Event {
        fn from(value: Deleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl From<EventRestored> for Event {
        fn from(value: EventRestored) -> Self {
            Self::Restored(value)
        }
    }
    impl __v1::Serialize for Event {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Created(value) => __v1::Serialize::serialize(value, serializer),
                Self::Deleted(value) => __v1::Serialize::serialize(value, serializer),
                Self::Restored(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Event {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Event {
        const TAG: &'static str = "type";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("created") => object.read(Self::Created),
                __v1::Option::Some("deleted") => object.read(Self::Deleted),
                __v1::Option::Some("restored") | __v1::Option::Some("archived") => {
                    object.read(Self::Restored)
                }
                _ => {
                    __v1::Result::Err(
                        object
                            .unknown_tag(
                                "type",
                                &["created", "deleted", "restored", "archived"],
                            ),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Created`.
    #[derive(Clone, PartialEq)]
    pub struct Created {
        /// The property `type`.
        pub r#type: CreatedType,
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Created {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: CreatedType,
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Created {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Created);
    __v1::object! {
        impl Deserialize for Created {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: CreatedType = read(0, "type", Some(r#type));
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(1, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct Deleted {
        /// The property `type`.
        pub r#type: DeletedType,
        /// The property `reason`.
        pub reason: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Deleted {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: DeletedType,
                reason: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Deleted {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Deleted {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.optional("reason", &self.reason);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Deleted);
    __v1::object! {
        impl Deserialize for Deleted {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const r#type: DeletedType = read(0, "type", Some(r#type));
            const reason: String = read(1, "reason", reason);
        }
    }
    /// The schema at `#/components/schemas/Event/oneOf/2`.
    #[derive(Clone, PartialEq)]
    pub struct EventRestored {
        /// The property `type`.
        pub r#type: EventRestoredType,
        /// The property `at`.
        pub at: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl EventRestored {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(r#type: EventRestoredType, at: impl Into<String>) -> Self {
            Self {
                r#type,
                at: at.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for EventRestored {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("type", &self.r#type);
            object.member("at", &self.at);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for EventRestored);
    __v1::object! {
        impl Deserialize for EventRestored {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: EventRestoredType = read(0, "type", Some(r#type));
            const at: String = read(1, "at", Some(at));
        }
    }
    /// Always `"created"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CreatedType;
    __v1::values!(impl Values for CreatedType = String("created"));
    __v1::values!(impl Serialize for CreatedType by serialize);
    __v1::values!(impl Deserialize for CreatedType by deserialize);
    /// Always `"deleted"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DeletedType;
    __v1::values!(impl Values for DeletedType = String("deleted"));
    __v1::values!(impl Serialize for DeletedType by serialize);
    __v1::values!(impl Deserialize for DeletedType by deserialize);
    /// The schema at `#/components/schemas/Event/oneOf/2/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EventRestoredType {
        /// The value `"restored"`.
        Restored,
        /// The value `"archived"`.
        Archived,
    }
    __v1::values!(impl as_str for EventRestoredType);
    __v1::values! {
        impl Values for EventRestoredType {
            const Restored: Scalar = String("restored");
            const Archived: Scalar = String("archived");
        }
    }
    __v1::values!(impl Serialize for EventRestoredType by serialize);
    __v1::values!(impl Deserialize for EventRestoredType by deserialize);
}
