/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `note`.
        pub note: ::std::option::Option<__v1::serde_json::Value>,
        /// The property `either`.
        pub either: ::std::option::Option<__v1::serde_json::Value>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                note: ::std::option::Option::None,
                either: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for OrderPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { optional("note", note)
        optional("either", either) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required() keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "note", note :
        __v1::serde_json::Value = note) read(1, "either", either :
        __v1::serde_json::Value = either) }
    }
}
