/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `extra`.
        pub extra: __v1::serde_json::Value,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            extra: __v1::serde_json::Value,
        ) -> Self {
            Self {
                id: id.into(),
                extra,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("id", id) member("extra", extra)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "extra", extra :
        __v1::serde_json::Value = ::std::option::Option::Some(extra)) }
    }
    /// The schema at `#/components/schemas/Counted`.
    #[derive(Clone, PartialEq)]
    pub struct Counted {
        /// The property `total`.
        pub total: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            i64,
        >,
    }
    impl Counted {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self {
                total,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Counted { member("total", total)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Counted { required(0) keep(1, additional_properties : i64,
        __v1::read_as::Integer) read_as(0, "total", total : i64 =
        ::std::option::Option::Some(total), __v1::read_as::Integer) }
    }
}
