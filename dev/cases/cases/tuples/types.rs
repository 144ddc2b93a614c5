/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayload {
        /// The property `closed`.
        pub closed: (
            ::std::string::String,
            i64,
            ::std::option::Option<::std::string::String>,
        ),
        /// The property `exact`.
        pub exact: ::std::option::Option<(f64, f64)>,
        /// The property `nested`.
        pub nested: ::std::option::Option<
            (MovedPayloadNestedItem, ::std::vec::Vec<i64>),
        >,
        /// The property `open`.
        pub open: ::std::option::Option<::std::vec::Vec<__v1::serde_json::Value>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl MovedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            closed: (
                ::std::string::String,
                i64,
                ::std::option::Option<::std::string::String>,
            ),
        ) -> Self {
            Self {
                closed,
                exact: ::std::option::Option::None,
                nested: ::std::option::Option::None,
                open: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for MovedPayload { member("closed", closed)
        optional_float("exact", exact) optional("nested", nested) optional("open", open)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for MovedPayload { required(0) keep(4, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "closed", closed :
        (::std::string::String, i64, ::std::option::Option < ::std::string::String >) =
        ::std::option::Option::Some(closed), __v1::read_as::Tuple <
        (__v1::read_as::Plain, __v1::read_as::Integer, __v1::read_as::Plain,) >)
        read_as(1, "exact", exact : (f64, f64) = exact, __v1::read_as::Tuple <
        (__v1::read_as::Plain, __v1::read_as::Plain,) >) read_as(2, "nested", nested :
        (MovedPayloadNestedItem, ::std::vec::Vec < i64 >) = nested, __v1::read_as::Tuple
        < (__v1::read_as::Plain, __v1::read_as::Array < __v1::read_as::Integer >,) >)
        read_as(3, "open", open : ::std::vec::Vec < __v1::serde_json::Value > = open,
        __v1::read_as::Array < __v1::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/nested/prefixItems/0`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayloadNestedItem {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl MovedPayloadNestedItem {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for MovedPayloadNestedItem { member("id", id)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for MovedPayloadNestedItem { required(0) keep(1,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "id", id : ::std::string::String = ::std::option::Option::Some(id)) }
    }
}
