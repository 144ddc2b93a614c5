//! Root certificates and pinned keys of endpoints.
#![cfg(feature = "hyper")]

mod support;

use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, SendError, Sent, Verdict};
use ring::digest::{SHA256, digest};
use support::tls::{Acceptor, Pair, authority, builder, endpoint, names, trusting};
use support::{AsAsked, OK, Received, Server, answer_all, message};
use tokio::io::AsyncWriteExt;

/// A server with this certificate.
async fn serving(pair: Pair) -> Server {
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

fn pin(pair: &Pair) -> [u8; 32] {
    let der = rcgen::PublicKeyData::subject_public_key_info(&pair.key);
    digest(&SHA256, &der).as_ref().try_into().unwrap()
}

fn assert_untrusted(error: &SendError) {
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
}

#[tokio::test]
async fn a_root_is_trusted_for_its_endpoint_only() {
    let authority = authority();
    let server = serving(Pair::signed(&names(&["customer.example"]), &authority)).await;
    let client = builder().build();
    let trusting = endpoint(&server, "customer.example")
        .root_certificate(authority.der().to_vec())
        .unwrap();
    let other = endpoint(&server, "customer.example");
    for _ in 0..2 {
        client.deliver(&trusting, &message()).await.unwrap();
        // It does not get the connection of the other endpoint either.
        assert_untrusted(&client.deliver(&other, &message()).await.unwrap_err());
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_self_signed_certificate_can_be_trusted() {
    let pair = Pair::self_signed(&names(&["customer.example"]));
    let certificate = pair.certificate.to_vec();
    let server = serving(pair).await;
    let endpoint = endpoint(&server, "customer.example")
        .root_certificate(certificate)
        .unwrap();
    let client = builder().build();
    client.deliver(&endpoint, &message()).await.unwrap();
}

#[tokio::test]
async fn the_receiver_must_have_a_pinned_key() {
    let authority = authority();
    let pair = Pair::signed(&names(&["customer.example"]), &authority);
    let (right, wrong) = (pin(&pair), [0; 32]);
    let server = serving(pair).await;
    let client = trusting(&authority).build();
    for (pins, is_trusted) in [
        (&[right][..], true),
        (&[wrong, right], true),
        (&[wrong], false),
    ] {
        let endpoint = endpoint(&server, "customer.example");
        let endpoint = pins
            .iter()
            .fold(endpoint, |endpoint, pin| endpoint.pinned_key(*pin).unwrap());
        for _ in 0..2 {
            match client.deliver(&endpoint, &message()).await {
                Ok(_) => assert!(is_trusted, "{pins:?}"),
                Err(error) => {
                    assert!(!is_trusted, "{error:?}");
                    assert_untrusted(&error);
                }
            }
        }
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_pinned_key_does_not_replace_the_other_checks_of_a_certificate() {
    let authority = authority();
    for (name, is_trusted) in [("customer.example", false), ("other.example", true)] {
        let pair = Pair::signed(&names(&[name]), &authority);
        let pin = pin(&pair);
        let server = serving(pair).await;
        // First an unknown authority, then a certificate for another name.
        let client = if is_trusted {
            trusting(&authority).build()
        } else {
            builder().build()
        };
        let endpoint = endpoint(&server, "customer.example")
            .pinned_key(pin)
            .unwrap();
        assert_untrusted(&client.deliver(&endpoint, &message()).await.unwrap_err());
    }
}

/// The receiver changes its key behind the sender's idle connection and its cached TLS session.
#[tokio::test]
async fn a_pinned_key_is_required_of_each_connection() {
    let authority = authority();
    let pair = || Pair::signed(&names(&["customer.example"]), &authority);
    let (old, new) = (pair(), pair());
    let pin = pin(&old);
    let acceptors = [old, new].map(|pair| Acceptor::showing(pair).build());
    let server = Server::with(move |number, stream, log| {
        let acceptor = acceptors[number.min(1)].clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                return;
            };
            let request = Received::read(&mut stream).await.unwrap();
            log.push(request);
            stream.write_all(OK.as_bytes()).await.unwrap();
            let _ = stream.shutdown().await;
        }
    })
    .await;
    let client = trusting(&authority).build();
    let pinned = endpoint(&server, "customer.example")
        .pinned_key(pin)
        .unwrap();
    client.deliver(&pinned, &message()).await.unwrap();
    assert_untrusted(&client.deliver(&pinned, &message()).await.unwrap_err());
    // The new key is trusted without the pin.
    let other = endpoint(&server, "customer.example");
    client.deliver(&other, &message()).await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn a_connection_of_http2_is_shared_only_under_the_same_settings() {
    let authority = authority();
    let server = support::http2::serving(&authority, |_, stream, _| async move {
        let mut raw = support::http2::Raw::open(stream).await;
        while let Some(stream) = raw.request().await {
            raw.answer(stream).await;
        }
    })
    .await;
    let client = builder().build();
    let plain = || endpoint(&server, "customer.example");
    let root = || plain().root_certificate(authority.der().to_vec()).unwrap();
    for _ in 0..3 {
        client.deliver(&root(), &message()).await.unwrap();
        for distrusting in [plain(), root().pinned_key([0; 32]).unwrap()] {
            assert_untrusted(&client.deliver(&distrusting, &message()).await.unwrap_err());
        }
    }
    // Each handshake that failed is a connection, too.
    assert_eq!(server.connections(), 1 + 3 * 2);
}

#[test]
fn invalid_settings_are_rejected() {
    let secure = || Endpoint::new("https://customer.example/").unwrap();
    for der in [&b""[..], b"-----BEGIN CERTIFICATE-----"] {
        let error = secure().root_certificate(der).unwrap_err();
        assert!(error.to_string().contains("X.509"), "{error}");
    }
    let plain = || Endpoint::new("http://customer.example/").unwrap();
    let root = authority().der().to_vec();
    for error in [
        plain().root_certificate(root).unwrap_err(),
        plain().pinned_key([0; 32]).unwrap_err(),
    ] {
        assert!(error.to_string().contains("https"), "{error}");
    }
}

#[tokio::test]
async fn custom_transports_reject_tls_settings() {
    let client = Client::with_transport(Unguarded(AsAsked));
    let endpoint = Endpoint::new("https://customer.example/200").unwrap();
    client.deliver(&endpoint, &message()).await.unwrap();
    let endpoint = endpoint.pinned_key([0; 32]).unwrap();
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_unsupported());
}
