/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `a`.
        pub a: ::std::option::Option<i64>,
        /// The property `b`.
        pub b: ::std::option::Option<Customer>,
        /// The property `c`.
        pub c: ::std::option::Option<Customer>,
        /// The property `d`.
        pub d: ::std::option::Option<OrderD>,
        /// The property `e`.
        pub e: (),
        /// The property `f`.
        pub f: (),
        /// The property `g`.
        pub g: ::std::option::Option<::std::option::Option<::std::string::String>>,
        /// The property `h`.
        pub h: ::std::option::Option<::std::option::Option<::std::vec::Vec<i64>>>,
        /// The property `i`.
        pub i: ::std::option::Option<()>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(
            a: ::std::option::Option<i64>,
            b: ::std::option::Option<Customer>,
            c: ::std::option::Option<Customer>,
            d: ::std::option::Option<OrderD>,
        ) -> Self {
            Self {
                a,
                b,
                c,
                d,
                e: (),
                f: (),
                g: ::std::option::Option::None,
                h: ::std::option::Option::None,
                i: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("a", a) member("b", b) member("c", c)
        member("d", d) member("e", e) member("f", f) optional("g", g) optional("h", h)
        optional("i", i) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0, 1, 2, 3, 4, 5) keep(9,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read_as(0,
        "a", a : ::std::option::Option < i64 > = ::std::option::Option::Some(a),
        __v1::read_as::Nullable < __v1::read_as::Integer >) read(1, "b", b :
        ::std::option::Option < Customer > = ::std::option::Option::Some(b)) read(2, "c",
        c : ::std::option::Option < Customer > = ::std::option::Option::Some(c)) read(3,
        "d", d : ::std::option::Option < OrderD > = ::std::option::Option::Some(d))
        read(4, "e", e : () = ::std::option::Option::Some(e)) read(5, "f", f : () =
        ::std::option::Option::Some(f)) read(6, "g", g : ::std::option::Option <
        ::std::string::String > = g) read_as(7, "h", h : ::std::option::Option <
        ::std::vec::Vec < i64 > > = h, __v1::read_as::Nullable < __v1::read_as::Array <
        __v1::read_as::Integer > >) read(8, "i", i : () = i) }
    }
    /// The schema at `#/components/schemas/Customer`.
    #[derive(Clone, PartialEq)]
    pub struct Customer {
        /// The property `id`.
        pub id: i64,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Customer {
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
        impl Serialize, Debug for Customer { member("id", id) rest(additional_properties)
        }
    }
    __v1::object! {
        impl Deserialize for Customer { required(0) keep(1, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read_as(0, "id", id : i64 =
        ::std::option::Option::Some(id), __v1::read_as::Integer) }
    }
    /// The schema at `#/components/schemas/Order/properties/d`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderD {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values! {
        impl as_str for OrderD
    }
    __v1::values! {
        impl Values for OrderD { X = String("x"), Y = String("y") }
    }
    __v1::values! {
        impl Serialize for OrderD by serialize
    }
    __v1::values! {
        impl Deserialize for OrderD by deserialize
    }
}
