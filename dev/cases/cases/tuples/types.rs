/// What webhooks and their answers carry.
pub mod types {
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
        pub open: ::std::option::Option<
            ::std::vec::Vec<::openapi_webhooks::codegen::serde_json::Value>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for MovedPayload { member("closed", closed)
        optional_float("exact", exact) optional("nested", nested) optional("open", open)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for MovedPayload { required(0) keep(4, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "closed", closed :
        (::std::string::String, i64, ::std::option::Option < ::std::string::String >) =
        ::std::option::Option::Some(closed), ::openapi_webhooks::codegen::read_as::Tuple
        < (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Integer,
        ::openapi_webhooks::codegen::read_as::Plain,) >) read_as(1, "exact", exact :
        (f64, f64) = exact, ::openapi_webhooks::codegen::read_as::Tuple <
        (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Plain,) >) read_as(2, "nested", nested :
        (MovedPayloadNestedItem, ::std::vec::Vec < i64 >) = nested,
        ::openapi_webhooks::codegen::read_as::Tuple <
        (::openapi_webhooks::codegen::read_as::Plain,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Integer >,) >) read_as(3, "open", open :
        ::std::vec::Vec < ::openapi_webhooks::codegen::serde_json::Value > = open,
        ::openapi_webhooks::codegen::read_as::Array <
        ::openapi_webhooks::codegen::read_as::Plain >) }
    }
    /// The schema at `#/webhooks/moved/post/requestBody/content/application~1json/schema/properties/nested/prefixItems/0`.
    #[derive(Clone, PartialEq)]
    pub struct MovedPayloadNestedItem {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
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
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for MovedPayloadNestedItem { member("id", id)
        rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for MovedPayloadNestedItem { required(0) keep(1,
        additional_properties : ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
}
