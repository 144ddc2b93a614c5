//! How a request is verified, at the time of a clock.

use std::sync::Arc;
use std::time::SystemTime;

use openapi_webhooks::VerifyError;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::Request;
use openapi_webhooks::receiver::{UnverifiedRequest, Verify};

use crate::clock::Clock;

/// A verifier and the clock at whose time it verifies.
#[derive(Clone)]
pub(crate) struct Verification {
    verifier: Option<Arc<dyn Verify>>,
    clock: Option<Clock>,
}

impl Verification {
    /// Accepts every request.
    pub(crate) fn none() -> Self {
        Self {
            verifier: None,
            clock: None,
        }
    }

    /// Without a clock, it verifies at the time of the system.
    pub(crate) fn by(verifier: impl Verify + 'static, clock: Option<Clock>) -> Self {
        Self {
            verifier: Some(Arc::new(verifier)),
            clock,
        }
    }

    /// A sender that takes its time from the system, and not from the clock, is right too.
    pub(crate) async fn verify(&self, request: &Request<Bytes>) -> Result<(), VerifyError> {
        let Some(verifier) = &self.verifier else {
            return Ok(());
        };
        let Some(clock) = &self.clock else {
            return verify(&**verifier, request, SystemTime::now()).await;
        };
        match verify(&**verifier, request, clock.now()).await {
            Err(error) if error.is_timestamp() => {
                verify(&**verifier, request, SystemTime::now()).await
            }
            verified => verified,
        }
    }
}

async fn verify(
    verifier: &dyn Verify,
    request: &Request<Bytes>,
    now: SystemTime,
) -> Result<(), VerifyError> {
    let request = UnverifiedRequest::new(request.clone()).at(now);
    verifier.verify(&request).await.map(drop)
}
