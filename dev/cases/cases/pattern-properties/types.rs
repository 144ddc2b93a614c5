/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/counted/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct CountedPayload {
        /// The property `id`.
        pub id: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            i64,
        >,
    }
    impl CountedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for CountedPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for CountedPayload { optional("id", id)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for CountedPayload { required() keep(1, additional_properties :
        i64, __v1::read_as::Integer) read(0, "id", id : ::std::string::String = id) }
    }
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
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
    __v1::object! {
        impl Serialize, Debug for Item { member("id", id) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Item { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
}
