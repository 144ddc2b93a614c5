/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
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
    /// The schema at `#/webhooks/choice/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChoicePayload {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values! {
        impl as_str for ChoicePayload
    }
    __v1::values! {
        impl Values for ChoicePayload { A = String("a"), B = String("b") }
    }
    __v1::values! {
        impl Serialize for ChoicePayload by serialize
    }
    __v1::values! {
        impl Deserialize for ChoicePayload by deserialize
    }
    /// The value `"ping"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ConstantPayload;
    __v1::values! {
        impl Values for ConstantPayload = String("ping")
    }
    __v1::values! {
        impl Serialize for ConstantPayload by serialize
    }
    __v1::values! {
        impl Deserialize for ConstantPayload by deserialize
    }
}
