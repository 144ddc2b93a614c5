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
    /// Something was paid.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `id`.
        pub id: String,
        /// The property `at`.
        pub at: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The property `amount`.
        pub amount: i64,
        /// The property `note`.
        pub note: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Paid {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>, amount: i64, note: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                at: None,
                amount,
                note: note.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Paid {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("at", &self.at);
            object.member("amount", &self.amount);
            object.member("note", &self.note);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Paid);
    __v1::object! {
        impl Deserialize for Paid {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 2, 3];
            const id: String = read(0, "id", Some(id));
            const at: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(1, "at", at);
            const amount: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "amount", Some(amount));
            const note: String = read(3, "note", Some(note));
        }
    }
}
