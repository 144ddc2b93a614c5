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
    /// The schema at `#/webhooks/parcel/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ParcelPayload {
        /// The property `note`.
        pub note: String,
        /// The property `label`.
        pub label: Option<String>,
        /// The property `code`.
        ///
        /// At most 8 characters.
        pub code: Option<StringUpTo8>,
        /// The property `mark`.
        pub mark: Option<String>,
        /// The property `any`.
        pub any: Option<String>,
        /// The property `weight`.
        ///
        /// At least -9223372036854775808.
        pub weight: Option<i64>,
        /// The property `half`.
        ///
        /// At most 9223372036854775807, a multiple of 0.5.
        pub half: Option<i64>,
        /// The property `small`.
        ///
        /// From -2147483648 to 2147483647.
        pub small: Option<i32>,
        /// The property `far`.
        pub far: Option<f64>,
        /// The property `tags`.
        pub tags: Option<Vec<String>>,
        /// The property `steps`.
        pub steps: Option<Vec<i64>>,
        /// The property `loose`.
        pub loose: Option<Vec<i64>>,
        /// The property `extra`.
        pub extra: Option<__v1::BTreeMap<String, String>>,
        /// The property `open`.
        pub open: Option<String>,
        /// The property `other`.
        pub other: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl ParcelPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(note: impl Into<String>) -> Self {
            Self {
                note: note.into(),
                label: None,
                code: None,
                mark: None,
                any: None,
                weight: None,
                half: None,
                small: None,
                far: None,
                tags: None,
                steps: None,
                loose: None,
                extra: None,
                open: None,
                other: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for ParcelPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("note", &self.note);
            object.optional("label", &self.label);
            object.optional("code", &self.code);
            object.optional("mark", &self.mark);
            object.optional("any", &self.any);
            object.optional("weight", &self.weight);
            object.optional("half", &self.half);
            object.optional("small", &self.small);
            object.optional_float("far", &self.far);
            object.optional("tags", &self.tags);
            object.optional("steps", &self.steps);
            object.optional("loose", &self.loose);
            object.optional("extra", &self.extra);
            object.optional("open", &self.open);
            object.optional("other", &self.other);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for ParcelPayload);
    __v1::object! {
        impl Deserialize for ParcelPayload {
            type Others = keep<
                15,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const note: String = read(0, "note", Some(note));
            const label: String = read(1, "label", label);
            const code: StringUpTo8 = read(2, "code", code);
            const mark: String = read(3, "mark", mark);
            const any: String = read(4, "any", any);
            const weight: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(5, "weight", weight);
            const half: i64 = read_as::<__v1::deserialize_as::Integer>(6, "half", half);
            const small: i32 = read_as::<
                __v1::deserialize_as::Integer,
            >(7, "small", small);
            const far: f64 = read(8, "far", far);
            const tags: Vec<String> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(9, "tags", tags);
            const steps: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(10, "steps", steps);
            const loose: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(11, "loose", loose);
            const extra: __v1::BTreeMap<String, String> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Same>,
            >(12, "extra", extra);
            const open: String = read(13, "open", open);
            const other: String = read(14, "other", other);
        }
    }
    /// The schema at `#/webhooks/parcel/post/requestBody/content/application~1json/schema/properties/code`.
    ///
    /// A string of at most 8 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo8(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo8 {
            const MAX_LENGTH: usize = 8;
        }
    }
}
