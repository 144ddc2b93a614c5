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
    /// The schema at `#/components/schemas/Parcel`.
    #[derive(Clone, PartialEq)]
    pub struct Parcel {
        /// The property `label`.
        pub label: Option<ParcelLabel>,
        /// The property `proof`.
        pub proof: Option<ParcelProof>,
        /// The property `content`.
        pub content: Option<ParcelContent>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Parcel {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                label: None,
                proof: None,
                content: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Parcel {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Parcel {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("label", &self.label);
            object.optional("proof", &self.proof);
            object.optional("content", &self.content);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Parcel);
    __v1::object! {
        impl Deserialize for Parcel {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const label: ParcelLabel = read(0, "label", label);
            const proof: ParcelProof = read(1, "proof", proof);
            const content: ParcelContent = read(2, "content", content);
        }
    }
    /// The schema at `#/components/schemas/Parcel/properties/label`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ParcelLabel {
        /// An object.
        Printed(Printed),
        /// An object.
        Moved(Moved),
    }
    impl From<Printed> for ParcelLabel {
        fn from(value: Printed) -> Self {
            Self::Printed(value)
        }
    }
    impl From<Moved> for ParcelLabel {
        fn from(value: Moved) -> Self {
            Self::Moved(value)
        }
    }
    impl __v1::Serialize for ParcelLabel {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Printed(value) => __v1::Serialize::serialize(value, serializer),
                Self::Moved(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ParcelLabel {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Moved)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Printed)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Parcel/properties/proof`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ParcelProof {
        /// An object.
        Photo(Photo),
        /// An object.
        Signature(Signature),
    }
    impl From<Photo> for ParcelProof {
        fn from(value: Photo) -> Self {
            Self::Photo(value)
        }
    }
    impl From<Signature> for ParcelProof {
        fn from(value: Signature) -> Self {
            Self::Signature(value)
        }
    }
    impl __v1::Serialize for ParcelProof {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Photo(value) => __v1::Serialize::serialize(value, serializer),
                Self::Signature(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ParcelProof {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Photo)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Signature)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Parcel/properties/content`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ParcelContent {
        /// An object.
        Box(Box),
        /// An object.
        Bag(Bag),
    }
    impl From<Box> for ParcelContent {
        fn from(value: Box) -> Self {
            Self::Box(value)
        }
    }
    impl From<Bag> for ParcelContent {
        fn from(value: Bag) -> Self {
            Self::Bag(value)
        }
    }
    impl __v1::Serialize for ParcelContent {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Box(value) => __v1::Serialize::serialize(value, serializer),
                Self::Bag(value) => __v1::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> __v1::Deserialize<'de> for ParcelContent {
        fn deserialize<D: __v1::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let value = __v1::untagged::UntaggedValue::deserialize(deserializer)?;
            use __v1::untagged::JsonKind;
            match value.kind() {
                JsonKind::Object => {
                    value
                        .candidates()
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Box)
                        .candidate::<__v1::deserialize_as::Same, _>(Self::Bag)
                        .end("a value of one of the variants")
                }
                _ => __v1::Result::Err(value.unexpected("an object")),
            }
        }
    }
    /// The schema at `#/components/schemas/Printed`.
    #[derive(Clone, PartialEq)]
    pub struct Printed {
        /// The property `text`.
        pub text: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Printed {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Printed {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Printed {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("text", &self.text);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Printed);
    __v1::object! {
        impl Deserialize for Printed {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const text: String = read(0, "text", text);
        }
    }
    /// The schema at `#/components/schemas/Moved`.
    #[derive(Clone, PartialEq)]
    pub struct Moved {
        /// The property `from`.
        pub from: Option<String>,
        /// The property `to`.
        pub to: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Moved {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                to: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Moved {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Moved {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("from", &self.from);
            object.optional("to", &self.to);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Moved);
    __v1::object! {
        impl Deserialize for Moved {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const from: String = read(0, "from", from);
            const to: String = read(1, "to", to);
        }
    }
    /// The schema at `#/components/schemas/Photo`.
    #[derive(Clone, PartialEq)]
    pub struct Photo {
        /// The property `kind`.
        pub kind: PhotoKind,
        /// The property `url`.
        pub url: Option<String>,
        /// The property `size`.
        pub size: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Photo {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: PhotoKind,
                url: None,
                size: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Photo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Photo {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("url", &self.url);
            object.optional("size", &self.size);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Photo);
    __v1::object! {
        impl Deserialize for Photo {
            type Others = keep<
                3,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: PhotoKind = read(0, "kind", Some(kind));
            const url: String = read(1, "url", url);
            const size: i64 = read_as::<__v1::deserialize_as::Integer>(2, "size", size);
        }
    }
    /// The schema at `#/components/schemas/Signature`.
    #[derive(Clone, PartialEq)]
    pub struct Signature {
        /// The property `kind`.
        pub kind: SignatureKind,
        /// The property `name`.
        pub name: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Signature {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: SignatureKind,
                name: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Signature {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Signature {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.member("kind", &self.kind);
            object.optional("name", &self.name);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Signature);
    __v1::object! {
        impl Deserialize for Signature {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[0];
            const kind: SignatureKind = read(0, "kind", Some(kind));
            const name: String = read(1, "name", name);
        }
    }
    /// The schema at `#/components/schemas/Box`.
    #[derive(Clone, PartialEq)]
    pub struct Box {
        /// The property `outside`.
        pub outside: Option<BoxOutside>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Box {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                outside: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Box {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Box {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("outside", &self.outside);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Box);
    __v1::object! {
        impl Deserialize for Box {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const outside: BoxOutside = read(0, "outside", outside);
        }
    }
    /// The schema at `#/components/schemas/Bag`.
    #[derive(Clone, PartialEq)]
    pub struct Bag {
        /// The property `outside`.
        pub outside: Option<BagOutside>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl Bag {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                outside: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for Bag {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for Bag {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("outside", &self.outside);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for Bag);
    __v1::object! {
        impl Deserialize for Bag {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const outside: BagOutside = read(0, "outside", outside);
        }
    }
    /// Always `"proof"`.
    ///
    /// Also the type of `#/components/schemas/Signature/properties/kind`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhotoKind;
    __v1::values!(impl Values for PhotoKind = String("proof"));
    __v1::values!(impl Serialize for PhotoKind by serialize);
    __v1::values!(impl Deserialize for PhotoKind by deserialize);
    /// The schema at `#/components/schemas/Box/properties/outside`.
    #[derive(Clone, PartialEq)]
    pub struct BoxOutside {
        /// The property `width`.
        pub width: Option<i64>,
        /// The property `height`.
        pub height: Option<i64>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BoxOutside {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                width: None,
                height: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for BoxOutside {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BoxOutside {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("width", &self.width);
            object.optional("height", &self.height);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BoxOutside);
    __v1::object! {
        impl Deserialize for BoxOutside {
            type Others = keep<
                2,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const width: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(0, "width", width);
            const height: i64 = read_as::<
                __v1::deserialize_as::Integer,
            >(1, "height", height);
        }
    }
    /// The schema at `#/components/schemas/Bag/properties/outside`.
    #[derive(Clone, PartialEq)]
    pub struct BagOutside {
        /// The property `colour`.
        pub colour: Option<String>,
        /// Properties that the document does not declare.
        pub additional_properties: __v1::BTreeMap<String, __v1::serde_json::Value>,
    }
    impl BagOutside {
        /// Sets the required properties. The optional ones are left out.
        #[must_use]
        pub fn new() -> Self {
            Self {
                colour: None,
                additional_properties: __v1::BTreeMap::new(),
            }
        }
    }
    impl Default for BagOutside {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __v1::Serialize for BagOutside {
        fn serialize<S: __v1::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            let mut object = __v1::object::Writer::new(serializer);
            object.optional("colour", &self.colour);
            object.rest(&self.additional_properties);
            object.end()
        }
    }
    __v1::object!(impl Debug, Eq, Hash for BagOutside);
    __v1::object! {
        impl Deserialize for BagOutside {
            type Others = keep<
                1,
                additional_properties,
                __v1::serde_json::Value,
                __v1::deserialize_as::Same,
            >;
            const REQUIRED: &[usize] = &[];
            const colour: String = read(0, "colour", colour);
        }
    }
    /// The schema at `#/components/schemas/Signature/properties/kind`.
    pub use self::PhotoKind as SignatureKind;
}
