//! A registered endpoint.

use std::fmt;

use openapi_webhooks::{Endpoint, Secret};

use crate::error::Error;
use crate::key::check_key;
use crate::record::from_micros;

/// An endpoint as a [`Registry`](crate::Registry) stores it.
#[derive(Clone, PartialEq, Eq)]
pub struct Registration {
    pub(crate) key: String,
    pub(crate) customer: String,
    pub(crate) url: String,
    pub(crate) secret: String,
    /// The secret before the last rotation, and when it stops being used, in microseconds since 1970.
    pub(crate) previous: Option<(String, i64)>,
    /// `None` for all webhooks.
    pub(crate) webhooks: Option<Vec<String>>,
}

impl Registration {
    /// Creates an endpoint that belongs to no customer and receives all webhooks.
    ///
    /// Check the URL with [`egress::Policy::check`](openapi_webhooks::egress::Policy::check) first. Its
    /// errors tell the customer what is wrong with the URL.
    ///
    /// # Errors
    /// If the key is not 1 to 256 bytes of text without NUL, or the URL is invalid.
    pub fn new(
        key: impl Into<String>,
        url: impl Into<String>,
        secret: &Secret,
    ) -> Result<Self, Error> {
        let registration = Self {
            key: key.into(),
            customer: String::new(),
            url: url.into(),
            secret: secret.expose().to_string(),
            previous: None,
            webhooks: None,
        };
        check_key(&registration.key)?;
        registration.endpoint()?;
        Ok(registration)
    }

    /// Sets the customer, such as the id of their account.
    /// [`Registry::subscribers_of`](crate::Registry::subscribers_of) finds the endpoints of one customer.
    #[must_use]
    pub fn for_customer(mut self, customer: impl Into<String>) -> Self {
        self.customer = customer.into();
        self
    }

    /// Sets the names of the webhooks that the endpoint receives. A name that ends with `*` stands for
    /// all names with that beginning: `order.*`.
    #[must_use]
    pub fn for_webhooks(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.webhooks = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the key, which deliveries name.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the URL. It may contain a password.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the customer, or `""` if the endpoint belongs to none.
    pub fn customer(&self) -> &str {
        &self.customer
    }

    /// Returns the names of the webhooks that the endpoint receives, or `None` for all webhooks.
    pub fn webhooks(&self) -> Option<&[String]> {
        self.webhooks.as_deref()
    }

    pub(crate) fn receives(&self, webhook: &str) -> bool {
        let Some(names) = &self.webhooks else {
            return true;
        };
        names.iter().any(|name| match name.strip_suffix('*') {
            Some(beginning) => webhook.starts_with(beginning),
            None => name == webhook,
        })
    }

    /// The endpoint to send to. Messages are signed by both secrets until the previous one expires.
    pub(crate) fn endpoint(&self) -> Result<Endpoint, Error> {
        let endpoint = Endpoint::new(&self.url).map_err(|error| invalid(&error))?;
        let mut endpoint = endpoint.signed_with(secret(&self.secret)?);
        if let Some((previous, end)) = &self.previous {
            let previous = secret(previous)?;
            endpoint = endpoint.signed_with(match from_micros(*end) {
                Some(end) => previous.expires_at(end),
                None => previous,
            });
        }
        Ok(endpoint)
    }

    /// The webhooks as a JSON array.
    pub(crate) fn webhooks_json(&self) -> Option<String> {
        let names = self.webhooks.as_deref();
        names.map(|names| serde_json::Value::from(names).to_string())
    }

    /// Reads a JSON array of names. If another program stored something else, the endpoint receives no webhooks.
    pub(crate) fn webhooks_from_json(json: &str) -> Vec<String> {
        serde_json::from_str(json).unwrap_or_default()
    }
}

fn secret(text: &str) -> Result<Secret, Error> {
    text.parse().map_err(|error| invalid(&error))
}

fn invalid(error: &dyn fmt::Display) -> Error {
    Error::invalid(error.to_string())
}

/// Omits the URL and the secrets.
impl fmt::Debug for Registration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Registration")
            .field("key", &self.key)
            .field("customer", &self.customer)
            .field("webhooks", &self.webhooks)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registration() -> Registration {
        Registration::new(
            "ep_1",
            "https://customer.example/hooks",
            &Secret::generate(),
        )
        .unwrap()
    }

    #[test]
    fn names_and_beginnings_select_webhooks() {
        assert!(registration().receives("order.paid"));
        let some = registration().for_webhooks(["order.*", "user.deleted"]);
        for (webhook, is_received) in [
            ("order.paid", true),
            ("order.", true),
            ("order", false),
            ("user.deleted", true),
            ("user.deleted.again", false),
        ] {
            assert_eq!(some.receives(webhook), is_received, "{webhook}");
        }
        assert!(registration().for_webhooks(["*"]).receives("order.paid"));
        assert!(!registration().for_webhooks([""; 0]).receives("order.paid"));
    }

    #[test]
    fn what_cannot_be_sent_to_is_refused() {
        let secret = Secret::generate();
        for (key, url) in [
            ("", "https://a.example"),
            ("a", "ftp://a.example"),
            ("a", ""),
        ] {
            let error = Registration::new(key, url, &secret).unwrap_err();
            assert!(error.is_invalid(), "{error}");
        }
    }

    #[test]
    fn debug_shows_no_url_and_no_secret() {
        let text = format!("{:?}", registration());
        assert!(
            text.contains("ep_1") && !text.contains("customer.example"),
            "{text}"
        );
        assert!(!text.contains("whsec_"), "{text}");
    }
}
