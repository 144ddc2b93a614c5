/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `id`.
        pub id: ::std::option::Option<::std::string::String>,
        /// The property `mail`.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The property `phone`.
        pub phone: ::std::option::Option<::std::string::String>,
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
                id: ::std::option::Option::None,
                mail: ::std::option::Option::None,
                phone: ::std::option::Option::None,
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
        impl Serialize, Debug for OrderPayload { optional("id", id) optional("mail",
        mail) optional("phone", phone) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required() keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = id) read(1, "mail", mail : ::std::string::String = mail)
        read(2, "phone", phone : ::std::string::String = phone) }
    }
}
