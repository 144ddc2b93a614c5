//! The examples of a document, as messages.

use crate::event::webhook_events::WebhookEvents;
use crate::message::error::MessageError;
use crate::message::message::Message;

/// Events whose document has examples. Generated code implements this trait for `Event` with
/// `examples(true)` and `test_support(true)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no example messages",
    note = "call `.examples(true)` and `.test_support(true)` on `openapi_webhooks_build::configure()`"
)]
pub trait WebhookExamples: WebhookEvents {
    /// A message for each example of a webhook in the document.
    ///
    /// # Errors
    /// If the example of a parameter does not fit its location.
    fn examples() -> Result<Vec<Message>, MessageError>;
}
