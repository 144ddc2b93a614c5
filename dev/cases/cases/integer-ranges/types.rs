/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/reading/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ReadingPayload {
        /// The property `byte`.
        pub byte: u8,
        /// The property `signed`.
        pub signed: ::std::option::Option<i8>,
        /// The property `port`.
        pub port: ::std::option::Option<u16>,
        /// The property `count`.
        pub count: ::std::option::Option<u64>,
        /// The property `whole`.
        pub whole: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl ReadingPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(byte: u8) -> Self {
            Self {
                byte,
                signed: ::std::option::Option::None,
                port: ::std::option::Option::None,
                count: ::std::option::Option::None,
                whole: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ReadingPayload { member("byte", byte)
        optional("signed", signed) optional("port", port) optional("count", count)
        optional("whole", whole) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for ReadingPayload { required(0) keep(5, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "byte", byte : u8 =
        ::std::option::Option::Some(byte), __v1::read_as::Integer) read_as(1, "signed",
        signed : i8 = signed, __v1::read_as::Integer) read_as(2, "port", port : u16 =
        port, __v1::read_as::Integer) read_as(3, "count", count : u64 = count,
        __v1::read_as::Integer) read_as(4, "whole", whole : i64 = whole,
        __v1::read_as::Integer) }
    }
}
