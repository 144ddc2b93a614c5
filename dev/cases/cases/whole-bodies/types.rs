/// What webhooks and their answers carry.
pub mod types {
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            ::openapi_webhooks::codegen::serde_json::Value,
        >,
    }
    impl Item {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    ::openapi_webhooks::codegen::object! {
        impl Serialize, Debug for Item { member("id", id) rest(additional_properties) }
    }
    ::openapi_webhooks::codegen::object! {
        impl Deserialize for Item { required(0) keep(1, additional_properties :
        ::openapi_webhooks::codegen::serde_json::Value,
        ::openapi_webhooks::codegen::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), ::openapi_webhooks::codegen::read_as::Integer) }
    }
    /// The schema at `#/webhooks/choice/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChoicePayload {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    ::openapi_webhooks::codegen::values! {
        impl as_str for ChoicePayload
    }
    ::openapi_webhooks::codegen::values! {
        impl Values for ChoicePayload { A = String("a"), B = String("b") }
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for ChoicePayload by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for ChoicePayload by deserialize
    }
    /// The value `"ping"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ConstantPayload;
    ::openapi_webhooks::codegen::values! {
        impl Values for ConstantPayload = String("ping")
    }
    ::openapi_webhooks::codegen::values! {
        impl Serialize for ConstantPayload by serialize
    }
    ::openapi_webhooks::codegen::values! {
        impl Deserialize for ConstantPayload by deserialize
    }
}
