/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `p0`.
        pub p0: ::std::string::String,
        /// The property `p1`.
        pub p1: i64,
        /// The property `p2`.
        pub p2: bool,
        /// The property `p3`.
        pub p3: f64,
        /// The property `p4`.
        pub p4: ::std::string::String,
        /// The property `p5`.
        pub p5: i64,
        /// The property `p6`.
        pub p6: bool,
        /// The property `p7`.
        pub p7: f64,
        /// The property `p8`.
        pub p8: ::std::string::String,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::too_many_arguments,
            reason = "one for each property that is required"
        )]
        #[must_use]
        pub fn new(
            p0: impl ::std::convert::Into<::std::string::String>,
            p1: i64,
            p2: bool,
            p3: f64,
            p4: impl ::std::convert::Into<::std::string::String>,
            p5: i64,
            p6: bool,
            p7: f64,
            p8: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                p0: p0.into(),
                p1,
                p2,
                p3,
                p4: p4.into(),
                p5,
                p6,
                p7,
                p8: p8.into(),
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("p0", p0) member("p1", p1)
        member("p2", p2) float("p3", p3) member("p4", p4) member("p5", p5) member("p6",
        p6) float("p7", p7) member("p8", p8) rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for OrderPayload { required(0, 1, 2, 3, 4, 5, 6, 7, 8) keep(9,
        additional_properties : __v1::serde_json::Value, __v1::read_as::Plain) read(0,
        "p0", p0 : ::std::string::String = ::std::option::Option::Some(p0)) read_as(1,
        "p1", p1 : i64 = ::std::option::Option::Some(p1), __v1::read_as::Integer) read(2,
        "p2", p2 : bool = ::std::option::Option::Some(p2)) read(3, "p3", p3 : f64 =
        ::std::option::Option::Some(p3)) read(4, "p4", p4 : ::std::string::String =
        ::std::option::Option::Some(p4)) read_as(5, "p5", p5 : i64 =
        ::std::option::Option::Some(p5), __v1::read_as::Integer) read(6, "p6", p6 : bool
        = ::std::option::Option::Some(p6)) read(7, "p7", p7 : f64 =
        ::std::option::Option::Some(p7)) read(8, "p8", p8 : ::std::string::String =
        ::std::option::Option::Some(p8)) }
    }
}
