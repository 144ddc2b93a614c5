/// What webhooks and their answers carry.
pub mod types {
    /// Something was paid.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `at`.
        pub at: ::std::option::Option<
            ::openapi_webhooks::codegen::chrono::DateTime<
                ::openapi_webhooks::codegen::chrono::FixedOffset,
            >,
        >,
        /// The property `amount`.
        pub amount: i64,
        /// The property `note`.
        pub note: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Paid {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            amount: i64,
            note: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                id: id.into(),
                at: ::std::option::Option::None,
                amount,
                note: note.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Paid { member("id", id) optional("at", at)
        member("amount", amount) member("note", note) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Paid { required(0, 2, 3) keep(4, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "at", at :
        ::openapi_webhooks::codegen::chrono::DateTime <
        ::openapi_webhooks::codegen::chrono::FixedOffset > = at) read_as(2, "amount",
        amount : i64 = ::std::option::Option::Some(amount),
        ::openapi_webhooks::codegen::read_as::Integer) read(3, "note", note :
        ::std::string::String = ::std::option::Option::Some(note)) }
    }
}
