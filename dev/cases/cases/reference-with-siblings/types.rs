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
        /// The property `buyer`.
        pub buyer: OrderPayloadBuyer,
        /// The property `note`.
        ///
        /// At most 3 characters.
        pub note: Option<StringUpTo3>,
        /// The property `seller`.
        pub seller: Option<Person>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayload {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(buyer: OrderPayloadBuyer) -> Self {
            Self {
                buyer,
                note: None,
                seller: None,
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
            object.member("buyer", &self.buyer);
            object.optional("note", &self.note);
            object.optional("seller", &self.seller);
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
            const REQUIRED: &[usize] = &[0];
            const buyer: OrderPayloadBuyer = read(0, "buyer", Some(buyer));
            const note: StringUpTo3 = read(1, "note", note);
            const seller: Person = read(2, "seller", seller);
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/buyer`.
    #[derive(Clone, PartialEq)]
    pub struct OrderPayloadBuyer {
        /// The property `name`.
        pub name: String,
        /// The property `mail`.
        pub mail: String,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl OrderPayloadBuyer {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>, mail: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                mail: mail.into(),
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for OrderPayloadBuyer {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.member("mail", &self.mail);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for OrderPayloadBuyer);
    __v1::object! {
        impl Deserialize for OrderPayloadBuyer {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0, 1];
            const name: String = read(0, "name", Some(name));
            const mail: String = read(1, "mail", Some(mail));
        }
    }
    /// The schema at `#/webhooks/order/post/requestBody/content/application~1json/schema/properties/note`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo3(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo3 {
            const MAX_LENGTH: usize = 3;
        }
    }
    /// The schema at `#/components/schemas/Person`.
    #[derive(Clone, PartialEq)]
    pub struct Person {
        /// The property `name`.
        pub name: String,
        /// The property `mail`.
        pub mail: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Person {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                mail: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl __v1::Serialize for Person {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("name", &self.name);
            object.optional("mail", &self.mail);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Person);
    __v1::object! {
        impl Deserialize for Person {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const name: String = read(0, "name", Some(name));
            const mail: String = read(1, "mail", mail);
        }
    }
}
