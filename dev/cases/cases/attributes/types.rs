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
    #[derive(Eq, Hash)]
    #[non_exhaustive]
    pub struct Order {
        /// The property `type`.
        #[doc(alias = "kind")]
        pub r#type: String,
        /// The property `plan`.
        pub plan: Plan,
        /// The property `sku`.
        ///
        /// Matches `^[A-Z]{3}$`.
        pub sku: Sku,
        /// The property `buyer`.
        pub buyer: Option<OrderBuyer>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(r#type: impl Into<String>, plan: Plan, sku: Sku) -> Self {
            Self {
                r#type: r#type.into(),
                plan,
                sku,
                buyer: None,
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
            object.member("type", &self.r#type);
            object.member("plan", &self.plan);
            object.member("sku", &self.sku);
            object.optional("buyer", &self.buyer);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const r#type: String = read(0, "type", Some(r#type));
            const plan: Plan = read(1, "plan", Some(plan));
            const sku: Sku = read(2, "sku", Some(sku));
            const buyer: OrderBuyer = read(3, "buyer", buyer);
        }
    }
    /// The schema at `#/components/schemas/Plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Plan {
        /// The value `"basic"`.
        #[doc(alias = "free")]
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    __v1::values!(impl as_str for Plan);
    __v1::values! {
        impl Values for Plan {
            const Basic: Scalar = String("basic");
            const Pro: Scalar = String("pro");
        }
    }
    __v1::values!(impl Serialize for Plan by serialize);
    __v1::values!(impl Deserialize for Plan by deserialize);
    /// The schema at `#/components/schemas/Sku`.
    ///
    /// A string that matches `^[A-Z]{3}$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[doc(alias = "article")]
    pub struct Sku(String);
    __v1::checked_string! {
        impl CheckedString for Sku {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^[A-Z]{3}$",
                &["^[A-Z]{3}$"],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Order/properties/buyer`.
    #[derive(Clone, Debug, PartialEq)]
    #[derive(Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderBuyer {
        /// A string.
        #[doc(hidden)]
        String(String),
        /// An integer.
        #[doc(hidden)]
        Integer(i64),
    }
    impl From<String> for OrderBuyer {
        fn from(value: String) -> Self {
            Self::String(value)
        }
    }
    impl From<&str> for OrderBuyer {
        fn from(value: &str) -> Self {
            Self::String(value.into())
        }
    }
    impl From<i64> for OrderBuyer {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl __v1::Serialize for OrderBuyer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Integer(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderBuyer {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Integer => {
                    value
                        .read_as::<__v1::deserialize_as::Integer, _, _, _>(Self::Integer)
                }
                JsonKind::String => value.read(Self::String),
                _ => __v1::Result::Err(value.unexpected("a string or an integer")),
            }
        }
    }
}
