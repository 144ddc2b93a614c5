/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `kind`.
        pub kind: CardKind,
        /// The property `number`.
        pub number: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Card {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(number: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                kind: CardKind,
                number: number.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Card { member("kind", kind) member("number", number)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Card { required(0, 1) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "kind", kind : CardKind =
        ::std::option::Option::Some(kind)) read(1, "number", number :
        ::std::string::String = ::std::option::Option::Some(number)) }
    }
    /// The value `"card"`, and no other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardKind;
    __v1::values! {
        impl Values for CardKind = String("card")
    }
    __v1::values! {
        impl Serialize for CardKind by serialize
    }
    __v1::values! {
        impl Deserialize for CardKind by deserialize
    }
}
