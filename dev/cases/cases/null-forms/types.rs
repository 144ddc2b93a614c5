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
        /// The property `a`.
        pub a: Option<i64>,
        /// The property `b`.
        pub b: Option<Customer>,
        /// The property `c`.
        pub c: Option<Customer>,
        /// The property `d`.
        pub d: Option<OrderD>,
        /// The property `e`.
        pub e: (),
        /// The property `f`.
        pub f: (),
        /// The property `g`.
        pub g: Option<Option<String>>,
        /// The property `h`.
        pub h: Option<Option<Vec<i64>>>,
        /// The property `i`.
        pub i: Option<()>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            a: Option<i64>,
            b: Option<Customer>,
            c: Option<Customer>,
            d: Option<OrderD>,
        ) -> Self {
            Self {
                a,
                b,
                c,
                d,
                e: (),
                f: (),
                g: None,
                h: None,
                i: None,
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
            object.member("a", &self.a);
            object.member("b", &self.b);
            object.member("c", &self.c);
            object.member("d", &self.d);
            object.member("e", &self.e);
            object.member("f", &self.f);
            object.optional("g", &self.g);
            object.optional("h", &self.h);
            object.optional("i", &self.i);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                9,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2, 3, 4, 5];
            const a: Option<i64> = read_as::<
                __v1::deserialize_as::Nullable<__v1::deserialize_as::Integer>,
            >(0, "a", Some(a));
            const b: Option<Customer> = read(1, "b", Some(b));
            const c: Option<Customer> = read(2, "c", Some(c));
            const d: Option<OrderD> = read(3, "d", Some(d));
            const e: () = read(4, "e", Some(e));
            const f: () = read(5, "f", Some(f));
            const g: Option<String> = read(6, "g", g);
            const h: Option<Vec<i64>> = read_as::<
                __v1::deserialize_as::Nullable<
                    __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
                >,
            >(7, "h", h);
            const i: () = read(8, "i", i);
        }
    }
    /// The schema at `#/components/schemas/Customer`.
    #[derive(Clone, PartialEq)]
    pub struct Customer {
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Customer {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Customer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("id", &self.id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Customer);
    __v1::object! {
        impl Deserialize for Customer {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const id: i64 = read_as::<__v1::deserialize_as::Integer>(0, "id", Some(id));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/d`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderD {
        /// The value `"x"`.
        X,
        /// The value `"y"`.
        Y,
    }
    __v1::values!(impl as_str for OrderD);
    __v1::values! {
        impl Values for OrderD {
            const X: Scalar = String("x");
            const Y: Scalar = String("y");
        }
    }
    __v1::values!(impl Serialize for OrderD by serialize);
    __v1::values!(impl Deserialize for OrderD by deserialize);
}
