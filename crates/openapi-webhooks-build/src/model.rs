//! What is to be written, decided: plain data that `emit` only asks questions.

pub(crate) use openapi_webhooks_document::openapi::{
    ParameterLocation, SchemeKind, Serialization, Status, Style, StyleName,
};
pub(crate) use openapi_webhooks_document::schema::additional::AdditionalProperties;
pub(crate) use openapi_webhooks_document::schema::type_set::JsonType;

use crate::name::Ident;

/// Everything of one generated module.
#[derive(Debug)]
pub(crate) struct Model {
    /// Of the API, from the document's `info`.
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) aliases: Vec<Alias>,
    /// The names that types are written with, by the second part of their ids.
    pub(crate) type_names: Vec<Ident>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) security_schemes: Vec<SecurityScheme>,
    /// How a receiver tells the webhooks apart, where that can be told.
    pub(crate) recognition: Option<Recognition>,
    /// Whether the sender's half is left out.
    pub(crate) omits_client: bool,
    /// Whether the receiver's half is wanted.
    pub(crate) receiver: bool,
    /// Whether payloads that are not what the document says are events all the same.
    pub(crate) is_lenient: bool,
    /// Whether the document's examples are wanted as messages.
    pub(crate) examples: bool,
}

/// A named type: the place of its definition in [`Model::types`], and of the name that it is written
/// with here in [`Model::type_names`]. The name does not count: it may be an alias.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeId(pub(crate) usize, pub(crate) usize);

impl TypeId {
    pub(crate) fn new(at: usize) -> TypeId {
        TypeId(at, at)
    }

    /// The same type by the name of another.
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

/// What the document says of something in words, one paragraph or more each.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs {
    pub(crate) paragraphs: Vec<String>,
    /// What the generator adds; it does not stand for a description.
    pub(crate) notes: Vec<String>,
    pub(crate) deprecated: bool,
}

impl Docs {
    /// The words of a description.
    pub(crate) fn new<'a>(paragraphs: impl IntoIterator<Item = &'a String>) -> Docs {
        Docs {
            paragraphs: paragraphs.into_iter().cloned().collect(),
            ..Docs::default()
        }
    }

    /// The same words, said of something that is not deprecated itself.
    pub(crate) fn without_deprecation(&self) -> Docs {
        Docs {
            deprecated: false,
            ..self.clone()
        }
    }
}

/// A type that has a name.
#[derive(Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    /// The JSON pointer of the schema.
    pub(crate) pointer: String,
    pub(crate) shape: Shape,
    /// What the configuration adds.
    pub(crate) attributes: Vec<Attribute>,
    /// Whether values are written: they stand in a payload or a parameter.
    pub(crate) is_written: bool,
    /// Whether values are read: they stand in a response, or the receiver's half is wanted.
    pub(crate) is_read: bool,
    /// Whether something in it has a `Debug` of its own to be asked: a file, or a type of the user's.
    pub(crate) shows_itself: bool,
    /// Whether values can be keys: nothing in it is a float, a file, or a type of the user's.
    pub(crate) is_hashable: bool,
}

impl TypeDef {
    /// Whether any code speaks of values: a schema may end up in a type that holds any value.
    pub(crate) fn is_used(&self) -> bool {
        self.is_written || self.is_read
    }
}

/// An attribute of Rust that the configuration gives to a type, or to a field or variant of it.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) member: Option<Ident>,
    pub(crate) text: String,
}

/// Another name of a type: that of a schema of equal shape.
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
    /// A string that is checked when it is made.
    Checked(Scalar),
    /// A type of the user's own, by its path.
    Replaced(String),
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) fields: Vec<Field>,
    /// The members that are not declared as properties. Where they are allowed and not described, they
    /// are not read and not written.
    pub(crate) rest: AdditionalProperties<AdditionalField>,
}

impl Struct {
    /// Whether members are files.
    pub(crate) fn has_files(&self) -> bool {
        self.fields.iter().any(|field| field.ty.has_files())
    }
}

/// The field that keeps members that are not declared as properties.
#[derive(Debug)]
pub(crate) struct AdditionalField {
    pub(crate) name: Ident,
    /// What each of them is.
    pub(crate) ty: Type,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Ident,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
    pub(crate) is_required: bool,
}

/// A choice among given values.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) values: Vec<EnumValue>,
    /// The variant for any other value, where a receiver is lenient.
    pub(crate) other: Option<Ident>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    pub(crate) wire: Literal,
}

/// A JSON value that a schema lists.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Bool(bool),
    Integer(i64),
    /// Beyond `i64`.
    Unsigned(u64),
    Float(f64),
    String(String),
    /// An object or an array, as JSON text.
    Json(String),
}

/// A choice among types.
#[derive(Debug)]
pub(crate) struct Union {
    /// The property that tells the objects among the variants apart.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<Variant>,
    /// The variant for any other value, where a receiver is lenient.
    pub(crate) other: Option<Ident>,
}

impl Union {
    /// Whether some variants can be told apart by trying alone.
    pub(crate) fn is_tried(&self) -> bool {
        let untagged = || self.variants.iter().filter(|variant| !variant.is_tagged());
        untagged().enumerate().any(|(at, one)| {
            untagged().skip(at + 1).any(|other| {
                one.kinds
                    .iter()
                    .any(|kind| other.kinds.iter().any(|other| kind.overlaps(*other)))
            })
        })
    }
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
    /// The JSON types of its values. Where variants share one and no tag tells them apart, they are
    /// tried in the order of their ranks.
    pub(crate) kinds: Vec<JsonType>,
    /// How little the variant demands: the most demanding has the lowest.
    pub(crate) rank: Rank,
    /// The values of the tag that stand for this variant.
    pub(crate) tags: Vec<TagValue>,
    /// Whether objects are of this variant whose tag has another value, or none.
    pub(crate) is_default: bool,
}

impl Variant {
    /// Whether the tag says which objects are of this variant.
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

/// How little a variant demands: what kind of type it is, and how many properties it does not require
/// or declare, counted down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub(crate) class: u8,
    pub(crate) required: std::cmp::Reverse<usize>,
    pub(crate) declared: std::cmp::Reverse<usize>,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    /// Any JSON value.
    Any,
    /// `null` and nothing else.
    Null,
    Bool,
    /// The bytes of a part of a form.
    File,
    Scalar(Scalar),
    Named(TypeId),
    /// A named type that would contain itself without end.
    Boxed(TypeId),
    Array(Box<Type>),
    /// An array of a fixed length, each item of its own type.
    Tuple(Vec<Type>),
    Map(Box<Type>),
    /// The type or `null`.
    Nullable(Box<Type>),
}

impl Type {
    /// How many types it is written with.
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

    /// Whether the type comes down to floating-point numbers, of which JSON cannot write all.
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

    /// Whether Rust can compare and hash it in full, if it can what is named in it.
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

    /// Whether it is or holds files.
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

    /// The named types that stand in it.
    pub(crate) fn named(&self) -> Vec<TypeId> {
        match self {
            Type::Named(id) | Type::Boxed(id) => vec![*id],
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.named(),
            Type::Tuple(items) => items.iter().flat_map(Type::named).collect(),
            Type::Any | Type::Null | Type::Bool | Type::File | Type::Scalar(_) => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub(crate) fn named_mut(&mut self) -> Vec<&mut TypeId> {
        match self {
            Type::Named(id) | Type::Boxed(id) => vec![id],
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.named_mut(),
            Type::Tuple(items) => items.iter_mut().flat_map(Type::named_mut).collect(),
            Type::Any | Type::Null | Type::Bool | Type::File | Type::Scalar(_) => Vec::new(),
        }
    }
}

/// The names of a shape's members, borrowed as the shape is.
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
                values.chain(& $($mut)? choice.other).collect()
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

/// The types that a shape is made of, borrowed as the shape is.
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

    /// The types that it is made of.
    pub(crate) fn parts(&self) -> Vec<&Type> {
        parts!(self)
    }

    pub(crate) fn parts_mut(&mut self) -> Vec<&mut Type> {
        parts!(self, mut)
    }
}

/// What has no parts: a number or a string, with what the document says of it.
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
    /// For what is in the range of `i64` or of `u64`.
    I128,
}

impl Integer {
    /// Those that may have just the range that a schema gives.
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

    /// The least and the greatest value that can be read.
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
            // Beyond these, JSON numbers are read as floats.
            Integer::I128 => (i64::MIN.into(), u64::MAX.into()),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct StringScalar {
    pub(crate) format: Option<String>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
}

impl StringScalar {
    /// Whether a string's format is a Rust type that gives back the text it was read from.
    pub(crate) fn has_rust_type(&self) -> bool {
        matches!(self.format.as_deref(), Some("date-time" | "date" | "uuid"))
    }
}

/// A pattern of the document, as regular expressions that match in linear time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pattern {
    /// As the document has it.
    pub(crate) text: String,
    /// A string matches all of these.
    pub(crate) matches: Vec<String>,
    /// A string matches none of these.
    pub(crate) rejects: Vec<String>,
}

/// One method of one webhook.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The webhook's name in the document.
    pub(crate) webhook: String,
    /// The HTTP method as it is sent.
    pub(crate) method: String,
    /// The name in `responses` and `parameters`.
    pub(crate) type_name: Ident,
    /// The name of the operation whose parameters are this one's too, and of that whose responses are.
    pub(crate) parameters_of: Ident,
    pub(crate) responses_of: Ident,
    pub(crate) docs: Docs,
    /// One for each media type, the one that is meant by default first.
    pub(crate) messages: Vec<Message>,
    pub(crate) parameters: Vec<Parameter>,
    /// How a receiver reads each of them from text; none, where there is no receiver.
    pub(crate) parameter_fields: Vec<FormField>,
    pub(crate) responses: Vec<Response>,
    /// Which credentials are asked for: one of these alternatives, of each all schemes.
    pub(crate) security: Vec<Vec<SchemeId>>,
}

/// The place of a scheme in [`Model::security_schemes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SchemeId(pub(crate) usize);

/// A security scheme that an operation names.
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
    /// Whether the endpoint has something to show for it in its messages.
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

/// What an operation sends, as one media type.
#[derive(Debug)]
pub(crate) struct Message {
    /// What follows `send_` and `message_`.
    pub(crate) name: Ident,
    /// The variant of `Event`.
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

/// What a payload is, and how it becomes bytes.
#[derive(Debug)]
pub(crate) enum Body {
    Json(Type),
    Multipart(Form),
    Form(Form),
    Text,
    Bytes,
}

impl Body {
    /// The type, where the document describes one.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Body::Json(ty) => Some(ty),
            Body::Multipart(form) | Body::Form(form) => Some(&form.ty),
            Body::Text | Body::Bytes => None,
        }
    }

    /// The same, to be changed.
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
    /// What the document says of some of the members.
    pub(crate) encodings: Vec<FieldEncoding>,
    /// The declared members, in the order of the document.
    pub(crate) fields: Vec<FormField>,
    /// What the members may be that are not declared.
    pub(crate) others: Vec<FormKind>,
}

impl Form {
    /// A form whose members are not known yet.
    pub(crate) fn new(ty: Type, encodings: Vec<FieldEncoding>) -> Form {
        Form {
            ty,
            encodings,
            fields: Vec::new(),
            others: Vec::new(),
        }
    }
}

/// How a member is written where it is not written as its type would be.
#[derive(Clone, Debug)]
pub(crate) struct FieldEncoding {
    pub(crate) wire: String,
    pub(crate) content_type: Option<String>,
    /// How it becomes text; by its type, where nothing is said.
    pub(crate) encoding: Option<Serialization>,
    /// The header fields of a part.
    pub(crate) headers: Vec<(String, String)>,
}

/// A member of a form, or a parameter: what its texts are.
#[derive(Debug)]
pub(crate) struct FormField {
    pub(crate) wire: String,
    pub(crate) is_array: bool,
    /// What it may be, or its items.
    pub(crate) kinds: Vec<FormKind>,
    /// What it is made of, where a style takes it apart.
    pub(crate) parts: FormParts,
    pub(crate) encoding: Option<FieldEncoding>,
    pub(crate) absent: Absent,
}

/// The parts of an array or an object, each a text of its own.
#[derive(Debug, Default)]
pub(crate) struct FormParts {
    /// The items of a tuple, by their places.
    pub(crate) positions: Vec<Vec<FormKind>>,
    /// The items of what may be an array beside other things.
    pub(crate) items: Vec<FormKind>,
    /// The declared members.
    pub(crate) members: Vec<(String, Vec<FormKind>)>,
    /// The members that are not declared, where there may be such.
    pub(crate) others: Option<Vec<FormKind>>,
}

/// What a text may be read as; of several, the first that it fits.
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

/// What stands for a member that a form leaves out, having no null and no empty array.
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

/// An answer that the document describes.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) name: Ident,
    pub(crate) status: Status,
    pub(crate) docs: Docs,
    pub(crate) body: ResponseBody,
}

#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// The document describes none; what comes is not read.
    None,
    Json(Type),
    Text,
    /// Bytes of another media type, as they are.
    Raw,
}

/// Where webhooks differ, and what each has there.
#[derive(Debug)]
pub(crate) struct Recognition {
    pub(crate) places: Vec<Place>,
    /// One for each webhook.
    pub(crate) signs: Vec<Sign>,
}

impl Recognition {
    /// Whether bodies alone tell the webhooks apart.
    pub(crate) fn is_by_body(&self) -> bool {
        self.places.iter().all(Place::is_in_body)
    }
}

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A member of the body, by the names that lead to it.
    Body(Vec<String>),
    Header(String),
    /// A header that holds a webhook's name, or the first part of it; letters and digits alone count.
    EventHeader(String),
    /// A member of the body that does, by its JSON pointer.
    EventMember(String),
}

impl Place {
    pub(crate) fn is_in_body(&self) -> bool {
        match self {
            Place::Body(_) | Place::EventMember(_) => true,
            Place::Header(_) | Place::EventHeader(_) => false,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Sign {
    pub(crate) webhook: String,
    /// `None` where it may have one or not.
    pub(crate) has_body: Option<bool>,
    /// For each place the values that the webhook may have there; none, where any will do.
    pub(crate) values: Vec<Vec<Literal>>,
}

/// A message that the document gives as an example, its values as JSON text.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) payload: Option<String>,
    /// A value for each of the operation's parameters that has one, in their order.
    pub(crate) parameters: Vec<Option<String>>,
}
