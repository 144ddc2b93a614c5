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
    /// The schema at `#/webhooks/closed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ClosedPayload {
        /// The property `id`.
        pub id: String,
        /// The property `more`.
        pub more: Option<String>,
    }
    impl ClosedPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into(), more: None }
        }
    }
    impl __v1::Serialize for ClosedPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("more", &self.more);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for ClosedPayload);
    __v1::object! {
        impl Deserialize for ClosedPayload {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0];
            const id: String = read(0, "id", Some(id));
            const more: String = read(1, "more", more);
        }
    }
}
