/// The types of payloads and responses.
#[allow(
    dead_code,
    unreachable_pub,
    unused_qualifications,
    clippy::enum_variant_names,
    clippy::pedantic,
    reason = "generated for any module, private ones and ones with names of their own too"
)]
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `p0`.
        pub p0: String,
        /// The property `p1`.
        pub p1: i64,
        /// The property `p2`.
        pub p2: bool,
        /// The property `p3`.
        pub p3: f64,
        /// The property `p4`.
        pub p4: String,
        /// The property `p5`.
        pub p5: i64,
        /// The property `p6`.
        pub p6: bool,
        /// The property `p7`.
        pub p7: f64,
        /// The property `p8`.
        pub p8: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[allow(
            clippy::too_many_arguments,
            reason = "one for each property that is required"
        )]
        #[must_use]
        pub fn new(
            p0: impl Into<String>,
            p1: i64,
            p2: bool,
            p3: f64,
            p4: impl Into<String>,
            p5: i64,
            p6: bool,
            p7: f64,
            p8: impl Into<String>,
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
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("p0", &self.p0);
            object.member("p1", &self.p1);
            object.member("p2", &self.p2);
            object.float("p3", &self.p3);
            object.member("p4", &self.p4);
            object.member("p5", &self.p5);
            object.member("p6", &self.p6);
            object.float("p7", &self.p7);
            object.member("p8", &self.p8);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload { type Others = keep < 9,
        additional_properties, __v1::serde_json::Value, __v1::read_as::Plain, >; const
        REQUIRED : & [usize] = & [0, 1, 2, 3, 4, 5, 6, 7, 8]; const p0 : String = read(0,
        "p0", Some(p0)); const p1 : i64 = read_as::< __v1::read_as::Integer > (1, "p1",
        Some(p1)); const p2 : bool = read(2, "p2", Some(p2)); const p3 : f64 = read(3,
        "p3", Some(p3)); const p4 : String = read(4, "p4", Some(p4)); const p5 : i64 =
        read_as::< __v1::read_as::Integer > (5, "p5", Some(p5)); const p6 : bool =
        read(6, "p6", Some(p6)); const p7 : f64 = read(7, "p7", Some(p7)); const p8 :
        String = read(8, "p8", Some(p8)); }
    }
}
