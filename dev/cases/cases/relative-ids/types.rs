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
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct BundledPayload {
        /// The property `buyer`.
        pub buyer: Option<Box<BundledPayloadPerson>>,
        /// The property `up`.
        ///
        /// At most 3 characters.
        pub up: Option<BundledPayloadText>,
        /// The property `rooted`.
        pub rooted: Option<i64>,
        /// The property `urn`.
        pub urn: Option<bool>,
        /// The property `inner`.
        ///
        /// At least 2 characters.
        pub inner: Option<BundledPayloadPersonName>,
        /// The property `here`.
        pub here: Option<i64>,
        /// The property `self`.
        pub self_: Option<Box<BundledPayload>>,
    }
    impl BundledPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                buyer: None,
                up: None,
                rooted: None,
                urn: None,
                inner: None,
                here: None,
                self_: None,
            }
        }
    }
    impl Default for BundledPayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BundledPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("buyer", &self.buyer);
            object.optional("up", &self.up);
            object.optional("rooted", &self.rooted);
            object.optional("urn", &self.urn);
            object.optional("inner", &self.inner);
            object.optional("here", &self.here);
            object.optional("self", &self.self_);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BundledPayload);
    __v1::object! {
        impl Deserialize for BundledPayload {
            type Others = forbid;
            const REQUIRED: &[usize] = &[];
            const buyer: Box<BundledPayloadPerson> = read(0, "buyer", buyer);
            const up: BundledPayloadText = read(1, "up", up);
            const rooted: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "rooted", rooted);
            const urn: bool = read(3, "urn", urn);
            const inner: BundledPayloadPersonName = read(4, "inner", inner);
            const here: i64 = read_as::<__v1::deserialize_as::Integer>(5, "here", here);
            const self_: Box<BundledPayload> = read(6, "self", self_);
        }
    }
    /// The schema at `#/webhooks/without-a-base/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct WithoutABasePayload {
        /// The property `a`.
        pub a: Option<Vec<i64>>,
        /// The property `b`.
        pub b: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl WithoutABasePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                b: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for WithoutABasePayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for WithoutABasePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("a", &self.a);
            object.optional("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for WithoutABasePayload);
    __v1::object! {
        impl Deserialize for WithoutABasePayload {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const a: Vec<i64> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Integer>,
            >(0, "a", a);
            const b: i64 = read_as::<__v1::deserialize_as::Integer>(1, "b", b);
        }
    }
    /// The schema at `#/webhooks/beside/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct BesidePayload {
        /// The property `a`.
        pub a: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BesidePayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for BesidePayload {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BesidePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BesidePayload);
    __v1::object! {
        impl Deserialize for BesidePayload {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const a: i64 = read_as::<__v1::deserialize_as::Integer>(0, "a", a);
        }
    }
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/person`.
    #[derive(Clone, PartialEq)]
    pub struct BundledPayloadPerson {
        /// The property `name`.
        ///
        /// At least 2 characters.
        pub name: BundledPayloadPersonName,
        /// The property `next`.
        pub next: Option<Box<BundledPayloadPerson>>,
        /// The property `order`.
        pub order: Option<Box<BundledPayload>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BundledPayloadPerson {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: BundledPayloadPersonName) -> Self {
            Self {
                name,
                next: None,
                order: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BundledPayloadPerson {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("next", &self.next);
            object.optional("order", &self.order);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BundledPayloadPerson);
    __v1::object! {
        impl Deserialize for BundledPayloadPerson {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: BundledPayloadPersonName = read(0, "name", Some(name));
            const next: Box<BundledPayloadPerson> = read(1, "next", next);
            const order: Box<BundledPayload> = read(2, "order", order);
        }
    }
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/text`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BundledPayloadText(String);
    __v1::checked_string! {
        impl CheckedString for BundledPayloadText {
            const MAX_LENGTH: usize = 3;
        }
    }
    /// The schema at `#/webhooks/bundled/post/requestBody/content/application~1json/schema/$defs/person/$defs/name`.
    ///
    /// A string of at least 2 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BundledPayloadPersonName(String);
    __v1::checked_string! {
        impl CheckedString for BundledPayloadPersonName {
            const MIN_LENGTH: usize = 2;
        }
    }
}
