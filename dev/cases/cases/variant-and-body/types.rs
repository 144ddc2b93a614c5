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
    /// The schema at `#/webhooks/any/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum AnyPayload {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(AnyPayloadDeleted),
    }
    impl From<Created> for AnyPayload {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl From<AnyPayloadDeleted> for AnyPayload {
        fn from(value: AnyPayloadDeleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl __v1::Serialize for AnyPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Created(value) => __v1::Serialize::serialize(value, serializer),
                Self::Deleted(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for AnyPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for AnyPayload {
        const TAG: &'static str = "type";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("created") => object.read(Self::Created),
                __v1::Option::Some("deleted") => object.read(Self::Deleted),
                _ => {
                    __v1::Result::Err(
                        object.unknown_tag("type", &["created", "deleted"]),
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
        pub r#type: String,
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Deleted {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(r#type: impl Into<String>, id: i64) -> Self {
            Self {
                r#type: r#type.into(),
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Deleted {
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
    __v1::object!(impl Debug, Eq, Hash for Deleted);
    __v1::object! {
        impl Deserialize for Deleted {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: String = read(0, "type", Some(r#type));
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(1, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct AnyPayloadDeleted {
        /// The property `type`.
        pub r#type: AnyPayloadDeletedType,
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl AnyPayloadDeleted {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: AnyPayloadDeletedType,
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for AnyPayloadDeleted {
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
    __v1::object!(impl Debug, Eq, Hash for AnyPayloadDeleted);
    __v1::object! {
        impl Deserialize for AnyPayloadDeleted {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const r#type: AnyPayloadDeletedType = read(0, "type", Some(r#type));
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(1, "id", Some(id));
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
    pub struct AnyPayloadDeletedType;
    __v1::values!(impl Values for AnyPayloadDeletedType = String("deleted"));
    __v1::values!(impl Serialize for AnyPayloadDeletedType by serialize);
    __v1::values!(impl Deserialize for AnyPayloadDeletedType by deserialize);
}
