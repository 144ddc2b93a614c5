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
    /// The schema at `#/webhooks/changed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ChangedPayload {
        /// The property `who`.
        pub who: Actor,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ChangedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(who: impl Into<Actor>) -> Self {
            Self {
                who: who.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ChangedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("who", &self.who);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ChangedPayload);
    __v1::object! {
        impl Deserialize for ChangedPayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const who: Actor = read(0, "who", Some(who));
        }
    }
    /// The schema at `#/components/schemas/Actor`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Actor {
        /// A string.
        String(String),
        /// An object.
        Account(Account),
    }
    impl From<String> for Actor {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for Actor {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<Account> for Actor {
        fn from(value: Account) -> Self {
            Self::Account(value)
        }
    }
    impl __v1::Serialize for Actor {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Account(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Actor {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::String => value.read(Self::String),
                JsonKind::Object => value.read(Self::Account),
                _ => __v1::Result::Err(value.unexpected("a string or an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Account`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Account {
        /// Tagged `User`.
        User(User),
        /// Tagged `Robot`.
        Robot(Robot),
    }
    impl From<User> for Account {
        fn from(value: User) -> Self {
            Self::User(value)
        }
    }
    impl From<Robot> for Account {
        fn from(value: Robot) -> Self {
            Self::Robot(value)
        }
    }
    impl __v1::Serialize for Account {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::User(value) => __v1::Serialize::serialize(value, serializer),
                Self::Robot(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Account {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Account {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("User") => object.read(Self::User),
                __v1::Option::Some("Robot") => object.read(Self::Robot),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["User", "Robot"])),
            }
        }
    }
    /// The schema at `#/components/schemas/User`.
    #[derive(Clone, PartialEq)]
    pub struct User {
        /// The property `kind`.
        pub kind: UserKind,
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl User {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                kind: UserKind,
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for User {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for User);
    __v1::object! {
        impl Deserialize for User {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: UserKind = read(0, "kind", Some(kind));
            const name: String = read(1, "name", Some(name));
        }
    }
    /// The schema at `#/components/schemas/Robot`.
    #[derive(Clone, PartialEq)]
    pub struct Robot {
        /// The property `kind`.
        pub kind: RobotKind,
        /// The property `model`.
        pub model: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Robot {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: RobotKind,
                model: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Robot {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Robot {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("model", &self.model);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Robot);
    __v1::object! {
        impl Deserialize for Robot {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: RobotKind = read(0, "kind", Some(kind));
            const model: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "model", model);
        }
    }
    /// Always `"User"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct UserKind;
    __v1::values!(impl Values for UserKind = String("User"));
    __v1::values!(impl Serialize for UserKind by serialize);
    __v1::values!(impl Deserialize for UserKind by deserialize);
    /// Always `"Robot"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct RobotKind;
    __v1::values!(impl Values for RobotKind = String("Robot"));
    __v1::values!(impl Serialize for RobotKind by serialize);
    __v1::values!(impl Deserialize for RobotKind by deserialize);
}
