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
        /// The property `+1`.
        pub plus_1: i64,
        /// The property `-1`.
        pub minus_1: Option<i64>,
        /// The property `200`.
        pub _200: i64,
        /// The property `1.5`.
        pub _1_5: Option<i64>,
        /// The property `3ds`.
        pub _3ds: Option<i64>,
        /// The property `_links`.
        pub links: Option<i64>,
        /// The property `type`.
        pub r#type: Option<i64>,
        /// The property `self`.
        pub self_: i64,
        /// The property `Self`.
        pub self_2: Option<i64>,
        /// The property `crate`.
        pub crate_: Option<i64>,
        /// The property `a.b`.
        pub a_b: Option<i64>,
        /// The property `airline.<name>`.
        pub airline_name: Option<i64>,
        /// The property `iDealConsumerIBAN`.
        pub i_deal_consumer_iban: Option<i64>,
        /// The property `iDealConsumerIban`.
        pub i_deal_consumer_iban_2: Option<i64>,
        /// The property `foo-bar`.
        pub foo_bar: i64,
        /// The property `foo_bar`.
        pub foo_bar_2: Option<String>,
        /// The property `fooBar`.
        pub foo_bar_3: Option<i64>,
        /// The property `  `.
        pub empty: Option<i64>,
        /// The property `é`.
        pub é: Option<i64>,
        /// The property `🦀`.
        pub unnamed: Option<i64>,
        /// The property `$ref-like`.
        pub ref_like: Option<i64>,
        /// The property `async`.
        pub r#async: Option<i64>,
        /// The property `gen`.
        pub r#gen: Option<i64>,
        /// The property `value`.
        pub value: Option<i64>,
        /// The property `new`.
        pub new: Option<i64>,
        /// The property `serializer`.
        pub serializer: Option<i64>,
        /// The property `with "quotes"`.
        pub with_quotes: Option<i64>,
        /// The property ``back`tick``.
        pub back_tick: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(plus_1: i64, _200: i64, self_: i64, foo_bar: i64) -> Self {
            Self {
                plus_1,
                minus_1: None,
                _200,
                _1_5: None,
                _3ds: None,
                links: None,
                r#type: None,
                self_,
                self_2: None,
                crate_: None,
                a_b: None,
                airline_name: None,
                i_deal_consumer_iban: None,
                i_deal_consumer_iban_2: None,
                foo_bar,
                foo_bar_2: None,
                foo_bar_3: None,
                empty: None,
                é: None,
                unnamed: None,
                ref_like: None,
                r#async: None,
                r#gen: None,
                value: None,
                new: None,
                serializer: None,
                with_quotes: None,
                back_tick: None,
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
            object.member("+1", &self.plus_1);
            object.optional("-1", &self.minus_1);
            object.member("200", &self._200);
            object.optional("1.5", &self._1_5);
            object.optional("3ds", &self._3ds);
            object.optional("_links", &self.links);
            object.optional("type", &self.r#type);
            object.member("self", &self.self_);
            object.optional("Self", &self.self_2);
            object.optional("crate", &self.crate_);
            object.optional("a.b", &self.a_b);
            object.optional("airline.<name>", &self.airline_name);
            object.optional("iDealConsumerIBAN", &self.i_deal_consumer_iban);
            object.optional("iDealConsumerIban", &self.i_deal_consumer_iban_2);
            object.member("foo-bar", &self.foo_bar);
            object.optional("foo_bar", &self.foo_bar_2);
            object.optional("fooBar", &self.foo_bar_3);
            object.optional("", &self.empty);
            object.optional("é", &self.é);
            object.optional("🦀", &self.unnamed);
            object.optional("$ref-like", &self.ref_like);
            object.optional("async", &self.r#async);
            object.optional("gen", &self.r#gen);
            object.optional("value", &self.value);
            object.optional("new", &self.new);
            object.optional("serializer", &self.serializer);
            object.optional("with \"quotes\"", &self.with_quotes);
            object.optional("back`tick", &self.back_tick);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayload);
    __v1::object! {
        impl Deserialize for OrderPayload {
            type Others = keep<
                28,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 2, 7, 14];
            const plus_1: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "+1", Some(plus_1));
            const minus_1: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "-1", minus_1);
            const _200: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(2, "200", Some(_200));
            const _1_5: i64 = read_as::<__v1::deserialize_as::Integer>(3, "1.5", _1_5);
            const _3ds: i64 = read_as::<__v1::deserialize_as::Integer>(4, "3ds", _3ds);
            const links: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(5, "_links", links);
            const r#type: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(6, "type", r#type);
            const self_: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(7, "self", Some(self_));
            const self_2: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(8, "Self", self_2);
            const crate_: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(9, "crate", crate_);
            const a_b: i64 = read_as::<__v1::deserialize_as::Integer>(10, "a.b", a_b);
            const airline_name: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(11, "airline.<name>", airline_name);
            const i_deal_consumer_iban: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(12, "iDealConsumerIBAN", i_deal_consumer_iban);
            const i_deal_consumer_iban_2: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(13, "iDealConsumerIban", i_deal_consumer_iban_2);
            const foo_bar: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(14, "foo-bar", Some(foo_bar));
            const foo_bar_2: String = read(15, "foo_bar", foo_bar_2);
            const foo_bar_3: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(16, "fooBar", foo_bar_3);
            const empty: i64 = read_as::<__v1::deserialize_as::Integer>(17, "", empty);
            const é: i64 = read_as::<__v1::deserialize_as::Integer>(18, "é", é);
            const unnamed: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(19, "🦀", unnamed);
            const ref_like: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(20, "$ref-like", ref_like);
            const r#async: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(21, "async", r#async);
            const r#gen: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(22, "gen", r#gen);
            const value: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(23, "value", value);
            const new: i64 = read_as::<__v1::deserialize_as::Integer>(24, "new", new);
            const serializer: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(25, "serializer", serializer);
            const with_quotes: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(26, "with \"quotes\"", with_quotes);
            const back_tick: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(27, "back`tick", back_tick);
        }
    }
}
