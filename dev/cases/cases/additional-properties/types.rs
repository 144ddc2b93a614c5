/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Closed`.
    #[derive(Clone, PartialEq)]
    pub struct Closed {
        /// The property `id`.
        pub id: ::std::string::String,
    }
    impl Closed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { id: id.into() }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Closed { member("id", id) }
    }
    __v1::object! {
        impl Deserialize for Closed { required(0) forbid() read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
    /// The schema at `#/components/schemas/Open`.
    #[derive(Clone, PartialEq)]
    pub struct Open {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Open {
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
        impl Serialize, Debug for Open { member("id", id) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Open { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "id", id :
        ::std::string::String = ::std::option::Option::Some(id)) }
    }
    /// The schema at `#/components/schemas/Typed`.
    #[derive(Clone, PartialEq)]
    pub struct Typed {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `additional_properties`.
        pub additional_properties: ::std::option::Option<::std::string::String>,
        /// The members that are not declared as properties.
        pub additional_properties_2: ::std::collections::BTreeMap<
            ::std::string::String,
            i64,
        >,
    }
    impl Typed {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                additional_properties: ::std::option::Option::None,
                additional_properties_2: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Typed { member("id", id)
        optional("additional_properties", additional_properties)
        rest(additional_properties_2) }
    }
    __v1::object! {
        impl Deserialize for Typed { required(0) keep(2, additional_properties_2 : i64,
        __v1::read_as::Integer) read(0, "id", id : ::std::string::String =
        ::std::option::Option::Some(id)) read(1, "additional_properties",
        additional_properties : ::std::string::String = additional_properties) }
    }
    /// The schema at `#/components/schemas/Nothing`.
    #[derive(Clone, PartialEq)]
    pub struct Nothing {}
    impl Nothing {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl ::std::default::Default for Nothing {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Nothing {}
    }
    __v1::object! {
        impl Deserialize for Nothing { required() forbid() }
    }
}
