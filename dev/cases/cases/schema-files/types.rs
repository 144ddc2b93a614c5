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
    /// The schema at `#`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `total`.
        pub total: Money,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(total: Money) -> Self {
            Self {
                total,
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
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const total: Money = read(0, "total", Some(total));
        }
    }
    /// The schema at `#`.
    #[derive(Clone, PartialEq)]
    pub struct Payment {
        /// The property `order`.
        pub order: Order,
        /// The property `amount`.
        pub amount: Money,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Payment {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(order: Order, amount: Money) -> Self {
            Self {
                order,
                amount,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Payment {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("order", &self.order);
            object.member("amount", &self.amount);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Payment);
    __v1::object! {
        impl Deserialize for Payment {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const order: Order = read(0, "order", Some(order));
            const amount: Money = read(1, "amount", Some(amount));
        }
    }
    /// The schema at `#/Money`.
    #[derive(Clone, PartialEq)]
    pub struct Money {
        /// The property `cents`.
        pub cents: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Money {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(cents: i64) -> Self {
            Self {
                cents,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Money {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("cents", &self.cents);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Money);
    __v1::object! {
        impl Deserialize for Money {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const cents: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "cents", Some(cents));
        }
    }
}
