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
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `id`.
        ///
        /// At least 1 character.
        pub id: NonEmptyString,
        /// The property `owner`.
        pub owner: Option<CompanyOwner>,
        /// The property `site`.
        pub site: Option<CompanySite>,
        /// The property `percent`.
        pub percent: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MovedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: NonEmptyString) -> Self {
            Self {
                id,
                owner: None,
                site: None,
                percent: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MovedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("owner", &self.owner);
            object.optional("site", &self.site);
            object.optional("percent", &self.percent);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for MovedPayload);
    __v1::object! {
        impl Deserialize for MovedPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: NonEmptyString = read(0, "id", Some(id));
            const owner: CompanyOwner = read(1, "owner", owner);
            const site: CompanySite = read(2, "site", site);
            const percent: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(3, "percent", percent);
        }
    }
    /// The schema at `#/components/schemas/Company/properties/id`.
    ///
    /// A string of at least 1 character.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonEmptyString(String);
    __v1::checked_string! {
        impl CheckedString for NonEmptyString {
            const MIN_LENGTH: usize = 1;
        }
    }
    /// The schema at `#/components/schemas/Company/properties/owner`.
    #[derive(Clone, PartialEq)]
    pub struct CompanyOwner {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CompanyOwner {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CompanyOwner {
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
    __v1::object!(impl Debug, Eq, Hash for CompanyOwner);
    __v1::object! {
        impl Deserialize for CompanyOwner {
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
    /// The schema at `#/components/schemas/Company/$defs/Site`.
    #[derive(Clone, PartialEq)]
    pub struct CompanySite {
        /// The property `city`.
        pub city: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CompanySite {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(city: impl Into<String>) -> Self {
            Self {
                city: city.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CompanySite {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("city", &self.city);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CompanySite);
    __v1::object! {
        impl Deserialize for CompanySite {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const city: String = read(0, "city", Some(city));
        }
    }
}
