/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    pub struct Order {
        /// Who ordered.
        pub buyer: Person,
        /// Who pays.
        pub payer: Person,
        /// A person.
        #[deprecated]
        pub keeper: ::std::option::Option<Person>,
        /// A person.
        pub plain: ::std::option::Option<Person>,
        /// Who recommended us.
        pub maybe: ::std::option::Option<::std::option::Option<Person>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    #[allow(deprecated, reason = "what is deprecated is carried still")]
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(buyer: Person, payer: Person) -> Self {
            Self {
                buyer,
                payer,
                keeper: ::std::option::Option::None,
                plain: ::std::option::Option::None,
                maybe: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Serialize, Debug for Order { member("buyer", buyer) member("payer", payer)
        optional("keeper", keeper) optional("plain", plain) optional("maybe", maybe)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(deprecated, reason = "what is deprecated is carried still")] impl
        Deserialize for Order { required(0, 1) keep(5, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "buyer", buyer : Person =
        ::std::option::Option::Some(buyer)) read(1, "payer", payer : Person =
        ::std::option::Option::Some(payer)) read(2, "keeper", keeper : Person = keeper)
        read(3, "plain", plain : Person = plain) read(4, "maybe", maybe :
        ::std::option::Option < Person > = maybe) }
    }
    /// A person.
    #[derive(Clone, PartialEq)]
    pub struct Person {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Person {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Person { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Person { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
    }
}
