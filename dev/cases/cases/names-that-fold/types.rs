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
        /// The property `a`.
        pub a: FooBar2,
        /// The property `b`.
        pub b: FooBar3,
        /// The property `c`.
        pub c: FooBar,
        /// The property `d`.
        pub d: Option<OrderPayloadD>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: FooBar2, b: FooBar3, c: FooBar) -> Self {
            Self {
                a,
                b,
                c,
                d: None,
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
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.member("c", &self.c);
            object.optional("d", &self.d);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const a: FooBar2 = read(0, "a", Some(a));
            const b: FooBar3 = read(1, "b", Some(b));
            const c: FooBar = read(2, "c", Some(c));
            const d: OrderPayloadD = read(3, "d", d);
        }
    }
    /// The schema at `#/components/schemas/foo-bar`.
    #[derive(Clone, PartialEq)]
    pub struct FooBar2 {
        /// The property `a`.
        pub a: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl FooBar2 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: impl Into<String>) -> Self {
            Self {
                a: a.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for FooBar2 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for FooBar2);
    __v1::object! {
        impl Deserialize for FooBar2 {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const a: String = read(0, "a", Some(a));
        }
    }
    /// The schema at `#/components/schemas/foo_bar`.
    #[derive(Clone, PartialEq)]
    pub struct FooBar3 {
        /// The property `b`.
        pub b: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl FooBar3 {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(b: impl Into<String>) -> Self {
            Self {
                b: b.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for FooBar3 {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for FooBar3);
    __v1::object! {
        impl Deserialize for FooBar3 {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const b: String = read(0, "b", Some(b));
        }
    }
    /// The schema at `#/components/schemas/FooBar`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FooBar {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values!(impl as_str for FooBar);
    __v1::values! {
        impl Values for FooBar {
            const X: Scalar = String("x");
            const Y: Scalar = String("y");
        }
    }
    __v1::values!(impl Serialize for FooBar by serialize);
    __v1::values!(impl Deserialize for FooBar by deserialize);
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/d`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadD {
        /// The property `x`.
        pub x: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadD {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(x: i64) -> Self {
            Self {
                x,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadD {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("x", &self.x);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadD);
    __v1::object! {
        impl Deserialize for OrderPayloadD {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const x: i64 = read_as::<__v1::deserialize_as::Integer>(0, "x", Some(x));
        }
    }
}
