/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// Something was paid.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `at`.
        pub at: ::std::option::Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The property `amount`.
        pub amount: i64,
        /// The property `note`.
        pub note: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
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
    __v1::object! {
        impl Serialize, Debug for Paid { member("id", id) optional("at", at)
        member("amount", amount) member("note", note) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Paid { required(0, 2, 3) keep(4, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "at", at :
        __v1::chrono::DateTime < __v1::chrono::FixedOffset > = at) read_as(2, "amount",
        amount : i64 = ::std::option::Option::Some(amount), __v1::read_as::Integer)
        read(3, "note", note : ::std::string::String = ::std::option::Option::Some(note))
        }
    }
}
