//! A sender over reqwest and HMAC, as an application would write it for a job queue.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::Result;
use crate::contestant::{DEADLINE, Payload, SECRET, endpoint_of};

/// The content of a job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    id: String,
    endpoint: String,
    payload: Payload,
}

impl Job {
    pub(crate) fn new(number: u64) -> Self {
        Self {
            id: format!("msg_{number}"),
            endpoint: endpoint_of(number),
            payload: Payload::new(number),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Sender {
    client: reqwest::Client,
    receiver: String,
    key: Hmac<Sha256>,
}

impl Sender {
    pub(crate) fn new(receiver: &str) -> Result<Self> {
        let secret = SECRET.strip_prefix("whsec_").ok_or("no prefix")?;
        Ok(Self {
            client: reqwest::Client::builder().timeout(DEADLINE).build()?,
            receiver: receiver.to_owned(),
            key: Hmac::new_from_slice(&STANDARD.decode(secret)?)?,
        })
    }

    /// Sends a message with the headers of Standard Webhooks.
    pub(crate) async fn send(&self, job: &Job) -> Result<()> {
        let body = serde_json::to_vec(&job.payload)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let now = now.to_string();
        let mut code = self.key.clone();
        for part in [job.id.as_bytes(), b".", now.as_bytes(), b".", &body] {
            code.update(part);
        }
        let signature = STANDARD.encode(code.finalize().into_bytes());
        self.client
            .post(format!("{}/{}", self.receiver, job.endpoint))
            .header("content-type", "application/json")
            .header("webhook-id", &job.id)
            .header("webhook-timestamp", now)
            .header("webhook-signature", format!("v1,{signature}"))
            .body(body)
            .send()
            .await?
            .error_for_status()?;
        Ok(())
    }
}
