//! Signature schemes by name.

use openapi_webhooks::http::HeaderMap;
use openapi_webhooks::receiver::SchemeVerifier;
use openapi_webhooks::signing::{Scheme, SchemeKey, SchemeSigner, SharedSecret};
use openapi_webhooks::{PublicKey, Secret};

use crate::failure::Failure;
use crate::output;

/// The name of the scheme of Standard Webhooks.
pub(crate) const STANDARD: &str = "standard";

/// The name of a provider, and its scheme.
type Preset = (&'static str, fn() -> Scheme);

const PRESETS: [Preset; 17] = [
    (STANDARD, Scheme::standard_webhooks),
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
    let mut presets = PRESETS.iter();
    let preset = presets.find(|(other, _)| *other == name);
    preset.map(|(_, scheme)| scheme()).ok_or_else(|| {
        let names: Vec<&str> = PRESETS.iter().map(|(name, _)| *name).collect();
        let failure = Failure::new(format!("there is no scheme `{}`", output::visible(name)));
        failure.help(format!("the schemes are {}", names.join(", ")))
    })
}

/// The signer of a scheme and a key.
pub(crate) fn signer(name: &str, text: &str) -> Result<SchemeSigner, Failure> {
    Ok(named(name)?.signer(key(name, text)?))
}

/// The verifier of a scheme and a key.
pub(crate) fn verifier(name: &str, text: &str) -> Result<SchemeVerifier, Failure> {
    Ok(named(name)?.verifier([key(name, text)?]))
}

/// A key for a scheme: a secret of Standard Webhooks, a public key, or the text that a provider shows.
pub(crate) fn key(scheme: &str, text: &str) -> Result<SchemeKey, Failure> {
    if text.starts_with("whpk_") {
        return Ok(SchemeKey::from(public_key(text)?));
    }
    if scheme == "discord" && !text.starts_with("whsk_") {
        let key = PublicKey::from_hex(text).map_err(|error| invalid(&error.to_string()))?;
        return Ok(key.into());
    }
    // For other schemes, `whsec_` is a part of the key, as for Stripe's.
    if matches!(scheme, STANDARD | "svix") || text.starts_with("whsk_") {
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
fn public_key(text: &str) -> Result<PublicKey, Failure> {
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
