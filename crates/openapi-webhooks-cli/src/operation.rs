//! Finds a webhook of a document by its name.

use openapi_webhooks_document::{BodyView, Catalogue, OperationView, Webhook};

use crate::failure::Failure;
use crate::output;

/// The webhook of this name.
pub(crate) fn webhook<'a>(catalogue: &'a Catalogue, name: &str) -> Result<Webhook<'a>, Failure> {
    catalogue.webhook(name).ok_or_else(|| {
        let failure = Failure::new(format!("there is no webhook `{}`", output::visible(name)));
        let webhooks = catalogue.webhooks();
        let names = webhooks.iter().map(Webhook::name);
        match nearest(name, names) {
            Some(near) => failure.help(format!("did you mean `{}`?", output::visible(near))),
            None => failure.help("`openapi-webhooks list` lists the webhooks"),
        }
    })
}

/// The first operation of a webhook, and its first body.
pub(crate) fn first<'a>(
    webhook: &Webhook<'a>,
) -> Result<(OperationView<'a>, Option<BodyView<'a>>), Failure> {
    let operation = webhook.operations().into_iter().next();
    let operation = operation.ok_or_else(|| Failure::new("the webhook has no method"))?;
    let body = operation.bodies().into_iter().next();
    Ok((operation, body))
}

/// The name with the most letters in common at its start, ignoring case and separators.
fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let wanted = plain(name);
    let common = |other: &str| {
        let other = plain(other);
        let pairs = wanted.chars().zip(other.chars());
        pairs.take_while(|(one, other)| one == other).count()
    };
    let best = names.max_by_key(|other| common(other))?;
    let least = wanted.chars().count().div_ceil(2).max(2);
    (common(best) >= least).then_some(best)
}
