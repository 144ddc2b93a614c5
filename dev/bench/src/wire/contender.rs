//! The senders that are compared.

use std::sync::Arc;

use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::{Method, Request, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openapi_webhooks::{Endpoint, egress};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::receiver::Receiver;
use crate::by_hand::{self, Key};
use crate::serde_baseline::dropping;
use crate::{Client, Event, Result, types};

pub(crate) enum Contender {
    Generated(Box<Generated>),
    Hyper(Box<Hyper>),
    ByHand(Box<ByHand>),
}

impl Contender {
    pub(crate) async fn send(&self) -> Result<()> {
        match self {
            Self::Generated(generated) => generated.send().await,
            Self::Hyper(hyper) => hyper.send().await,
            Self::ByHand(by_hand) => by_hand.send().await,
        }
    }
}

pub(crate) fn all(receiver: &Receiver, body: &str) -> Result<[Contender; 3]> {
    Ok([
        Contender::Generated(Box::new(Generated::new(receiver, body)?)),
        Contender::Hyper(Box::new(Hyper::new(receiver, body)?)),
        Contender::ByHand(Box::new(ByHand::new(receiver, body)?)),
    ])
}

pub(crate) struct Generated {
    client: Client,
    endpoint: Endpoint,
    payload: types::OrderUpdated,
}

impl Generated {
    fn new(receiver: &Receiver, body: &str) -> Result<Self> {
        let policy = egress::Policy::default().allow_loopback().allow_http();
        let mut builder = Client::builder().egress(policy);
        if let Some(certificate) = &receiver.certificate {
            builder = builder.root_certificate(certificate.to_vec())?;
        }
        let Event::OrderUpdated(payload) = Event::parse("order.updated", body.as_bytes())?;
        Ok(Self {
            client: builder.build(),
            endpoint: Endpoint::new(&receiver.url())?.signed_with(by_hand::SECRET.parse()?),
            payload,
        })
    }

    async fn send(&self) -> Result<()> {
        self.client
            .send_order_updated(&self.endpoint, &self.payload)
            .await?;
        Ok(())
    }
}

pub(crate) struct Hyper {
    client: hyper_util::client::legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    uri: Uri,
    body: Bytes,
}

impl Hyper {
    fn new(receiver: &Receiver, body: &str) -> Result<Self> {
        let mut tcp = HttpConnector::new();
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls_config(receiver)?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let executor = TokioExecutor::new();
        Ok(Self {
            client: hyper_util::client::legacy::Client::builder(executor).build(connector),
            uri: receiver.url().parse()?,
            body: Bytes::from(body.to_owned()),
        })
    }

    async fn send(&self) -> Result<()> {
        let request = Request::builder()
            .method(Method::POST)
            .uri(self.uri.clone())
            .header("content-type", "application/json")
            .body(Full::new(self.body.clone()))?;
        let response = self.client.request(request).await?;
        if !response.status().is_success() {
            return Err("the receiver refused".into());
        }
        response.into_body().collect().await?;
        Ok(())
    }
}

pub(crate) struct ByHand {
    client: reqwest::Client,
    url: reqwest::Url,
    key: Key,
    payload: dropping::OrderUpdated,
}

impl ByHand {
    fn new(receiver: &Receiver, body: &str) -> Result<Self> {
        let client = reqwest::Client::builder().tls_backend_preconfigured(tls_config(receiver)?);
        Ok(Self {
            client: client.no_proxy().build()?,
            url: receiver.url().parse()?,
            key: Key::new()?,
            payload: serde_json::from_str(body)?,
        })
    }

    async fn send(&self) -> Result<()> {
        let body = serde_json::to_vec(&self.payload)?;
        let (id, now) = (uuid(), by_hand::now()?);
        let signature = self.key.sign(&id, now, &body);
        let request = self.client.post(self.url.clone());
        let request = request
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", now)
            .header("webhook-signature", signature);
        let response = request.body(body).send().await?.error_for_status()?;
        response.bytes().await?;
        Ok(())
    }
}

fn uuid() -> String {
    let id = openapi_webhooks::codegen::v1::uuid::Uuid::new_v4();
    format!("msg_{}", id.simple())
}

fn tls_config(receiver: &Receiver) -> Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    if let Some(certificate) = &receiver.certificate {
        roots.add(certificate.clone())?;
    }
    let provider = Arc::new(ring::default_provider());
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth())
}
