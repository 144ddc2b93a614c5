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
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq, Debug)]
    pub struct Order {
        /// An amount in a currency.
        pub total: Money,
        /// The property `refunded`.
        pub refunded: Option<Option<Money>>,
        /// The property `lines`.
        pub lines: Option<Vec<Money>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(total: Money) -> Self {
            Self {
                total,
                refunded: None,
                lines: None,
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
            object.member("total", &self.total);
            object.optional("refunded", &self.refunded);
            object.optional("lines", &self.lines);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const total: Money = read(0, "total", Some(total));
            const refunded: Option<Money> = read(1, "refunded", refunded);
            const lines: Vec<Money> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(2, "lines", lines);
        }
    }
    /// An amount in a currency.
    pub type Money = crate::Money;
}
