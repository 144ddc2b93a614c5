//! Objects with declared members: the code that all generated structs share.

use std::any::Any;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::payload::deserialize_as::{DeserializeAs, Same, Seed, is_any};
use crate::payload::finite::Finite;
use crate::payload::time::WrittenAtOnce;
use crate::payload::{pointer, trials};

/// A struct that is read from a JSON object.
pub trait Object<'de>: Sized {
    /// The wire names of the declared members.
    const NAMES: &'static [&'static str];

    /// The indices in [`NAMES`](Self::NAMES) of the required members.
    const REQUIRED: &'static [usize];

    /// The members read so far: an `Option` for each declared member.
    type Draft;

    /// An empty draft.
    const EMPTY: Self::Draft;

    /// Reads the declared member with this index into the draft. An index beyond all names means an
    /// undeclared member.
    ///
    /// # Errors
    /// If the value has the wrong type.
    fn fill<A: MapAccess<'de>>(
        draft: &mut Self::Draft,
        at: usize,
        member: Member<'_, A>,
    ) -> Result<(), A::Error>;

    /// The struct, if every required member is present.
    fn build(draft: Self::Draft) -> Option<Self>;
}

/// Reads a struct.
///
/// # Errors
/// If the value is not an object, or a member is missing, duplicate, forbidden or has the wrong
/// type.
pub fn read<'de, T: Object<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut draft = T::EMPTY;
        let mut seen = Seen::default();
        let mut names = Names {
            all: T::NAMES,
            next: 0,
        };
        while let Some(name) = map.next_key_seed(names)? {
            let (at, name) = match &name {
                Name::Declared(at, name) => (*at, *name),
                Name::Other(name) => (T::NAMES.len(), name.as_ref()),
            };
            seen.insert(at);
            names.next = at + 1;
            let member = Member {
                map: &mut map,
                name,
            };
            T::fill(&mut draft, at, member)?;
        }
        T::build(draft).ok_or_else(|| {
            let missing = T::REQUIRED.iter().find(|&&at| !seen.contains(at));
            let name = missing.and_then(|&at| T::NAMES.get(at));
            A::Error::missing_field(name.copied().unwrap_or_default())
        })
    }
}

/// The members that were present, by index.
#[derive(Default)]
struct Seen {
    first: u64,
    more: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, at: usize) {
        if at < 64 {
            self.first |= 1 << at;
        } else {
            self.more.push(at);
        }
    }

    fn contains(&self, at: usize) -> bool {
        if at < 64 {
            self.first & 1 << at != 0
        } else {
            self.more.contains(&at)
        }
    }
}

/// Finds the index of a member by its name. Most payloads have their members in document order, so
/// the search starts after the last match.
#[derive(Clone, Copy)]
struct Names {
    all: &'static [&'static str],
    next: usize,
}

enum Name<'de> {
    Declared(usize, &'static str),
    Other(Cow<'de, str>),
}

impl Names {
    fn find<'de>(self, name: &str) -> Option<Name<'de>> {
        match self.all.get(self.next) {
            Some(next) if *next == name => Some(Name::Declared(self.next, next)),
            _ => self.search(name),
        }
    }

    #[inline(never)]
    fn search<'de>(self, name: &str) -> Option<Name<'de>> {
        let (before, after) = self.all.split_at(self.next.min(self.all.len()));
        let numbered = |names: &'static [&'static str], first| (first..).zip(names);
        numbered(after, before.len())
            .chain(numbered(before, 0))
            .find(|(_, one)| **one == name)
            .map(|(at, name)| Name::Declared(at, name))
    }
}

impl<'de> DeserializeSeed<'de> for Names {
    type Value = Name<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name<'de>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Names {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
        let other = || Name::Other(Cow::Owned(name.to_owned()));
        Ok(self.find(name).unwrap_or_else(other))
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
        let other = Name::Other(Cow::Borrowed(name));
        Ok(self.find(name).unwrap_or(other))
    }
}

/// A member whose name has been read, but not its value.
#[derive(Debug)]
pub struct Member<'a, A> {
    map: &'a mut A,
    name: &'a str,
}

impl<'de, A: MapAccess<'de>> Member<'_, A> {
    /// Reads the value with its own `Deserialize`.
    ///
    /// # Errors
    /// If the value is not a `T`, or the member is a duplicate.
    pub fn read<T: Deserialize<'de> + 'static>(self, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.read_as::<Same, T>(slot)
    }

    /// Reads the value through `R`.
    ///
    /// # Errors
    /// If the value is not a `T`, or the member is a duplicate.
    pub fn read_as<R: DeserializeAs<'de, T>, T>(
        mut self,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        let value = self.value::<R, T>()?;
        if slot.replace(value).is_some() {
            return Err(self.twice());
        }
        Ok(())
    }

    /// Reads the value into the map of undeclared members.
    ///
    /// # Errors
    /// If the value is not a `T`, or the member is a duplicate.
    pub fn keep<R: DeserializeAs<'de, T>, T: 'static>(
        mut self,
        rest: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        if is_any::<T>() {
            trials::add_undeclared(1);
        }
        let value = self.value::<R, T>()?;
        if rest.insert(self.name.to_owned(), value).is_some() {
            return Err(self.twice());
        }
        Ok(())
    }

    /// Skips the value.
    ///
    /// # Errors
    /// If the value is not valid JSON.
    pub fn skip(self) -> Result<(), A::Error> {
        if trials::is_trying() {
            let value: Value = self.map.next_value()?;
            trials::add_unknown(&value);
            return Ok(());
        }
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// Rejects the member.
    ///
    /// # Errors
    /// Always.
    pub fn forbid(self) -> Result<(), A::Error> {
        let error = A::Error::custom("the document does not allow this member");
        Err(pointer::member(self.name, &error))
    }

    fn value<R: DeserializeAs<'de, T>, T>(&mut self) -> Result<T, A::Error> {
        let value = self.map.next_value_seed(Seed::<R, T>::new());
        value.map_err(|error| pointer::member(self.name, &error))
    }

    fn twice(&self) -> A::Error {
        let error = A::Error::custom("duplicate member");
        pointer::member(self.name, &error)
    }
}

/// Writes a struct, member by member.
#[derive(Debug)]
pub struct Writer<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Writer<S> {
    /// Starts an object.
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Writes a member.
    pub fn member<T: Serialize + 'static>(&mut self, name: &str, value: &T) {
        // chrono's `Serialize` for times is slow.
        match (value as &dyn Any).downcast_ref() {
            Some(time) => self.entry(name, &WrittenAtOnce(time)),
            None => self.entry(name, value),
        }
    }

    fn entry<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    /// Writes a member if it is present.
    pub fn optional<T: Serialize + 'static>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member that is or contains floats, all of which must be finite.
    pub fn float<T: Serialize + Finite + 'static>(&mut self, name: &str, value: &T) {
        if value.is_finite() {
            self.member(name, value);
        } else if self.0.is_ok() {
            self.0 = Err(S::Error::custom("NaN and infinity have no JSON"));
        }
    }

    /// Writes a member that is or contains floats, if it is present.
    pub fn optional_float<T: Serialize + Finite + 'static>(
        &mut self,
        name: &str,
        value: &Option<T>,
    ) {
        if let Some(value) = value {
            self.float(name, value);
        }
    }

    /// Writes the undeclared members.
    pub fn rest<T: Serialize + 'static>(&mut self, members: &BTreeMap<String, T>) {
        for (name, value) in members {
            self.member(name, value);
        }
    }

    /// Writes undeclared members that are or contain floats.
    pub fn rest_of_floats<T: Serialize + Finite + 'static>(
        &mut self,
        members: &BTreeMap<String, T>,
    ) {
        for (name, value) in members {
            self.float(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    /// If a member could not be written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0.and_then(SerializeMap::end)
    }
}

/// Formats a struct as its name and its JSON, or the reason why it has no JSON.
///
/// # Errors
/// If the formatter fails.
pub fn show<T: Serialize>(
    name: &str,
    value: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let json = if formatter.alternate() {
        serde_json::to_string_pretty(value)
    } else {
        serde_json::to_string(value)
    };
    match json {
        Ok(json) => write!(formatter, "{name} {}", Visible(&json)),
        Err(error) => write!(formatter, "{name} <{error}>"),
    }
}

/// Text with invisible characters escaped, such as those that change the direction of a log line.
/// JSON has already escaped those in ASCII.
struct Visible<'a>(&'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|one| {
            if one.is_ascii() || one.escape_debug().len() == 1 {
                formatter.write_char(one)
            } else {
                write!(formatter, "{}", one.escape_unicode())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::payload::deserialize_as::{Array, Integer};

    /// As the generator writes it.
    #[derive(PartialEq)]
    struct Order {
        id: i64,
        buyer: Option<String>,
        note: Option<Option<String>>,
        fee: Option<f64>,
        rest: BTreeMap<String, Vec<i64>>,
    }

    impl serde::Serialize for Order {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = super::Writer::new(serializer);
            object.member("id", &self.id);
            object.member("buyer", &self.buyer);
            object.optional("note", &self.note);
            object.optional_float("fee", &self.fee);
            object.rest(&self.rest);
            object.end()
        }
    }

    crate::codegen::v1::object!(impl Debug for Order);

    crate::codegen::v1::object! {
        impl Deserialize for Order {
            type Others = keep<4, rest, Vec<i64>, Array<Integer>>;
            const REQUIRED: &[usize] = &[0, 1];
            const id: i64 = read_as::<Integer>(0, "id", Some(id));
            const buyer: Option<String> = read(1, "buyer", Some(buyer));
            const note: Option<String> = read(2, "note", note);
            const fee: f64 = read(3, "fee", fee);
        }
    }

    fn read(text: &str) -> Result<Order, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn members_are_accepted_in_any_order() {
        let whole = r#"{"id":1,"buyer":"ada","note":null,"fee":0.5,"more":[1,2]}"#;
        let shuffled = r#"{"more":[1.0,2],"fee":0.5,"note":null,"bu\u0079er":"ada","id":1e0}"#;
        let order = read(whole).expect("an order");
        assert_eq!(read(shuffled).as_ref(), Ok(&order));
        assert_eq!(serde_json::to_string(&order).expect("JSON"), whole);
    }

    #[test]
    fn absent_null_and_value_differ() {
        let note = |text| read(text).map(|order| order.note);
        assert_eq!(note(r#"{"id":1,"buyer":null}"#), Ok(None));
        assert_eq!(note(r#"{"id":1,"buyer":null,"note":null}"#), Ok(Some(None)));
        let some = Some(Some("a".to_owned()));
        assert_eq!(note(r#"{"id":1,"buyer":null,"note":"a"}"#), Ok(some));
    }

    #[test]
    fn errors_have_their_location() {
        for (text, fault) in [
            (r#"{"id":1}"#, "missing field `buyer` at line 1 column 8"),
            (
                r#"{"buyer":null}"#,
                "missing field `id` at line 1 column 14",
            ),
            (
                r#"{"id":1,"buyer":null,"fee":null}"#,
                "#/fee: invalid type: null, expected f64 at line 1 column 31",
            ),
            (
                r#"{"id":1,"buyer":null,"a/b":[1,"x"]}"#,
                "#/a~1b/1: invalid type: string \"x\", expected an integer at line 1 column 33",
            ),
            (r#"{"id":1,"id":2}"#, "#/id: duplicate member"),
            (r#"{"a":[],"a":[]}"#, "#/a: duplicate member"),
            (
                "[1, null]",
                "invalid type: sequence, expected an object at line 1 column 0",
            ),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.starts_with(fault), "{text}: {error}");
        }
    }

    #[test]
    fn a_float_that_json_cannot_represent_is_rejected() {
        let mut order = read(r#"{"id":1,"buyer":null,"fee":1}"#).expect("an order");
        order.fee = Some(f64::NAN);
        assert!(serde_json::to_string(&order).is_err());
        let shown = format!("{order:?}");
        assert_eq!(shown, "Order <NaN and infinity have no JSON>");
    }

    #[test]
    fn debug_shows_objects_as_json() {
        let order = read(r#"{"id":1,"buyer":null,"fee":0.5}"#).expect("an order");
        let shown = format!("{order:?}");
        assert_eq!(shown, r#"Order {"id":1,"buyer":null,"fee":0.5}"#);
        let shown = format!("{:?}", read("{\"id\":1,\"buyer\":\"ä\u{202e}\"}"));
        assert_eq!(shown, r#"Ok(Order {"id":1,"buyer":"ä\u{202e}"})"#);
        let shown = format!("{:#?}", [&order]);
        let pretty = "[\n    Order {\n      \"id\": 1,\n      \"buyer\": null,\n      \"fee\": 0.5\n    },\n]";
        assert_eq!(shown, pretty);
    }

    #[test]
    fn members_beyond_128_are_tracked() {
        let mut seen = super::Seen::default();
        for at in [0, 127, 128, 500] {
            assert!(!seen.contains(at));
            seen.insert(at);
            assert!(seen.contains(at));
        }
    }
}
