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
    /// The schema at `#/components/schemas/Item`.
    #[derive(Clone, PartialEq)]
    pub struct Item {
        /// What stands on the shelf.
        ///
        /// Matches `^\d+-[a-z]$`.
        pub sku: Sku,
        /// The property `name`.
        ///
        /// 1 to 5 characters.
        pub name: Option<String1To5>,
        /// The property `code`.
        ///
        /// Matches `^[A-Z]{3}$`.
        pub code: Option<Option<ItemCode>>,
        /// The property `tags`.
        pub tags: Option<Vec<StringUpTo3>>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Item {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new(sku: Sku) -> Self {
            Self {
                sku,
                name: None,
                code: None,
                tags: None,
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
            object.member("sku", &self.sku);
            object.optional("name", &self.name);
            object.optional("code", &self.code);
            object.optional("tags", &self.tags);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Item);
    __v1::object! {
        impl Deserialize for Item {
            type Others = keep<
                4,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const sku: Sku = read(0, "sku", Some(sku));
            const name: String1To5 = read(1, "name", name);
            const code: Option<ItemCode> = read(2, "code", code);
            const tags: Vec<StringUpTo3> = read_as::<
                __v1::deserialize_as::Array<__v1::deserialize_as::Same>,
            >(3, "tags", tags);
        }
    }
    /// What stands on the shelf.
    ///
    /// A string that matches `^\d+-[a-z]$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Sku(String);
    __v1::checked_string! {
        impl CheckedString for Sku {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^\\d+-[a-z]$",
                &["^[0-9]+\\-[a-z]$"],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/name`.
    ///
    /// A string of 1 to 5 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct String1To5(String);
    __v1::checked_string! {
        impl CheckedString for String1To5 {
            const MIN_LENGTH: usize = 1;
            const MAX_LENGTH: usize = 5;
        }
    }
    /// The schema at `#/components/schemas/Item/properties/code`.
    ///
    /// A string that matches `^[A-Z]{3}$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemCode(String);
    __v1::checked_string! {
        impl CheckedString for ItemCode {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^[A-Z]{3}$",
                &["^[A-Z]{3}$"],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/tags/items`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo3(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo3 {
            const MAX_LENGTH: usize = 3;
        }
    }
}
