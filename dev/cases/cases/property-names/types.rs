/// What webhooks and their answers carry.
pub mod types {
    use super::__v1;
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayload {
        /// The property `+1`.
        pub plus_1: i64,
        /// The property `-1`.
        pub minus_1: ::std::option::Option<i64>,
        /// The property `200`.
        pub _200: i64,
        /// The property `1.5`.
        pub _1_5: ::std::option::Option<i64>,
        /// The property `3ds`.
        pub _3ds: ::std::option::Option<i64>,
        /// The property `_links`.
        pub links: ::std::option::Option<i64>,
        /// The property `type`.
        pub r#type: ::std::option::Option<i64>,
        /// The property `self`.
        pub self_: i64,
        /// The property `Self`.
        pub self_2: ::std::option::Option<i64>,
        /// The property `crate`.
        pub crate_: ::std::option::Option<i64>,
        /// The property `a.b`.
        pub a_b: ::std::option::Option<i64>,
        /// The property `airline.<name>`.
        pub airline_name: ::std::option::Option<i64>,
        /// The property `iDealConsumerIBAN`.
        pub i_deal_consumer_iban: ::std::option::Option<i64>,
        /// The property `iDealConsumerIban`.
        pub i_deal_consumer_iban_2: ::std::option::Option<i64>,
        /// The property `foo-bar`.
        pub foo_bar: i64,
        /// The property `foo_bar`.
        pub foo_bar_2: ::std::option::Option<::std::string::String>,
        /// The property `fooBar`.
        pub foo_bar_3: ::std::option::Option<i64>,
        /// The property `  `.
        pub empty: ::std::option::Option<i64>,
        /// The property `é`.
        pub é: ::std::option::Option<i64>,
        /// The property `🦀`.
        pub unnamed: ::std::option::Option<i64>,
        /// The property `$ref-like`.
        pub ref_like: ::std::option::Option<i64>,
        /// The property `async`.
        pub r#async: ::std::option::Option<i64>,
        /// The property `gen`.
        pub r#gen: ::std::option::Option<i64>,
        /// The property `value`.
        pub value: ::std::option::Option<i64>,
        /// The property `new`.
        pub new: ::std::option::Option<i64>,
        /// The property `serializer`.
        pub serializer: ::std::option::Option<i64>,
        /// The property `with "quotes"`.
        pub with_quotes: ::std::option::Option<i64>,
        /// The property ``back`tick``.
        pub back_tick: ::std::option::Option<i64>,
        /// The members that are not declared as properties.
        pub additional_properties: ::std::collections::BTreeMap<
            ::std::string::String,
            __v1::serde_json::Value,
        >,
    }
    impl OrderPayload {
        /// Takes what the document requires and leaves out the rest.
        #[allow(
            clippy::just_underscores_and_digits,
            reason = "the document names a property by a number"
        )]
        #[must_use]
        pub fn new(plus_1: i64, _200: i64, self_: i64, foo_bar: i64) -> Self {
            Self {
                plus_1,
                minus_1: ::std::option::Option::None,
                _200,
                _1_5: ::std::option::Option::None,
                _3ds: ::std::option::Option::None,
                links: ::std::option::Option::None,
                r#type: ::std::option::Option::None,
                self_,
                self_2: ::std::option::Option::None,
                crate_: ::std::option::Option::None,
                a_b: ::std::option::Option::None,
                airline_name: ::std::option::Option::None,
                i_deal_consumer_iban: ::std::option::Option::None,
                i_deal_consumer_iban_2: ::std::option::Option::None,
                foo_bar,
                foo_bar_2: ::std::option::Option::None,
                foo_bar_3: ::std::option::Option::None,
                empty: ::std::option::Option::None,
                é: ::std::option::Option::None,
                unnamed: ::std::option::Option::None,
                ref_like: ::std::option::Option::None,
                r#async: ::std::option::Option::None,
                r#gen: ::std::option::Option::None,
                value: ::std::option::Option::None,
                new: ::std::option::Option::None,
                serializer: ::std::option::Option::None,
                with_quotes: ::std::option::Option::None,
                back_tick: ::std::option::Option::None,
                additional_properties: ::std::collections::BTreeMap::new(),
            }
        }
    }
    __v1::object! {
        impl Serialize, Debug for OrderPayload { member("+1", plus_1) optional("-1",
        minus_1) member("200", _200) optional("1.5", _1_5) optional("3ds", _3ds)
        optional("_links", links) optional("type", r#type) member("self", self_)
        optional("Self", self_2) optional("crate", crate_) optional("a.b", a_b)
        optional("airline.<name>", airline_name) optional("iDealConsumerIBAN",
        i_deal_consumer_iban) optional("iDealConsumerIban", i_deal_consumer_iban_2)
        member("foo-bar", foo_bar) optional("foo_bar", foo_bar_2) optional("fooBar",
        foo_bar_3) optional("", empty) optional("é", é) optional("🦀", unnamed)
        optional("$ref-like", ref_like) optional("async", r#async) optional("gen", r#gen)
        optional("value", value) optional("new", new) optional("serializer", serializer)
        optional("with \"quotes\"", with_quotes) optional("back`tick", back_tick)
        rest(additional_properties) }
    }
    __v1::object! {
        #[allow(clippy::just_underscores_and_digits, reason =
        "the document names a property by a number")] impl Deserialize for OrderPayload {
        required(0, 2, 7, 14) keep(28, additional_properties : __v1::serde_json::Value,
        __v1::read_as::Plain) read_as(0, "+1", plus_1 : i64 =
        ::std::option::Option::Some(plus_1), __v1::read_as::Integer) read_as(1, "-1",
        minus_1 : i64 = minus_1, __v1::read_as::Integer) read_as(2, "200", _200 : i64 =
        ::std::option::Option::Some(_200), __v1::read_as::Integer) read_as(3, "1.5", _1_5
        : i64 = _1_5, __v1::read_as::Integer) read_as(4, "3ds", _3ds : i64 = _3ds,
        __v1::read_as::Integer) read_as(5, "_links", links : i64 = links,
        __v1::read_as::Integer) read_as(6, "type", r#type : i64 = r#type,
        __v1::read_as::Integer) read_as(7, "self", self_ : i64 =
        ::std::option::Option::Some(self_), __v1::read_as::Integer) read_as(8, "Self",
        self_2 : i64 = self_2, __v1::read_as::Integer) read_as(9, "crate", crate_ : i64 =
        crate_, __v1::read_as::Integer) read_as(10, "a.b", a_b : i64 = a_b,
        __v1::read_as::Integer) read_as(11, "airline.<name>", airline_name : i64 =
        airline_name, __v1::read_as::Integer) read_as(12, "iDealConsumerIBAN",
        i_deal_consumer_iban : i64 = i_deal_consumer_iban, __v1::read_as::Integer)
        read_as(13, "iDealConsumerIban", i_deal_consumer_iban_2 : i64 =
        i_deal_consumer_iban_2, __v1::read_as::Integer) read_as(14, "foo-bar", foo_bar :
        i64 = ::std::option::Option::Some(foo_bar), __v1::read_as::Integer) read(15,
        "foo_bar", foo_bar_2 : ::std::string::String = foo_bar_2) read_as(16, "fooBar",
        foo_bar_3 : i64 = foo_bar_3, __v1::read_as::Integer) read_as(17, "", empty : i64
        = empty, __v1::read_as::Integer) read_as(18, "é", é : i64 = é,
        __v1::read_as::Integer) read_as(19, "🦀", unnamed : i64 = unnamed,
        __v1::read_as::Integer) read_as(20, "$ref-like", ref_like : i64 = ref_like,
        __v1::read_as::Integer) read_as(21, "async", r#async : i64 = r#async,
        __v1::read_as::Integer) read_as(22, "gen", r#gen : i64 = r#gen,
        __v1::read_as::Integer) read_as(23, "value", value : i64 = value,
        __v1::read_as::Integer) read_as(24, "new", new : i64 = new,
        __v1::read_as::Integer) read_as(25, "serializer", serializer : i64 = serializer,
        __v1::read_as::Integer) read_as(26, "with \"quotes\"", with_quotes : i64 =
        with_quotes, __v1::read_as::Integer) read_as(27, "back`tick", back_tick : i64 =
        back_tick, __v1::read_as::Integer) }
    }
}
