//! How a request is verified, at the time of a clock.

use std::sync::Arc;
use std::time::SystemTime;

use openapi_webhooks::VerifyError;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::Request;
use openapi_webhooks::receiver::{UnverifiedRequest, Verify};

use crate::clock::Clock;

/// A verifier, and the clock that it verifies by.
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

    /// Verifies by the clock, or by the system time if there is no clock.
    pub(crate) fn by(verifier: impl Verify + 'static, clock: Option<Clock>) -> Self {
        Self {
            verifier: Some(Arc::new(verifier)),
            clock,
        }
    }

    /// Also accepts a sender that takes the time from the system, not from the clock.
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
