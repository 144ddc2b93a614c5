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
    /// The schema at `#/components/schemas/Invoice`.
    #[derive(Clone, PartialEq)]
    pub struct Invoice {
        /// The property `number`.
        ///
        /// At most 34 characters.
        pub number: StringUpTo34,
        /// The property `language`.
        pub language: InvoiceLanguage,
        /// The property `fee`.
        pub fee: InvoiceFee,
        /// An account.
        ///
        /// At most 34 characters.
        pub account: Option<Iban>,
        /// The property `currency`.
        pub currency: Option<Currency>,
        /// The property `total`.
        pub total: Option<Total>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Invoice {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(
            number: StringUpTo34,
            language: InvoiceLanguage,
            fee: InvoiceFee,
        ) -> Self {
            Self {
                number,
                language,
                fee,
                account: None,
                currency: None,
                total: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Invoice {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("number", &self.number);
            object.member("language", &self.language);
            object.member("fee", &self.fee);
            object.optional("account", &self.account);
            object.optional("currency", &self.currency);
            object.optional("total", &self.total);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Invoice);
    __v1::object! {
        impl Deserialize for Invoice {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1, 2];
            const number: StringUpTo34 = read(0, "number", Some(number));
            const language: InvoiceLanguage = read(1, "language", Some(language));
            const fee: InvoiceFee = read(2, "fee", Some(fee));
            const account: Iban = read(3, "account", account);
            const currency: Currency = read(4, "currency", currency);
            const total: Total = read(5, "total", total);
        }
    }
    /// An account.
    ///
    /// Also the type of `#/components/schemas/Invoice/properties/number`.
    ///
    /// A string of at most 34 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Iban(String);
    __v1::checked_string! {
        impl CheckedString for Iban {
            const MAX_LENGTH: usize = 34;
        }
    }
    /// The schema at `#/components/schemas/Currency`.
    ///
    /// Also the type of `#/components/schemas/Invoice/properties/language`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Currency {
        /// The value `"EUR"`.
        Eur,
        /// The value `"SEK"`.
        Sek,
    }
    __v1::values!(impl as_str for Currency);
    __v1::values! {
        impl Values for Currency {
            const Eur: Scalar = String("EUR");
            const Sek: Scalar = String("SEK");
        }
    }
    __v1::values!(impl Serialize for Currency by serialize);
    __v1::values!(impl Deserialize for Currency by deserialize);
    /// The schema at `#/components/schemas/Total`.
    ///
    /// Also the type of `#/components/schemas/Invoice/properties/fee`.
    #[derive(Clone, PartialEq)]
    pub struct Total {
        /// The property `cents`.
        pub cents: i64,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Total {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(cents: i64) -> Self {
            Self {
                cents,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Total {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("cents", &self.cents);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Total);
    __v1::object! {
        impl Deserialize for Total {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const cents: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "cents", Some(cents));
        }
    }
    /// The schema at `#/components/schemas/Invoice/properties/number`.
    pub type StringUpTo34 = Iban;
    /// The schema at `#/components/schemas/Invoice/properties/language`.
    pub type InvoiceLanguage = Currency;
    /// The schema at `#/components/schemas/Invoice/properties/fee`.
    pub type InvoiceFee = Total;
}
