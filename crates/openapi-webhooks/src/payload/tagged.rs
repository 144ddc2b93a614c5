//! Unions whose objects are told apart by a tag. Members before the tag are buffered; members after
//! it are streamed. Most senders write the tag first.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::Deserializer;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

use crate::payload::pointer;
use crate::payload::reason;
use crate::payload::trials;
use crate::payload::untagged::UntaggedValue;

/// A union with a tag.
pub trait Tagged: Sized {
    /// The property that identifies the variant of an object.
    const TAG: &'static str;

    /// Reads an object as the variant of its tag.
    ///
    /// # Errors
    /// If the tag is missing or unknown, or the object does not match the variant.
    fn by_tag<O: TaggedObject>(object: O) -> Result<Self, O::Error>;

    /// Reads a value that is not an object.
    ///
    /// # Errors
    /// If it matches no variant.
    fn by_kind<E: Error>(value: UntaggedValue) -> Result<Self, E> {
        Err(value.unexpected("an object"))
    }
}

/// An object whose tag is known, before it is read as a variant.
pub trait TaggedObject: Sized {
    /// The error of the deserializer.
    type Error: Error;

    /// The tag, if it is present and a string.
    fn tag(&self) -> Option<&str>;

    /// The tag, if it is present and a string, an integer or a boolean.
    fn tag_value(&self) -> Option<TagValue<'_>>;

    /// Reads the object as a variant.
    ///
    /// # Errors
    /// If the object does not match the variant.
    fn read<T: DeserializeOwned, U>(self, variant: fn(T) -> U) -> Result<U, Self::Error>;

    /// The object as it was received.
    ///
    /// # Errors
    /// If the input is not valid JSON.
    fn into_value(self) -> Result<Value, Self::Error>;

    /// The error for a tag that is missing or unknown.
    fn unknown_tag(&self, property: &str, known: &[&str]) -> Self::Error;
}

/// The value of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagValue<'a> {
    /// A text.
    Text(&'a str),
    /// An integer, also if it is written as `1.0`.
    Integer(i128),
    /// A boolean.
    Boolean(bool),
}

impl<'a> TagValue<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(TagValue::Text(text)),
            Value::Bool(value) => Some(TagValue::Boolean(*value)),
            Value::Number(number) => {
                let whole = |float: f64| (float.fract() == 0.0).then_some(float as i128);
                let integer = number.as_i128();
                integer
                    .or_else(|| number.as_f64().and_then(whole))
                    .map(TagValue::Integer)
            }
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl fmt::Display for TagValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TagValue::Text(text) => f.write_str(text),
            TagValue::Integer(value) => value.fmt(f),
            TagValue::Boolean(value) => value.fmt(f),
        }
    }
}

/// Reads a union with a tag.
///
/// # Errors
/// If the value matches no variant.
pub fn read<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(TaggedVisitor(PhantomData))
}

struct TaggedVisitor<T>(PhantomData<T>);

impl<T: Tagged> TaggedVisitor<T> {
    fn no_object<E: Error>(value: impl Into<Value>) -> Result<T, E> {
        T::by_kind(UntaggedValue::of(value.into()))
    }
}

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let mut before = Vec::new();
        let mut tag = None;
        while let Some(name) = members.next_key_seed(TagSeed(T::TAG))? {
            match name {
                None => {
                    tag = Some(members.next_value()?);
                    break;
                }
                Some(name) => before.push((name, members.next_value()?)),
            }
        }
        T::by_tag(PartialObject {
            before,
            property: T::TAG,
            tag,
            after: members,
        })
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        Self::no_object(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        Self::no_object(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        Self::no_object(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        Self::no_object(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Self::no_object(value)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Self::no_object(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        Self::no_object(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        read(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        let items: Value = serde::Deserialize::deserialize(SeqAccessDeserializer::new(items))?;
        Self::no_object(items)
    }
}

/// Reads the name of a member; `None` for the tag.
struct TagSeed(&'static str);

impl<'de> DeserializeSeed<'de> for TagSeed {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TagSeed {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((name != self.0).then(|| Cow::Owned(name.to_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((name != self.0).then_some(Cow::Borrowed(name)))
    }
}

/// An object that was read up to its tag, or to its end if it has none.
struct PartialObject<'de, A> {
    before: Vec<(Cow<'de, str>, Value)>,
    property: &'static str,
    tag: Option<Value>,
    after: A,
}

impl<'de, A: MapAccess<'de>> TaggedObject for PartialObject<'de, A> {
    type Error = A::Error;

    fn tag(&self) -> Option<&str> {
        self.tag.as_ref()?.as_str()
    }

    fn tag_value(&self) -> Option<TagValue<'_>> {
        TagValue::of(self.tag.as_ref()?)
    }

    fn read<T: DeserializeOwned, U>(self, variant: fn(T) -> U) -> Result<U, A::Error> {
        let replay = ReplayMap {
            before: self.before.into_iter(),
            tag: self.tag.map(|tag| (self.property, tag)),
            read: None,
            after: self.after,
        };
        T::deserialize(MapAccessDeserializer::new(replay)).map(variant)
    }

    fn into_value(mut self) -> Result<Value, A::Error> {
        let before = self.before.into_iter();
        let mut all: Map<_, _> = before
            .map(|(name, value)| (name.into_owned(), value))
            .collect();
        if let Some(tag) = self.tag {
            all.insert(self.property.to_owned(), tag);
            while let Some((name, value)) = self.after.next_entry()? {
                all.insert(name, value);
            }
        }
        let value = Value::Object(all);
        trials::add_unknown(&value);
        Ok(value)
    }

    fn unknown_tag(&self, property: &str, known: &[&str]) -> A::Error {
        let Some(tag) = &self.tag else {
            return A::Error::custom(reason::missing(property));
        };
        let error = match TagValue::of(tag) {
            Some(tag) => {
                let known = known.iter().map(ToString::to_string);
                A::Error::custom(reason::not_listed(&tag.to_string(), known))
            }
            None => UntaggedValue::of(tag.clone()).unexpected("a tag of the union"),
        };
        pointer::member(property, &error)
    }
}

/// All members of an object in order; some were read before.
struct ReplayMap<'de, A> {
    before: vec::IntoIter<(Cow<'de, str>, Value)>,
    tag: Option<(&'static str, Value)>,
    /// The value of the member whose name was returned last, if it was read before.
    read: Option<Value>,
    after: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for ReplayMap<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if let Some((name, value)) = self.before.next() {
            self.read = Some(value);
            seed.deserialize(name.into_deserializer()).map(Some)
        } else if let Some((name, value)) = self.tag.take() {
            self.read = Some(value);
            seed.deserialize(name.into_deserializer()).map(Some)
        } else {
            self.after.next_key_seed(seed)
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.read.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.after.next_value_seed(seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Deserializer, Serialize};
    use serde_json::Value;

    use super::{Tagged, TaggedObject, UntaggedValue};

    #[derive(Debug, PartialEq)]
    enum Owner {
        User(User),
        Name(String),
        Other(Value),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct User {
        kind: String,
        id: u8,
    }

    impl<'de> Deserialize<'de> for Owner {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::read(deserializer)
        }
    }

    impl Tagged for Owner {
        const TAG: &'static str = "kind";

        fn by_tag<O: TaggedObject>(object: O) -> Result<Self, O::Error> {
            match object.tag() {
                Some("user") => object.read(Self::User),
                Some("alien") => object.into_value().map(Self::Other),
                _ => Err(object.unknown_tag("kind", &["user", "alien"])),
            }
        }

        fn by_kind<E: serde::de::Error>(value: UntaggedValue) -> Result<Self, E> {
            value.read(Self::Name)
        }
    }

    fn read(text: &str) -> Result<Owner, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn the_tag_may_be_in_any_position() {
        let user = Owner::User(User {
            kind: "user".to_owned(),
            id: 1,
        });
        for text in [
            r#"{"kind":"user","id":1}"#,
            r#"{"id":1,"kind":"user"}"#,
            r#"{"\u006bind":"user","id":1}"#,
        ] {
            assert_eq!(read(text).as_ref(), Ok(&user), "{text}");
        }
        assert_eq!(read(r#""ada""#), Ok(Owner::Name("ada".to_owned())));
    }

    #[test]
    fn unknown_objects_are_kept_completely() {
        for text in [
            r#"{"kind":"alien","id":[1]}"#,
            r#"{"id":[1],"kind":"alien"}"#,
        ] {
            let value = serde_json::from_str(text).expect("JSON");
            assert_eq!(read(text), Ok(Owner::Other(value)));
        }
    }

    #[test]
    fn faults_are_errors() {
        for (text, fault) in [
            ("{}", "missing field `kind`"),
            (
                r#"{"kind":1}"#,
                "#/kind: not listed: `1` is not one of user, alien",
            ),
            (r#"{"kind":null}"#, "#/kind: invalid type: null"),
            (r#"{"id":1,"kind":"x"}"#, "#/kind: not listed: `x` is not"),
            (r#"{"kind":"user"}"#, "missing field `id`"),
            (r#"{"kind":"user","id":1,"kind":"user"}"#, "duplicate field"),
            ("1", "invalid type: integer `1`, expected a string"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.starts_with(fault), "{text}: {error}");
        }
    }
}
