/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::approx_constant,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::large_enum_variant,
    clippy::pedantic,
    clippy::self_named_constructors,
    clippy::too_many_arguments,
    reason = "generated"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/components/schemas/Order`.
    #[derive(Clone, PartialEq)]
    pub struct Order {
        /// The property `at`.
        pub at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>,
        /// The property `day`.
        pub day: Option<__v1::chrono::NaiveDate>,
        /// The property `id`.
        pub id: Option<__v1::Uuid>,
        /// The property `mail`.
        pub mail: Option<String>,
        /// The property `link`.
        pub link: Option<String>,
        /// The property `time`.
        pub time: Option<String>,
        /// The property `code`.
        pub code: Option<String>,
        /// The property `blob`.
        pub blob: Option<String>,
        /// The property `ip`.
        pub ip: Option<String>,
        /// The property `small`.
        pub small: Option<i32>,
        /// The property `large`.
        pub large: Option<i64>,
        /// The property `unsigned`.
        pub unsigned: Option<i128>,
        /// The property `plain`.
        pub plain: Option<i64>,
        /// The property `single`.
        pub single: Option<f64>,
        /// The property `double`.
        pub double: Option<f64>,
        /// The property `cents`.
        pub cents: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(at: __v1::chrono::DateTime<__v1::chrono::FixedOffset>) -> Self {
            Self {
                at,
                day: None,
                id: None,
                mail: None,
                link: None,
                time: None,
                code: None,
                blob: None,
                ip: None,
                small: None,
                large: None,
                unsigned: None,
                plain: None,
                single: None,
                double: None,
                cents: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("at", &self.at);
            object.optional("day", &self.day);
            object.optional("id", &self.id);
            object.optional("mail", &self.mail);
            object.optional("link", &self.link);
            object.optional("time", &self.time);
            object.optional("code", &self.code);
            object.optional("blob", &self.blob);
            object.optional("ip", &self.ip);
            object.optional("small", &self.small);
            object.optional("large", &self.large);
            object.optional("unsigned", &self.unsigned);
            object.optional("plain", &self.plain);
            object.optional_float("single", &self.single);
            object.optional_float("double", &self.double);
            object.optional("cents", &self.cents);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                16,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const at: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(0, "at", Some(at));
            const day: __v1::chrono::NaiveDate = read_as::<
                __v1::deserialize_as::FullDate,
            >(1, "day", day);
            const id: __v1::Uuid = read(2, "id", id);
            const mail: String = read(3, "mail", mail);
            const link: String = read(4, "link", link);
            const time: String = read(5, "time", time);
            const code: String = read(6, "code", code);
            const blob: String = read(7, "blob", blob);
            const ip: String = read(8, "ip", ip);
            const small: i32 = read_as::<
                __v1::deserialize_as::Integer,
            >(9, "small", small);
            const large: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(10, "large", large);
            const unsigned: i128 = read_as::<
                __v1::deserialize_as::Integer,
            >(11, "unsigned", unsigned);
            const plain: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(12, "plain", plain);
            const single: f64 = read(13, "single", single);
            const double: f64 = read(14, "double", double);
            const cents: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(15, "cents", cents);
        }
    }
}
