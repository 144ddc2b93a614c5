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
    /// The schema at `#/webhooks/created/post/requestBody/content/application~1json/schema`.
    ///
    /// Also the type of `#/webhooks/deleted/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CreatedPayload {
        /// Who created it.
        pub user: CreatedPayloadUser,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CreatedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(user: CreatedPayloadUser) -> Self {
            Self {
                user,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CreatedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("user", &self.user);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CreatedPayload);
    __v1::object! {
        impl Deserialize for CreatedPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const user: CreatedPayloadUser = read(0, "user", Some(user));
        }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayload {
        /// The property `user`.
        pub user: RenamedPayloadUser,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RenamedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(user: RenamedPayloadUser) -> Self {
            Self {
                user,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for RenamedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("user", &self.user);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RenamedPayload);
    __v1::object! {
        impl Deserialize for RenamedPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const user: RenamedPayloadUser = read(0, "user", Some(user));
        }
    }
    /// Who created it.
    ///
    /// Also the type of `#/webhooks/deleted/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct CreatedPayloadUser {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CreatedPayloadUser {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CreatedPayloadUser {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CreatedPayloadUser);
    __v1::object! {
        impl Deserialize for CreatedPayloadUser {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
            const name: String = read(1, "name", name);
        }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayloadUser {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: Option<Option<String>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RenamedPayloadUser {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for RenamedPayloadUser {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RenamedPayloadUser);
    __v1::object! {
        impl Deserialize for RenamedPayloadUser {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
            const name: Option<String> = read(1, "name", name);
        }
    }
    /// The schema at `#/webhooks/deleted/post/requestBody/content/application~1json/schema`.
    pub type DeletedPayload = CreatedPayload;
    /// Who deleted it.
    pub type DeletedPayloadUser = CreatedPayloadUser;
}
