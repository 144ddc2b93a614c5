/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Reading`.
    #[derive(Clone, PartialEq)]
    pub struct Reading {
        /// The property `value`.
        pub value: f64,
        /// The property `optional`.
        pub optional: ::std::option::Option<f64>,
        /// The property `nullable`.
        pub nullable: ::std::option::Option<::std::option::Option<f64>>,
        /// The property `list`.
        pub list: ::std::option::Option<::std::vec::Vec<f64>>,
        /// The property `map`.
        pub map: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, f64>,
        >,
        /// The property `either`.
        pub either: ::std::option::Option<ReadingEither>,
        /// The property `limited`.
        pub limited: ::std::option::Option<f64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Reading {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self {
                value,
                optional: ::std::option::Option::None,
                nullable: ::std::option::Option::None,
                list: ::std::option::Option::None,
                map: ::std::option::Option::None,
                either: ::std::option::Option::None,
                limited: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Reading { float("value", value)
        optional_float("optional", optional) optional_float("nullable", nullable)
        optional_float("list", list) optional_float("map", map) optional("either",
        either) optional_float("limited", limited) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Reading { required(0) keep(7, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "value", value : f64 =
        ::std::option::Option::Some(value)) read(1, "optional", optional : f64 =
        optional) read(2, "nullable", nullable : ::std::option::Option < f64 > =
        nullable) read_as(3, "list", list : ::std::vec::Vec < f64 > = list,
        __v1::read_as::Array < __v1::read_as::Plain >) read_as(4, "map", map :
        ::std::collections::BTreeMap < ::std::string::String, f64 > = map,
        __v1::read_as::Map < __v1::read_as::Plain >) read(5, "either", either :
        ReadingEither = either) read(6, "limited", limited : f64 = limited) }
    }
    /// The schema at `#/components/schemas/Reading/properties/either`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum ReadingEither {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are a string.
        String(::std::string::String),
    }
    impl ::std::convert::From<f64> for ReadingEither {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for ReadingEither {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl __v1::serde::Serialize for ReadingEither {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::String(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for ReadingEither {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::String => choice.read(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(choice.unexpected("a number or a string"))
                }
            }
        }
    }
}
