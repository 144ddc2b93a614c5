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
        /// Where the order is.
        pub status: Status,
        /// The property `size`.
        pub size: Option<OrderSize>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(status: Status) -> Self {
            Self {
                status,
                size: None,
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
            object.member("status", &self.status);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const status: Status = read(0, "status", Some(status));
            const size: OrderSize = read(1, "size", size);
        }
    }
    /// Where the order is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Status {
        /// The value `"new"`.
        New,
        /// The value `"paid"`.
        Paid,
        /// The value `"in transit"`.
        InTransit,
    }
    __v1::values!(impl as_str for Status);
    __v1::values! {
        impl Values for Status {
            const New: Scalar = String("new");
            const Paid: Scalar = String("paid");
            const InTransit: Scalar = String("in transit");
        }
    }
    __v1::values!(impl Serialize for Status by serialize);
    __v1::values!(impl Deserialize for Status by deserialize);
    /// The schema at `#/components/schemas/Order/properties/size`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderSize {
        /// The value `"small"`.
        Small,
        /// The value `"large"`.
        Large,
    }
    __v1::values!(impl as_str for OrderSize);
    __v1::values! {
        impl Values for OrderSize {
            const Small: Scalar = String("small");
            const Large: Scalar = String("large");
        }
    }
    __v1::values!(impl Serialize for OrderSize by serialize);
    __v1::values!(impl Deserialize for OrderSize by deserialize);
}
