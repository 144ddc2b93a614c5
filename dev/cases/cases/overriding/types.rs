/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/card/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CardPayload {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `amount`.
        pub amount: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl CardPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            amount: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                amount: amount.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for CardPayload { member("id", id) member("amount", amount)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for CardPayload { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "amount", amount
        : ::std::string::String = ::std::option::Option::Some(amount)) }
    }
}
