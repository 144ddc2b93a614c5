/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// Where the order is.
        pub status: Status,
        /// The property `size`.
        pub size: ::std::option::Option<OrderSize>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(status: Status) -> Self {
            Self {
                status,
                size: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("status", status) optional("size", size)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "status", status : Status
        = ::std::option::Option::Some(status)) read(1, "size", size : OrderSize = size) }
    }
    /// Where the order is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Status {
        /// The value `"new"`.
        New,
        /// The value `"paid"`.
        Paid,
        /// The value `"in transit"`.
        InTransit,
    }
    __v1::values! {
        impl as_str for Status
    }
    __v1::values! {
        impl Values for Status { New = String("new"), Paid = String("paid"), InTransit =
        String("in transit") }
    }
    __v1::values! {
        impl Serialize for Status by serialize
    }
    __v1::values! {
        impl Deserialize for Status by deserialize
    }
    /// The schema at `#/components/schemas/Order/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderSize {
        /// The value `"small"`.
        Small,
        /// The value `"large"`.
        Large,
    }
    __v1::values! {
        impl as_str for OrderSize
    }
    __v1::values! {
        impl Values for OrderSize { Small = String("small"), Large = String("large") }
    }
    __v1::values! {
        impl Serialize for OrderSize by serialize
    }
    __v1::values! {
        impl Deserialize for OrderSize by deserialize
    }
}
