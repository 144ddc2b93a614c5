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
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct TaskPayload {
        /// The property `state`.
        pub state: Option<TaskPayloadState>,
        /// The property `kind`.
        pub kind: Option<TaskPayloadKind>,
        /// The property `size`.
        pub size: Option<Option<TaskPayloadSize>>,
        /// The property `listed`.
        pub listed: Option<Option<TaskPayloadListed>>,
        /// The property `named`.
        pub named: Option<Option<TaskPayloadNamed>>,
        /// The property `old`.
        pub old: Option<Option<TaskPayloadOld>>,
        /// The property `older`.
        pub older: Option<Option<TaskPayloadOlder>>,
        /// The property `beside`.
        pub beside: Option<Option<TaskPayloadBeside>>,
        /// The property `many`.
        pub many: Option<Vec<Option<TaskPayloadManyItem>>>,
        /// The property `tagged`.
        pub tagged: Option<TaskPayloadTagged>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl TaskPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            state: Option<TaskPayloadState>,
            kind: Option<TaskPayloadKind>,
        ) -> Self {
            Self {
                state,
                kind,
                size: None,
                listed: None,
                named: None,
                old: None,
                older: None,
                beside: None,
                many: None,
                tagged: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for TaskPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("state", &self.state);
            object.member("kind", &self.kind);
            object.optional("size", &self.size);
            object.optional("listed", &self.listed);
            object.optional("named", &self.named);
            object.optional("old", &self.old);
            object.optional("older", &self.older);
            object.optional("beside", &self.beside);
            object.optional("many", &self.many);
            object.optional("tagged", &self.tagged);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for TaskPayload);
    __v1::object! {
        impl Deserialize for TaskPayload {
            type Others = keep<
                10,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const state: Option<TaskPayloadState> = read(0, "state", Some(state));
            const kind: Option<TaskPayloadKind> = read(1, "kind", Some(kind));
            const size: Option<TaskPayloadSize> = read(2, "size", size);
            const listed: Option<TaskPayloadListed> = read(3, "listed", listed);
            const named: Option<TaskPayloadNamed> = read(4, "named", named);
            const old: Option<TaskPayloadOld> = read(5, "old", old);
            const older: Option<TaskPayloadOlder> = read(6, "older", older);
            const beside: Option<TaskPayloadBeside> = read(7, "beside", beside);
            const many: Vec<Option<TaskPayloadManyItem>> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(8, "many", many);
            const tagged: TaskPayloadTagged = read(9, "tagged", tagged);
        }
    }
    /// Always `"task"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TaskPayloadKind;
    __v1::values!(impl Values for TaskPayloadKind = String("task"));
    __v1::values!(impl Serialize for TaskPayloadKind by serialize);
    __v1::values!(impl Deserialize for TaskPayloadKind by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TaskPayloadSize {
        /// The value `1`.
        _1,
        /// The value `2`.
        _2,
    }
    __v1::values! {
        impl Values for TaskPayloadSize {
            const _1: Scalar = Integer(1);
            const _2: Scalar = Integer(2);
        }
    }
    __v1::values!(impl Serialize for TaskPayloadSize by serialize);
    __v1::values!(impl Deserialize for TaskPayloadSize by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/listed`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TaskPayloadListed {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for TaskPayloadListed);
    __v1::values! {
        impl Values for TaskPayloadListed {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for TaskPayloadListed by serialize);
    __v1::values!(impl Deserialize for TaskPayloadListed by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/older`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TaskPayloadOlder {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values!(impl as_str for TaskPayloadOlder);
    __v1::values! {
        impl Values for TaskPayloadOlder {
            const X: Scalar = String("x");
            const Y: Scalar = String("y");
        }
    }
    __v1::values!(impl Serialize for TaskPayloadOlder by serialize);
    __v1::values!(impl Deserialize for TaskPayloadOlder by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/beside`.
    ///
    /// Also the type of `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/state`, `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/named`, `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/old`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TaskPayloadBeside {
        /// The value `"open"`.
        Open,
        /// The value `"done"`.
        Done,
    }
    __v1::values!(impl as_str for TaskPayloadBeside);
    __v1::values! {
        impl Values for TaskPayloadBeside {
            const Open: Scalar = String("open");
            const Done: Scalar = String("done");
        }
    }
    __v1::values!(impl Serialize for TaskPayloadBeside by serialize);
    __v1::values!(impl Deserialize for TaskPayloadBeside by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/many/items`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TaskPayloadManyItem {
        /// The value `"p"`.
        P,
        /// The value `"q"`.
        Q,
    }
    __v1::values!(impl as_str for TaskPayloadManyItem);
    __v1::values! {
        impl Values for TaskPayloadManyItem {
            const P: Scalar = String("p");
            const Q: Scalar = String("q");
        }
    }
    __v1::values!(impl Serialize for TaskPayloadManyItem by serialize);
    __v1::values!(impl Deserialize for TaskPayloadManyItem by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/tagged`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TaskPayloadTagged {
        /// Tagged `Cat`.
        Cat(TaskPayloadTaggedCat),
        /// Tagged `Dog`.
        Dog(TaskPayloadTaggedDog),
    }
    impl From<TaskPayloadTaggedCat> for TaskPayloadTagged {
        fn from(value: TaskPayloadTaggedCat) -> Self {
            Self::Cat(value)
        }
    }
    impl From<TaskPayloadTaggedDog> for TaskPayloadTagged {
        fn from(value: TaskPayloadTaggedDog) -> Self {
            Self::Dog(value)
        }
    }
    impl __v1::Serialize for TaskPayloadTagged {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Cat(value) => __v1::Serialize::serialize(value, serializer),
                Self::Dog(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for TaskPayloadTagged {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for TaskPayloadTagged {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Cat") => object.read(Self::Cat),
                __v1::Option::Some("Dog") => object.read(Self::Dog),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["Cat", "Dog"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Cat`.
    #[derive(Clone, PartialEq)]
    pub struct TaskPayloadTaggedCat {
        /// The property `kind`.
        pub kind: TaskPayloadTaggedCatKind,
        /// The property `lives`.
        pub lives: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl TaskPayloadTaggedCat {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: TaskPayloadTaggedCatKind,
                lives: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for TaskPayloadTaggedCat {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for TaskPayloadTaggedCat {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("lives", &self.lives);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for TaskPayloadTaggedCat);
    __v1::object! {
        impl Deserialize for TaskPayloadTaggedCat {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: TaskPayloadTaggedCatKind = read(0, "kind", Some(kind));
            const lives: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "lives", lives);
        }
    }
    /// The schema at `#/components/schemas/Dog`.
    #[derive(Clone, PartialEq)]
    pub struct TaskPayloadTaggedDog {
        /// The property `kind`.
        pub kind: TaskPayloadTaggedDogKind,
        /// The property `tricks`.
        pub tricks: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl TaskPayloadTaggedDog {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: TaskPayloadTaggedDogKind,
                tricks: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for TaskPayloadTaggedDog {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for TaskPayloadTaggedDog {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("tricks", &self.tricks);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for TaskPayloadTaggedDog);
    __v1::object! {
        impl Deserialize for TaskPayloadTaggedDog {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: TaskPayloadTaggedDogKind = read(0, "kind", Some(kind));
            const tricks: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "tricks", tricks);
        }
    }
    /// Always `"Cat"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TaskPayloadTaggedCatKind;
    __v1::values!(impl Values for TaskPayloadTaggedCatKind = String("Cat"));
    __v1::values!(impl Serialize for TaskPayloadTaggedCatKind by serialize);
    __v1::values!(impl Deserialize for TaskPayloadTaggedCatKind by deserialize);
    /// Always `"Dog"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TaskPayloadTaggedDogKind;
    __v1::values!(impl Values for TaskPayloadTaggedDogKind = String("Dog"));
    __v1::values!(impl Serialize for TaskPayloadTaggedDogKind by serialize);
    __v1::values!(impl Deserialize for TaskPayloadTaggedDogKind by deserialize);
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/state`.
    pub type TaskPayloadState = TaskPayloadBeside;
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/named`.
    pub type TaskPayloadNamed = TaskPayloadBeside;
    /// The schema at `#/webhooks/task/post/requestBody/content/application~1json/schema/properties/old`.
    pub type TaskPayloadOld = TaskPayloadBeside;
}
