/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/closed/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct ClosedPayload {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `more`.
        pub more: ::std::option::Option<::std::string::String>,
    }
    impl ClosedPayload {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                more: ::std::option::Option::None,
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for ClosedPayload { member("id", id) optional("more", more)
        }
    }
    __v1::object! {
        impl Deserialize for ClosedPayload { required(0) forbid() read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) read(1, "more", more :
        ::std::string::String = more) }
    }
}
