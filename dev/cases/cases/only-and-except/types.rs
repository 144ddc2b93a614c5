/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("id", id) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
}
