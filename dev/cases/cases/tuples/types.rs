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
        /// The property `closed`.
        ///
        /// At least 3 items.
        pub closed: (String, i64, Option<String>),
        /// The property `exact`.
        ///
        /// 2 items.
        pub exact: Option<(f64, f64)>,
        /// The property `nested`.
        ///
        /// At least 2 items.
        pub nested: Option<(MovedPayloadNestedItem, Vec<i64>)>,
        /// The property `open`.
        pub open: Option<Vec<__v1::serde_json::Value>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MovedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(closed: (String, i64, Option<String>)) -> Self {
            Self {
                closed,
                exact: None,
                nested: None,
                open: None,
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
            object.member("closed", &self.closed);
            object.optional_float("exact", &self.exact);
            object.optional("nested", &self.nested);
            object.optional("open", &self.open);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for MovedPayload);
    __v1::object! {
        impl Deserialize for MovedPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const closed: (String, i64, Option<String>) = read_as::<
                __v1::deserialize_as::Tuple<
                    (
                        __v1::deserialize_as::Same,
                        __v1::deserialize_as::Integer,
                        __v1::deserialize_as::Same,
                    ),
                >,
            >(0, "closed", Some(closed));
            const exact: (f64, f64) = read_as::<
                __v1::deserialize_as::Tuple<
                    (__v1::deserialize_as::Same, __v1::deserialize_as::Same),
                >,
            >(1, "exact", exact);
            const nested: (MovedPayloadNestedItem, Vec<i64>) = read_as::<
                __v1::deserialize_as::Tuple<
                    (
                        __v1::deserialize_as::Same,
                        __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
                    ),
                >,
            >(2, "nested", nested);
            const open: Vec<__v1::serde_json::Value> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(3, "open", open);
        }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/nested/prefixItems/0`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayloadNestedItem {
        /// The property `id`.
        pub id: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl MovedPayloadNestedItem {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for MovedPayloadNestedItem {
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
    __v1::object!(impl Debug, Eq, Hash for MovedPayloadNestedItem);
    __v1::object! {
        impl Deserialize for MovedPayloadNestedItem {
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
}
