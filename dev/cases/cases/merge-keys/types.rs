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
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: i64,
        /// The property `created`.
        pub created: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The property `updated`.
        pub updated: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The property `owner`.
        pub owner: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                created: None,
                updated: None,
                owner: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.optional("created", &self.created);
            object.optional("updated", &self.updated);
            object.optional("owner", &self.owner);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
            const created: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(1, "created", created);
            const updated: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(2, "updated", updated);
            const owner: String = read(3, "owner", owner);
        }
    }
    /// The schema at `#/webhooks/refund/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct RefundPayload {
        /// The property `<<`.
        pub less_less: Option<bool>,
        /// The property `created`.
        pub created: i64,
        /// The property `reason`.
        pub reason: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl RefundPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(created: i64) -> Self {
            Self {
                less_less: None,
                created,
                reason: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for RefundPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("<<", &self.less_less);
            object.member("created", &self.created);
            object.optional("reason", &self.reason);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for RefundPayload);
    __v1::object! {
        impl Deserialize for RefundPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[1];
            const less_less: bool = read(0, "<<", less_less);
            const created: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "created", Some(created));
            const reason: String = read(2, "reason", reason);
        }
    }
}
