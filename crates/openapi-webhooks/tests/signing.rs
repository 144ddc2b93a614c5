//! Standard Webhooks, compared with its reference implementation, and what a verifier rejects.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};
use openapi_webhooks::{Secret, Verifier, VerifyError};
use proptest::prelude::*;
use standardwebhooks::Webhook;
use support::{look, secret};

fn headers(id: &str, timestamp: &str, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("webhook-id", id),
        ("webhook-timestamp", timestamp),
        ("webhook-signature", signature),
    ] {
        headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    headers
}

const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const TIMESTAMP: &str = "1614265330";
const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const BODY: &[u8] = br#"{"test": 2432232314}"#;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

#[test]
fn a_message_without_keys_is_sent_unsigned() {
    let headers = look::headers(|endpoint| endpoint, &support::message());
    assert!(headers.contains_key("webhook-id") && headers.contains_key("webhook-timestamp"));
    assert!(!headers.contains_key("webhook-signature"));
    let verified = Verifier::new([secret()]).verify(&headers, b"[1,2,3]");
    assert!(verified.unwrap_err().is_missing());
}

/// Verifies the published vector with changed headers at the time of signing.
fn verify(headers: &HeaderMap) -> Result<String, VerifyError> {
    let verified = Verifier::new([secret()]).verify_at(at(1_614_265_330), headers, BODY)?;
    Ok(verified.id().to_owned())
}

#[test]
fn the_published_vector() {
    assert_eq!(verify(&headers(ID, TIMESTAMP, SIGNATURE)).unwrap(), ID);
}

#[test]
fn the_clock_may_differ_by_the_tolerance_in_both_directions() {
    let headers = headers(ID, TIMESTAMP, SIGNATURE);
    let signed = 1_614_265_330;
    let verifier = Verifier::new([secret()]);
    for now in [signed - 300, signed, signed + 300] {
        assert_eq!(
            verifier
                .verify_at(at(now), &headers, BODY)
                .unwrap()
                .timestamp(),
            at(signed)
        );
    }
    for now in [0, signed - 301, signed + 301, u64::from(u32::MAX)] {
        assert!(
            verifier
                .verify_at(at(now), &headers, BODY)
                .unwrap_err()
                .is_timestamp()
        );
    }
    let strict = verifier.clone().tolerance(Duration::ZERO);
    assert!(strict.verify_at(at(signed), &headers, BODY).is_ok());
    assert!(strict.verify_at(at(signed + 1), &headers, BODY).is_err());
    assert!(
        verifier
            .tolerance(Duration::MAX)
            .verify_at(at(0), &headers, BODY)
            .is_ok()
    );
}

#[test]
fn timestamps_are_digits_only() {
    for text in [
        "",
        "-1614265330",
        "+1614265330",
        " 1614265330",
        "1614265330 ",
        "1614265330.0",
        "1e9",
        "0x60",
        "١٦١٤٢٦٥٣٣٠",
        "\u{ff}",
        "-9223372036854775808",
        "99999999999999999999999999999999",
    ] {
        assert!(
            verify(&headers(ID, text, SIGNATURE))
                .unwrap_err()
                .is_malformed(),
            "{text:?}"
        );
    }
    for text in ["0", "9223372036854775807"] {
        assert!(
            verify(&headers(ID, text, SIGNATURE))
                .unwrap_err()
                .is_timestamp(),
            "{text:?}"
        );
    }
    // At and beyond the range of clocks.
    assert!(verify(&headers(ID, "18446744073709551615", SIGNATURE)).is_err());
    // The text of the timestamp is signed, so another spelling of the same time is another message.
    assert!(
        verify(&headers(ID, "01614265330", SIGNATURE))
            .unwrap_err()
            .is_signature()
    );
}

#[test]
fn ids_with_a_dot_are_rejected() {
    for id in ["", "a.b", "a b", "ä", &"a".repeat(257)] {
        assert!(
            verify(&headers(id, TIMESTAMP, SIGNATURE))
                .unwrap_err()
                .is_malformed(),
            "{id:?}"
        );
    }
}

#[test]
fn every_header_must_occur_exactly_once() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let good = headers(ID, TIMESTAMP, SIGNATURE);
        let mut missing = good.clone();
        missing.remove(name);
        assert!(verify(&missing).unwrap_err().is_missing(), "{name}");
        let mut twice = good.clone();
        twice.append(name, good[name].clone());
        assert!(verify(&twice).unwrap_err().is_malformed(), "{name}");
    }
}

#[test]
fn one_valid_signature_is_enough() {
    let zeros = format!("v1,{}=", "A".repeat(43));
    for list in [
        format!("{zeros} {SIGNATURE}"),
        format!("v1a,{} {SIGNATURE}", "A".repeat(88)),
        format!("v2,x v1 nonsense , {SIGNATURE} {zeros}"),
        format!("{}{SIGNATURE}", format!("{zeros} ").repeat(15)),
    ] {
        assert!(verify(&headers(ID, TIMESTAMP, &list)).is_ok(), "{list}");
    }
    assert!(
        verify(&headers(
            ID,
            TIMESTAMP,
            &format!("{}{SIGNATURE}", format!("{zeros} ").repeat(16))
        ))
        .unwrap_err()
        .is_malformed()
    );
    let thousands = format!("{SIGNATURE} ").repeat(3_000);
    assert!(
        verify(&headers(ID, TIMESTAMP, &thousands))
            .unwrap_err()
            .is_malformed()
    );
}

#[test]
fn other_signatures_are_rejected() {
    let code = &SIGNATURE[3..];
    for list in [
        "".to_owned(),
        "v1,".to_owned(),
        code.to_owned(),
        format!("V1,{code}"),
        format!("v2,{code}"),
        format!("v1a,{code}"),
        format!("v1, {code}"),
        format!("v1,{}", code.trim_end_matches('=')),
        format!("v1,{code}="),
        format!("v1,{}", code.replace('+', "-")),
        format!("v1,{}", code.replace("OE=", "OF=")),
        format!("v1,{}", code.to_lowercase()),
        format!("v1,{}", &code[..40]),
        format!("v1,{code}{code}"),
        format!("{SIGNATURE},{SIGNATURE}"),
    ] {
        assert!(
            verify(&headers(ID, TIMESTAMP, &list))
                .unwrap_err()
                .is_signature(),
            "{list}"
        );
    }
    assert!(
        Verifier::new([])
            .verify_at(at(1_614_265_330), &headers(ID, TIMESTAMP, SIGNATURE), BODY)
            .is_err()
    );
}

#[test]
fn any_current_secret_verifies_and_expired_secrets_do_not() {
    let headers = headers(ID, TIMESTAMP, SIGNATURE);
    let now = at(1_614_265_330);
    let with = |secrets: [Secret; 2]| {
        Verifier::new(secrets)
            .verify_at(now, &headers, BODY)
            .is_ok()
    };
    assert!(with([Secret::generate(), secret()]));
    assert!(with([
        secret().expires_at(now + Duration::from_secs(1)),
        Secret::generate()
    ]));
    assert!(!with([Secret::generate(), secret().expires_at(now)]));
}

proptest! {
    #[test]
    fn the_reference_verifies_what_is_sent(key in proptest::collection::vec(any::<u8>(), 24..=64), body in "\\PC*") {
        let secret = Secret::from_bytes(&key).unwrap();
        let message = support::builder().bytes("text/plain", body.clone()).unwrap();
        let headers = look::headers(|endpoint| endpoint.signed_with(secret.clone()), &message);
        Webhook::new(&secret.expose()).unwrap().verify(body.as_bytes(), &headers).unwrap();
    }

    #[test]
    fn what_the_reference_signs_is_verified(
        key in proptest::collection::vec(any::<u8>(), 24..=64),
        id in "[!-\\-/-~]{1,256}",
        seconds in 0..i64::MAX >> 1,
        body in "\\PC*",
    ) {
        let signature = Webhook::from_bytes(key.clone()).unwrap().sign(&id, seconds, body.as_bytes()).unwrap();
        let verifier = Verifier::new([Secret::from_bytes(&key).unwrap()]);
        let headers = headers(&id, &seconds.to_string(), &signature);
        let now = at(seconds.unsigned_abs());
        let verified = verifier.verify_at(now, &headers, body.as_bytes()).unwrap();
        prop_assert_eq!((verified.id(), verified.timestamp()), (id.as_str(), now));
    }

    #[test]
    fn arbitrary_bytes_are_signed_unchanged(body in proptest::collection::vec(any::<u8>(), 0..100)) {
        let message = support::builder().bytes("application/octet-stream", body.clone()).unwrap();
        let headers = look::headers(|endpoint| endpoint.signed_with(secret()), &message);
        let verifier = Verifier::new([secret()]);
        prop_assert!(verifier.verify(&headers, &body).is_ok());
        for index in 0..body.len() {
            let mut changed = body.clone();
            changed[index] ^= 1;
            prop_assert!(verifier.verify(&headers, &changed).is_err());
        }
    }

    #[test]
    fn no_headers_cause_a_panic(
        id in proptest::collection::vec(32..=255_u8, 0..20),
        timestamp in "[-+0-9.e]{0,40}",
        signature in proptest::collection::vec(32..=255_u8, 0..100),
    ) {
        let mut headers = headers("a", &timestamp, "b");
        if let Ok(value) = HeaderValue::from_bytes(&id) {
            headers.insert("webhook-id", value);
        }
        if let Ok(value) = HeaderValue::from_bytes(&signature) {
            headers.insert("webhook-signature", value);
        }
        prop_assert!(Verifier::new([secret()]).verify(&headers, b"").is_err());
    }
}
