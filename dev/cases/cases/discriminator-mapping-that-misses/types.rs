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
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Base {
        /// Tagged `one`.
        One(BaseOne),
        /// Tagged `two`.
        Two(BaseTwo),
        /// Tagged `three`.
        Three(BaseThree),
    }
    impl From<BaseOne> for Base {
        fn from(value: BaseOne) -> Self {
            Self::One(value)
        }
    }
    impl From<BaseTwo> for Base {
        fn from(value: BaseTwo) -> Self {
            Self::Two(value)
        }
    }
    impl From<BaseThree> for Base {
        fn from(value: BaseThree) -> Self {
            Self::Three(value)
        }
    }
    impl __v1::Serialize for Base {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::One(value) => __v1::Serialize::serialize(value, serializer),
                Self::Two(value) => __v1::Serialize::serialize(value, serializer),
                Self::Three(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for Base {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for Base {
        const TAG: &'static str = "kind";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("one") => object.read(Self::One),
                __v1::Option::Some("two") => object.read(Self::Two),
                __v1::Option::Some("three") => object.read(Self::Three),
                _ => {
                    __v1::Result::Err(
                        object.unknown_tag("kind", &["one", "two", "three"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/webhooks/case/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum CasePayload {
        /// Tagged `paid`.
        Paid(Paid),
        /// Tagged `sent`.
        Sent(Sent),
    }
    impl From<Paid> for CasePayload {
        fn from(value: Paid) -> Self {
            Self::Paid(value)
        }
    }
    impl From<Sent> for CasePayload {
        fn from(value: Sent) -> Self {
            Self::Sent(value)
        }
    }
    impl __v1::Serialize for CasePayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Paid(value) => __v1::Serialize::serialize(value, serializer),
                Self::Sent(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for CasePayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for CasePayload {
        const TAG: &'static str = "state";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("paid") => object.read(Self::Paid),
                __v1::Option::Some("sent") => object.read(Self::Sent),
                _ => __v1::Result::Err(object.unknown_tag("state", &["paid", "sent"])),
            }
        }
    }
    /// The schema at `#/webhooks/no-mapping/post/requestBody/content/application~1json/schema`.
    ///
    /// Also the type of `#/webhooks/shared/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum NoMappingPayload {
        /// An object.
        OrderEvent(OrderEvent),
        /// An object.
        PayoutEvent(PayoutEvent),
    }
    impl From<OrderEvent> for NoMappingPayload {
        fn from(value: OrderEvent) -> Self {
            Self::OrderEvent(value)
        }
    }
    impl From<PayoutEvent> for NoMappingPayload {
        fn from(value: PayoutEvent) -> Self {
            Self::PayoutEvent(value)
        }
    }
    impl __v1::Serialize for NoMappingPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::OrderEvent(value) => __v1::Serialize::serialize(value, serializer),
                Self::PayoutEvent(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for NoMappingPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::OrderEvent)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::PayoutEvent)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/another-constant/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum AnotherConstantPayload {
        /// Tagged `card`.
        Card(Card),
        /// Tagged `iban`.
        Iban(Iban),
    }
    impl From<Card> for AnotherConstantPayload {
        fn from(value: Card) -> Self {
            Self::Card(value)
        }
    }
    impl From<Iban> for AnotherConstantPayload {
        fn from(value: Iban) -> Self {
            Self::Iban(value)
        }
    }
    impl __v1::Serialize for AnotherConstantPayload {
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
    impl<'de> __v1::Deserialize<'de> for AnotherConstantPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for AnotherConstantPayload {
        const TAG: &'static str = "method";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("card") => object.read(Self::Card),
                __v1::Option::Some("iban") => object.read(Self::Iban),
                _ => __v1::Result::Err(object.unknown_tag("method", &["card", "iban"])),
            }
        }
    }
    /// The schema at `#/webhooks/subset/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum SubsetPayload {
        /// An object.
        Wide(Wide),
        /// An object.
        Narrow(Narrow),
    }
    impl From<Wide> for SubsetPayload {
        fn from(value: Wide) -> Self {
            Self::Wide(value)
        }
    }
    impl From<Narrow> for SubsetPayload {
        fn from(value: Narrow) -> Self {
            Self::Narrow(value)
        }
    }
    impl __v1::Serialize for SubsetPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Wide(value) => __v1::Serialize::serialize(value, serializer),
                Self::Narrow(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for SubsetPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Wide)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Narrow)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/webhooks/partly/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum PartlyPayload {
        /// Tagged `a` or `b`.
        Alpha(Alpha),
        /// Tagged `c` or `Beta`.
        Beta(Beta),
        /// Tagged `g`.
        Gamma(Gamma),
    }
    impl From<Alpha> for PartlyPayload {
        fn from(value: Alpha) -> Self {
            Self::Alpha(value)
        }
    }
    impl From<Beta> for PartlyPayload {
        fn from(value: Beta) -> Self {
            Self::Beta(value)
        }
    }
    impl From<Gamma> for PartlyPayload {
        fn from(value: Gamma) -> Self {
            Self::Gamma(value)
        }
    }
    impl __v1::Serialize for PartlyPayload {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Alpha(value) => __v1::Serialize::serialize(value, serializer),
                Self::Beta(value) => __v1::Serialize::serialize(value, serializer),
                Self::Gamma(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for PartlyPayload {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            __v1::tagged::read(deserializer)
        }
    }
    impl __v1::tagged::Tagged for PartlyPayload {
        const TAG: &'static str = "name";
        fn by_tag<O: __v1::tagged::TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                __v1::Option::Some("a") | __v1::Option::Some("b") => {
                    object.read(Self::Alpha)
                }
                __v1::Option::Some("c") | __v1::Option::Some("Beta") => {
                    object.read(Self::Beta)
                }
                __v1::Option::Some("g") => object.read(Self::Gamma),
                _ => {
                    __v1::Result::Err(
                        object.unknown_tag("name", &["a", "b", "c", "Beta", "g"]),
                    )
                }
            }
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseOne {
        /// The property `kind`.
        pub kind: BaseOneKind,
        /// The property `a`.
        pub a: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseOne {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(a: i64) -> Self {
            Self {
                kind: BaseOneKind,
                a,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseOne {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("a", &self.a);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseOne);
    __v1::object! {
        impl Deserialize for BaseOne {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: BaseOneKind = read(0, "kind", Some(kind));
            const a: i64 = read_as::<__v1::deserialize_as::Integer>(1, "a", Some(a));
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseTwo {
        /// The property `kind`.
        pub kind: BaseTwoKind,
        /// The property `b`.
        pub b: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseTwo {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(b: i64) -> Self {
            Self {
                kind: BaseTwoKind,
                b,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseTwo {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("b", &self.b);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseTwo);
    __v1::object! {
        impl Deserialize for BaseTwo {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: BaseTwoKind = read(0, "kind", Some(kind));
            const b: i64 = read_as::<__v1::deserialize_as::Integer>(1, "b", Some(b));
        }
    }
    /// The schema at `#/components/schemas/Base`.
    #[derive(Clone, PartialEq)]
    pub struct BaseThree {
        /// The property `kind`.
        pub kind: BaseThreeKind,
        /// The property `c`.
        pub c: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BaseThree {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(c: i64) -> Self {
            Self {
                kind: BaseThreeKind,
                c,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for BaseThree {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.member("c", &self.c);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BaseThree);
    __v1::object! {
        impl Deserialize for BaseThree {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const kind: BaseThreeKind = read(0, "kind", Some(kind));
            const c: i64 = read_as::<__v1::deserialize_as::Integer>(1, "c", Some(c));
        }
    }
    /// The schema at `#/components/schemas/Paid`.
    #[derive(Clone, PartialEq)]
    pub struct Paid {
        /// The property `state`.
        pub state: PaidState,
        /// The property `sum`.
        pub sum: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Paid {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                state: PaidState,
                sum: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Paid {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Paid {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("state", &self.state);
            object.optional("sum", &self.sum);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Paid);
    __v1::object! {
        impl Deserialize for Paid {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const state: PaidState = read(0, "state", Some(state));
            const sum: i64 = read_as::<__v1::deserialize_as::Integer>(1, "sum", sum);
        }
    }
    /// The schema at `#/components/schemas/Sent`.
    #[derive(Clone, PartialEq)]
    pub struct Sent {
        /// The property `state`.
        pub state: SentState,
        /// The property `day`.
        pub day: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Sent {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                state: SentState,
                day: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Sent {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Sent {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("state", &self.state);
            object.optional("day", &self.day);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Sent);
    __v1::object! {
        impl Deserialize for Sent {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const state: SentState = read(0, "state", Some(state));
            const day: String = read(1, "day", day);
        }
    }
    /// The schema at `#/components/schemas/OrderEvent`.
    #[derive(Clone, PartialEq)]
    pub struct OrderEvent {
        /// The property `event`.
        pub event: EventName,
        /// The property `order_id`.
        pub order_id: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderEvent {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: EventName, order_id: impl Into<String>) -> Self {
            Self {
                event,
                order_id: order_id.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderEvent {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("order_id", &self.order_id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderEvent);
    __v1::object! {
        impl Deserialize for OrderEvent {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: EventName = read(0, "event", Some(event));
            const order_id: String = read(1, "order_id", Some(order_id));
        }
    }
    /// The schema at `#/components/schemas/PayoutEvent`.
    #[derive(Clone, PartialEq)]
    pub struct PayoutEvent {
        /// The property `event`.
        pub event: EventName,
        /// The property `payout_id`.
        pub payout_id: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl PayoutEvent {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: EventName, payout_id: impl Into<String>) -> Self {
            Self {
                event,
                payout_id: payout_id.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for PayoutEvent {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("payout_id", &self.payout_id);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for PayoutEvent);
    __v1::object! {
        impl Deserialize for PayoutEvent {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: EventName = read(0, "event", Some(event));
            const payout_id: String = read(1, "payout_id", Some(payout_id));
        }
    }
    /// The schema at `#/components/schemas/Card`.
    #[derive(Clone, PartialEq)]
    pub struct Card {
        /// The property `event`.
        pub event: EventName,
        /// The property `method`.
        pub method: CardMethod,
        /// The property `number`.
        pub number: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Card {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: EventName) -> Self {
            Self {
                event,
                method: CardMethod,
                number: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Card {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("method", &self.method);
            object.optional("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Card);
    __v1::object! {
        impl Deserialize for Card {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: EventName = read(0, "event", Some(event));
            const method: CardMethod = read(1, "method", Some(method));
            const number: String = read(2, "number", number);
        }
    }
    /// The schema at `#/components/schemas/Iban`.
    #[derive(Clone, PartialEq)]
    pub struct Iban {
        /// The property `event`.
        pub event: EventName,
        /// The property `method`.
        pub method: IbanMethod,
        /// The property `number`.
        pub number: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Iban {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: EventName) -> Self {
            Self {
                event,
                method: IbanMethod,
                number: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Iban {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("method", &self.method);
            object.optional("number", &self.number);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Iban);
    __v1::object! {
        impl Deserialize for Iban {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: EventName = read(0, "event", Some(event));
            const method: IbanMethod = read(1, "method", Some(method));
            const number: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "number", number);
        }
    }
    /// The schema at `#/components/schemas/Wide`.
    #[derive(Clone, PartialEq)]
    pub struct Wide {
        /// The property `event`.
        pub event: EventName,
        /// The property `w`.
        pub w: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Wide {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(event: EventName, w: impl Into<String>) -> Self {
            Self {
                event,
                w: w.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Wide {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("w", &self.w);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Wide);
    __v1::object! {
        impl Deserialize for Wide {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: EventName = read(0, "event", Some(event));
            const w: String = read(1, "w", Some(w));
        }
    }
    /// The schema at `#/components/schemas/Narrow`.
    #[derive(Clone, PartialEq)]
    pub struct Narrow {
        /// The property `event`.
        pub event: NarrowEvent,
        /// The property `n`.
        pub n: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Narrow {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(n: i64) -> Self {
            Self {
                event: NarrowEvent,
                n,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Narrow {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("event", &self.event);
            object.member("n", &self.n);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Narrow);
    __v1::object! {
        impl Deserialize for Narrow {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const event: NarrowEvent = read(0, "event", Some(event));
            const n: i64 = read_as::<__v1::deserialize_as::Integer>(1, "n", Some(n));
        }
    }
    /// The schema at `#/components/schemas/Alpha`.
    #[derive(Clone, PartialEq)]
    pub struct Alpha {
        /// The property `name`.
        pub name: AlphaName,
        /// The property `v`.
        pub v: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Alpha {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: AlphaName) -> Self {
            Self {
                name,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Alpha {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Alpha);
    __v1::object! {
        impl Deserialize for Alpha {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: AlphaName = read(0, "name", Some(name));
            const v: i64 = read_as::<__v1::deserialize_as::Integer>(1, "v", v);
        }
    }
    /// The schema at `#/components/schemas/Beta`.
    #[derive(Clone, PartialEq)]
    pub struct Beta {
        /// The property `name`.
        pub name: BetaName,
        /// The property `v`.
        pub v: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Beta {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: BetaName) -> Self {
            Self {
                name,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Beta {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Beta);
    __v1::object! {
        impl Deserialize for Beta {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: BetaName = read(0, "name", Some(name));
            const v: String = read(1, "v", v);
        }
    }
    /// The schema at `#/components/schemas/Gamma`.
    #[derive(Clone, PartialEq)]
    pub struct Gamma {
        /// The property `name`.
        pub name: GammaName,
        /// The property `v`.
        pub v: Option<bool>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Gamma {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: GammaName,
                v: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Gamma {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Gamma {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("v", &self.v);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Gamma);
    __v1::object! {
        impl Deserialize for Gamma {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: GammaName = read(0, "name", Some(name));
            const v: bool = read(1, "v", v);
        }
    }
    /// Always `"one"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseOneKind;
    __v1::values!(impl Values for BaseOneKind = String("one"));
    __v1::values!(impl Serialize for BaseOneKind by serialize);
    __v1::values!(impl Deserialize for BaseOneKind by deserialize);
    /// Always `"two"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseTwoKind;
    __v1::values!(impl Values for BaseTwoKind = String("two"));
    __v1::values!(impl Serialize for BaseTwoKind by serialize);
    __v1::values!(impl Deserialize for BaseTwoKind by deserialize);
    /// Always `"three"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BaseThreeKind;
    __v1::values!(impl Values for BaseThreeKind = String("three"));
    __v1::values!(impl Serialize for BaseThreeKind by serialize);
    __v1::values!(impl Deserialize for BaseThreeKind by deserialize);
    /// Always `"paid"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PaidState;
    __v1::values!(impl Values for PaidState = String("paid"));
    __v1::values!(impl Serialize for PaidState by serialize);
    __v1::values!(impl Deserialize for PaidState by deserialize);
    /// Always `"sent"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SentState;
    __v1::values!(impl Values for SentState = String("sent"));
    __v1::values!(impl Serialize for SentState by serialize);
    __v1::values!(impl Deserialize for SentState by deserialize);
    /// The schema at `#/components/schemas/EventName`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EventName {
        /// The value `"ORDER_COMPLETED"`.
        OrderCompleted,
        /// The value `"PAYOUT_COMPLETED"`.
        PayoutCompleted,
    }
    __v1::values!(impl as_str for EventName);
    __v1::values! {
        impl Values for EventName {
            const OrderCompleted: Scalar = String("ORDER_COMPLETED");
            const PayoutCompleted: Scalar = String("PAYOUT_COMPLETED");
        }
    }
    __v1::values!(impl Serialize for EventName by serialize);
    __v1::values!(impl Deserialize for EventName by deserialize);
    /// Always `"card"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CardMethod;
    __v1::values!(impl Values for CardMethod = String("card"));
    __v1::values!(impl Serialize for CardMethod by serialize);
    __v1::values!(impl Deserialize for CardMethod by deserialize);
    /// Always `"iban"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IbanMethod;
    __v1::values!(impl Values for IbanMethod = String("iban"));
    __v1::values!(impl Serialize for IbanMethod by serialize);
    __v1::values!(impl Deserialize for IbanMethod by deserialize);
    /// Always `"ORDER_COMPLETED"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NarrowEvent;
    __v1::values!(impl Values for NarrowEvent = String("ORDER_COMPLETED"));
    __v1::values!(impl Serialize for NarrowEvent by serialize);
    __v1::values!(impl Deserialize for NarrowEvent by deserialize);
    /// The schema at `#/components/schemas/Alpha/properties/name`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AlphaName {
        /// The value `"a"`.
        A,
        /// The value `"b"`.
        B,
    }
    __v1::values!(impl as_str for AlphaName);
    __v1::values! {
        impl Values for AlphaName {
            const A: Scalar = String("a");
            const B: Scalar = String("b");
        }
    }
    __v1::values!(impl Serialize for AlphaName by serialize);
    __v1::values!(impl Deserialize for AlphaName by deserialize);
    /// The schema at `#/components/schemas/Beta/properties/name`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum BetaName {
        /// The value `"c"`.
        C,
        /// The value `"Beta"`.
        Beta,
    }
    __v1::values!(impl as_str for BetaName);
    __v1::values! {
        impl Values for BetaName {
            const C: Scalar = String("c");
            const Beta: Scalar = String("Beta");
        }
    }
    __v1::values!(impl Serialize for BetaName by serialize);
    __v1::values!(impl Deserialize for BetaName by deserialize);
    /// Always `"g"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct GammaName;
    __v1::values!(impl Values for GammaName = String("g"));
    __v1::values!(impl Serialize for GammaName by serialize);
    __v1::values!(impl Deserialize for GammaName by deserialize);
    /// The schema at `#/webhooks/shared/post/requestBody/content/application~1json/schema`.
    pub type SharedPayload = NoMappingPayload;
}
