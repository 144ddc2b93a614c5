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
    /// The schema at `#/components/schemas/Stock`.
    #[derive(Clone, PartialEq)]
    pub struct Stock {
        /// The property `grid`.
        pub grid: Vec<Vec<i64>>,
        /// The property `notes`.
        pub notes: Option<Vec<Option<String>>>,
        /// The property `counts`.
        pub counts: Option<__v1::BTreeMap<String, i64>>,
        /// The property `prices`.
        pub prices: Option<__v1::BTreeMap<String, Option<f64>>>,
        /// The property `places`.
        pub places: Option<__v1::BTreeMap<String, Vec<Place>>>,
        /// The property `anything`.
        pub anything: Option<Vec<__v1::serde_json::Value>>,
        /// The property `free`.
        pub free: Option<__v1::BTreeMap<String, __v1::serde_json::Value>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Stock {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(grid: Vec<Vec<i64>>) -> Self {
            Self {
                grid,
                notes: None,
                counts: None,
                prices: None,
                places: None,
                anything: None,
                free: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Stock {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("grid", &self.grid);
            object.optional("notes", &self.notes);
            object.optional("counts", &self.counts);
            object.optional_float("prices", &self.prices);
            object.optional("places", &self.places);
            object.optional("anything", &self.anything);
            object.optional("free", &self.free);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Stock);
    __v1::object! {
        impl Deserialize for Stock {
            type Others = keep<
                7,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const grid: Vec<Vec<i64>> = read_as::<
                __v1::deserialize_as::Array<
                    __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
                >,
            >(0, "grid", Some(grid));
            const notes: Vec<Option<String>> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(1, "notes", notes);
            const counts: __v1::BTreeMap<String, i64> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
            >(2, "counts", counts);
            const prices: __v1::BTreeMap<String, Option<f64>> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(3, "prices", prices);
            const places: __v1::BTreeMap<String, Vec<Place>> = read_as::<
                __v1::deserialize_as::Map<
                    __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
                >,
            >(4, "places", places);
            const anything: Vec<__v1::serde_json::Value> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(5, "anything", anything);
            const free: __v1::BTreeMap<String, __v1::serde_json::Value> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(6, "free", free);
        }
    }
    /// The schema at `#/components/schemas/Place`.
    #[derive(Clone, PartialEq)]
    pub struct Place {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Place {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Place {
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
    __v1::object!(impl Debug, Eq, Hash for Place);
    __v1::object! {
        impl Deserialize for Place {
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
