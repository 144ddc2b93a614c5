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
    /// The schema at `#/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: Option<i64>,
        /// The property `person`.
        pub person: Option<OrderPerson>,
        /// The property `size`.
        pub size: Option<i64>,
        /// The property `note`.
        pub note: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: None,
                person: None,
                size: None,
                note: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Order {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("id", &self.id);
            object.optional("person", &self.person);
            object.optional("size", &self.size);
            object.optional("note", &self.note);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", id);
            const person: OrderPerson = read(1, "person", person);
            const size: i64 = read_as::<__v1::deserialize_as::Integer>(2, "size", size);
            const note: String = read(3, "note", note);
        }
    }
    /// The schema at `#/webhooks/component/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ComponentPayload {
        /// The property `text`.
        pub text: Option<String>,
        /// The property `size`.
        pub size: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ComponentPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                size: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for ComponentPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for ComponentPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("text", &self.text);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ComponentPayload);
    __v1::object! {
        impl Deserialize for ComponentPayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const text: String = read(0, "text", text);
            const size: i64 = read_as::<__v1::deserialize_as::Integer>(1, "size", size);
        }
    }
    /// The schema at `#/Order/$defs/person`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPerson {
        /// The property `name`.
        pub name: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPerson {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OrderPerson {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderPerson {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPerson);
    __v1::object! {
        impl Deserialize for OrderPerson {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const name: String = read(0, "name", name);
        }
    }
}
