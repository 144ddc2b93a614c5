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
    /// The schema at `#/components/schemas/Subscription`.
    #[derive(Clone, PartialEq)]
    pub struct Subscription {
        /// The property `username`.
        pub username: String,
    }
    impl Subscription {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(username: impl Into<String>) -> Self {
            Self { username: username.into() }
        }
    }
    impl __v1::Serialize for Subscription {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("username", &self.username);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Subscription);
    __v1::object! {
        impl Deserialize for Subscription {
            type Others = skip;
            const REQUIRED: &[usize] = &[0];
            const username: String = read(0, "username", Some(username));
        }
    }
}
