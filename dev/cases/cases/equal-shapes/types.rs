/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/created/post/requestBody/content/application~1json/schema`.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CreatedPayload {
        /// Who created it.
        pub user: User,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl CreatedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: User) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for CreatedPayload { member("user", user)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for CreatedPayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "user", user : User =
        ::std::option::Option::Some(user)) }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayload {
        /// The property `user`.
        pub user: RenamedPayloadUser,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl RenamedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(user: RenamedPayloadUser) -> Self {
            Self {
                user,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for RenamedPayload { member("user", user)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for RenamedPayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "user", user :
        RenamedPayloadUser = ::std::option::Option::Some(user)) }
    }
    /// Who created it.
    ///
    /// The same shape stands at `#/webhooks/deleted/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct User {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl User {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for User { member("id", id) optional("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for User { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) read(1, "name", name :
        ::std::string::String = name) }
    }
    /// The schema at `#/webhooks/renamed/post/requestBody/content/application~1json/schema/properties/user`.
    #[derive(Clone, PartialEq)]
    pub struct RenamedPayloadUser {
        /// The property `id`.
        pub id: i64,
        /// The property `name`.
        pub name: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl RenamedPayloadUser {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for RenamedPayloadUser { member("id", id) optional("name",
        name) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for RenamedPayloadUser { required(0) keep(2,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read_as(0,
        "id", id : i64 = ::std::option::Option::Some(id), __v1::read_as::Integer) read(1,
        "name", name : ::std::option::Option < ::std::string::String > = name) }
    }
}
