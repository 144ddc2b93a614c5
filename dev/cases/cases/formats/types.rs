/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `at`.
        pub at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>,
        /// The property `day`.
        pub day: ::std::option::Option<__v1::chrono::NaiveDate>,
        /// The property `id`.
        pub id: ::std::option::Option<__v1::uuid::Uuid>,
        /// The property `mail`.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The property `link`.
        pub link: ::std::option::Option<::std::string::String>,
        /// The property `time`.
        pub time: ::std::option::Option<::std::string::String>,
        /// The property `code`.
        pub code: ::std::option::Option<::std::string::String>,
        /// The property `blob`.
        pub blob: ::std::option::Option<::std::string::String>,
        /// The property `ip`.
        pub ip: ::std::option::Option<::std::string::String>,
        /// The property `small`.
        pub small: ::std::option::Option<i32>,
        /// The property `large`.
        pub large: ::std::option::Option<i64>,
        /// The property `unsigned`.
        pub unsigned: ::std::option::Option<u64>,
        /// The property `plain`.
        pub plain: ::std::option::Option<i64>,
        /// The property `single`.
        pub single: ::std::option::Option<f64>,
        /// The property `double`.
        pub double: ::std::option::Option<f64>,
        /// The property `cents`.
        pub cents: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl Order {
        /// Takes what the document requires and leaves out the rest.
        #[must_use]
        pub fn new(at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self {
                at,
                day: ::std::option::Option::None,
                id: ::std::option::Option::None,
                mail: ::std::option::Option::None,
                link: ::std::option::Option::None,
                time: ::std::option::Option::None,
                code: ::std::option::Option::None,
                blob: ::std::option::Option::None,
                ip: ::std::option::Option::None,
                small: ::std::option::Option::None,
                large: ::std::option::Option::None,
                unsigned: ::std::option::Option::None,
                plain: ::std::option::Option::None,
                single: ::std::option::Option::None,
                double: ::std::option::Option::None,
                cents: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for Order { member("at", at) optional("day", day)
        optional("id", id) optional("mail", mail) optional("link", link) optional("time",
        time) optional("code", code) optional("blob", blob) optional("ip", ip)
        optional("small", small) optional("large", large) optional("unsigned", unsigned)
        optional("plain", plain) optional_float("single", single)
        optional_float("double", double) optional("cents", cents)
        rest(additional_properties) }
    }
    __v1::object! {
        impl Deserialize for Order { required(0) keep(16, additional_properties :
        __v1::serde_json::Value, __v1::read_as::Plain) read(0, "at", at :
        __v1::chrono::DateTime < __v1::chrono::FixedOffset > =
        ::std::option::Option::Some(at)) read(1, "day", day : __v1::chrono::NaiveDate =
        day) read(2, "id", id : __v1::uuid::Uuid = id) read(3, "mail", mail :
        ::std::string::String = mail) read(4, "link", link : ::std::string::String =
        link) read(5, "time", time : ::std::string::String = time) read(6, "code", code :
        ::std::string::String = code) read(7, "blob", blob : ::std::string::String =
        blob) read(8, "ip", ip : ::std::string::String = ip) read_as(9, "small", small :
        i32 = small, __v1::read_as::Integer) read_as(10, "large", large : i64 = large,
        __v1::read_as::Integer) read_as(11, "unsigned", unsigned : u64 = unsigned,
        __v1::read_as::Integer) read_as(12, "plain", plain : i64 = plain,
        __v1::read_as::Integer) read(13, "single", single : f64 = single) read(14,
        "double", double : f64 = double) read_as(15, "cents", cents : i64 = cents,
        __v1::read_as::Integer) }
    }
}
