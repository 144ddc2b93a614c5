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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// Who ordered.
        pub buyer: Person,
        /// Who pays.
        pub payer: Person,
        /// A person.
        #[deprecated]
        pub keeper: Option<Person>,
        /// A person.
        pub plain: Option<Person>,
        /// Who recommended us.
        pub maybe: Option<Option<Person>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(buyer: Person, payer: Person) -> Self {
            Self {
                buyer,
                payer,
                keeper: None,
                plain: None,
                maybe: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("buyer", &self.buyer);
            object.member("payer", &self.payer);
            object.optional("keeper", &self.keeper);
            object.optional("plain", &self.plain);
            object.optional("maybe", &self.maybe);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const buyer: Person = read(0, "buyer", Some(buyer));
            const payer: Person = read(1, "payer", Some(payer));
            const keeper: Person = read(2, "keeper", keeper);
            const plain: Person = read(3, "plain", plain);
            const maybe: Option<Person> = read(4, "maybe", maybe);
        }
    }
    /// A person.
    #[derive(Clone, PartialEq)]
    pub struct Person {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Person {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Person {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Person);
    __v1::object! {
        impl Deserialize for Person {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
        }
    }
}
