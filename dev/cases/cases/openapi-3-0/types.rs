/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/x-webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: ::std::option::Option<::std::string::String>,
        /// The property `note`.
        pub note: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: ::std::option::Option<::std::string::String>) -> Self {
            Self {
                id,
                note: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("id", id) optional("note", note)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::option::Option < ::std::string::String > =
        ::std::option::Option::Some(id)) read(1, "note", note : ::std::string::String =
        note) }
    }
}
