//! `secret`: new secrets and public keys.

use openapi_webhooks::Secret as Key;

use crate::arguments::{Secret, SecretCommand};
use crate::failure::{Failure, Outcome};
use crate::{output, scheme, secret};

pub(super) fn run(arguments: &Secret) -> Result<Outcome, Failure> {
    match &arguments.command {
        SecretCommand::New { ed25519 } => {
            let secret = match ed25519 {
                true => Key::generate_ed25519(),
                false => Key::generate(),
            };
            output::line(&secret.expose());
        }
        SecretCommand::Public { secret } => {
            let text = secret::read(secret)?;
            let key = scheme::standard_secret(&text)?
                .public_key()
                .ok_or_else(|| {
                    let failure = Failure::new("the secret is symmetric, and has no public key");
                    failure.help("`openapi-webhooks secret new --ed25519` makes an asymmetric one")
                })?;
            output::line(&key.to_string());
        }
    }
    Ok(Outcome::Fine)
}
