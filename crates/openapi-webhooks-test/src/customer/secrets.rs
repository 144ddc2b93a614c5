//! The secrets with which a customer verifies.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use openapi_webhooks::receiver::{UnverifiedRequest, Verify, verify_with};
use openapi_webhooks::{Secret, Verifier};

/// Secrets, to which a test can add more. Clones share them.
#[derive(Clone, Default)]
pub(super) struct Secrets(Arc<Mutex<Vec<Secret>>>);

impl Secrets {
    fn all(&self) -> MutexGuard<'_, Vec<Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, secret: Secret) {
        self.all().push(secret);
    }

    /// The customer's own secret, which is the first.
    pub(super) fn own(&self) -> Option<Secret> {
        self.all().first().cloned()
    }

    /// Verifies with the secrets that are known when a request arrives.
    pub(super) fn verifier(&self) -> impl Verify + 'static {
        let secrets = self.clone();
        verify_with(move |request: UnverifiedRequest| {
            let verifier = Verifier::new(secrets.all().clone());
            async move { Verify::verify(&verifier, &request).await }
        })
    }
}
