//! TLS: which certificates are trusted, and that nothing is sent to untrusted receivers.
#![cfg(feature = "hyper")]

mod support;

use openapi_webhooks::{Client, SendError, Sent, Verdict};
use rcgen::{CertificateParams, date_time_ymd};
use support::tls::{self, Acceptor, Authority, Pair, authority, builder, names};
use support::{OK, Received, Server, answer_all, message};
use tokio::io::AsyncWriteExt;

async fn serve(pair: Pair) -> Server {
    let acceptor = Acceptor::showing(pair).build();
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
async fn serve_signed(params: CertificateParams, authority: &Authority) -> Server {
    serve(Pair::signed(&params, authority)).await
}

fn trusting(authority: &Authority) -> Client {
    tls::trusting(authority).build()
}

async fn send(client: &Client, server: &Server, host: &str) -> Result<(), SendError> {
    client
        .deliver(&tls::endpoint(server, host), &message())
        .await
        .map(drop)
}

/// Checks that the handshake failed, and that no request was sent, not even in plain text.
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
async fn an_added_root_is_trusted_for_names_and_addresses() {
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
async fn other_roots_are_not_trusted() {
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
    let server = serve(Pair::self_signed(&names(&["customer.example"]))).await;
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
async fn a_server_without_tls_is_rejected() {
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
fn an_invalid_root_certificate_is_rejected() {
    assert!(
        builder()
            .root_certificate(&b"-----BEGIN CERTIFICATE-----"[..])
            .is_err()
    );
}

#[tokio::test]
async fn a_connection_that_ends_without_a_close_notify_is_replaced() {
    let authority = authority();
    let acceptor = Acceptor::showing(Pair::signed(&names(&["customer.example"]), &authority));
    let acceptor = acceptor.build();
    let server = Server::with(move |number, stream, log| {
        let acceptor = acceptor.clone();
        async move {
            let mut stream = acceptor.accept(stream).await.unwrap();
            if number > 0 {
                return answer_all(stream, OK, &log).await;
            }
            Received::read(&mut stream).await.unwrap();
            stream.write_all(OK.as_bytes()).await.unwrap();
            // The receiver is gone when the next request is sent, and rustls does not detect it earlier.
            Received::read(&mut stream).await.unwrap();
        }
    })
    .await;
    let client = trusting(&authority);
    send(&client, &server, "customer.example").await.unwrap();
    send(&client, &server, "customer.example").await.unwrap();
    assert_eq!((server.received().len(), server.connections()), (1, 2));
}
