/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Event`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Event {
        /// Tagged `created`.
        Created(Created),
        /// Tagged `deleted`.
        Deleted(Deleted),
        /// Tagged `restored` or `archived`.
        Restored(EventRestored),
    }
    impl ::std::convert::From<Created> for Event {
        fn from(value: Created) -> Self {
            Self::Created(value)
        }
    }
    impl ::std::convert::From<Deleted> for Event {
        fn from(value: Deleted) -> Self {
            Self::Deleted(value)
        }
    }
    impl ::std::convert::From<EventRestored> for Event {
        fn from(value: EventRestored) -> Self {
            Self::Restored(value)
        }
    }
    impl __v1::serde::Serialize for Event {
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
                Self::Restored(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Event {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Event {
        const TAG: &'static str = "type";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("created") => object.read(Self::Created),
                ::std::option::Option::Some("deleted") => object.read(Self::Deleted),
                ::std::option::Option::Some("restored")
                | ::std::option::Option::Some("archived") => object.read(Self::Restored),
                _ => {
                    ::std::result::Result::Err(
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
        pub r#type: DeletedType,
        /// The property `reason`.
        pub reason: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Deleted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                r#type: DeletedType,
                reason: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Deleted {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Deleted { member("type", r#type) optional("reason",
        reason) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Deleted { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", r#type :
        DeletedType = ::std::option::Option::Some(r#type)) read(1, "reason", reason :
        ::std::string::String = reason) }
    }
    /// The schema at `#/components/schemas/Event/oneOf/2`.
    #[derive(Clone, PartialEq)]
    pub struct EventRestored {
        /// The property `type`.
        pub r#type: EventRestoredType,
        /// The property `at`.
        pub at: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl EventRestored {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            r#type: EventRestoredType,
            at: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                r#type,
                at: at.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for EventRestored { member("type", r#type) member("at", at)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for EventRestored { required(0, 1) keep(2, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "type", r#type :
        EventRestoredType = ::std::option::Option::Some(r#type)) read(1, "at", at :
        ::std::string::String = ::std::option::Option::Some(at)) }
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
    pub struct DeletedType;
    __v1::values! {
        impl Values for DeletedType = String("deleted")
    }
    __v1::values! {
        impl Serialize for DeletedType by serialize
    }
    __v1::values! {
        impl Deserialize for DeletedType by deserialize
    }
    /// The schema at `#/components/schemas/Event/oneOf/2/properties/type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EventRestoredType {
        /// The value `"restored"`.
        Restored,
        /// The value `"archived"`.
        Archived,
    }
    __v1::values! {
        impl as_str for EventRestoredType
    }
    __v1::values! {
        impl Values for EventRestoredType { Restored = String("restored"), Archived =
        String("archived") }
    }
    __v1::values! {
        impl Serialize for EventRestoredType by serialize
    }
    __v1::values! {
        impl Deserialize for EventRestoredType by deserialize
    }
}
