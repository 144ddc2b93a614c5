/// The types of payloads and responses.
#[allow(
    deprecated,
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
    /// The schema at `#/components/schemas/Old`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    pub struct Old {
        /// The property `id`.
        pub id: String,
        /// The property `child`.
        #[deprecated]
        pub child: Option<Box<Old>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Old {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                child: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Old {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("child", &self.child);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Old);
    __v1::object! {
        impl Deserialize for Old {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const child: Box<Old> = read(1, "child", child);
        }
    }
    /// The schema at `#/components/schemas/New`.
    #[derive(Clone, PartialEq)]
    pub struct New {
        /// The property `id`.
        pub id: String,
        /// The property `was`.
        #[deprecated]
        pub was: String,
        /// The property `old`.
        #[deprecated]
        pub old: Option<Old>,
        /// The property `kind`.
        pub kind: Option<NewKind>,
        /// The property `level`.
        #[deprecated]
        pub level: Option<Level>,
        /// The property `code`.
        ///
        /// At most 2 characters.
        #[deprecated]
        pub code: Option<Code>,
        /// The property `one`.
        #[deprecated]
        pub one: Option<One>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl New {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, was: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                was: was.into(),
                old: None,
                kind: None,
                level: None,
                code: None,
                one: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for New {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("was", &self.was);
            object.optional("old", &self.old);
            object.optional("kind", &self.kind);
            object.optional("level", &self.level);
            object.optional("code", &self.code);
            object.optional("one", &self.one);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for New);
    __v1::object! {
        impl Deserialize for New {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const id: String = read(0, "id", Some(id));
            const was: String = read(1, "was", Some(was));
            const old: Old = read(2, "old", old);
            const kind: NewKind = read(3, "kind", kind);
            const level: Level = read(4, "level", level);
            const code: Code = read(5, "code", code);
            const one: One = read(6, "one", one);
        }
    }
    /// The schema at `#/components/schemas/New/properties/kind`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum NewKind {
        /// Tagged `Old`.
        #[deprecated]
        Old(NewKindOld),
        /// Tagged `Gone`.
        #[deprecated]
        Gone(Gone),
    }
    impl From<NewKindOld> for NewKind {
        fn from(value: NewKindOld) -> Self {
            Self::Old(value)
        }
    }
    impl From<Gone> for NewKind {
        fn from(value: Gone) -> Self {
            Self::Gone(value)
        }
    }
    impl __v1::Serialize for NewKind {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Old(value) => __v1::Serialize::serialize(value, serializer),
                Self::Gone(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for NewKind {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for NewKind {
        const TAG: &'static str = "id";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("Old") => object.read(Self::Old),
                __v1::Option::Some("Gone") => object.read(Self::Gone),
                _ => __v1::Result::Err(object.unknown_tag("id", &["Old", "Gone"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Level`.
    #[deprecated]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Level {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for Level);
    __v1::values! {
        impl Values for Level {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for Level by serialize);
    __v1::values!(impl Deserialize for Level by deserialize);
    /// The schema at `#/components/schemas/Code`.
    ///
    /// A string of at most 2 characters.
    #[deprecated]
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Code(String);
    __v1::checked_string! {
        impl CheckedString for Code {
            const MAX_LENGTH: usize = 2;
        }
    }
    /// Always `"one"`.
    #[deprecated]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct One;
    __v1::values!(impl Values for One = String("one"));
    __v1::values!(impl Serialize for One by serialize);
    __v1::values!(impl Deserialize for One by deserialize);
    /// The schema at `#/components/schemas/Old`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    pub struct NewKindOld {
        /// The property `id`.
        pub id: NewKindOldId,
        /// The property `child`.
        #[deprecated]
        pub child: Option<Old>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl NewKindOld {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: NewKindOldId,
                child: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for NewKindOld {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for NewKindOld {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("child", &self.child);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for NewKindOld);
    __v1::object! {
        impl Deserialize for NewKindOld {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: NewKindOldId = read(0, "id", Some(id));
            const child: Old = read(1, "child", child);
        }
    }
    /// The schema at `#/components/schemas/Gone`.
    #[deprecated]
    #[derive(Clone, PartialEq)]
    pub struct Gone {
        /// The property `id`.
        pub id: GoneId,
        /// The property `was`.
        #[deprecated]
        pub was: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Gone {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: GoneId,
                was: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Gone {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Gone {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("was", &self.was);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Gone);
    __v1::object! {
        impl Deserialize for Gone {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: GoneId = read(0, "id", Some(id));
            const was: String = read(1, "was", was);
        }
    }
    /// Always `"Old"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NewKindOldId;
    __v1::values!(impl Values for NewKindOldId = String("Old"));
    __v1::values!(impl Serialize for NewKindOldId by serialize);
    __v1::values!(impl Deserialize for NewKindOldId by deserialize);
    /// Always `"Gone"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct GoneId;
    __v1::values!(impl Values for GoneId = String("Gone"));
    __v1::values!(impl Serialize for GoneId by serialize);
    __v1::values!(impl Deserialize for GoneId by deserialize);
}
