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
        /// The property `username`.
        pub username: String,
        /// The property `plan`.
        pub plan: OrderPlan,
        /// The property `seats`.
        pub seats: Option<i8>,
        /// The property `fee`.
        pub fee: Option<f64>,
        /// The property `paid`.
        pub paid: Option<bool>,
        /// The property `gone`.
        pub gone: Option<()>,
        /// The property `start`.
        pub start: Option<__v1::chrono::DateTime<__v1::chrono::FixedOffset>>,
        /// The property `day`.
        pub day: Option<__v1::chrono::NaiveDate>,
        /// The property `key`.
        pub key: Option<__v1::Uuid>,
        /// The property `colors`.
        pub colors: Option<Vec<OrderColorsItem>>,
        /// The property `limits`.
        pub limits: Option<__v1::BTreeMap<String, i64>>,
        /// The property `place`.
        ///
        /// At least 2 items.
        pub place: Option<(i64, i64)>,
        /// The property `buyer`.
        pub buyer: Option<OrderBuyer>,
        /// The property `method`.
        pub method: Option<OrderMethod>,
        /// The property `shape`.
        pub shape: Option<OrderShape>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(username: impl Into<String>, plan: OrderPlan) -> Self {
            Self {
                username: username.into(),
                plan,
                seats: None,
                fee: None,
                paid: None,
                gone: None,
                start: None,
                day: None,
                key: None,
                colors: None,
                limits: None,
                place: None,
                buyer: None,
                method: None,
                shape: None,
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
            object.member("username", &self.username);
            object.member("plan", &self.plan);
            object.optional("seats", &self.seats);
            object.optional_float("fee", &self.fee);
            object.optional("paid", &self.paid);
            object.optional("gone", &self.gone);
            object.optional("start", &self.start);
            object.optional("day", &self.day);
            object.optional("key", &self.key);
            object.optional("colors", &self.colors);
            object.optional("limits", &self.limits);
            object.optional("place", &self.place);
            object.optional("buyer", &self.buyer);
            object.optional("method", &self.method);
            object.optional("shape", &self.shape);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                15,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const username: String = read(0, "username", Some(username));
            const plan: OrderPlan = read(1, "plan", Some(plan));
            const seats: i8 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "seats", seats);
            const fee: f64 = read(3, "fee", fee);
            const paid: bool = read(4, "paid", paid);
            const gone: () = read(5, "gone", gone);
            const start: __v1::chrono::DateTime<__v1::chrono::FixedOffset> = read_as::<
                __v1::deserialize_as::Timestamp,
            >(6, "start", start);
            const day: __v1::chrono::NaiveDate = read_as::<
                __v1::deserialize_as::FullDate,
            >(7, "day", day);
            const key: __v1::Uuid = read(8, "key", key);
            const colors: Vec<OrderColorsItem> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(9, "colors", colors);
            const limits: __v1::BTreeMap<String, i64> = read_as::<
                __v1::deserialize_as::Map<__v1::deserialize_as::Integer>,
            >(10, "limits", limits);
            const place: (i64, i64) = read_as::<
                __v1::deserialize_as::Tuple<
                    (__v1::deserialize_as::Integer, __v1::deserialize_as::Integer),
                >,
            >(11, "place", place);
            const buyer: OrderBuyer = read(12, "buyer", buyer);
            const method: OrderMethod = read(13, "method", method);
            const shape: OrderShape = read(14, "shape", shape);
        }
    }
    /// The schema at `#/components/schemas/Order/properties/plan`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderPlan {
        /// The value `"basic"`.
        Basic,
        /// The value `"pro"`.
        Pro,
    }
    __v1::values!(impl as_str for OrderPlan);
    __v1::values! {
        impl Values for OrderPlan {
            const Basic: Scalar = String("basic");
            const Pro: Scalar = String("pro");
        }
    }
    __v1::values!(impl Serialize for OrderPlan by serialize);
    __v1::values!(impl Deserialize for OrderPlan by deserialize);
    /// The schema at `#/components/schemas/Order/properties/colors/items`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OrderColorsItem {
        /// The value `"red"`.
        Red,
        /// The value `"blue"`.
        Blue,
    }
    __v1::values!(impl as_str for OrderColorsItem);
    __v1::values! {
        impl Values for OrderColorsItem {
            const Red: Scalar = String("red");
            const Blue: Scalar = String("blue");
        }
    }
    __v1::values!(impl Serialize for OrderColorsItem by serialize);
    __v1::values!(impl Deserialize for OrderColorsItem by deserialize);
    /// The schema at `#/components/schemas/Order/properties/buyer`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderBuyer {
        /// A string.
        String(String),
        /// An object.
        Object(OrderBuyerObject),
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
    impl From<OrderBuyerObject> for OrderBuyer {
        fn from(value: OrderBuyerObject) -> Self {
            Self::Object(value)
        }
    }
    impl __v1::Serialize for OrderBuyer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::String(value) => __v1::Serialize::serialize(value, serializer),
                Self::Object(value) => __v1::Serialize::serialize(value, serializer),
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
                JsonKind::String => value.read(Self::String),
                JsonKind::Object => value.read(Self::Object),
                _ => __v1::Result::Err(value.unexpected("a string or an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Order/properties/method`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum OrderMethod {
        /// Tagged `card`.
        Card(OrderMethodCard),
        /// Tagged `iban`.
        Iban(OrderMethodIban),
    }
    impl From<OrderMethodCard> for OrderMethod {
        fn from(value: OrderMethodCard) -> Self {
            Self::Card(value)
        }
    }
    impl From<OrderMethodIban> for OrderMethod {
        fn from(value: OrderMethodIban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for OrderMethod {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Card(value) => __v1::Serialize::serialize(value, serializer),
                Self::Iban(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderMethod {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for OrderMethod {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("card") => object.read(Self::Card),
                __v1::Option::Some("iban") => object.read(Self::Iban),
                _ => __v1::Result::Err(object.unknown_tag("kind", &["card", "iban"])),
            }
        }
    }
    /// The schema at `#/components/schemas/Order/properties/shape`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum OrderShape {
        /// An object.
        Radius(OrderShapeRadius),
        /// An object.
        Width(OrderShapeWidth),
    }
    impl From<OrderShapeRadius> for OrderShape {
        fn from(value: OrderShapeRadius) -> Self {
            Self::Radius(value)
        }
    }
    impl From<OrderShapeWidth> for OrderShape {
        fn from(value: OrderShapeWidth) -> Self {
            Self::Width(value)
        }
    }
    impl __v1::Serialize for OrderShape {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Radius(value) => __v1::Serialize::serialize(value, serializer),
                Self::Width(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for OrderShape {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Radius)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Width)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Order/properties/buyer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderBuyerObject {
        /// The property `name`.
        pub name: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderBuyerObject {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderBuyerObject {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderBuyerObject);
    __v1::object! {
        impl Deserialize for OrderBuyerObject {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct OrderMethodCard {
        /// The property `kind`.
        pub kind: OrderMethodCardKind,
        /// The property `number`.
        pub number: String,
    }
    impl OrderMethodCard {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(number: impl Into<String>) -> Self {
            Self {
                kind: OrderMethodCardKind,
                number: number.into(),
            }
        }
    }
    impl __v1::Serialize for OrderMethodCard {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("number", &self.number);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderMethodCard);
    __v1::object! {
        impl Deserialize for OrderMethodCard {
            type Others = forbid;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: OrderMethodCardKind = read(0, "kind", Some(kind));
            const number: String = read(1, "number", Some(number));
        }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct OrderMethodIban {
        /// The property `kind`.
        pub kind: OrderMethodIbanKind,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderMethodIban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: OrderMethodIbanKind,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for OrderMethodIban {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for OrderMethodIban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderMethodIban);
    __v1::object! {
        impl Deserialize for OrderMethodIban {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: OrderMethodIbanKind = read(0, "kind", Some(kind));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/shape/oneOf/0`.
    #[derive(Clone, PartialEq)]
    pub struct OrderShapeRadius {
        /// The property `radius`.
        pub radius: f64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderShapeRadius {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(radius: f64) -> Self {
            Self {
                radius,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderShapeRadius {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.float("radius", &self.radius);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderShapeRadius);
    __v1::object! {
        impl Deserialize for OrderShapeRadius {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const radius: f64 = read(0, "radius", Some(radius));
        }
    }
    /// The schema at `#/components/schemas/Order/properties/shape/oneOf/1`.
    #[derive(Clone, PartialEq)]
    pub struct OrderShapeWidth {
        /// The property `width`.
        pub width: f64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderShapeWidth {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(width: f64) -> Self {
            Self {
                width,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderShapeWidth {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.float("width", &self.width);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug for OrderShapeWidth);
    __v1::object! {
        impl Deserialize for OrderShapeWidth {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const width: f64 = read(0, "width", Some(width));
        }
    }
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderMethodCardKind;
    __v1::values!(impl Values for OrderMethodCardKind = String("card"));
    __v1::values!(impl Serialize for OrderMethodCardKind by serialize);
    __v1::values!(impl Deserialize for OrderMethodCardKind by deserialize);
    /// Always `"iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OrderMethodIbanKind;
    __v1::values!(impl Values for OrderMethodIbanKind = String("iban"));
    __v1::values!(impl Serialize for OrderMethodIbanKind by serialize);
    __v1::values!(impl Deserialize for OrderMethodIbanKind by deserialize);
}
