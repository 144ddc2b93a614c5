/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `who`.
        pub who: Actor,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ChangedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(who: Actor) -> Self {
            Self {
                who,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ChangedPayload { member("who", who)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ChangedPayload { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "who", who : Actor =
        ::std::option::Option::Some(who)) }
    }
    /// The schema at `#/components/schemas/Actor`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Actor {
        /// One of the values that are a string.
        String(::std::string::String),
        /// One of the values that are an object.
        Account(Account),
    }
    impl ::std::convert::From<::std::string::String> for Actor {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<Account> for Actor {
        fn from(value: Account) -> Self {
            Self::Account(value)
        }
    }
    impl __v1::serde::Serialize for Actor {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
                Self::Account(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Actor {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::String => choice.read(Self::String),
                Kind::Object => choice.read(Self::Account),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a string or an object"),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Account`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Account {
        /// Tagged `User`.
        User(User),
        /// Tagged `Robot`.
        Robot(Robot),
    }
    impl ::std::convert::From<User> for Account {
        fn from(value: User) -> Self {
            Self::User(value)
        }
    }
    impl ::std::convert::From<Robot> for Account {
        fn from(value: Robot) -> Self {
            Self::Robot(value)
        }
    }
    impl __v1::serde::Serialize for Account {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::User(value) => __v1::serde::Serialize::serialize(value, serializer),
                Self::Robot(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Account {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Account {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(
            object: O,
        ) -> ::std::result::Result<Self, O::Error> {
            match object.tag() {
                ::std::option::Option::Some("User") => object.read(Self::User),
                ::std::option::Option::Some("Robot") => object.read(Self::Robot),
                _ => {
                    ::std::result::Result::Err(
                        object.unknown_tag("kind", &["User", "Robot"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/User`.
    #[derive(Clone, PartialEq)]
    pub struct User {
        /// The property `kind`.
        pub kind: UserKind,
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl User {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: UserKind,
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for User { member("kind", kind) member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for User { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : UserKind =
        ::std::option::Option::Some(kind)) read(1, "name", name : ::std::string::String =
        ::std::option::Option::Some(name)) }
    }
    /// The schema at `#/components/schemas/Robot`.
    #[derive(Clone, PartialEq)]
    pub struct Robot {
        /// The property `kind`.
        pub kind: RobotKind,
        /// The property `model`.
        pub model: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Robot {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: RobotKind,
                model: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Robot {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Robot { member("kind", kind) optional("model", model)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Robot { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : RobotKind =
        ::std::option::Option::Some(kind)) read_as(1, "model", model : i64 = model,
        __v1::read_as::Integer) }
    }
    /// The value `"User"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct UserKind;
    __v1::values! {
        impl Values for UserKind = String("User")
    }
    __v1::values! {
        impl Serialize for UserKind by serialize
    }
    __v1::values! {
        impl Deserialize for UserKind by deserialize
    }
    /// The value `"Robot"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct RobotKind;
    __v1::values! {
        impl Values for RobotKind = String("Robot")
    }
    __v1::values! {
        impl Serialize for RobotKind by serialize
    }
    __v1::values! {
        impl Deserialize for RobotKind by deserialize
    }
}
