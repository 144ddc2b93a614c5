//! The schemes of providers.

use std::time::Duration;

use http::HeaderName;

use crate::signing::algorithm::{Algorithm, Encoding};
use crate::signing::content::Part;
use crate::signing::scheme::Scheme;
use crate::signing::standard;
use crate::signing::timestamp::TimestampFormat::{Milliseconds, Rfc3339, Seconds};

/// Presets for providers. Each names its source in the provider's documentation. Calendly, Discord, Zendesk and
/// Zoom document no tolerance for the timestamp: Calendly's preset has that of Calendly's example, and the others
/// have the default.
///
/// ```
/// use openapi_webhooks::signing::{Scheme, SharedSecret};
///
/// let secret: SharedSecret = "It's a Secret to Everybody".parse()?;
/// let verifier = Scheme::github().verifier([secret]);
/// # Ok::<_, openapi_webhooks::SecretError>(())
/// ```
impl Scheme {
    /// Bitbucket: `X-Hub-Signature: sha256=…` over the body. The id is `X-Request-UUID`.
    ///
    /// Source: Bitbucket Cloud, "Manage webhooks", section "Secure webhooks".
    #[must_use]
    pub fn bitbucket() -> Self {
        hmac("x-hub-signature", "{body}")
            .prefix("sha256=")
            .id_header(name("x-request-uuid"))
    }

    /// Calendly: `Calendly-Webhook-Signature: t=…,v1=…` over the timestamp and the body. The tolerance of the
    /// timestamp is 3 minutes, as in Calendly's example.
    ///
    /// Source: Calendly, "Webhook signatures".
    #[must_use]
    pub fn calendly() -> Self {
        with_entries("calendly-webhook-signature").tolerance(Duration::from_secs(180))
    }

    /// Discord: `X-Signature-Ed25519` over `X-Signature-Timestamp` and the body. The key is the
    /// application's public key, which [`PublicKey::from_hex`](crate::PublicKey::from_hex) parses. Discord also
    /// requires an answer to a `PING`: [`Answer::json`](crate::receiver::challenge::Answer::json) of
    /// `{"type":1}`, in `VerifyLayer::challenge`.
    ///
    /// Source: Discord, "Interactions: receiving and responding", section "Validating security request
    /// headers".
    #[cfg(feature = "ed25519")]
    #[must_use]
    pub fn discord() -> Self {
        let header = "x-signature-ed25519";
        preset(Algorithm::Ed25519, header, "{timestamp}{body}")
            .timestamp_header(name("x-signature-timestamp"), Seconds)
    }

    /// GitHub: `X-Hub-Signature-256: sha256=…` over the body. The id is `X-GitHub-Delivery`. The payload
    /// is read from JSON, or from the field `payload` of a form, which is GitHub's default content type.
    ///
    /// Source: GitHub, "Validating webhook deliveries".
    #[must_use]
    pub fn github() -> Self {
        hmac("x-hub-signature-256", "{body}")
            .prefix("sha256=")
            .id_header(name("x-github-delivery"))
            .json_in_form("payload")
    }

    /// HubSpot, version 3: `X-HubSpot-Signature-v3` over the method, the URL, the body and
    /// `X-HubSpot-Request-Timestamp`.
    ///
    /// Source: HubSpot, "Validating requests", section "Validate the v3 request signature".
    #[must_use]
    pub fn hubspot() -> Self {
        Self {
            content: vec![Part::Method, Part::HubSpotUrl, Part::Body, Part::Timestamp],
            ..hmac("x-hubspot-signature-v3", "{body}")
                .encoding(Encoding::Base64)
                .timestamp_header(name("x-hubspot-request-timestamp"), Milliseconds)
        }
    }

    /// Linear: `Linear-Signature` over the body, whose member `webhookTimestamp` is at most a minute old.
    /// The id is `Linear-Delivery`.
    ///
    /// Source: Linear, "Webhooks", section "Securing webhooks".
    #[must_use]
    pub fn linear() -> Self {
        hmac("linear-signature", "{body}")
            .timestamp_member("webhookTimestamp", Milliseconds)
            .tolerance(Duration::from_secs(60))
            .id_header(name("linear-delivery"))
    }

    /// Meta, for Facebook, Instagram and WhatsApp: `X-Hub-Signature-256: sha256=…` over the body.
    ///
    /// Source: Meta, "Webhooks: Getting started", section "Validating payloads".
    #[must_use]
    pub fn meta() -> Self {
        hmac("x-hub-signature-256", "{body}").prefix("sha256=")
    }

    /// Paddle Billing: `Paddle-Signature: ts=…;h1=…` over the timestamp and the body, whose member `event_id`
    /// is the id. The tolerance of the timestamp is 5 seconds, as in Paddle's libraries.
    ///
    /// Source: Paddle, "Verify webhook signatures", and `@paddle/paddle-node-sdk`.
    #[must_use]
    pub fn paddle() -> Self {
        hmac("paddle-signature", "{timestamp}:{body}")
            .separator(';')
            .prefix("h1=")
            .timestamp_entry("ts=", Seconds)
            .tolerance(Duration::from_secs(5))
            .id_member("event_id")
    }

    /// Shopify: `X-Shopify-Hmac-Sha256` over the body. The id is `X-Shopify-Webhook-Id`. For up to an hour
    /// after a rotation, Shopify still signs with the old secret.
    ///
    /// Source: Shopify, "Verify webhook deliveries".
    #[must_use]
    pub fn shopify() -> Self {
        hmac("x-shopify-hmac-sha256", "{body}")
            .encoding(Encoding::Base64)
            .id_header(name("x-shopify-webhook-id"))
    }

    /// Slack: `X-Slack-Signature: v0=…` over `X-Slack-Request-Timestamp` and the body. The id of an event is
    /// its member `event_id`; commands and interactions have none.
    ///
    /// Source: Slack, "Verifying requests from Slack".
    #[must_use]
    pub fn slack() -> Self {
        hmac("x-slack-signature", "v0:{timestamp}:{body}")
            .prefix("v0=")
            .timestamp_header(name("x-slack-request-timestamp"), Seconds)
            .id_member("event_id")
    }

    /// Square: `X-Square-HmacSha256-Signature` over the URL and the body.
    ///
    /// Source: Square, "Verify and validate an event notification".
    #[must_use]
    pub fn square() -> Self {
        hmac("x-square-hmacsha256-signature", "{url}{body}").encoding(Encoding::Base64)
    }

    /// [Standard Webhooks](https://www.standardwebhooks.com), as [`Verifier`](crate::Verifier) and
    /// [`Endpoint::signed_with`](crate::Endpoint::signed_with) use it. For a key of another length than the
    /// specification allows, use [`SharedSecret::from_bytes`](super::SharedSecret::from_bytes).
    #[must_use]
    pub fn standard_webhooks() -> Self {
        as_in_standard_webhooks([standard::ID, standard::TIMESTAMP, standard::SIGNATURE])
    }

    /// Stripe: `Stripe-Signature: t=…,v1=…` over the timestamp and the body, whose member `id` is the id. The
    /// key is the whole text of the secret, with `whsec_`.
    ///
    /// Source: Stripe, "Receive Stripe events in your webhook endpoint", section "Verify webhook
    /// signatures manually".
    #[must_use]
    pub fn stripe() -> Self {
        with_entries("stripe-signature").id_member("id")
    }

    /// Senders that use Svix: `svix-signature`, `svix-id` and `svix-timestamp`, signed as in Standard
    /// Webhooks. The key is a [`Secret`](crate::Secret). For the headers `webhook-…`, use
    /// [`Verifier`](crate::Verifier).
    ///
    /// Source: Svix, "Verifying webhooks manually".
    #[must_use]
    pub fn svix() -> Self {
        as_in_standard_webhooks(["svix-id", "svix-timestamp", "svix-signature"].map(name))
    }

    /// Twilio: `X-Twilio-Signature`, HMAC-SHA1 over the URL and the sorted form parameters. For other
    /// bodies, the query parameter `bodySHA256` has the hash. The URL is verified with and without its port.
    ///
    /// Source: Twilio, "Webhooks security", and its library `twilio`.
    #[must_use]
    pub fn twilio() -> Self {
        Self {
            content: vec![Part::Url, Part::TwilioBody],
            ..preset(Algorithm::HmacSha1, "x-twilio-signature", "{body}").encoding(Encoding::Base64)
        }
    }

    /// Zendesk: `X-Zendesk-Webhook-Signature` over `X-Zendesk-Webhook-Signature-Timestamp` and the body.
    ///
    /// Source: Zendesk, "Verifying webhook authenticity".
    #[must_use]
    pub fn zendesk() -> Self {
        hmac("x-zendesk-webhook-signature", "{timestamp}{body}")
            .encoding(Encoding::Base64)
            .timestamp_header(name("x-zendesk-webhook-signature-timestamp"), Rfc3339)
    }

    /// Zoom: `x-zm-signature: v0=…` over `x-zm-request-timestamp` and the body.
    ///
    /// Source: Zoom, "Using webhooks", section "Verify webhook events".
    #[must_use]
    pub fn zoom() -> Self {
        hmac("x-zm-signature", "v0:{timestamp}:{body}")
            .prefix("v0=")
            .timestamp_header(name("x-zm-request-timestamp"), Seconds)
    }
}

/// The scheme of Standard Webhooks with these names of headers: a list of signatures over the id, the
/// timestamp and the body.
fn as_in_standard_webhooks([id, timestamp, signature]: [HeaderName; 3]) -> Scheme {
    let signatures = standard::SIGNATURES.iter();
    Scheme {
        signatures: signatures
            .map(|(algorithm, prefix)| (*algorithm, (*prefix).into()))
            .collect(),
        header: signature,
        // The fields above replace its header and its signatures.
        ..hmac("-", "{id}.{timestamp}.{body}")
            .separator(' ')
            .encoding(Encoding::Base64)
            .timestamp_header(timestamp, Seconds)
            .id_header(id)
    }
}

/// `t=…,v1=…` over the timestamp and the body.
fn with_entries(header: &'static str) -> Scheme {
    hmac(header, "{timestamp}.{body}")
        .separator(',')
        .prefix("v1=")
        .timestamp_entry("t=", Seconds)
}

fn hmac(header: &'static str, content: &str) -> Scheme {
    preset(Algorithm::HmacSha256, header, content)
}

fn preset(algorithm: Algorithm, header: &'static str, content: &str) -> Scheme {
    match Scheme::new(algorithm, name(header), content) {
        Ok(scheme) => scheme,
        Err(error) => unreachable!("the contents of presets are valid: {error}"),
    }
}

fn name(name: &'static str) -> HeaderName {
    HeaderName::from_static(name)
}
