//! Client certificates, and that no connection is shared between identities.
#![cfg(feature = "hyper")]

mod support;

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use http_body_util::Full;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::http::{Request, Response};
use openapi_webhooks::transport::{Identity, IdentityError, Unguarded};
use openapi_webhooks::{Client, Endpoint, Sent, Verdict};
use support::tls::{Acceptor, Authority, Pair, authority, endpoint, names, trusting};
use support::{OK, Received, Server, answer_all, message};
use tokio::io::AsyncWriteExt;
use tower_service::Service;

/// The client certificate of each request that the server received.
type Seen = Arc<Mutex<Vec<Option<Vec<u8>>>>>;

/// Requests a certificate, and responds with or without one.
async fn serve(authority: &Authority) -> (Server, Seen) {
    let seen = Seen::default();
    let acceptor = Acceptor {
        clients: Some((authority, true)),
        ..Acceptor::showing(Pair::signed(&names(&["customer.example"]), authority))
    }
    .build();
    let log = seen.clone();
    let server = Server::with(move |_, stream, _| {
        let (acceptor, seen) = (acceptor.clone(), log.clone());
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                return;
            };
            while Received::read(&mut stream).await.is_some() {
                let chain = stream.get_ref().1.peer_certificates();
                let peer = chain.and_then(|chain| chain.first());
                seen.lock().unwrap().push(peer.map(|peer| peer.to_vec()));
                stream.write_all(OK.as_bytes()).await.unwrap();
            }
        }
    })
    .await;
    (server, seen)
}

#[tokio::test]
async fn connections_are_never_shared_between_identities() {
    let authority = authority();
    let (server, seen) = serve(&authority).await;
    let client = trusting(&authority).build();
    let pairs =
        ["one.example", "two.example"].map(|name| Pair::signed(&names(&[name]), &authority));
    let plain = endpoint(&server, "customer.example");
    let [one, two] = pairs
        .each_ref()
        .map(|pair| plain.clone().identity(pair.identity()).unwrap());
    for endpoint in [&plain, &one, &two, &one, &plain, &two] {
        client.deliver(endpoint, &message()).await.unwrap();
    }
    let [one, two] = pairs.map(|pair| Some(pair.certificate.to_vec()));
    assert_eq!(
        *seen.lock().unwrap(),
        [None, one.clone(), two.clone(), one, None, two]
    );
    assert_eq!(server.connections(), 3, "each uses its own again");
}

#[tokio::test]
async fn pem_and_der_give_the_same_identity() {
    let authority = authority();
    let (server, seen) = serve(&authority).await;
    let client = trusting(&authority).build();
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = names(&["sender.example"])
        .signed_by(&key, &authority)
        .unwrap();
    let (chain, secret) = (certificate.pem(), key.serialize_pem());
    let both = chain.clone() + &secret;
    for identity in [
        Identity::from_pem(chain.as_bytes(), secret.as_bytes()).unwrap(),
        Identity::from_pem(both.as_bytes(), both.as_bytes()).unwrap(),
        Identity::from_der([certificate.der().to_vec()], key.serialize_der()).unwrap(),
    ] {
        let endpoint = endpoint(&server, "customer.example").identity(identity);
        client
            .deliver(&endpoint.unwrap(), &message())
            .await
            .unwrap();
    }
    assert_eq!(
        *seen.lock().unwrap(),
        vec![Some(certificate.der().to_vec()); 3]
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_receiver_that_requires_a_certificate_rejects_others() {
    let (authority, other) = (authority(), self::authority());
    let acceptor = Acceptor {
        clients: Some((&authority, false)),
        ..Acceptor::showing(Pair::signed(&names(&["customer.example"]), &authority))
    }
    .build();
    let server = Server::with(move |_, stream, log| {
        let acceptor = acceptor.clone();
        async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                answer_all(stream, OK, &log).await;
            }
        }
    })
    .await;
    let client = trusting(&authority).build();
    let plain = endpoint(&server, "customer.example");
    let stranger = Pair::signed(&names(&["sender.example"]), &other).identity();
    let stranger = plain.clone().identity(stranger).unwrap();
    for endpoint in [&plain, &stranger] {
        let error = client.deliver(endpoint, &message()).await.unwrap_err();
        assert_eq!(error.verdict(), Verdict::Transient);
        assert_ne!(error.sent(), Sent::Yes);
    }
    assert!(server.received().is_empty());

    let known = Pair::signed(&names(&["sender.example"]), &authority).identity();
    let known = plain.identity(known).unwrap();
    client.deliver(&known, &message()).await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[test]
fn a_certificate_and_a_key_that_do_not_match_are_rejected() {
    let authority = authority();
    let [one, two] =
        ["a.example", "b.example"].map(|name| Pair::signed(&names(&[name]), &authority));
    let (chain, key) = (one.certificate.to_vec(), one.key.serialize_der());
    for (chain, key, expected) in [
        (vec![], key.clone(), IdentityError::Certificate),
        (vec![chain.clone()], vec![], IdentityError::Key),
        (vec![chain.clone()], b"key".to_vec(), IdentityError::Key),
        (
            vec![chain.clone()],
            two.key.serialize_der(),
            IdentityError::Mismatch,
        ),
        (vec![b"x".to_vec()], key.clone(), IdentityError::Mismatch),
    ] {
        assert_eq!(Identity::from_der(chain, key).unwrap_err(), expected);
    }
    let pem = one.key.serialize_pem();
    for (chain, key, expected) in [
        ("", pem.as_str(), IdentityError::Certificate),
        (
            "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n",
            &pem,
            IdentityError::Certificate,
        ),
        ("", "", IdentityError::Certificate),
    ] {
        let outcome = Identity::from_pem(chain.as_bytes(), key.as_bytes());
        assert!(matches!(
            outcome,
            Err(error) if error == expected || error == IdentityError::Key
        ));
    }
}

#[test]
fn a_certificate_is_sent_over_https_only_and_never_printed() {
    let identity = Pair::self_signed(&names(&["sender.example"])).identity();
    assert_eq!(format!("{identity:?}"), "Identity { .. }");
    let plain = Endpoint::new("http://customer.example/").unwrap();
    let error = plain.identity(identity).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a client certificate requires an https URL"
    );
}

/// Must not be called.
#[derive(Clone)]
struct Untouched;

impl Service<Request<openapi_webhooks::Body>> for Untouched {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        unreachable!("the endpoint is refused first")
    }

    fn call(&mut self, _: Request<openapi_webhooks::Body>) -> Self::Future {
        ready(Ok(Response::default()))
    }
}

#[tokio::test]
async fn a_transport_without_client_certificates_rejects_the_endpoint() {
    let identity = Pair::self_signed(&names(&["sender.example"])).identity();
    let endpoint = Endpoint::new("https://customer.example/")
        .unwrap()
        .identity(identity)
        .unwrap();
    let error = Client::with_transport(Unguarded(Untouched))
        .deliver(&endpoint, &message())
        .await
        .unwrap_err();
    assert!(error.is_unsupported() && !error.is_connect() && !error.is_blocked());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
}
