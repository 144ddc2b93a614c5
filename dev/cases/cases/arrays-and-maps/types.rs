/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Stock`.
    #[derive(Clone, PartialEq)]
    pub struct Stock {
        /// The property `grid`.
        pub grid: ::std::vec::Vec<::std::vec::Vec<i64>>,
        /// The property `notes`.
        pub notes: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
        /// The property `counts`.
        pub counts: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
        /// The property `prices`.
        pub prices: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<f64>,
            >,
        >,
        /// The property `places`.
        pub places: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<Place>>,
        >,
        /// The property `anything`.
        pub anything: ::std::option::Option<::std::vec::Vec<__v1::serde_json::Value>>,
        /// The property `free`.
        pub free: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, __v1::serde_json::Value>,
        >,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Stock {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(grid: ::std::vec::Vec<::std::vec::Vec<i64>>) -> Self {
            Self {
                grid,
                notes: ::std::option::Option::None,
                counts: ::std::option::Option::None,
                prices: ::std::option::Option::None,
                places: ::std::option::Option::None,
                anything: ::std::option::Option::None,
                free: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Stock { member("grid", grid) optional("notes", notes)
        optional("counts", counts) optional_float("prices", prices) optional("places",
        places) optional("anything", anything) optional("free", free)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Stock { required(0) keep(7, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "grid", grid :
        ::std::vec::Vec < ::std::vec::Vec < i64 > > = ::std::option::Option::Some(grid),
        __v1::read_as::Array < __v1::read_as::Array < __v1::read_as::Integer > >)
        read_as(1, "notes", notes : ::std::vec::Vec < ::std::option::Option <
        ::std::string::String > > = notes, __v1::read_as::Array < __v1::read_as::Plain >)
        read_as(2, "counts", counts : ::std::collections::BTreeMap <
        ::std::string::String, i64 > = counts, __v1::read_as::Map <
        __v1::read_as::Integer >) read_as(3, "prices", prices :
        ::std::collections::BTreeMap < ::std::string::String, ::std::option::Option < f64
        > > = prices, __v1::read_as::Map < __v1::read_as::Plain >) read_as(4, "places",
        places : ::std::collections::BTreeMap < ::std::string::String, ::std::vec::Vec <
        Place > > = places, __v1::read_as::Map < __v1::read_as::Array <
        __v1::read_as::Plain > >) read_as(5, "anything", anything : ::std::vec::Vec <
        __v1::serde_json::Value > = anything, __v1::read_as::Array < __v1::read_as::Plain
        >) read_as(6, "free", free : ::std::collections::BTreeMap <
        ::std::string::String, __v1::serde_json::Value > = free, __v1::read_as::Map <
        __v1::read_as::Plain >) }
    }
    /// The schema at `#/components/schemas/Place`.
    #[derive(Clone, PartialEq)]
    pub struct Place {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Place {
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
        impl Serialize, Debug for Place { member("name", name)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Place { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "name", name :
        ::std::string::String = ::std::option::Option::Some(name)) }
    }
}
