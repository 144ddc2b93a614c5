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
        /// The property `host`.
        ///
        /// Matches `^(?!-)[a-z0-9-]{1,63}(?<!-)$`.
        pub host: Option<ItemHost>,
        /// The property `password`.
        ///
        /// Matches `^(?=.*\d)(?=.*[a-z]).{8,}$`.
        pub password: Option<ItemPassword>,
        /// The property `name`.
        ///
        /// Matches `^[\p{L} ]+$`.
        pub name: Option<ItemName>,
        /// The property `visible`.
        ///
        /// Matches `^\S+$`.
        pub visible: Option<ItemVisible>,
        /// The property `nested`.
        ///
        /// Matches `^(a+)+$`.
        pub nested: Option<ItemNested>,
        /// The property `path`.
        ///
        /// Matches `^\/[^\/?#]*[\w\-.]$`.
        pub path: Option<ItemPath>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Item {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                host: None,
                password: None,
                name: None,
                visible: None,
                nested: None,
                path: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Item {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Item {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("host", &self.host);
            object.optional("password", &self.password);
            object.optional("name", &self.name);
            object.optional("visible", &self.visible);
            object.optional("nested", &self.nested);
            object.optional("path", &self.path);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Item);
    __v1::object! {
        impl Deserialize for Item {
            type Others = keep<
                6,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const host: ItemHost = read(0, "host", host);
            const password: ItemPassword = read(1, "password", password);
            const name: ItemName = read(2, "name", name);
            const visible: ItemVisible = read(3, "visible", visible);
            const nested: ItemNested = read(4, "nested", nested);
            const path: ItemPath = read(5, "path", path);
        }
    }
    /// The schema at `#/components/schemas/Item/properties/host`.
    ///
    /// A string that matches `^(?!-)[a-z0-9-]{1,63}(?<!-)$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemHost(String);
    __v1::checked_string! {
        impl CheckedString for ItemHost {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^(?!-)[a-z0-9-]{1,63}(?<!-)$",
                &["^[a-z0-9\\-]{1,63}$"],
                &["^(?:\\-)", "(?:\\-)$"],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/password`.
    ///
    /// A string that matches `^(?=.*\d)(?=.*[a-z]).{8,}$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemPassword(String);
    __v1::checked_string! {
        impl CheckedString for ItemPassword {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^(?=.*\\d)(?=.*[a-z]).{8,}$",
                &[
                    "^[^\\n\\r\\u{2028}\\u{2029}]{8,}$",
                    "^(?:[^\\n\\r\\u{2028}\\u{2029}]*[0-9])",
                    "^(?:[^\\n\\r\\u{2028}\\u{2029}]*[a-z])",
                ],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/name`.
    ///
    /// A string that matches `^[\p{L} ]+$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemName(String);
    __v1::checked_string! {
        impl CheckedString for ItemName {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^[\\p{L} ]+$",
                &["^[\\p{L} ]+$"],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/visible`.
    ///
    /// A string that matches `^\S+$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemVisible(String);
    __v1::checked_string! {
        impl CheckedString for ItemVisible {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^\\S+$",
                &[
                    "^[^\\x09-\\x0d\\x20\\u{a0}\\u{1680}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{3000}\\u{feff}]+$",
                ],
                &[],
            );
        }
    }
    /// The schema at `#/components/schemas/Item/properties/nested`.
    ///
    /// A string that matches `^(a+)+$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemNested(String);
    __v1::checked_string! {
        impl CheckedString for ItemNested {
            const PATTERN: Pattern = __v1::Pattern::new("^(a+)+$", &["^(?:a+)+$"], &[]);
        }
    }
    /// The schema at `#/components/schemas/Item/properties/path`.
    ///
    /// A string that matches `^\/[^\/?#]*[\w\-.]$`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ItemPath(String);
    __v1::checked_string! {
        impl CheckedString for ItemPath {
            const PATTERN: Pattern = __v1::Pattern::new(
                "^\\/[^\\/?#]*[\\w\\-.]$",
                &["^/[^/\\?\\#]*[0-9A-Za-z_\\-\\.]$"],
                &[],
            );
        }
    }
}
