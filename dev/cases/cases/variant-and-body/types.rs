/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/any/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum AnyPayload {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(AnyPayloadDeleted),
    }
    impl ::std::convert::From<Created> for AnyPayload {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl ::std::convert::From<AnyPayloadDeleted> for AnyPayload {
        fn from(value: AnyPayloadDeleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl __v1::serde::Serialize for AnyPayload {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Created(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Deleted(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for AnyPayload {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for AnyPayload {
        const TAG: &'static str = "type";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("created") => object.read(Self::Created),
                ::std::option::Option::Some("deleted") => object.read(Self::Deleted),
                _ => {
                    ::std::result::Result::Err(
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
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Created {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: CreatedType,
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Created { member("type", r#type) member("id", id)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Created { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", r#type :
        CreatedType = ::std::option::Option::Some(r#type)) read_as(1, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct Deleted {
        /// The property `type`.
        pub r#type: ::std::string::String,
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Deleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            r#type: impl ::std::convert::Into<::std::string::String>,
            id: i64,
        ) -> Self {
            Self {
                r#type: r#type.into(),
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Deleted { member("type", r#type) member("id", id)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Deleted { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", r#type :
        ::std::string::String = ::std::option::Option::Some(r#type)) read_as(1, "id", id
        : i64 = ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Deleted`.
    #[derive(Clone, PartialEq)]
    pub struct AnyPayloadDeleted {
        /// The property `type`.
        pub r#type: AnyPayloadDeletedType,
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl AnyPayloadDeleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                r#type: AnyPayloadDeletedType,
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for AnyPayloadDeleted { member("type", r#type) member("id",
        id) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for AnyPayloadDeleted { required(0, 1) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "type", r#type : AnyPayloadDeletedType = ::std::option::Option::Some(r#type))
        read_as(1, "id", id : i64 = ::std::option::Option::Some(id),
        __v1::read_as::Integer) }
    }
    /// The value `"created"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CreatedType;
    __v1::values! {
        impl Values for CreatedType = String("created")
    }
    __v1::values! {
        impl Serialize for CreatedType by serialize
    }
    __v1::values! {
        impl Deserialize for CreatedType by deserialize
    }
    /// The value `"deleted"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AnyPayloadDeletedType;
    __v1::values! {
        impl Values for AnyPayloadDeletedType = String("deleted")
    }
    __v1::values! {
        impl Serialize for AnyPayloadDeletedType by serialize
    }
    __v1::values! {
        impl Deserialize for AnyPayloadDeletedType by deserialize
    }
}
