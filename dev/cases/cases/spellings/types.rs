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
    /// The schema at `#/webhooks/shift/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ShiftPayload {
        /// The property `id`.
        pub id: __v1::Uuid,
        /// The property `day`.
        pub day: __v1::chrono::NaiveDate,
        /// The property `start`.
        pub start: Option<Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>>,
        /// The property `staff`.
        pub staff: Option<Vec<__v1::Uuid>>,
        /// The property `holidays`.
        pub holidays: Option<__v1::BTreeMap<String, __v1::chrono::NaiveDate>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ShiftPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: __v1::Uuid, day: __v1::chrono::NaiveDate) -> Self {
            Self {
                id,
                day,
                start: None,
                staff: None,
                holidays: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ShiftPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("day", &self.day);
            object.optional("start", &self.start);
            object.optional("staff", &self.staff);
            object.optional("holidays", &self.holidays);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ShiftPayload);
    __v1::object! {
        impl Deserialize for ShiftPayload {
            type Others = keep<
                5,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const id: __v1::Uuid = read(0, "id", Some(id));
            const day: __v1::chrono::NaiveDate = read_as::<
                __v1::deserialize_as::FullDate,
            >(1, "day", Some(day));
            const start: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>> = read_as::<
                __v1::deserialize_as::Nullable<__v1::deserialize_as::Timestamp>,
            >(2, "start", start);
            const staff: Vec<__v1::Uuid> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(3, "staff", staff);
            const holidays: __v1::BTreeMap<String, __v1::chrono::NaiveDate> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::FullDate>,
            >(4, "holidays", holidays);
        }
    }
}
