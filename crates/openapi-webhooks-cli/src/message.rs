//! Messages of webhooks that are only known at run time. They are built through the runtime's stored format.

use base64ct::{Base64, Encoding};
use openapi_webhooks::Message;
use openapi_webhooks::uuid::Uuid;
use serde_json::json;

use crate::failure::Failure;

/// The parts of a message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    pub(crate) webhook: String,
    pub(crate) method: String,
    /// The headers of the document and of the caller, without those of signatures.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: String,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Generates the id of a message.
pub(crate) fn new_id() -> String {
    format!("msg_{}", Uuid::new_v4().simple())
}

impl Parts {
    /// The parts of a message that was built from the document.
    pub(crate) fn of(message: &Message) -> Result<Self, Failure> {
        let stored = serde_json::to_value(message);
        let stored = stored.map_err(|error| Failure::of("the message cannot be sent", error))?;
        let text = |member: &str| stored[member].as_str().unwrap_or_default().to_owned();
        let headers = serde_json::from_value(stored["headers"].clone());
        Ok(Parts {
            webhook: message.webhook().to_owned(),
            method: message.method().to_string(),
            headers: headers.unwrap_or_default(),
            query: text("query"),
            content_type: message.content_type().map(str::to_owned),
            body: message.body().to_vec(),
        })
    }

    /// The message with this id.
    pub(crate) fn message(&self, id: &str) -> Result<Message, Failure> {
        let stored = json!({
            "version": Message::FORMAT_VERSION,
            "id": id,
            "webhook": self.webhook,
            "method": self.method,
            "headers": self.headers,
            "query": self.query,
            "content_type": self.content_type,
            "body": Base64::encode_string(&self.body),
        });
        let message = serde_json::from_value(stored);
        message.map_err(|error| Failure::of("the message cannot be sent", error))
    }
}
