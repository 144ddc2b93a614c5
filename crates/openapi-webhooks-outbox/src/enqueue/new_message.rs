//! The values of an enqueued message.

use std::fmt;

use openapi_webhooks::Message;

use crate::error::Error;
use crate::key::check_key;

/// The values of the statement that enqueues a message, for drivers that this crate does not
/// support.
///
/// The statement is `Sqlite::ENQUEUE`, which takes [`endpoints_json`](Self::endpoints_json), or
/// `Postgres::ENQUEUE`, which takes [`endpoints`](Self::endpoints) as `text[]`.
///
/// ```
/// # use openapi_webhooks::{codegen::v1::MessageBuilder, http::Method};
/// # use openapi_webhooks_outbox::NewMessage;
/// # let message = MessageBuilder::new("new-subscription", Method::POST).empty()?;
/// let new = NewMessage::new(&message, ["ep_1", "ep_2"])?;
/// let values = [new.id(), new.webhook(), new.stored(), &new.endpoints_json()];
/// assert_eq!(values[3], r#"["ep_1","ep_2"]"#);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct NewMessage {
    id: String,
    webhook: String,
    stored: String,
    endpoints: Vec<String>,
}

impl NewMessage {
    /// Creates the values for a message and the keys of the endpoints to send it to.
    ///
    /// # Errors
    /// If a key is not 1 to 256 bytes of text without NUL.
    pub fn new(
        message: &Message,
        endpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self, Error> {
        let endpoints: Vec<String> = endpoints.into_iter().map(Into::into).collect();
        for endpoint in &endpoints {
            check_key(endpoint)?;
        }
        let stored = serde_json::to_string(message);
        Ok(Self {
            id: message.id().to_owned(),
            webhook: message.webhook().to_owned(),
            stored: stored.map_err(|_| Error::invalid("the message cannot be stored"))?,
            endpoints,
        })
    }

    /// The message's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The webhook's name in the document.
    #[must_use]
    pub fn webhook(&self) -> &str {
        &self.webhook
    }

    /// The message in its stored format.
    #[must_use]
    pub fn stored(&self) -> &str {
        &self.stored
    }

    /// The keys of the endpoints.
    #[must_use]
    pub fn endpoints(&self) -> &[String] {
        &self.endpoints
    }

    /// The keys of the endpoints, as a JSON array.
    #[must_use]
    pub fn endpoints_json(&self) -> String {
        serde_json::Value::from(self.endpoints.as_slice()).to_string()
    }
}

impl fmt::Debug for NewMessage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NewMessage")
            .field("id", &self.id)
            .field("webhook", &self.webhook)
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use openapi_webhooks::codegen::v1::MessageBuilder;
    use openapi_webhooks::http::Method;

    use super::*;

    #[test]
    fn keys_are_short_text() {
        let message = MessageBuilder::new("hook", Method::POST).empty().unwrap();
        for key in ["a", "ä \"'[]", &"a".repeat(256)] {
            assert!(NewMessage::new(&message, [key]).is_ok(), "{key}");
        }
        for key in ["", "a\0", &"a".repeat(257)] {
            assert!(
                NewMessage::new(&message, [key]).unwrap_err().is_invalid(),
                "{key}"
            );
        }
        assert_eq!(
            NewMessage::new(&message, [""; 0]).unwrap().endpoints_json(),
            "[]"
        );
    }
}
