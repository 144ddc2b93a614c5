//! A file within a form.

use std::fmt;

use base64ct::{Base64, Encoding};
use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A file in a `multipart/form-data` payload: its bytes, name and media type.
///
/// ```
/// use openapi_webhooks::File;
///
/// let file = File::new("a,b\n1,2\n").with_name("orders.csv").with_content_type("text/csv");
/// assert_eq!(file.content(), "a,b\n1,2\n");
/// assert_eq!(file.name(), Some("orders.csv"));
/// ```
///
/// Its JSON form is an object with `content` in base64, and `name` and `content_type` if they are
/// known.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    content: Bytes,
    name: Option<String>,
    content_type: Option<String>,
}

impl File {
    /// Creates a file without a name. Many receivers recognise a file part by its name only.
    #[must_use]
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self {
            content: content.into(),
            name: None,
            content_type: None,
        }
    }

    /// Sets the file name, which may be any text (RFC 7578 §4.2).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. By default the media type of the document is sent.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The content.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    /// The file name. A received name is chosen by the sender: never use it as a path.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, if one was given.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("File")
            .field("length", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// The JSON form of a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    content: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written {
            content: Base64::encode_string(&self.content),
            name: self.name.clone(),
            content_type: self.content_type.clone(),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let content = Base64::decode_vec(&written.content)
            .map_err(|_| de::Error::custom("the content of a file must be base64"))?;
        Ok(Self {
            content: content.into(),
            name: written.name,
            content_type: written.content_type,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_the_whole_file_and_debug_hides_it() {
        let file = File::new(vec![0, 0xff, b'a'])
            .with_name("secret \"name\"")
            .with_content_type("image/png");
        let text = serde_json::to_string(&file).expect("JSON");
        assert_eq!(
            text,
            r#"{"content":"AP9h","name":"secret \"name\"","content_type":"image/png"}"#
        );
        assert_eq!(serde_json::from_str::<File>(&text).expect("a file"), file);
        assert_eq!(format!("{file:?}"), "File { length: 3, .. }");
        for refused in [
            r#""AP9h""#,
            r#"{"content":"?"}"#,
            r#"{"content":"","path":""}"#,
        ] {
            assert!(serde_json::from_str::<File>(refused).is_err(), "{refused}");
        }
    }
}
