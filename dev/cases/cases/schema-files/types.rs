/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `total`.
        pub total: Money,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(total: Money) -> Self {
            Self {
                total,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("total", total)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "total", total : Money =
        ::std::option::Option::Some(total)) }
    }
    /// The schema at `#`.
    #[derive(Clone, PartialEq)]
    pub struct Payment {
        /// The property `order`.
        pub order: Order,
        /// The property `amount`.
        pub amount: Money,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Payment {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(order: Order, amount: Money) -> Self {
            Self {
                order,
                amount,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Payment { member("order", order) member("amount",
        amount) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Payment { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "order", order : Order =
        ::std::option::Option::Some(order)) read(1, "amount", amount : Money =
        ::std::option::Option::Some(amount)) }
    }
    /// The schema at `#/Money`.
    #[derive(Clone, PartialEq)]
    pub struct Money {
        /// The property `cents`.
        pub cents: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Money {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(cents: i64) -> Self {
            Self {
                cents,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Money { member("cents", cents)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Money { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "cents", cents : i64 =
        ::std::option::Option::Some(cents), __v1::read_as::Integer) }
    }
}
