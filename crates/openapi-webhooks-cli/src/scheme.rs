//! Signature schemes by name.

use openapi_webhooks::http::{HeaderMap, HeaderName};
use openapi_webhooks::signing::{
    Algorithm, Encoding, Scheme, SchemeKey, SharedSecret, TimestampFormat,
};
use openapi_webhooks::{PublicKey, Secret};

use crate::failure::Failure;
use crate::output;

/// The name of the scheme of Standard Webhooks.
pub(crate) const STANDARD: &str = "standard";

/// The name of a provider, and its scheme.
type Preset = (&'static str, fn() -> Scheme);

const PRESETS: [Preset; 16] = [
    ("bitbucket", Scheme::bitbucket),
    ("calendly", Scheme::calendly),
    ("discord", Scheme::discord),
    ("github", Scheme::github),
    ("hubspot", Scheme::hubspot),
    ("linear", Scheme::linear),
    ("meta", Scheme::meta),
    ("paddle", Scheme::paddle),
    ("shopify", Scheme::shopify),
    ("slack", Scheme::slack),
    ("square", Scheme::square),
    ("stripe", Scheme::stripe),
    ("svix", Scheme::svix),
    ("twilio", Scheme::twilio),
    ("zendesk", Scheme::zendesk),
    ("zoom", Scheme::zoom),
];

/// The scheme with this name.
pub(crate) fn named(name: &str) -> Result<Scheme, Failure> {
    if name == STANDARD {
        return standard();
    }
    let mut presets = PRESETS.iter();
    let preset = presets.find(|(other, _)| *other == name);
    preset.map(|(_, scheme)| scheme()).ok_or_else(|| {
        let names: Vec<&str> = PRESETS.iter().map(|(name, _)| *name).collect();
        let failure = Failure::new(format!("there is no scheme `{}`", output::visible(name)));
        failure.help(format!("the schemes are {STANDARD}, {}", names.join(", ")))
    })
}

/// Standard Webhooks 1.0.0, section "Signature scheme", with a symmetric key.
fn standard() -> Result<Scheme, Failure> {
    let header = HeaderName::from_static("webhook-signature");
    let scheme = Scheme::new(Algorithm::HmacSha256, header, "{id}.{timestamp}.{body}");
    let scheme = scheme.map_err(|error| Failure::new(error.to_string()))?;
    let timestamp = HeaderName::from_static("webhook-timestamp");
    Ok(scheme
        .separator(' ')
        .prefix("v1,")
        .encoding(Encoding::Base64)
        .timestamp_header(timestamp, TimestampFormat::Seconds)
        .id_header(HeaderName::from_static("webhook-id")))
}

/// A key for a scheme: a secret of Standard Webhooks, a public key, or the text that a provider shows.
pub(crate) fn key(scheme: &str, text: &str) -> Result<SchemeKey, Failure> {
    if text.starts_with("whpk_") {
        return Ok(SchemeKey::from(public_key(text)?));
    }
    if scheme == "discord" {
        let key = PublicKey::from_hex(text).map_err(|error| invalid(&error.to_string()))?;
        return Ok(key.into());
    }
    if matches!(scheme, STANDARD | "svix")
        || text.starts_with("whsec_")
        || text.starts_with("whsk_")
    {
        return Ok(SchemeKey::from(standard_secret(text)?));
    }
    let secret: SharedSecret = text.parse().map_err(|error| invalid(&format!("{error}")))?;
    Ok(secret.into())
}

/// A secret of Standard Webhooks.
pub(crate) fn standard_secret(text: &str) -> Result<Secret, Failure> {
    text.parse().map_err(|error| invalid(&format!("{error}")))
}

/// A public key of Standard Webhooks.
pub(crate) fn public_key(text: &str) -> Result<PublicKey, Failure> {
    text.parse().map_err(|error| invalid(&format!("{error}")))
}

fn invalid(error: &str) -> Failure {
    Failure::of("the secret or public key is invalid", error)
}

/// The name of a scheme whose signature header is present.
pub(crate) fn recognized(headers: &HeaderMap) -> Option<&'static str> {
    let signature = [
        ("webhook-signature", STANDARD),
        ("svix-signature", "svix"),
        ("x-hub-signature-256", "github"),
        ("stripe-signature", "stripe"),
        ("x-slack-signature", "slack"),
        ("x-shopify-hmac-sha256", "shopify"),
        ("calendly-webhook-signature", "calendly"),
        ("paddle-signature", "paddle"),
        ("linear-signature", "linear"),
        ("x-signature-ed25519", "discord"),
        ("x-twilio-signature", "twilio"),
        ("x-zm-signature", "zoom"),
        ("x-zendesk-webhook-signature", "zendesk"),
        ("x-square-hmacsha256-signature", "square"),
        ("x-hubspot-signature-v3", "hubspot"),
        ("x-hub-signature", "bitbucket"),
    ];
    let mut signature = signature.into_iter();
    let found = signature.find(|(header, _)| headers.contains_key(*header));
    found.map(|(_, scheme)| scheme)
}
