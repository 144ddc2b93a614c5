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
    /// The schema at `#/components/schemas/CardPaid`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaid {
        /// The property `method`.
        pub method: CardPaidMethod,
        /// The property `amount`.
        pub amount: i64,
        /// The property `extra`.
        pub extra: Option<CardPaidExtra>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CardPaid {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(amount: i64) -> Self {
            Self {
                method: CardPaidMethod,
                amount,
                extra: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for CardPaid {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("method", &self.method);
            object.member("amount", &self.amount);
            object.optional("extra", &self.extra);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CardPaid);
    __v1::object! {
        impl Deserialize for CardPaid {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const method: CardPaidMethod = read(0, "method", Some(method));
            const amount: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "amount", Some(amount));
            const extra: CardPaidExtra = read(2, "extra", extra);
        }
    }
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `method`.
        pub method: String,
        /// The property `amount`.
        pub amount: Option<Option<i64>>,
        /// The property `extra`.
        pub extra: Option<__v1::serde_json::Value>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Paid {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(method: impl Into<String>) -> Self {
            Self {
                method: method.into(),
                amount: None,
                extra: None,
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
            object.member("method", &self.method);
            object.optional("amount", &self.amount);
            object.optional("extra", &self.extra);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Paid);
    __v1::object! {
        impl Deserialize for Paid {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const method: String = read(0, "method", Some(method));
            const amount: Option<i64> = read_as::<
                __v1::deserialize_as::Nullable<__v1::deserialize_as::Integer>,
            >(1, "amount", amount);
            const extra: __v1::serde_json::Value = read(2, "extra", extra);
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardPaidMethod;
    __v1::values!(impl Values for CardPaidMethod = String("card"));
    __v1::values!(impl Serialize for CardPaidMethod by serialize);
    __v1::values!(impl Deserialize for CardPaidMethod by deserialize);
    /// The schema at `#/components/schemas/Paid/properties/extra`.
    #[derive(Clone, PartialEq)]
    pub struct CardPaidExtra {
        /// The property `brand`.
        pub brand: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl CardPaidExtra {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                brand: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for CardPaidExtra {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for CardPaidExtra {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("brand", &self.brand);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for CardPaidExtra);
    __v1::object! {
        impl Deserialize for CardPaidExtra {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const brand: String = read(0, "brand", brand);
        }
    }
}
