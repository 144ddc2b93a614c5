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
    /// The schema at `#/components/schemas/Closed`.
    #[derive(Clone, PartialEq)]
    pub struct Closed {
        /// The property `id`.
        pub id: String,
    }
    impl Closed {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }
    impl __v1::Serialize for Closed {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Closed);
    __v1::object! {
        impl Deserialize for Closed {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Open`.
    #[derive(Clone, PartialEq)]
    pub struct Open {
        /// The property `id`.
        pub id: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Open {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Open {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Open);
    __v1::object! {
        impl Deserialize for Open {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Typed`.
    #[derive(Clone, PartialEq)]
    pub struct Typed {
        /// The property `id`.
        pub id: String,
        /// The property `additional_properties`.
        pub additional_properties: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties_2: __v1::BTreeMap<String, i64>,
    }
    impl Typed {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: None,
                additional_properties_2: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Typed {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("additional_properties", &self.additional_properties);
            object.rest(&self.additional_properties_2);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Typed);
    __v1::object! {
        impl Deserialize for Typed {
            type Others = keep<
                2,
                additional_properties_2,
                i64,
                __v1::deserialize_as::Integer,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const additional_properties: String = read(
                1,
                "additional_properties",
                additional_properties,
            );
        }
    }
    /// The schema at `#/components/schemas/Nothing`.
    #[derive(Clone, PartialEq)]
    pub struct Nothing {}
    impl Nothing {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl Default for Nothing {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Nothing {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let object = __v1::object::Writer::new(serializer);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Nothing);
    __v1::object! {
        impl Deserialize for Nothing {
            type Others = forbid;
            const REQUIRED: &[usize] = &[];
        }
    }
}
