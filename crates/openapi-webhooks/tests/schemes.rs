//! Other signature schemes: GitHub's, Stripe's and custom ones.

mod support;

use std::pin::Pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, Method};
use openapi_webhooks::receiver::{GitHubVerifier, StripeVerifier, VerifyError};
use openapi_webhooks::signing::{
    BoxError, ExpiredError, GitHub, SharedSecret, SignFuture, Signer, SigningInput, Stripe,
};
use openapi_webhooks::{Endpoint, Secret, Sent, Verdict, Verifier};
use proptest::prelude::*;
use ring::hmac;
use support::look::{self, Look};

fn secret(text: &str) -> SharedSecret {
    text.parse().unwrap()
}

fn hex(key: &str, content: &[u8]) -> String {
    let code = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()), content);
    code.as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn an_empty_secret_is_rejected() {
    let error = "".parse::<SharedSecret>().unwrap_err();
    assert_eq!(error.to_string(), "the secret is empty");
}

mod github {
    use super::*;

    /// GitHub Docs, "Validating webhook deliveries", "Testing the webhook payload validation".
    const SECRET: &str = "It's a Secret to Everybody";
    const BODY: &[u8] = b"Hello, World!";
    const SIGNATURE: &str =
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    const DELIVERY: &str = "72d3162e-cc78-11e3-81ab-4c9367dc0958";

    fn headers(delivery: &str, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-github-delivery", delivery.parse().unwrap());
        headers.insert("x-hub-signature-256", signature.parse().unwrap());
        headers
    }

    fn verify(headers: &HeaderMap, body: &[u8]) -> Result<String, VerifyError> {
        let verified = GitHubVerifier::new([secret(SECRET)]).verify(headers, body)?;
        Ok(verified.delivery_id().to_owned())
    }

    #[test]
    fn the_published_example() {
        let message = support::builder().bytes("text/plain", BODY).unwrap();
        let message = message.with_id(DELIVERY).unwrap();
        let sent = look::headers(
            |endpoint| endpoint.signed_by(GitHub::new(secret(SECRET))),
            &message,
        );
        assert_eq!(sent["x-hub-signature-256"], SIGNATURE);
        assert_eq!(verify(&sent, BODY).unwrap(), DELIVERY);
        assert_eq!(
            verify(&headers(DELIVERY, SIGNATURE), BODY).unwrap(),
            DELIVERY
        );
    }

    #[test]
    fn other_signatures_are_refused() {
        let code = SIGNATURE.trim_start_matches("sha256=");
        for signature in [
            "",
            "sha256=",
            code,
            &format!("sha1={code}"),
            &format!("SHA256={code}"),
            &format!("sha256={}", code.to_uppercase()),
            &format!("sha256={}", &code[..62]),
            &format!("sha256={code}00"),
            &format!("sha256={code} "),
            &format!("{SIGNATURE},{SIGNATURE}"),
        ] {
            let refusal = verify(&headers(DELIVERY, signature), BODY).unwrap_err();
            assert!(refusal.is_malformed(), "{signature}");
        }
        let other = SIGNATURE.replace("e17", "e18");
        assert!(
            verify(&headers(DELIVERY, &other), BODY)
                .unwrap_err()
                .is_signature()
        );
        let good = headers(DELIVERY, SIGNATURE);
        assert!(verify(&good, b"Hello, World?").unwrap_err().is_signature());
        assert!(GitHubVerifier::new([]).verify(&good, BODY).is_err());
    }

    #[test]
    fn every_header_must_occur_exactly_once() {
        for name in ["x-github-delivery", "x-hub-signature-256"] {
            let mut missing = headers(DELIVERY, SIGNATURE);
            missing.remove(name);
            assert!(verify(&missing, BODY).unwrap_err().is_missing());
            let mut twice = headers(DELIVERY, SIGNATURE);
            twice.append(name, twice[name].clone());
            assert!(verify(&twice, BODY).unwrap_err().is_malformed());
        }
        assert!(
            verify(&headers("a b", SIGNATURE), BODY)
                .unwrap_err()
                .is_malformed()
        );
    }

    #[test]
    fn an_expired_secret_signs_and_verifies_nothing() {
        let now = UNIX_EPOCH + Duration::from_secs(9);
        let verifier = GitHubVerifier::new([secret("other"), secret(SECRET).expires_at(now)]);
        let good = headers(DELIVERY, SIGNATURE);
        assert!(verifier.verify_at(now, &good, BODY).is_err());
        assert!(verifier.verify_at(UNIX_EPOCH, &good, BODY).is_ok());
        let expired = GitHub::new(secret(SECRET).expires_at(now));
        let sent = look::sent(|endpoint| endpoint.signed_by(expired), &support::message());
        assert!(sent.unwrap_err().is_expired_secret());
    }
}

mod stripe {
    use super::*;

    /// Created by `webhooks.generateTestHeaderString` of Stripe's library for Node, 14.25.0.
    const SECRET: &str = "whsec_test_secret";
    const BODY: &[u8] = br#"{"id": "evt_test_webhook"}"#;
    const CODE: &str = "a6a6df26b4d61b1840dc1936504106cea928ea547871a017446abc00a37ac784";
    const SIGNED: u64 = 1_492_774_577;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn verify_at(now: u64, header: &str) -> Result<SystemTime, VerifyError> {
        let mut headers = HeaderMap::new();
        headers.insert("stripe-signature", header.parse().unwrap());
        let verifier = StripeVerifier::new([secret("other"), secret(SECRET)]);
        let verified = verifier.verify_at(at(now), &headers, BODY)?;
        Ok(verified.timestamp())
    }

    #[test]
    fn an_example_of_stripes_library() {
        let zeros = "0".repeat(64);
        for header in [
            format!("t={SIGNED},v1={CODE}"),
            format!("v1={CODE},t={SIGNED}"),
            format!("t={SIGNED},v1={zeros},v1=nonsense,v0=x,v1={CODE}"),
            format!("t={SIGNED}{},v1={CODE}", format!(",v1={zeros}").repeat(15)),
        ] {
            for now in [SIGNED - 300, SIGNED, SIGNED + 300] {
                assert_eq!(verify_at(now, &header).unwrap(), at(SIGNED), "{header}");
            }
            for now in [SIGNED - 301, SIGNED + 301] {
                assert!(verify_at(now, &header).unwrap_err().is_timestamp());
            }
        }
    }

    #[test]
    fn other_headers_are_refused() {
        let too_many = format!("t={SIGNED}{},v1={CODE}", ",v1=0".repeat(16));
        let thousands = format!("t={SIGNED}{}", format!(",v1={CODE}").repeat(3_000));
        for header in [
            String::new(),
            ",".to_owned(),
            "t".to_owned(),
            format!("v1={CODE}"),
            format!("t=,v1={CODE}"),
            format!("t=-{SIGNED},v1={CODE}"),
            format!("t={SIGNED}.0,v1={CODE}"),
            format!("t={},v1={CODE}", i64::MIN),
            format!("t=99999999999999999999999,v1={CODE}"),
            format!("t={SIGNED},t={SIGNED},v1={CODE}"),
            format!("t={SIGNED},v1={CODE},"),
            too_many,
            thousands,
        ] {
            let refusal = verify_at(SIGNED, &header).unwrap_err();
            assert!(refusal.is_malformed(), "{header}");
        }
        for header in [
            format!("t={SIGNED}"),
            format!("t={SIGNED},v1="),
            format!("t={SIGNED},v0={CODE}"),
            format!("t={SIGNED}, v1={CODE}"),
            format!("t={SIGNED},v1={}", CODE.to_uppercase()),
            format!("t=0{SIGNED},v1={CODE}"),
            format!("t={},v1={CODE}", SIGNED + 1),
        ] {
            let refusal = verify_at(SIGNED, &header).unwrap_err();
            assert!(refusal.is_signature(), "{header}");
        }
    }

    #[test]
    fn the_header_must_occur_exactly_once() {
        let verifier = StripeVerifier::new([secret(SECRET)]);
        let mut headers = HeaderMap::new();
        assert!(verifier.verify(&headers, BODY).unwrap_err().is_missing());
        let header: HeaderValue = format!("t={SIGNED},v1={CODE}").parse().unwrap();
        headers.append("stripe-signature", header.clone());
        headers.append("stripe-signature", header);
        let refusal = verifier.verify_at(at(SIGNED), &headers, BODY).unwrap_err();
        assert!(refusal.is_malformed());
    }

    #[test]
    fn one_signature_for_each_current_secret() {
        let message = support::message();
        let expired = || secret("old").expires_at(UNIX_EPOCH);
        let headers = look::headers(
            |endpoint| endpoint.signed_by(Stripe::new([secret("new"), expired(), secret("now")])),
            &message,
        );
        let time = headers["webhook-timestamp"].to_str().unwrap();
        let content = format!("{time}.[1,2,3]");
        let [new, now] = ["new", "now"].map(|key| hex(key, content.as_bytes()));
        assert_eq!(
            headers["stripe-signature"],
            format!("t={time},v1={new},v1={now}")
        );
        for secrets in [vec![expired()], vec![]] {
            let stripe = Stripe::new(secrets);
            let sent = look::sent(|endpoint| endpoint.signed_by(stripe), &message);
            assert!(sent.unwrap_err().is_expired_secret());
        }
    }
}

proptest! {
    #[test]
    fn sent_messages_are_verified_and_modified_ones_are_not(
        key in "\\PC{1,200}",
        body in proptest::collection::vec(any::<u8>(), 0..100),
        index: prop::sample::Index,
    ) {
        let message = support::builder().bytes("a/b", body.clone()).unwrap();
        let sign = |endpoint: Endpoint| {
            endpoint.signed_by(GitHub::new(secret(&key))).signed_by(Stripe::new([secret(&key)]))
        };
        let headers = look::headers(sign, &message);
        prop_assert_eq!(&headers["x-hub-signature-256"], &format!("sha256={}", hex(&key, &body)));
        let github = GitHubVerifier::new([secret(&key)]);
        let stripe = StripeVerifier::new([secret(&key)]);
        let verified = github.verify(&headers, &body).unwrap();
        prop_assert_eq!(verified.delivery_id(), message.id());
        prop_assert!(stripe.verify(&headers, &body).is_ok());
        let mut changed = body;
        changed.push(0);
        let at = index.index(changed.len());
        changed[at] ^= 1;
        prop_assert!(github.verify(&headers, &changed).is_err());
        prop_assert!(stripe.verify(&headers, &changed).is_err());
    }

    #[test]
    fn no_header_causes_a_panic(value in proptest::collection::vec(32..=255_u8, 0..100), text in "(t=[0-9-]{0,25}|v1=[0-9a-g]{0,66}|,|=){0,20}") {
        for value in [&value, text.as_bytes()] {
            let Ok(value) = HeaderValue::from_bytes(value) else { continue };
            let mut headers = HeaderMap::new();
            for name in ["stripe-signature", "x-hub-signature-256", "x-github-delivery"] {
                headers.insert(name, value.clone());
            }
            prop_assert!(GitHubVerifier::new([secret("a")]).verify(&headers, b"").is_err());
            prop_assert!(StripeVerifier::new([secret("a")]).verify(&headers, b"").is_err());
        }
    }
}

/// A custom scheme, as a function.
struct Own<F>(F);

impl<F> Signer for Own<F>
where
    F: Fn(&SigningInput<'_>) -> Result<HeaderMap, BoxError> + Send + Sync,
{
    fn sign<'a>(&'a self, input: &'a SigningInput<'a>) -> SignFuture<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            (self.0)(input)
        })
    }
}

fn giving(name: &'static str, value: &'static str) -> impl Signer {
    let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
    Own(move |_: &SigningInput<'_>| Ok(HeaderMap::from_iter([(name.parse()?, value.clone())])))
}

#[test]
fn a_signer_gets_the_sent_request() {
    let own = Own(|input: &SigningInput<'_>| {
        assert_eq!(input.method(), Method::POST);
        assert_eq!(input.uri(), "https://customer.example/hooks?a=1");
        assert_eq!(input.headers()["content-type"], "application/json");
        assert_eq!(input.body(), b"[1,2,3]");
        let given = [
            ("x-id", input.message_id().to_owned()),
            ("x-time", input.timestamp().to_string()),
        ];
        let parse = |(name, value): (&str, String)| (name.parse().unwrap(), value.parse().unwrap());
        Ok(given.map(parse).into_iter().collect())
    });
    let message = support::builder()
        .query_json("a", &1)
        .and_then(|builder| builder.json("application/json", &[1, 2, 3]))
        .unwrap();
    let headers = look::headers(|endpoint| endpoint.signed_by(own), &message);
    assert_eq!(headers["x-id"], message.id());
    assert_eq!(headers["x-time"], headers["webhook-timestamp"]);
}

#[test]
fn all_schemes_sign_the_same_message() {
    let (one, other) = (Secret::generate(), Secret::generate());
    let message = support::message();
    // The signature of a service that holds a key of Standard Webhooks.
    let kept = other.clone();
    let service = Own(move |input: &SigningInput<'_>| {
        let message = support::message().with_id(input.message_id())?;
        let signed = std::thread::scope(|scope| {
            let thread = scope
                .spawn(|| look::headers(|endpoint| endpoint.signed_with(kept.clone()), &message));
            thread.join().unwrap()
        });
        let name = "webhook-signature".parse()?;
        Ok(HeaderMap::from_iter([(
            name,
            signed["webhook-signature"].clone(),
        )]))
    });
    let headers = look::headers(
        |endpoint| {
            endpoint
                .signed_by(service)
                .signed_by(GitHub::new(secret("a")))
                .signed_with(one.clone())
                .header("x-own", "endpoint")
                .unwrap()
                .signed_by(giving("x-own", "signer"))
        },
        &message,
    );
    assert_eq!(headers["x-own"], "signer");
    let list = headers["webhook-signature"].to_str().unwrap();
    assert_eq!(list.split(' ').count(), 2);
    for key in [one, other] {
        assert!(
            Verifier::new([key])
                .verify(&headers, message.body())
                .is_ok()
        );
    }
    let github = GitHubVerifier::new([secret("a")]);
    assert!(github.verify(&headers, message.body()).is_ok());

    let twice = |endpoint: Endpoint| {
        endpoint
            .signed_by(giving("x-own", "a"))
            .signed_by(giving("x-own", "b"))
    };
    let error = look::sent(twice, &message).unwrap_err();
    assert!(error.is_signer() && error.to_string().contains("the same header"));
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
}

#[test]
fn a_signer_cannot_set_headers_of_http() {
    for (name, value) in [
        ("host", "other.example"),
        ("content-length", "1"),
        ("transfer-encoding", "chunked"),
        ("connection", "close"),
        ("content-type", "text/plain"),
        ("proxy-authorization", "a"),
        ("webhook-id", "a"),
        ("webhook-timestamp", "1"),
        ("x-own", "ä"),
    ] {
        let sent = look::sent(
            |endpoint| endpoint.signed_by(giving(name, value)),
            &support::message(),
        );
        let error = sent.unwrap_err();
        assert!(error.is_signer(), "{name}");
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Invalid, Sent::No)
        );
    }
}

#[tokio::test]
async fn nothing_is_sent_if_a_signer_fails() {
    let look = Look::default();
    let failing = Own(|_: &SigningInput<'_>| Err("quota of key k-7".into()));
    let endpoint = look::endpoint()
        .signed_with(Secret::generate())
        .signed_by(failing);
    let error = look
        .client()
        .deliver(&endpoint, &support::message())
        .await
        .unwrap_err();
    assert!(look.seen().is_none());
    assert!(error.is_signer());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    let source = std::error::Error::source(&error).unwrap();
    assert!(!format!("{error} {error:?} {source} {source:?}").contains("k-7"));
    let redacted: &openapi_webhooks::transport::Redacted = source.downcast_ref().unwrap();
    assert_eq!(redacted.expose().to_string(), "quota of key k-7");

    let expired = Own(|_: &SigningInput<'_>| Err(ExpiredError.into()));
    let sent = look
        .client()
        .deliver(&look::endpoint().signed_by(expired), &support::message())
        .await;
    assert!(sent.unwrap_err().is_expired_secret());
}

/// Never completes.
struct Hanging;

impl Signer for Hanging {
    fn sign<'a>(&'a self, _: &'a SigningInput<'a>) -> SignFuture<'a> {
        let never: Pin<Box<_>> = Box::pin(std::future::pending());
        never
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_includes_signing() {
    let look = Look::default();
    let start = tokio::time::Instant::now();
    let endpoint = look::endpoint().signed_by(Hanging);
    let error = look
        .client()
        .deliver(&endpoint, &support::message())
        .await
        .unwrap_err();
    assert!(error.is_signer() && error.is_timeout());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    assert_eq!(start.elapsed().as_secs(), 20);
    assert!(look.seen().is_none());
}
