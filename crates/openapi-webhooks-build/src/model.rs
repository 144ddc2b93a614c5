//! The intermediate representation: plain data with all decisions made, which `emit` only reads.

pub(crate) use openapi_webhooks_document::openapi::{
    ParameterLocation, SchemeKind, Serialization, Status, Style, StyleName,
};
pub(crate) use openapi_webhooks_document::schema::additional::AdditionalProperties;
pub(crate) use openapi_webhooks_document::schema::type_set::JsonType;

use crate::name::Ident;

/// A generated module.
#[derive(Debug)]
pub(crate) struct Model {
    /// The title of the API, from the document's `info`.
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) aliases: Vec<Alias>,
    /// The names of types, by the second part of their ids.
    pub(crate) type_names: Vec<Ident>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) security_schemes: Vec<SecurityScheme>,
    /// How a receiver identifies the webhook of a request, if it can.
    pub(crate) event_matcher: Option<EventMatcher>,
    /// Whether to omit the sender's half.
    pub(crate) omits_client: bool,
    /// Whether to generate the receiver's half.
    pub(crate) receiver: bool,
    /// Whether payloads that do not match the document are events too.
    pub(crate) is_lenient: bool,
    /// Whether to generate messages from the document's examples.
    pub(crate) examples: bool,
    /// Whether to generate the events as types, for tests.
    pub(crate) test_support: bool,
}

impl Model {
    /// Whether `Event` has a single variant.
    pub(crate) fn has_only_one_event(&self) -> bool {
        let events = self.operations.iter().map(|one| one.messages.len());
        events.sum::<usize>() == 1 && !self.is_lenient
    }
}

/// A use of a named type: the index of its definition in [`Model::types`], and the index of the name
/// that this use is written with in [`Model::type_names`]. Two ids are equal if they have the same
/// definition, since the name may be an alias.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeId(pub(crate) usize, pub(crate) usize);

impl TypeId {
    pub(crate) fn new(at: usize) -> TypeId {
        TypeId(at, at)
    }

    /// The same type with the name of another id.
    pub(crate) fn named(self, other: TypeId) -> TypeId {
        TypeId(self.0, other.1)
    }
}

impl PartialEq for TypeId {
    fn eq(&self, other: &TypeId) -> bool {
        self.0 == other.0
    }
}

impl Eq for TypeId {}

impl std::hash::Hash for TypeId {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// The documentation of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs {
    pub(crate) paragraphs: Vec<String>,
    /// Paragraphs that the generator adds. They do not replace a missing description.
    pub(crate) notes: Vec<String>,
    pub(crate) deprecated: bool,
}

impl Docs {
    /// The documentation with the given paragraphs.
    pub(crate) fn new<'a>(paragraphs: impl IntoIterator<Item = &'a String>) -> Docs {
        Docs {
            paragraphs: paragraphs.into_iter().cloned().collect(),
            ..Docs::default()
        }
    }

    /// The documentation for an item that is not deprecated.
    pub(crate) fn without_deprecation(&self) -> Docs {
        Docs {
            deprecated: false,
            ..self.clone()
        }
    }
}

/// A named type.
#[derive(Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    /// The JSON pointer of the schema.
    pub(crate) pointer: String,
    pub(crate) shape: Shape,
    /// The attributes from the configuration.
    pub(crate) attributes: Vec<Attribute>,
    /// Whether values are serialized: the type occurs in a payload or a parameter.
    pub(crate) is_written: bool,
    /// Whether values are deserialized: the type occurs in a response, or in the receiver's half.
    pub(crate) is_read: bool,
    /// Whether its `Debug` uses that of its parts, because it contains a file or a user-defined type.
    pub(crate) shows_itself: bool,
    /// Whether it has `Eq` and `Hash`: it contains no float, file or user-defined type.
    pub(crate) is_hashable: bool,
}

impl TypeDef {
    /// Whether the type is serialized or deserialized. A type may be unused.
    pub(crate) fn is_used(&self) -> bool {
        self.is_written || self.is_read
    }
}

/// An attribute from the configuration, for a type or one of its fields or variants.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) member: Option<Ident>,
    pub(crate) text: String,
}

/// An alias of a type, for a schema of the same shape.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    /// The JSON pointer of the schema.
    pub(crate) pointer: String,
    pub(crate) target: TypeId,
}

#[derive(Debug)]
pub(crate) enum Shape {
    Struct(Struct),
    Enum(Enum),
    Const(Literal),
    Union(Union),
    /// A validated string.
    Checked(CheckedString),
    /// The path of a user-defined type.
    Replaced(String),
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) fields: Vec<Field>,
    /// The members that are not declared as properties. They are ignored if the schema does not
    /// describe them.
    pub(crate) rest: AdditionalProperties<AdditionalField>,
}

impl Struct {
    /// Whether it contains files.
    pub(crate) fn has_files(&self) -> bool {
        self.fields.iter().any(|field| field.ty.has_files())
    }
}

/// The field that keeps members that are not declared as properties.
#[derive(Debug)]
pub(crate) struct AdditionalField {
    pub(crate) name: Ident,
    /// The type of each of them.
    pub(crate) ty: Type,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Ident,
    /// The name in JSON.
    pub(crate) wire: String,
    pub(crate) docs: Docs,
    /// The limits of the schema in words, whether or not they are enforced.
    pub(crate) limits: Option<String>,
    pub(crate) ty: Type,
    pub(crate) is_required: bool,
}

/// An enum of constants.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) values: Vec<EnumValue>,
    /// The variant for values that are not listed.
    pub(crate) other: Option<OtherValues>,
}

/// The variant of an enum for values that it does not list.
#[derive(Debug)]
pub(crate) enum OtherValues {
    /// Other strings, which the document also allows.
    Strings(Ident),
    /// Any JSON value, which a lenient receiver keeps.
    Any(Ident),
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    pub(crate) wire: Literal,
}

/// A constant in a schema.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Bool(bool),
    Integer(i64),
    /// An integer beyond `i64`.
    Unsigned(u64),
    Float(f64),
    String(String),
    /// An object or an array, as JSON text.
    Json(String),
}

/// A union of types.
#[derive(Debug)]
pub(crate) struct Union {
    /// The property whose value selects among the variants that are objects.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<Variant>,
    /// The variant for unknown values of a lenient receiver.
    pub(crate) other: Option<Ident>,
}

impl Union {
    /// Whether some variants can only be told apart by trying them.
    pub(crate) fn is_tried(&self) -> bool {
        let untagged = || self.variants.iter().filter(|variant| !variant.is_tagged());
        untagged().enumerate().any(|(at, one)| {
            untagged().skip(at + 1).any(|other| {
                one.json_types
                    .iter()
                    .any(|kind| other.json_types.iter().any(|other| kind.overlaps(*other)))
            })
        })
    }
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
    /// The JSON types of its values. Variants that share one and have no tag are tried in the order of
    /// their ranks.
    pub(crate) json_types: Vec<JsonType>,
    /// The most restrictive variant has the lowest rank.
    pub(crate) rank: Rank,
    /// The values of the tag that select this variant.
    pub(crate) tags: Vec<TagValue>,
    /// Whether it is the variant of objects whose tag is missing or has an unlisted value.
    pub(crate) is_default: bool,
}

impl Variant {
    /// Whether the tag selects this variant.
    pub(crate) fn is_tagged(&self) -> bool {
        self.is_default || !self.tags.is_empty()
    }
}

/// A value that tells variants apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TagValue {
    Text(String),
    Integer(i128),
    Boolean(bool),
}

impl std::fmt::Display for TagValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            TagValue::Text(text) => f.write_str(text),
            TagValue::Integer(value) => write!(f, "{value}"),
            TagValue::Boolean(value) => write!(f, "{value}"),
        }
    }
}

/// The order in which variants are tried: by the kind of type, then by the numbers of required and
/// declared properties, most first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub(crate) class: u8,
    pub(crate) required: std::cmp::Reverse<usize>,
    pub(crate) declared: std::cmp::Reverse<usize>,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    Bool,
    /// The bytes of a form part.
    File,
    Scalar(Scalar),
    Named(TypeId),
    /// A boxed named type, to break infinite size.
    Boxed(TypeId),
    Array(Box<Type>),
    /// An array of a fixed length, each item of its own type.
    Tuple(Vec<Type>),
    Map(Box<Type>),
    /// The type or `null`.
    Nullable(Box<Type>),
}

/// The named types in a type, borrowed in the same way as the type.
macro_rules! named {
    ($ty:expr, $named:ident, $iter:ident) => {
        match $ty {
            Type::Named(id) | Type::Boxed(id) => vec![id],
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.$named(),
            Type::Tuple(items) => items.$iter().flat_map(Type::$named).collect(),
            Type::Any | Type::Null | Type::Bool | Type::File | Type::Scalar(_) => Vec::new(),
        }
    };
}

impl Type {
    /// The number of types in it.
    pub(crate) fn size(&self) -> usize {
        match self {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => 1 + inner.size(),
            Type::Tuple(items) => 1 + items.iter().map(Type::size).sum::<usize>(),
            Type::Any
            | Type::Null
            | Type::Bool
            | Type::File
            | Type::Scalar(_)
            | Type::Named(_)
            | Type::Boxed(_) => 1,
        }
    }

    /// Whether the type consists of floating-point numbers, which JSON cannot always represent.
    pub(crate) fn is_float(&self) -> bool {
        match self {
            Type::Scalar(Scalar::Number) => true,
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.is_float(),
            Type::Tuple(items) => !items.is_empty() && items.iter().all(Type::is_float),
            Type::Any
            | Type::Null
            | Type::Bool
            | Type::File
            | Type::Scalar(_)
            | Type::Named(_)
            | Type::Boxed(_) => false,
        }
    }

    /// Whether it is a plain `String`.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self, Type::Scalar(Scalar::String(scalar)) if !scalar.has_rust_type())
    }

    /// Whether the type can have `Eq` and `Hash`, if the named types in it do.
    pub(crate) fn is_hashable(&self) -> bool {
        match self {
            Type::File | Type::Scalar(Scalar::Number) => false,
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.is_hashable(),
            Type::Tuple(items) => items.iter().all(Type::is_hashable),
            Type::Any
            | Type::Null
            | Type::Bool
            | Type::Scalar(_)
            | Type::Named(_)
            | Type::Boxed(_) => true,
        }
    }

    /// Whether it is a file or contains files.
    fn has_files(&self) -> bool {
        match self {
            Type::File => true,
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.has_files(),
            Type::Tuple(items) => items.iter().any(Type::has_files),
            Type::Any
            | Type::Null
            | Type::Bool
            | Type::Scalar(_)
            | Type::Named(_)
            | Type::Boxed(_) => false,
        }
    }

    /// The named types that it contains.
    pub(crate) fn named(&self) -> Vec<&TypeId> {
        named!(self, named, iter)
    }

    pub(crate) fn named_mut(&mut self) -> Vec<&mut TypeId> {
        named!(self, named_mut, iter_mut)
    }
}

/// The names of a shape's members, borrowed in the same way as the shape.
macro_rules! member_names {
    ($shape:expr $(, $mut:tt)?) => {
        match $shape {
            Shape::Struct(structure) => {
                let rest = match & $($mut)? structure.rest {
                    AdditionalProperties::Typed(field) => Some(& $($mut)? field.name),
                    AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => None,
                };
                let fields = IntoIterator::into_iter(& $($mut)? structure.fields);
                fields.map(|field| & $($mut)? field.name).chain(rest).collect()
            }
            Shape::Enum(choice) => {
                let values = IntoIterator::into_iter(& $($mut)? choice.values);
                let values = values.map(|value| & $($mut)? value.name);
                let other = & $($mut)? choice.other;
                let other = IntoIterator::into_iter(other).map(|other| match other {
                    OtherValues::Strings(name) | OtherValues::Any(name) => name,
                });
                values.chain(other).collect()
            }
            Shape::Union(union) => {
                let variants = IntoIterator::into_iter(& $($mut)? union.variants);
                let variants = variants.map(|variant| & $($mut)? variant.name);
                variants.chain(& $($mut)? union.other).collect()
            }
            Shape::Const(_) | Shape::Checked(_) | Shape::Replaced(_) => Vec::new(),
        }
    };
}

/// The types in a shape, borrowed in the same way as the shape.
macro_rules! parts {
    ($shape:expr $(, $mut:tt)?) => {
        match $shape {
            Shape::Struct(structure) => {
                let rest = match & $($mut)? structure.rest {
                    AdditionalProperties::Typed(field) => Some(& $($mut)? field.ty),
                    AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => None,
                };
                let fields = IntoIterator::into_iter(& $($mut)? structure.fields);
                fields.map(|field| & $($mut)? field.ty).chain(rest).collect()
            }
            Shape::Union(union) => {
                let variants = IntoIterator::into_iter(& $($mut)? union.variants);
                variants.map(|variant| & $($mut)? variant.ty).collect()
            }
            Shape::Enum(_) | Shape::Const(_) | Shape::Checked(_) | Shape::Replaced(_) => Vec::new(),
        }
    };
}

impl Shape {
    /// The names of a struct's fields, or of an enum's variants.
    pub(crate) fn member_names(&self) -> Vec<&Ident> {
        member_names!(self)
    }

    pub(crate) fn member_names_mut(&mut self) -> Vec<&mut Ident> {
        member_names!(self, mut)
    }

    /// The types of its fields or variants.
    pub(crate) fn parts(&self) -> Vec<&Type> {
        parts!(self)
    }

    pub(crate) fn parts_mut(&mut self) -> Vec<&mut Type> {
        parts!(self, mut)
    }
}

/// A number or a string, with its constraints.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Integer(Integer),
    Number,
    String(StringScalar),
}

/// A Rust integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Integer {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    /// Holds the ranges of `i64` and `u64`.
    I128,
}

impl Integer {
    /// The types whose range may equal the bounds of a schema.
    pub(crate) const EXACT: [Integer; 8] = [
        Integer::I8,
        Integer::U8,
        Integer::I16,
        Integer::U16,
        Integer::I32,
        Integer::U32,
        Integer::I64,
        Integer::U64,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Integer::I8 => "i8",
            Integer::U8 => "u8",
            Integer::I16 => "i16",
            Integer::U16 => "u16",
            Integer::I32 => "i32",
            Integer::U32 => "u32",
            Integer::I64 => "i64",
            Integer::U64 => "u64",
            Integer::I128 => "i128",
        }
    }

    /// The minimum and maximum values that can be parsed.
    pub(crate) fn range(self) -> (i128, i128) {
        match self {
            Integer::I8 => (i8::MIN.into(), i8::MAX.into()),
            Integer::U8 => (u8::MIN.into(), u8::MAX.into()),
            Integer::I16 => (i16::MIN.into(), i16::MAX.into()),
            Integer::U16 => (u16::MIN.into(), u16::MAX.into()),
            Integer::I32 => (i32::MIN.into(), i32::MAX.into()),
            Integer::U32 => (u32::MIN.into(), u32::MAX.into()),
            Integer::I64 => (i64::MIN.into(), i64::MAX.into()),
            Integer::U64 => (u64::MIN.into(), u64::MAX.into()),
            // serde_json parses numbers beyond these as floats.
            Integer::I128 => (i64::MIN.into(), u64::MAX.into()),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct StringScalar {
    pub(crate) format: Option<String>,
}

impl StringScalar {
    /// The formats that have a Rust type.
    pub(crate) const RUST_FORMATS: [&str; 3] = ["date-time", "date", "uuid"];

    pub(crate) fn has_rust_type(&self) -> bool {
        let format = self.format.as_deref();
        format.is_some_and(|format| Self::RUST_FORMATS.contains(&format))
    }
}

/// A string whose length or pattern is limited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct CheckedString {
    /// The limits in a sentence.
    pub(crate) summary: String,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
}

/// A `pattern`, as regular expressions that match in linear time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pattern {
    /// The text of the document.
    pub(crate) text: String,
    /// A string matches all of these.
    pub(crate) matches: Vec<String>,
    /// A string matches none of these.
    pub(crate) rejects: Vec<String>,
}

/// An HTTP method of a webhook.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The webhook's name in the document.
    pub(crate) webhook: String,
    /// The HTTP method as it is sent.
    pub(crate) method: String,
    /// The name in `responses` and `parameters`.
    pub(crate) type_name: Ident,
    /// The operation whose parameters this one shares.
    pub(crate) parameters_of: Ident,
    /// The operation whose responses this one shares.
    pub(crate) responses_of: Ident,
    pub(crate) docs: Docs,
    /// One per media type, the default first.
    pub(crate) messages: Vec<Message>,
    pub(crate) parameters: Vec<Parameter>,
    /// How a receiver parses each of them from text. Empty without a receiver.
    pub(crate) parameter_fields: Vec<FormField>,
    pub(crate) responses: Vec<Response>,
    /// The security requirements: alternatives, each a list of schemes that apply together.
    pub(crate) security: Vec<Vec<SchemeId>>,
}

/// An index into [`Model::security_schemes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SchemeId(pub(crate) usize);

/// A security scheme that an operation requires.
#[derive(Debug)]
pub(crate) struct SecurityScheme {
    /// The name in `security`.
    pub(crate) name: Ident,
    /// The name in the document.
    pub(crate) wire: String,
    pub(crate) docs: Docs,
    pub(crate) kind: SchemeKind,
}

impl SecurityScheme {
    /// Whether messages carry a credential for it.
    pub(crate) fn has_credential(&self) -> bool {
        !matches!(self.kind, SchemeKind::MutualTls | SchemeKind::OfSender(_))
    }
}

impl Operation {
    /// The parameters as the fields of a struct.
    pub(crate) fn parameter_struct(&self) -> Struct {
        Struct {
            fields: self
                .parameters
                .iter()
                .map(|parameter| parameter.field.clone())
                .collect(),
            rest: AdditionalProperties::Unspecified,
        }
    }

    /// The types of its payloads.
    pub(crate) fn payload_types(&self) -> impl Iterator<Item = &Type> {
        let payloads = self
            .messages
            .iter()
            .filter_map(|message| message.payload.as_ref());
        payloads.filter_map(|payload| payload.body.ty())
    }
}

/// The message of an operation in one media type.
#[derive(Debug)]
pub(crate) struct Message {
    /// The suffix of `send_` and `message_`.
    pub(crate) name: Ident,
    /// The name of the variant of `Event`.
    pub(crate) event: Ident,
    pub(crate) payload: Option<Payload>,
    pub(crate) examples: Vec<Example>,
}

#[derive(Debug)]
pub(crate) struct Payload {
    pub(crate) media_type: String,
    pub(crate) docs: Docs,
    pub(crate) body: Body,
}

/// The type of a payload and its encoding.
#[derive(Debug)]
pub(crate) enum Body {
    Json(Type),
    Multipart(Form),
    Form(Form),
    Text,
    Bytes,
}

impl Body {
    /// The type, if the document describes one.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Body::Json(ty) => Some(ty),
            Body::Multipart(form) | Body::Form(form) => Some(&form.ty),
            Body::Text | Body::Bytes => None,
        }
    }

    pub(crate) fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Body::Json(ty) => Some(ty),
            Body::Multipart(form) | Body::Form(form) => Some(&mut form.ty),
            Body::Text | Body::Bytes => None,
        }
    }
}

/// An object whose members are pairs or parts.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) ty: Type,
    /// The encodings of some members.
    pub(crate) encodings: Vec<FieldEncoding>,
    /// The declared members, in document order.
    pub(crate) fields: Vec<FormField>,
    /// The types of members that are not declared.
    pub(crate) others: Vec<FormKind>,
}

impl Form {
    /// A form whose fields are filled in later.
    pub(crate) fn new(ty: Type, encodings: Vec<FieldEncoding>) -> Form {
        Form {
            ty,
            encodings,
            fields: Vec::new(),
            others: Vec::new(),
        }
    }
}

/// The encoding of a form member, if it differs from the default of its type.
#[derive(Clone, Debug)]
pub(crate) struct FieldEncoding {
    pub(crate) wire: String,
    pub(crate) content_type: Option<String>,
    /// How it is serialized. `None` for the default of its type.
    pub(crate) encoding: Option<Serialization>,
    /// The header fields of a part.
    pub(crate) headers: Vec<(String, String)>,
}

/// How a form member or a parameter is parsed from text.
#[derive(Debug)]
pub(crate) struct FormField {
    pub(crate) wire: String,
    pub(crate) is_array: bool,
    /// The types of the value, or of its items.
    pub(crate) kinds: Vec<FormKind>,
    /// Its parts, if a style splits it.
    pub(crate) parts: FormParts,
    pub(crate) encoding: Option<FieldEncoding>,
    pub(crate) absent: Absent,
}

/// The parts of an array or object, each with its own text.
#[derive(Debug, Default)]
pub(crate) struct FormParts {
    /// The items of a tuple, by position.
    pub(crate) positions: Vec<Vec<FormKind>>,
    /// The items, if the value may be an array.
    pub(crate) items: Vec<FormKind>,
    /// The declared members.
    pub(crate) members: Vec<(String, Vec<FormKind>)>,
    /// The members that are not declared, if allowed.
    pub(crate) others: Option<Vec<FormKind>>,
}

/// A type that text may be parsed as. If there are several, the first that fits is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FormKind {
    File,
    Boolean,
    Integer,
    Number,
    Array,
    Object,
    String,
}

/// The value of a member that a form omits: forms have no null and no empty array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    Nothing,
    Null,
    EmptyArray,
    EmptyObject,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) field: Field,
    pub(crate) location: ParameterLocation,
    pub(crate) encoding: Serialization,
}

/// A response that the document describes.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) name: Ident,
    pub(crate) status: Status,
    pub(crate) docs: Docs,
    pub(crate) body: ResponseBody,
}

#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// The document describes no body. The body is ignored.
    None,
    Json(Type),
    Text,
    /// The bytes of another media type.
    Raw,
}

/// How to identify the webhook of a request: keys to look up, and a rule per webhook.
#[derive(Debug)]
pub(crate) struct EventMatcher {
    pub(crate) keys: Vec<MatchKey>,
    /// One per webhook.
    pub(crate) rules: Vec<MatchRule>,
}

impl EventMatcher {
    /// Whether the body alone identifies the webhook.
    pub(crate) fn is_by_body(&self) -> bool {
        self.keys.iter().all(MatchKey::is_in_body)
    }
}

/// A part of a request that may identify its webhook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MatchKey {
    /// A member of the body, given by its path.
    Body(Vec<String>),
    Header(String),
    /// A header that contains the webhook's name or the first part of it. Only letters and digits are
    /// compared.
    EventHeader(String),
    /// A member of the body that contains it, given by its JSON pointer.
    EventMember(String),
}

impl MatchKey {
    pub(crate) fn is_in_body(&self) -> bool {
        match self {
            MatchKey::Body(_) | MatchKey::EventMember(_) => true,
            MatchKey::Header(_) | MatchKey::EventHeader(_) => false,
        }
    }
}

/// The values that a webhook may have at the keys.
#[derive(Debug)]
pub(crate) struct MatchRule {
    pub(crate) webhook: String,
    /// `None` if it may have one or not.
    pub(crate) has_body: Option<bool>,
    /// The allowed values for each key. Empty if any value is allowed.
    pub(crate) values: Vec<Vec<Literal>>,
}

/// An example message, its values as JSON text.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) payload: Option<String>,
    /// The value of each of the operation's parameters, in their order.
    pub(crate) parameters: Vec<Option<String>>,
}
