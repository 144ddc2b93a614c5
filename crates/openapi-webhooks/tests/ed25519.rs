//! Signatures `v1a`, compared with another implementation of Ed25519, and what a verifier rejects.
#![cfg(feature = "ed25519")]

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64ct::{Base64, Encoding};
use http::HeaderMap;
use openapi_webhooks::{PublicKey, Secret, Verifier, VerifyError};
use proptest::prelude::*;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use support::look;

/// The example of Standard Webhooks 1.0.0.
const SECRET: &str =
    "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";
const PUBLIC: &str = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const TIMESTAMP: &str = "1614265330";
const SIGNATURE: &str =
    "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";
const BODY: &[u8] = br#"{"test": 2432232314}"#;

fn headers(id: &str, timestamp: &str, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", id.parse().unwrap());
    headers.insert("webhook-timestamp", timestamp.parse().unwrap());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn signed() -> SystemTime {
    at(1_614_265_330)
}

fn key() -> PublicKey {
    PUBLIC.parse().unwrap()
}

fn verify(headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
    let verifier = Verifier::new([]).public_key(key());
    verifier.verify_at(signed(), headers, body).map(|_| ())
}

#[test]
fn the_published_vector_with_the_secret_and_with_the_public_key() {
    let headers = headers(ID, TIMESTAMP, SIGNATURE);
    assert!(verify(&headers, BODY).is_ok());
    let by_secret = Verifier::new([SECRET.parse().unwrap()]);
    assert!(by_secret.verify_at(signed(), &headers, BODY).is_ok());
    let secret: Secret = SECRET.parse().unwrap();
    assert_eq!(secret.public_key().unwrap(), key());
    assert_eq!(secret.public_key().unwrap().to_string(), PUBLIC);
}

#[test]
fn every_part_is_signed() {
    let good = (ID, TIMESTAMP, SIGNATURE);
    for (id, timestamp, signature) in [
        ("msg_p5jXN8AQM9LWM0D4loKWxJeK", good.1, good.2),
        (good.0, "1614265331", good.2),
        (good.0, "01614265330", good.2),
        (good.0, good.1, &SIGNATURE.replace("hnO3", "hnO4")),
        (good.0, good.1, &SIGNATURE.replace("v1a", "v1")),
        (good.0, good.1, &SIGNATURE.replace("v1a", "V1a")),
        (good.0, good.1, SIGNATURE.trim_end_matches('=')),
        (good.0, good.1, &SIGNATURE[..80]),
        (good.0, good.1, "v1a,"),
    ] {
        let headers = headers(id, timestamp, signature);
        assert!(
            verify(&headers, BODY).unwrap_err().is_signature(),
            "{headers:?}"
        );
    }
    let headers = headers(ID, TIMESTAMP, SIGNATURE);
    assert!(verify(&headers, b"{}").unwrap_err().is_signature());
}

/// RFC 8032 §5.1.7 requires `s` below the order of the group. Otherwise a message would have several
/// valid signatures.
#[test]
fn a_signature_is_not_malleable() {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut bytes = Base64::decode_vec(&SIGNATURE[4..]).unwrap();
    let mut carry = 0;
    for (byte, order) in bytes[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        (*byte, carry) = (sum.to_le_bytes()[0], sum >> 8);
    }
    let other = format!("v1a,{}", Base64::encode_string(&bytes));
    let rejection = verify(&headers(ID, TIMESTAMP, &other), BODY).unwrap_err();
    assert!(rejection.is_signature());
}

#[test]
fn any_current_key_verifies_and_expired_keys_do_not() {
    let headers = headers(ID, TIMESTAMP, SIGNATURE);
    let with = |keys: [PublicKey; 2]| {
        let verifier = keys
            .into_iter()
            .fold(Verifier::new([]), Verifier::public_key);
        verifier.verify_at(signed(), &headers, BODY).is_ok()
    };
    let other = || Secret::generate_ed25519().public_key().unwrap();
    assert!(with([other(), key()]));
    assert!(with([
        key().expires_at(signed() + Duration::from_secs(1)),
        other()
    ]));
    assert!(!with([other(), key().expires_at(signed())]));
    let expired: Secret = SECRET.parse().unwrap();
    let expired = Verifier::new([expired.expires_at(signed())]);
    assert!(expired.verify_at(signed(), &headers, BODY).is_err());
}

/// During a migration, a message carries both kinds of signatures.
#[test]
fn both_kinds_of_signatures_are_sent_newest_first() {
    let (symmetric, pair) = (Secret::generate(), Secret::generate_ed25519());
    let message = support::message();
    let headers = look::headers(
        |endpoint| {
            let retired = Secret::generate().expires_at(UNIX_EPOCH);
            endpoint
                .signed_with(pair.clone())
                .signed_with(retired)
                .signed_with(symmetric.clone())
        },
        &message,
    );
    let list = headers["webhook-signature"].to_str().unwrap();
    let schemes: Vec<_> = list
        .split(' ')
        .map(|entry| entry.split_once(',').unwrap().0)
        .collect();
    assert_eq!(schemes, ["v1a", "v1"]);
    let by_public = Verifier::new([]).public_key(pair.public_key().unwrap());
    for verifier in [
        by_public,
        Verifier::new([symmetric]),
        Verifier::new([Secret::generate(), pair]),
    ] {
        assert!(verifier.verify(&headers, message.body()).is_ok());
    }
    let other = Verifier::new([Secret::generate(), Secret::generate_ed25519()]);
    assert!(
        other
            .verify(&headers, message.body())
            .unwrap_err()
            .is_signature()
    );
}

#[test]
fn nothing_is_sent_if_all_keys_have_expired() {
    let expired = Secret::generate_ed25519().expires_at(UNIX_EPOCH);
    let sent = look::sent(
        |endpoint| endpoint.signed_with(expired),
        &support::message(),
    );
    assert!(sent.unwrap_err().is_expired_secret());
}

fn secret(seed: &[u8; 32]) -> Secret {
    format!("whsk_{}", Base64::encode_string(seed))
        .parse()
        .unwrap()
}

proptest! {
    // Ed25519 is slow without optimisation.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn another_implementation_verifies_what_is_sent(
        seed: [u8; 32],
        body in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let message = support::builder().bytes("a/b", body.clone()).unwrap();
        let headers = look::headers(|endpoint| endpoint.signed_with(secret(&seed)), &message);
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        let signature = Base64::decode_vec(text("webhook-signature").strip_prefix("v1a,").unwrap()).unwrap();
        let content = [
            format!("{}.{}.", message.id(), text("webhook-timestamp")).as_bytes(),
            &body,
        ]
        .concat();
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
        let key = UnparsedPublicKey::new(&ED25519, pair.public_key().as_ref());
        prop_assert!(key.verify(&content, &signature).is_ok());
    }

    #[test]
    fn what_another_implementation_signs_is_verified(
        seed: [u8; 32],
        id in "[!-\\-/-~]{1,256}",
        seconds in 0..i64::MAX.unsigned_abs() >> 1,
        body in proptest::collection::vec(any::<u8>(), 1..100),
        bit in 0..8_u8,
    ) {
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
        let content = [format!("{id}.{seconds}.").as_bytes(), &body].concat();
        let signature = Base64::encode_string(pair.sign(&content).as_ref());
        let public = format!("whpk_{}", Base64::encode_string(pair.public_key().as_ref()));
        let verifier = Verifier::new([]).public_key(public.parse().unwrap());
        let headers = headers(&id, &seconds.to_string(), &format!("v1a,{signature}"));
        let verified = verifier.verify_at(at(seconds), &headers, &body).unwrap();
        prop_assert_eq!((verified.id(), verified.timestamp()), (id.as_str(), at(seconds)));
        let mut changed = body;
        changed[0] ^= 1 << bit;
        prop_assert!(verifier.verify_at(at(seconds), &headers, &changed).is_err());
    }

    #[test]
    fn no_key_causes_a_panic(text in "(wh(sec|sk|pk)_)?[A-Za-z0-9+/=_-]{0,140}", bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let encoded = Base64::encode_string(&bytes);
        for text in [text, format!("whsk_{encoded}"), format!("whpk_{encoded}")] {
            if let Ok(secret) = text.parse::<Secret>() {
                prop_assert_eq!(secret.expose().parse::<Secret>().unwrap().expose(), secret.expose());
            }
            if let Ok(key) = text.parse::<PublicKey>() {
                prop_assert_eq!(key.to_string().parse::<PublicKey>().unwrap(), key);
            }
        }
    }
}
