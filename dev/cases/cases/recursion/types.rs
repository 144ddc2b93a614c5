/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Tree`.
    #[derive(Clone, PartialEq)]
    pub struct Tree {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `children`.
        pub children: ::std::option::Option<::std::vec::Vec<Tree>>,
        /// The property `by_name`.
        pub by_name: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, Tree>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Tree {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                children: ::std::option::Option::None,
                by_name: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Tree { member("name", name) optional("children",
        children) optional("by_name", by_name) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Tree { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read_as(1, "children",
        children : ::std::vec::Vec < Tree > = children, __v1::read_as::Array <
        __v1::read_as::Plain >) read_as(2, "by_name", by_name :
        ::std::collections::BTreeMap < ::std::string::String, Tree > = by_name,
        __v1::read_as::Map < __v1::read_as::Plain >) }
    }
    /// The schema at `#/components/schemas/Chain`.
    #[derive(Clone, PartialEq)]
    pub struct Chain {
        /// The property `value`.
        pub value: i64,
        /// The property `next`.
        pub next: ::std::option::Option<::std::boxed::Box<Chain>>,
        /// The property `previous`.
        pub previous: ::std::option::Option<
            ::std::option::Option<::std::boxed::Box<Chain>>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Chain {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(value: i64) -> Self {
            Self {
                value,
                next: ::std::option::Option::None,
                previous: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Chain { member("value", value) optional("next", next)
        optional("previous", previous) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Chain { required(0) keep(3, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "value", value : i64 =
        ::std::option::Option::Some(value), __v1::read_as::Integer) read(1, "next", next
        : ::std::boxed::Box < Chain > = next) read(2, "previous", previous :
        ::std::option::Option < ::std::boxed::Box < Chain > > = previous) }
    }
    /// The schema at `#/components/schemas/Husband`.
    #[derive(Clone, PartialEq)]
    pub struct Husband {
        /// The property `wife`.
        pub wife: ::std::option::Option<::std::boxed::Box<Wife>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Husband {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new() -> Self {
            Self {
                wife: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    impl ::std::default::Default for Husband {
        fn default() -> Self {
            Self::new()
        }
    }
    __v1::object! {
        impl Serialize, Debug for Husband { optional("wife", wife)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Husband { required() keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "wife", wife :
        ::std::boxed::Box < Wife > = wife) }
    }
    /// The schema at `#/components/schemas/Formula`.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(
        clippy::large_enum_variant,
        reason = "a payload stands alone; a box would cost each of its users a dereference"
    )]
    pub enum Formula {
        /// One of the values that are a number.
        Number(f64),
        /// One of the values that are an object.
        Object(::std::boxed::Box<FormulaObject>),
    }
    impl ::std::convert::From<f64> for Formula {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::boxed::Box<FormulaObject>> for Formula {
        fn from(value: ::std::boxed::Box<FormulaObject>) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::serde::Serialize for Formula {
        fn serialize<S: __v1::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Number(value) => __v1::finite::serialize(value, serializer),
                Self::Object(value) => {
                    __v1::serde::Serialize::serialize(value, serializer)
                }
            }
        }
    }
    impl<'de> __v1::serde::Deserialize<'de> for Formula {
        fn deserialize<D: __v1::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let choice = __v1::choice::Choice::deserialize(deserializer)?;
            use __v1::choice::Kind;
            match choice.kind() {
                Kind::Integer => choice.read(Self::Number),
                Kind::Float => choice.read(Self::Number),
                Kind::Object => choice.read(Self::Object),
                #[allow(
                    unreachable_patterns,
                    reason = "a union may take every JSON type"
                )]
                _ => {
                    ::std::result::Result::Err(
                        choice.unexpected("a number or an object"),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Wife`.
    #[derive(Clone, PartialEq)]
    pub struct Wife {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `husband`.
        pub husband: ::std::option::Option<::std::boxed::Box<Husband>>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Wife {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                name: name.into(),
                husband: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Wife { member("name", name) optional("husband",
        husband) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Wife { required(0) keep(2, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) read(1, "husband",
        husband : ::std::boxed::Box < Husband > = husband) }
    }
    /// The schema at `#/components/schemas/Formula/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct FormulaObject {
        /// The property `left`.
        pub left: ::std::boxed::Box<Formula>,
        /// The property `right`.
        pub right: ::std::boxed::Box<Formula>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl FormulaObject {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            left: ::std::boxed::Box<Formula>,
            right: ::std::boxed::Box<Formula>,
        ) -> Self {
            Self {
                left,
                right,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for FormulaObject { member("left", left) member("right",
        right) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for FormulaObject { required(0, 1) keep(2, additional_properties
        : __v1::serde_json::Value, __v1::read_as::Plain) read(0, "left", left :
        ::std::boxed::Box < Formula > = ::std::option::Option::Some(left)) read(1,
        "right", right : ::std::boxed::Box < Formula > =
        ::std::option::Option::Some(right)) }
    }
}
