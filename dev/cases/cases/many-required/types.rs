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
        impl Deserialize for OrderPayload {
            type Others = keep<
                9,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8];
            const p0: String = read(0, "p0", Some(p0));
            const p1: i64 = read_as::<__v1::deserialize_as::Integer>(1, "p1", Some(p1));
            const p2: bool = read(2, "p2", Some(p2));
            const p3: f64 = read(3, "p3", Some(p3));
            const p4: String = read(4, "p4", Some(p4));
            const p5: i64 = read_as::<__v1::deserialize_as::Integer>(5, "p5", Some(p5));
            const p6: bool = read(6, "p6", Some(p6));
            const p7: f64 = read(7, "p7", Some(p7));
            const p8: String = read(8, "p8", Some(p8));
        }
    }
    /// The schema at `#/webhooks/wide/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct WidePayload {
        /// The property `m00`.
        pub m00: String,
        /// The property `m01`.
        pub m01: String,
        /// The property `m02`.
        pub m02: String,
        /// The property `m03`.
        pub m03: String,
        /// The property `m04`.
        pub m04: String,
        /// The property `m05`.
        pub m05: String,
        /// The property `m06`.
        pub m06: String,
        /// The property `m07`.
        pub m07: String,
        /// The property `m08`.
        pub m08: String,
        /// The property `m09`.
        pub m09: String,
        /// The property `m10`.
        pub m10: String,
        /// The property `m11`.
        pub m11: String,
        /// The property `m12`.
        pub m12: String,
        /// The property `m13`.
        pub m13: String,
        /// The property `m14`.
        pub m14: String,
        /// The property `m15`.
        pub m15: String,
        /// The property `m16`.
        pub m16: String,
        /// The property `m17`.
        pub m17: String,
        /// The property `m18`.
        pub m18: String,
        /// The property `m19`.
        pub m19: String,
        /// The property `m20`.
        pub m20: String,
        /// The property `m21`.
        pub m21: String,
        /// The property `m22`.
        pub m22: String,
        /// The property `m23`.
        pub m23: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl WidePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            m00: impl Into<String>,
            m01: impl Into<String>,
            m02: impl Into<String>,
            m03: impl Into<String>,
            m04: impl Into<String>,
            m05: impl Into<String>,
            m06: impl Into<String>,
            m07: impl Into<String>,
            m08: impl Into<String>,
            m09: impl Into<String>,
            m10: impl Into<String>,
            m11: impl Into<String>,
            m12: impl Into<String>,
            m13: impl Into<String>,
            m14: impl Into<String>,
            m15: impl Into<String>,
            m16: impl Into<String>,
            m17: impl Into<String>,
            m18: impl Into<String>,
            m19: impl Into<String>,
            m20: impl Into<String>,
            m21: impl Into<String>,
            m22: impl Into<String>,
            m23: impl Into<String>,
        ) -> Self {
            Self {
                m00: m00.into(),
                m01: m01.into(),
                m02: m02.into(),
                m03: m03.into(),
                m04: m04.into(),
                m05: m05.into(),
                m06: m06.into(),
                m07: m07.into(),
                m08: m08.into(),
                m09: m09.into(),
                m10: m10.into(),
                m11: m11.into(),
                m12: m12.into(),
                m13: m13.into(),
                m14: m14.into(),
                m15: m15.into(),
                m16: m16.into(),
                m17: m17.into(),
                m18: m18.into(),
                m19: m19.into(),
                m20: m20.into(),
                m21: m21.into(),
                m22: m22.into(),
                m23: m23.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for WidePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("m00", &self.m00);
            object.member("m01", &self.m01);
            object.member("m02", &self.m02);
            object.member("m03", &self.m03);
            object.member("m04", &self.m04);
            object.member("m05", &self.m05);
            object.member("m06", &self.m06);
            object.member("m07", &self.m07);
            object.member("m08", &self.m08);
            object.member("m09", &self.m09);
            object.member("m10", &self.m10);
            object.member("m11", &self.m11);
            object.member("m12", &self.m12);
            object.member("m13", &self.m13);
            object.member("m14", &self.m14);
            object.member("m15", &self.m15);
            object.member("m16", &self.m16);
            object.member("m17", &self.m17);
            object.member("m18", &self.m18);
            object.member("m19", &self.m19);
            object.member("m20", &self.m20);
            object.member("m21", &self.m21);
            object.member("m22", &self.m22);
            object.member("m23", &self.m23);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for WidePayload);
    __v1::object! {
        impl Deserialize for WidePayload {
            type Others = keep<
                24,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[
                0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                21, 22, 23,
            ];
            const m00: String = read(0, "m00", Some(m00));
            const m01: String = read(1, "m01", Some(m01));
            const m02: String = read(2, "m02", Some(m02));
            const m03: String = read(3, "m03", Some(m03));
            const m04: String = read(4, "m04", Some(m04));
            const m05: String = read(5, "m05", Some(m05));
            const m06: String = read(6, "m06", Some(m06));
            const m07: String = read(7, "m07", Some(m07));
            const m08: String = read(8, "m08", Some(m08));
            const m09: String = read(9, "m09", Some(m09));
            const m10: String = read(10, "m10", Some(m10));
            const m11: String = read(11, "m11", Some(m11));
            const m12: String = read(12, "m12", Some(m12));
            const m13: String = read(13, "m13", Some(m13));
            const m14: String = read(14, "m14", Some(m14));
            const m15: String = read(15, "m15", Some(m15));
            const m16: String = read(16, "m16", Some(m16));
            const m17: String = read(17, "m17", Some(m17));
            const m18: String = read(18, "m18", Some(m18));
            const m19: String = read(19, "m19", Some(m19));
            const m20: String = read(20, "m20", Some(m20));
            const m21: String = read(21, "m21", Some(m21));
            const m22: String = read(22, "m22", Some(m22));
            const m23: String = read(23, "m23", Some(m23));
        }
    }
}
