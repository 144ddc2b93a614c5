//! TLS: who is trusted, and that nothing goes out where nobody is.
#![cfg(feature = "hyper")]

mod support;

use std::net::IpAddr;
use std::sync::Arc;

use openapi_webhooks::egress::Policy;
use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{Client, ClientBuilder, Endpoint, SendError, Sent, Verdict};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use support::{OK, Server, answer_all, message};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

struct Here;

impl Resolve for Here {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(async { Ok(vec![IpAddr::from([127, 0, 0, 1])]) })
    }
}

fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

fn names(names: &[&str]) -> CertificateParams {
    CertificateParams::new(
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>(),
    )
    .unwrap()
}

async fn serve(certificate: CertificateDer<'static>, key: KeyPair) -> Server {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    Server::with(move |_, stream, log| {
        let acceptor = acceptor.clone();
        async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                answer_all(stream, OK, &log).await;
            }
        }
    })
    .await
}

/// Serves a certificate that `authority` signed.
async fn serve_signed(
    params: CertificateParams,
    authority: &CertifiedIssuer<'static, KeyPair>,
) -> Server {
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    serve(certificate.der().clone(), key).await
}

fn builder() -> ClientBuilder<Client> {
    Client::builder()
        .egress(Policy::default().allow_loopback())
        .resolver(Here)
}

fn trusting(authority: &CertifiedIssuer<'static, KeyPair>) -> Client {
    builder()
        .root_certificate(authority.der().to_vec())
        .unwrap()
        .build()
}

async fn send(client: &Client, server: &Server, host: &str) -> Result<(), SendError> {
    let url = format!("https://{host}:{}/hooks", server.address.port());
    client
        .deliver(&Endpoint::new(&url).unwrap(), &message())
        .await
        .map(drop)
}

/// Refused in the handshake: no request came, and none was made in plain text instead.
fn assert_untrusted(outcome: Result<(), SendError>, server: &Server) {
    let error = outcome.unwrap_err();
    assert!(
        error.is_connect() && !error.is_timeout() && !error.is_blocked(),
        "{error:?}"
    );
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_root_of_ones_own_is_trusted_for_names_and_addresses() {
    let authority = authority();
    let server = serve_signed(names(&["customer.example", "127.0.0.1"]), &authority).await;
    let client = trusting(&authority);
    for host in [
        "customer.example",
        "CUSTOMER.example",
        "customer.example.",
        "127.0.0.1",
    ] {
        send(&client, &server, host).await.unwrap();
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn others_are_not() {
    let authority = authority();
    let server = serve_signed(names(&["customer.example"]), &authority).await;
    assert_untrusted(
        send(&builder().build(), &server, "customer.example").await,
        &server,
    );
    let other = self::authority();
    assert_untrusted(
        send(&trusting(&other), &server, "customer.example").await,
        &server,
    );
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused() {
    let key = KeyPair::generate().unwrap();
    let certificate = names(&["customer.example"]).self_signed(&key).unwrap();
    let server = serve(certificate.der().clone(), key).await;
    assert_untrusted(
        send(&builder().build(), &server, "customer.example").await,
        &server,
    );
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let authority = authority();
    let server = serve_signed(names(&["customer.example"]), &authority).await;
    let client = trusting(&authority);
    for host in ["other.example", "sub.customer.example", "127.0.0.1"] {
        assert_untrusted(send(&client, &server, host).await, &server);
    }
}

#[tokio::test]
async fn an_expired_certificate_is_refused() {
    let authority = authority();
    let mut params = names(&["customer.example"]);
    params.not_before = date_time_ymd(2001, 1, 1);
    params.not_after = date_time_ymd(2002, 1, 1);
    let server = serve_signed(params, &authority).await;
    assert_untrusted(
        send(&trusting(&authority), &server, "customer.example").await,
        &server,
    );
}

#[tokio::test]
async fn a_server_that_speaks_plain_http_is_refused() {
    let server = Server::answering(OK).await;
    let client = builder()
        .deadline(std::time::Duration::from_millis(500))
        .build();
    let error = send(&client, &server, "customer.example")
        .await
        .unwrap_err();
    assert_ne!(error.sent(), Sent::Yes);
    assert!(server.received().is_empty());
}

#[test]
fn a_root_that_is_none_is_refused() {
    assert!(
        builder()
            .root_certificate(&b"-----BEGIN CERTIFICATE-----"[..])
            .is_err()
    );
}
