//! A parameter's value: a scalar, an array of scalars, or an object of scalars, as in OpenAPI's
//! styles.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use crate::wire::style::Style;

pub(crate) enum ParameterValue {
    Scalar(String),
    Array(Vec<String>),
    Object(Vec<(String, String)>),
}

impl ParameterValue {
    /// `None` for null and empty values: RFC 6570 §2.3 calls both undefined and leaves them out.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Option<Self>, &'static str> {
        let parameter = value
            .serialize(ParameterSerializer)
            .map_err(|error| error.0)?;
        Ok(parameter.filter(|parameter| match parameter {
            Self::Scalar(_) => true,
            Self::Array(items) => !items.is_empty(),
            Self::Object(members) => !members.is_empty(),
        }))
    }

    /// The style `simple`.
    pub(crate) fn simple(self, explode: bool) -> String {
        match self {
            Self::Scalar(text) => text,
            Self::Array(items) => items.join(","),
            Self::Object(members) => {
                let between = if explode { "=" } else { "," };
                let members: Vec<_> = members
                    .iter()
                    .map(|(key, value)| [key, between, value].concat())
                    .collect();
                members.join(",")
            }
        }
    }

    /// The pairs of a query, form or cookie: names, each with the items of its value, to be joined
    /// by the style's delimiter.
    pub(crate) fn pairs(self, name: &str, style: Style) -> Result<Vec<Pair>, &'static str> {
        let pairs = match (self, style) {
            (Self::Scalar(text), Style::Form { .. }) => vec![(name.to_owned(), vec![text])],
            (Self::Array(items), Style::Form { explode: true }) => items
                .into_iter()
                .map(|item| (name.to_owned(), vec![item]))
                .collect(),
            (Self::Object(members), Style::Form { explode: true }) => members
                .into_iter()
                .map(|(key, value)| (key, vec![value]))
                .collect(),
            (Self::Object(members), Style::DeepObject) => members
                .into_iter()
                .map(|(key, value)| (format!("{name}[{key}]"), vec![value]))
                .collect(),
            (Self::Scalar(_) | Self::Array(_), Style::DeepObject) => return Err(NO_OBJECT),
            (Self::Scalar(_), Style::SpaceDelimited | Style::PipeDelimited) => {
                return Err(NO_ITEMS);
            }
            (Self::Array(items), _) => vec![(name.to_owned(), items)],
            (Self::Object(members), _) => {
                let items = members.into_iter().flat_map(|(key, value)| [key, value]);
                vec![(name.to_owned(), items.collect())]
            }
        };
        Ok(pairs)
    }
}

/// A name, and the items of its value.
pub(crate) type Pair = (String, Vec<String>);

const NO_OBJECT: &str = "the style `deepObject` supports only objects";
const NO_ITEMS: &str =
    "the styles `spaceDelimited` and `pipeDelimited` support only arrays and objects";

#[derive(Debug)]
struct ParameterSerializeError(&'static str);

const NESTED: ParameterSerializeError =
    ParameterSerializeError("only scalars, and arrays and objects of scalars, can be parameters");
const NOT_FINITE: ParameterSerializeError = ParameterSerializeError("a number is not finite");

impl fmt::Display for ParameterSerializeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl std::error::Error for ParameterSerializeError {}

impl ser::Error for ParameterSerializeError {
    /// The value's own error message may quote it.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("the value cannot be written")
    }
}

/// Serializes a scalar to its text and null to `None`; rejects everything else.
struct ScalarSerializer;

/// Serializes a whole parameter.
struct ParameterSerializer;

/// The methods of both serializers that take scalars; `$ok` wraps the text.
macro_rules! scalars {
    ($ok:expr) => {
        scalars!(@text $ok; serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
            serialize_i128 i128, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64,
            serialize_u128 u128, serialize_char char, serialize_str &str);

        fn serialize_f32(self, value: f32) -> Result<Self::Ok, ParameterSerializeError> {
            if value.is_finite() { Ok(Some($ok(value.to_string()))) } else { Err(NOT_FINITE) }
        }

        fn serialize_f64(self, value: f64) -> Result<Self::Ok, ParameterSerializeError> {
            if value.is_finite() { Ok(Some($ok(value.to_string()))) } else { Err(NOT_FINITE) }
        }

        fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Self::Ok, ParameterSerializeError> {
            Ok(Some($ok(variant.to_owned())))
        }

        fn serialize_none(self) -> Result<Self::Ok, ParameterSerializeError> {
            Ok(None)
        }

        fn serialize_unit(self) -> Result<Self::Ok, ParameterSerializeError> {
            Ok(None)
        }

        fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, ParameterSerializeError> {
            Ok(None)
        }

        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, ParameterSerializeError> {
            value.serialize(self)
        }

        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Self::Ok, ParameterSerializeError> {
            value.serialize(self)
        }

        fn serialize_bytes(self, _: &[u8]) -> Result<Self::Ok, ParameterSerializeError> {
            Err(NESTED)
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self, _: &'static str, _: u32, _: &'static str, _: &T,
        ) -> Result<Self::Ok, ParameterSerializeError> {
            Err(NESTED)
        }

        fn serialize_tuple_variant(
            self, _: &'static str, _: u32, _: &'static str, _: usize,
        ) -> Result<Self::SerializeTupleVariant, ParameterSerializeError> {
            Err(NESTED)
        }

        fn serialize_struct_variant(
            self, _: &'static str, _: u32, _: &'static str, _: usize,
        ) -> Result<Self::SerializeStructVariant, ParameterSerializeError> {
            Err(NESTED)
        }
    };
    (@text $ok:expr; $($method:ident $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<Self::Ok, ParameterSerializeError> {
            Ok(Some($ok(value.to_string())))
        })*
    };
}

impl Serializer for ScalarSerializer {
    type Ok = Option<String>;
    type Error = ParameterSerializeError;
    type SerializeSeq = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeTuple = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeTupleStruct = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeTupleVariant = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeMap = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeStruct = Impossible<Option<String>, ParameterSerializeError>;
    type SerializeStructVariant = Impossible<Option<String>, ParameterSerializeError>;

    scalars!(std::convert::identity);

    fn serialize_seq(
        self,
        _: Option<usize>,
    ) -> Result<Self::SerializeSeq, ParameterSerializeError> {
        Err(NESTED)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, ParameterSerializeError> {
        Err(NESTED)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, ParameterSerializeError> {
        Err(NESTED)
    }

    fn serialize_map(
        self,
        _: Option<usize>,
    ) -> Result<Self::SerializeMap, ParameterSerializeError> {
        Err(NESTED)
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, ParameterSerializeError> {
        Err(NESTED)
    }
}

impl Serializer for ParameterSerializer {
    type Ok = Option<ParameterValue>;
    type Error = ParameterSerializeError;
    type SerializeSeq = ArraySerializer;
    type SerializeTuple = ArraySerializer;
    type SerializeTupleStruct = ArraySerializer;
    type SerializeTupleVariant = Impossible<Option<ParameterValue>, ParameterSerializeError>;
    type SerializeMap = ObjectSerializer;
    type SerializeStruct = ObjectSerializer;
    type SerializeStructVariant = Impossible<Option<ParameterValue>, ParameterSerializeError>;

    scalars!(ParameterValue::Scalar);

    fn serialize_seq(self, _: Option<usize>) -> Result<ArraySerializer, ParameterSerializeError> {
        Ok(ArraySerializer::default())
    }

    fn serialize_tuple(self, _: usize) -> Result<ArraySerializer, ParameterSerializeError> {
        Ok(ArraySerializer::default())
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<ArraySerializer, ParameterSerializeError> {
        Ok(ArraySerializer::default())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<ObjectSerializer, ParameterSerializeError> {
        Ok(ObjectSerializer::default())
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<ObjectSerializer, ParameterSerializeError> {
        Ok(ObjectSerializer::default())
    }
}

#[derive(Default)]
struct ArraySerializer(Vec<String>);

impl ArraySerializer {
    fn push<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), ParameterSerializeError> {
        self.0.extend(item.serialize(ScalarSerializer)?);
        Ok(())
    }
}

macro_rules! array {
    ($($trait:ident $method:ident),*) => {
        $(impl ser::$trait for ArraySerializer {
            type Ok = Option<ParameterValue>;
            type Error = ParameterSerializeError;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), ParameterSerializeError> {
                self.push(item)
            }

            fn end(self) -> Result<Option<ParameterValue>, ParameterSerializeError> {
                Ok(Some(ParameterValue::Array(self.0)))
            }
        })*
    };
}

array!(SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field);

#[derive(Default)]
struct ObjectSerializer {
    key: Option<String>,
    members: Vec<(String, String)>,
}

impl ser::SerializeMap for ObjectSerializer {
    type Ok = Option<ParameterValue>;
    type Error = ParameterSerializeError;

    fn serialize_key<T: Serialize + ?Sized>(
        &mut self,
        key: &T,
    ) -> Result<(), ParameterSerializeError> {
        self.key = key.serialize(ScalarSerializer)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), ParameterSerializeError> {
        let member = self.key.take().zip(value.serialize(ScalarSerializer)?);
        self.members.extend(member);
        Ok(())
    }

    fn end(self) -> Result<Option<ParameterValue>, ParameterSerializeError> {
        Ok(Some(ParameterValue::Object(self.members)))
    }
}

impl ser::SerializeStruct for ObjectSerializer {
    type Ok = Option<ParameterValue>;
    type Error = ParameterSerializeError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), ParameterSerializeError> {
        self.members.extend(
            value
                .serialize(ScalarSerializer)?
                .map(|text| (key.to_owned(), text)),
        );
        Ok(())
    }

    fn end(self) -> Result<Option<ParameterValue>, ParameterSerializeError> {
        Ok(Some(ParameterValue::Object(self.members)))
    }
}
