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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `Option`.
        pub option: Option,
        /// The property `String`.
        pub string: String,
        /// The property `Box`.
        pub r#box: Box,
        /// The property `Result`.
        pub result: Result,
        /// The property `Vec`.
        pub vec: __v1::Option<Vec>,
        /// The property `Some`.
        pub some: __v1::Option<Some>,
        /// The property `None`.
        pub none: __v1::Option<None>,
        /// The property `Ok`.
        pub ok: __v1::Option<Ok>,
        /// The property `Self`.
        pub self_: __v1::Option<Self_>,
        /// The property `self`.
        pub self_2: __v1::Option<Self2>,
        /// The property `BTreeMap`.
        pub b_tree_map: __v1::Option<BTreeMap>,
        /// The property `Default`.
        pub default: __v1::Option<Default>,
        /// The property `From`.
        pub from: __v1::Option<From>,
        /// The property `Into`.
        pub into: __v1::Option<Into>,
        /// The property `Client`.
        pub client: __v1::Option<Client>,
        /// The property `Event`.
        pub event: __v1::Option<Event>,
        /// The property `Value`.
        pub value: __v1::Option<Value>,
        /// The property `u8`.
        pub u8: __v1::Option<U8>,
        /// The property `str`.
        pub str: __v1::Option<Str>,
        /// The property `Clone`.
        pub clone: __v1::Option<Clone>,
        /// The property `Debug`.
        pub debug: __v1::Option<Debug>,
        /// The property `error`.
        ///
        /// Matches `^a`.
        pub error: __v1::Option<Error>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<__v1::String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            option: Option,
            string: String,
            r#box: Box,
            result: impl __v1::Into<Result>,
        ) -> Self {
            Self {
                option,
                string,
                r#box,
                result: result.into(),
                vec: __v1::None,
                some: __v1::None,
                none: __v1::None,
                ok: __v1::None,
                self_: __v1::None,
                self_2: __v1::None,
                b_tree_map: __v1::None,
                default: __v1::None,
                from: __v1::None,
                into: __v1::None,
                client: __v1::None,
                event: __v1::None,
                value: __v1::None,
                u8: __v1::None,
                str: __v1::None,
                clone: __v1::None,
                debug: __v1::None,
                error: __v1::None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> __v1::Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("Option", &self.option);
            object.member("String", &self.string);
            object.member("Box", &self.r#box);
            object.member("Result", &self.result);
            object.optional("Vec", &self.vec);
            object.optional("Some", &self.some);
            object.optional("None", &self.none);
            object.optional("Ok", &self.ok);
            object.optional("Self", &self.self_);
            object.optional("self", &self.self_2);
            object.optional("BTreeMap", &self.b_tree_map);
            object.optional("Default", &self.default);
            object.optional("From", &self.from);
            object.optional("Into", &self.into);
            object.optional("Client", &self.client);
            object.optional("Event", &self.event);
            object.optional("Value", &self.value);
            object.optional("u8", &self.u8);
            object.optional("str", &self.str);
            object.optional("Clone", &self.clone);
            object.optional("Debug", &self.debug);
            object.optional("error", &self.error);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                22,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3];
            const option: Option = read(0, "Option", __v1::Some(option));
            const string: String = read(1, "String", __v1::Some(string));
            const r#box: Box = read(2, "Box", __v1::Some(r#box));
            const result: Result = read(3, "Result", __v1::Some(result));
            const vec: Vec = read(4, "Vec", vec);
            const some: Some = read(5, "Some", some);
            const none: None = read(6, "None", none);
            const ok: Ok = read(7, "Ok", ok);
            const self_: Self_ = read(8, "Self", self_);
            const self_2: Self2 = read(9, "self", self_2);
            const b_tree_map: BTreeMap = read(10, "BTreeMap", b_tree_map);
            const default: Default = read(11, "Default", default);
            const from: From = read(12, "From", from);
            const into: Into = read(13, "Into", into);
            const client: Client = read(14, "Client", client);
            const event: Event = read(15, "Event", event);
            const value: Value = read(16, "Value", value);
            const u8: U8 = read(17, "u8", u8);
            const str: Str = read(18, "str", str);
            const clone: Clone = read(19, "Clone", clone);
            const debug: Debug = read(20, "Debug", debug);
            const error: Error = read(21, "error", error);
        }
    }
    /// The schema at `#/components/schemas/Option`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Option {
        /// The value `"Some"`.
        Some,
        /// The value `"None"`.
        None,
    }
    __v1::values!(impl as_str for Option);
    __v1::values! {
        impl Values for Option {
            const Some: Scalar = String("Some");
            const None: Scalar = String("None");
        }
    }
    __v1::values!(impl Serialize for Option by serialize);
    __v1::values!(impl Deserialize for Option by deserialize);
    /// The schema at `#/components/schemas/Result`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Result {
        /// A string.
        String(__v1::String),
        /// An integer.
        Integer(i64),
    }
    impl __v1::From<__v1::String> for Result {
        fn from(value: __v1::String) -> Self {
            Self::String(value)
        }
    }
    impl __v1::From<&str> for Result {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl __v1::From<i64> for Result {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for Result {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> __v1::Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Result {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> __v1::Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::Integer)
                }
                JsonKind::String => value.read(Self::String),
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
    /// The schema at `#/components/schemas/BTreeMap`.
    ///
    /// Also the type of `#/components/schemas/String`, `#/components/schemas/Box`, `#/components/schemas/Vec` and 15 more schemas.
    #[derive(Clone, PartialEq)]
    pub struct BTreeMap {
        /// The property `id`.
        pub id: __v1::String,
        /// The property `list`.
        pub list: __v1::Option<__v1::Vec<Box>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<__v1::String, __v1::serde_json::Value>,
    }
    impl BTreeMap {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl __v1::Into<__v1::String>) -> Self {
            Self {
                id: id.into(),
                list: __v1::None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BTreeMap {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> __v1::Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("list", &self.list);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BTreeMap);
    __v1::object! {
        impl Deserialize for BTreeMap {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: __v1::String = read(0, "id", __v1::Some(id));
            const list: __v1::Vec<Box> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "list", list);
        }
    }
    /// The schema at `#/components/schemas/error`.
    ///
    /// A string that matches `^a`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Error(__v1::String);
    __v1::checked_string! {
        impl CheckedString for Error {
            const PATTERN: Pattern = __v1::Pattern::new("^a", &["^a"], &[]);
        }
    }
    /// The schema at `#/components/schemas/String`.
    pub type String = BTreeMap;
    /// The schema at `#/components/schemas/Box`.
    pub type Box = BTreeMap;
    /// The schema at `#/components/schemas/Vec`.
    pub type Vec = BTreeMap;
    /// The schema at `#/components/schemas/Some`.
    pub type Some = BTreeMap;
    /// The schema at `#/components/schemas/None`.
    pub type None = BTreeMap;
    /// The schema at `#/components/schemas/Ok`.
    pub type Ok = BTreeMap;
    /// The schema at `#/components/schemas/Self`.
    pub type Self_ = BTreeMap;
    /// The schema at `#/components/schemas/self`.
    pub type Self2 = BTreeMap;
    /// The schema at `#/components/schemas/Default`.
    pub type Default = BTreeMap;
    /// The schema at `#/components/schemas/From`.
    pub type From = BTreeMap;
    /// The schema at `#/components/schemas/Into`.
    pub type Into = BTreeMap;
    /// The schema at `#/components/schemas/Client`.
    pub type Client = BTreeMap;
    /// The schema at `#/components/schemas/Event`.
    pub type Event = BTreeMap;
    /// The schema at `#/components/schemas/Value`.
    pub type Value = BTreeMap;
    /// The schema at `#/components/schemas/u8`.
    pub type U8 = BTreeMap;
    /// The schema at `#/components/schemas/str`.
    pub type Str = BTreeMap;
    /// The schema at `#/components/schemas/Clone`.
    pub type Clone = BTreeMap;
    /// The schema at `#/components/schemas/Debug`.
    pub type Debug = BTreeMap;
}
