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
        pub a: Line,
        /// The property `b`.
        pub b: Item,
        /// The property `c`.
        pub c: Option<OrderPayloadC>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: Line, b: Item) -> Self {
            Self {
                a,
                b,
                c: None,
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
            object.optional("c", &self.c);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const a: Line = read(0, "a", Some(a));
            const b: Item = read(1, "b", Some(b));
            const c: OrderPayloadC = read(2, "c", c);
        }
    }
    /// The schema at `#/components/schemas/Line`.
    #[derive(Clone, PartialEq)]
    pub struct Line {
        /// The property `sku`.
        pub sku: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Line {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(sku: impl Into<String>) -> Self {
            Self {
                sku: sku.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Line {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("sku", &self.sku);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Line);
    __v1::object! {
        impl Deserialize for Line {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const sku: String = read(0, "sku", Some(sku));
        }
    }
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// The property `id`.
        pub id: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Item {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Item {
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
    __v1::object!(impl Debug, Eq, Hash for Item);
    __v1::object! {
        impl Deserialize for Item {
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
    /// The schema at `#/components/schemas/Tree/properties/children/items`.
    ///
    /// Also the type of `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/c`.
    #[derive(Clone, PartialEq)]
    pub struct TreeChildrenItem {
        /// The property `children`.
        pub children: Option<Vec<TreeChildrenItem>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl TreeChildrenItem {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                children: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for TreeChildrenItem {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for TreeChildrenItem {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("children", &self.children);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for TreeChildrenItem);
    __v1::object! {
        impl Deserialize for TreeChildrenItem {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const children: Vec<TreeChildrenItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(0, "children", children);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/c`.
    pub type OrderPayloadC = TreeChildrenItem;
}
