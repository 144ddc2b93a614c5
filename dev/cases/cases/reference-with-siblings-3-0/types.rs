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
        /// The property `colour`.
        pub colour: Option<Colour>,
        /// Words count.
        pub label: Option<String>,
        /// The property `when`.
        pub when: Option<String>,
        /// The property `size`.
        pub size: Option<String>,
        /// The property `part`.
        pub part: Option<Part>,
        /// The property `both`.
        pub both: Option<Part>,
        /// The property `none`.
        pub none: Option<Option<OrderNone>>,
        /// The property `kept`.
        ///
        /// At most 3 characters.
        pub kept: Option<StringUpTo3>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Order {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                colour: None,
                label: None,
                when: None,
                size: None,
                part: None,
                both: None,
                none: None,
                kept: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Order {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Order {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("colour", &self.colour);
            object.optional("label", &self.label);
            object.optional("when", &self.when);
            object.optional("size", &self.size);
            object.optional("part", &self.part);
            object.optional("both", &self.both);
            object.optional("none", &self.none);
            object.optional("kept", &self.kept);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Order);
    __v1::object! {
        impl Deserialize for Order {
            type Others = keep<
                8,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const colour: Colour = read(0, "colour", colour);
            const label: String = read(1, "label", label);
            const when: String = read(2, "when", when);
            const size: String = read(3, "size", size);
            const part: Part = read(4, "part", part);
            const both: Part = read(5, "both", both);
            const none: Option<OrderNone> = read(6, "none", none);
            const kept: StringUpTo3 = read(7, "kept", kept);
        }
    }
    /// The schema at `#/components/schemas/Colour`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Colour {
        /// The value `"red"`.
        Red,
        /// The value `"blue"`.
        Blue,
    }
    __v1::values!(impl as_str for Colour);
    __v1::values! {
        impl Values for Colour {
            const Red: Scalar = String("red");
            const Blue: Scalar = String("blue");
        }
    }
    __v1::values!(impl Serialize for Colour by serialize);
    __v1::values!(impl Deserialize for Colour by deserialize);
    /// The schema at `#/components/schemas/Part`.
    ///
    /// Also the type of `#/components/schemas/Order/properties/none`.
    #[derive(Clone, PartialEq)]
    pub struct Part {
        /// The property `count`.
        pub count: Option<i64>,
        /// The property `note`.
        pub note: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Part {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                count: None,
                note: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Part {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Part {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("count", &self.count);
            object.optional("note", &self.note);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Part);
    __v1::object! {
        impl Deserialize for Part {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const count: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "count", count);
            const note: String = read(1, "note", note);
        }
    }
    /// The schema at `#/components/schemas/Order/properties/kept`.
    ///
    /// A string of at most 3 characters.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StringUpTo3(String);
    __v1::checked_string! {
        impl CheckedString for StringUpTo3 {
            const MAX_LENGTH: usize = 3;
        }
    }
    /// The schema at `#/components/schemas/Order/properties/none`.
    pub type OrderNone = Part;
}
