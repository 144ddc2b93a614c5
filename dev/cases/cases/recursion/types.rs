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
    /// The schema at `#/components/schemas/Tree`.
    #[derive(Clone, PartialEq)]
    pub struct Tree {
        /// The property `name`.
        pub name: String,
        /// The property `children`.
        pub children: Option<Vec<Tree>>,
        /// The property `by_name`.
        pub by_name: Option<__v1::BTreeMap<String, Tree>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Tree {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                children: None,
                by_name: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Tree {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("children", &self.children);
            object.optional("by_name", &self.by_name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Tree);
    __v1::object! {
        impl Deserialize for Tree {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
            const children: Vec<Tree> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "children", children);
            const by_name: __v1::BTreeMap<String, Tree> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(2, "by_name", by_name);
        }
    }
    /// The schema at `#/components/schemas/Chain`.
    #[derive(Clone, PartialEq)]
    pub struct Chain {
        /// The property `value`.
        pub value: i64,
        /// The property `next`.
        pub next: Option<Box<Chain>>,
        /// The property `previous`.
        pub previous: Option<Option<Box<Chain>>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Chain {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(value: i64) -> Self {
            Self {
                value,
                next: None,
                previous: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Chain {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("value", &self.value);
            object.optional("next", &self.next);
            object.optional("previous", &self.previous);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Chain);
    __v1::object! {
        impl Deserialize for Chain {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const value: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "value", Some(value));
            const next: Box<Chain> = read(1, "next", next);
            const previous: Option<Box<Chain>> = read(2, "previous", previous);
        }
    }
    /// The schema at `#/components/schemas/Husband`.
    #[derive(Clone, PartialEq)]
    pub struct Husband {
        /// The property `wife`.
        pub wife: Option<Box<Wife>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Husband {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                wife: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Husband {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Husband {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("wife", &self.wife);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Husband);
    __v1::object! {
        impl Deserialize for Husband {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const wife: Box<Wife> = read(0, "wife", wife);
        }
    }
    /// The schema at `#/components/schemas/Formula`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Formula {
        /// A number.
        Number(f64),
        /// An object.
        Object(Box<FormulaObject>),
    }
    impl From<f64> for Formula {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<Box<FormulaObject>> for Formula {
        fn from(value: Box<FormulaObject>) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::Serialize for Formula {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Formula {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => value.read(Self::Number),
                JsonKind::Float => value.read(Self::Number),
                JsonKind::Object => value.read(Self::Object),
                _ => __v1::Result::Err(value.unexpected("a number or an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Wife`.
    #[derive(Clone, PartialEq)]
    pub struct Wife {
        /// The property `name`.
        pub name: String,
        /// The property `husband`.
        pub husband: Option<Box<Husband>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Wife {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                husband: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Wife {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("husband", &self.husband);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Wife);
    __v1::object! {
        impl Deserialize for Wife {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
            const husband: Box<Husband> = read(1, "husband", husband);
        }
    }
    /// The schema at `#/components/schemas/Formula/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct FormulaObject {
        /// The property `left`.
        pub left: Box<Formula>,
        /// The property `right`.
        pub right: Box<Formula>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl FormulaObject {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(left: Box<Formula>, right: Box<Formula>) -> Self {
            Self {
                left,
                right,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for FormulaObject {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("left", &self.left);
            object.member("right", &self.right);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for FormulaObject);
    __v1::object! {
        impl Deserialize for FormulaObject {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const left: Box<Formula> = read(0, "left", Some(left));
            const right: Box<Formula> = read(1, "right", Some(right));
        }
    }
}
