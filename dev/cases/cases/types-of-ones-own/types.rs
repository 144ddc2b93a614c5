/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// An amount in a currency.
        pub total: Money,
        /// The property `refunded`.
        pub refunded: ::std::option::Option<::std::option::Option<Money>>,
        /// The property `lines`.
        pub lines: ::std::option::Option<::std::vec::Vec<Money>>,
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
                refunded: ::std::option::Option::None,
                lines: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize for Order { member("total", total) optional("refunded", refunded)
        optional("lines", lines) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "total", total : Money =
        ::std::option::Option::Some(total)) read(1, "refunded", refunded :
        ::std::option::Option < Money > = refunded) read_as(2, "lines", lines :
        ::std::vec::Vec < Money > = lines, __v1::read_as::Array < __v1::read_as::Plain >)
        }
    }
    /// An amount in a currency.
    pub type Money = crate::Money;
}
