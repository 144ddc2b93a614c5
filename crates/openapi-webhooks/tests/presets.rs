//! The presets of providers: their published examples, round trips, and forgeries.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, Method, Request, Uri};
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::receiver::{UnverifiedRequest, VerifiedClaims};
use openapi_webhooks::signing::{Scheme, SchemeKey, SharedSecret, SigningInput};
use openapi_webhooks::{PublicKey, Secret, VerifyError};
use proptest::prelude::*;
use support::look;

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// A signed request of a provider.
struct Example {
    scheme: Scheme,
    /// The key that verifies.
    key: SchemeKey,
    /// Seconds since 1970.
    time: u64,
    url: &'static str,
    content_type: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
}

fn shared(text: &str) -> SchemeKey {
    let secret: SharedSecret = text.parse().unwrap();
    secret.into()
}

const URL: &str = "https://customer.example/hooks";

fn example(scheme: Scheme, key: &str) -> Example {
    Example {
        scheme,
        key: shared(key),
        time: 1_700_000_000,
        url: URL,
        content_type: JSON,
        headers: &[],
        body: "",
    }
}

/// The examples of the providers' documentation.
fn published() -> Vec<Example> {
    const BITBUCKET: &str =
        "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";
    const GITHUB: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    const SLACK: &str = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    vec![
        // https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/
        Example {
            headers: &[("x-hub-signature", BITBUCKET)],
            body: "Hello World!",
            ..example(Scheme::bitbucket(), "It's a Secret to Everybody")
        },
        // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
        Example {
            headers: &[("x-hub-signature-256", GITHUB)],
            body: "Hello, World!",
            ..example(Scheme::github(), "It's a Secret to Everybody")
        },
        // https://docs.slack.dev/authentication/verifying-requests-from-slack
        Example {
            time: 1_531_420_618,
            content_type: FORM,
            headers: &[
                ("x-slack-request-timestamp", "1531420618"),
                ("x-slack-signature", SLACK),
            ],
            body: concat!(
                "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow",
                "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner",
                "&command=%2Fwebhook-collect&text=",
                "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN",
                "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
            ),
            ..example(Scheme::slack(), "8f742231b10e8888abcd99yyyzzz85a5")
        },
        // https://docs.svix.com/receiving/verifying-payloads/how-manual, with the key and the message of
        // the Standard Webhooks specification.
        Example {
            key: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                .parse::<Secret>()
                .unwrap()
                .into(),
            time: 1_614_265_330,
            headers: &[
                ("svix-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
                ("svix-timestamp", "1614265330"),
                (
                    "svix-signature",
                    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                ),
            ],
            body: r#"{"test": 2432232314}"#,
            ..example(Scheme::svix(), "-")
        },
        // https://www.twilio.com/docs/usage/webhooks/webhooks-security
        Example {
            url: "https://mycompany.com/myapp.php?foo=1&bar=2",
            content_type: FORM,
            headers: &[("x-twilio-signature", "0/KCTR6DLpKmkAf8muzZqo1nDgQ=")],
            body: "Digits=1234&To=%2B18005551212&From=%2B12349013030&Caller=%2B12349013030&CallSid=CA1234567890ABCDE",
            ..example(Scheme::twilio(), "12345")
        },
    ]
}

/// Examples that the providers' own libraries create or accept. Their documentation has none with all
/// inputs.
fn from_libraries() -> Vec<Example> {
    const DISCORD: &str = "1f7b6e5abc66e0fbfafe854c5dcc4db3fefc59c56c00e58887391a698d2e17682ccfdc5df328a651a74530680d4f94370d2a092f55704c9a603b34bfbd7cea06";
    const DISCORD_KEY: &str = "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c";
    const STRIPE: &str =
        "t=1492774577,v1=a6a6df26b4d61b1840dc1936504106cea928ea547871a017446abc00a37ac784";
    const TWILIO_JSON: &str = "https://mycompany.com/myapp.php?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    vec![
        // discord-interactions 4.4.0 for Node accepts it.
        Example {
            key: PublicKey::from_hex(DISCORD_KEY).unwrap().into(),
            headers: &[
                ("x-signature-ed25519", DISCORD),
                ("x-signature-timestamp", "1700000000"),
            ],
            body: r#"{"application_id":"0","id":"1","type":1,"version":1}"#,
            ..example(Scheme::discord(), "-")
        },
        // `Signature.getSignature` of @hubspot/api-client 13.5.0.
        Example {
            time: 1_583_923_200,
            url: "https://www.example.com/webhook_uri",
            headers: &[
                (
                    "x-hubspot-signature-v3",
                    "9mzzQFJyhnVM0S/QOAAay07VV7b77XcYGJv/8v/9cmQ=",
                ),
                ("x-hubspot-request-timestamp", "1583923200000"),
            ],
            body: r#"{"example_field":"example_value"}"#,
            ..example(Scheme::hubspot(), "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy")
        },
        // `LinearWebhookClient.verify` of @linear/sdk 98.0.0 computes the same HMAC.
        Example {
            headers: &[(
                "linear-signature",
                "91e919dc0fd99df1cae12efef1ca08b082cfa523f101b572ec14ed98863fdf35",
            )],
            body: r#"{"action":"create","type":"Issue","webhookTimestamp":1700000000000}"#,
            ..example(Scheme::linear(), "lin_wh_secret")
        },
        // `webhooks.isSignatureValid` of @paddle/paddle-node-sdk 3.10.0 computes the same HMAC.
        Example {
            time: 1_671_552_777,
            headers: &[(
                "paddle-signature",
                "ts=1671552777;h1=9a62cc502557c2fe7a0d0a6a9d5bd0ae459e6c77d367478d8e845c6450c71b9d",
            )],
            body: r#"{"event_id":"evt_1"}"#,
            ..example(Scheme::paddle(), "pdl_ntfset_test")
        },
        // `webhooks.validate` of @shopify/shopify-api 13.1.0 accepts it.
        Example {
            headers: &[(
                "x-shopify-hmac-sha256",
                "VnKUjZsLuN5iZWjn5EntcBVCF9kMN43LglzCE1/GSeY=",
            )],
            body: r#"{"id":1}"#,
            ..example(Scheme::shopify(), "hush")
        },
        // `WebhooksHelper.verifySignature` of square 46.0.0 accepts it.
        Example {
            url: "https://example.com/webhook",
            headers: &[(
                "x-square-hmacsha256-signature",
                "MgCnRuqzmisdAq4z+uEeIYzcc/4uL7osTJnP/CeBeCw=",
            )],
            body: r#"{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification"}"#,
            ..example(Scheme::square(), "asdf1234")
        },
        // `webhooks.generateTestHeaderString` of stripe 23.1.0.
        Example {
            time: 1_492_774_577,
            headers: &[("stripe-signature", STRIPE)],
            body: r#"{"id": "evt_test_webhook"}"#,
            ..example(Scheme::stripe(), "whsec_test_secret")
        },
        // `getExpectedTwilioSignature` and `validateRequestWithBody` of twilio 6.2.0.
        Example {
            url: "https://mycompany.com/myapp.php?foo=1&bar=2",
            content_type: FORM,
            headers: &[("x-twilio-signature", "lSS5KlQz1/42qytXRJKGJn7Grz0=")],
            body: "MediaUrl=b&Body=a+b%2Bc%26d&MediaUrl=a&MediaUrl=b",
            ..example(Scheme::twilio(), "12345")
        },
        Example {
            url: TWILIO_JSON,
            headers: &[("x-twilio-signature", "y77kIzt2vzLz71DgmJGsen2scGs=")],
            body: r#"{"property": "value", "boolean": true}"#,
            ..example(Scheme::twilio(), "12345")
        },
    ]
}

/// These providers publish neither an example with all inputs nor a library that verifies. Node's `crypto`
/// computed the HMACs, by the formulas in their documentation.
fn by_formula() -> Vec<Example> {
    vec![
        Example {
            time: 1_492_774_577,
            headers: &[(
                "calendly-webhook-signature",
                "t=1492774577,v1=1752cffe6edd2d25277ff01f9f7b6f8972360fb63423b6ca88e166641aa6d415",
            )],
            body: r#"{"event":"invitee.created"}"#,
            ..example(Scheme::calendly(), "calendly_secret")
        },
        Example {
            headers: &[(
                "x-hub-signature-256",
                "sha256=22d3988d1017c437ea81a89d41e2d3266c00a508cffdb23f8ad8746d232d77e9",
            )],
            body: r#"{"object":"page","entry":[]}"#,
            ..example(Scheme::meta(), "app_secret")
        },
        Example {
            time: 1_616_648_967,
            headers: &[
                (
                    "x-zendesk-webhook-signature-timestamp",
                    "2021-03-25T05:09:27Z",
                ),
                (
                    "x-zendesk-webhook-signature",
                    "KErDImXKqvHGTlTO8ig//dlAOJDJox7PL4G7ASmoCgw=",
                ),
            ],
            body: r#"{"type_id":"example-type-id","id":"example-id"}"#,
            ..example(
                Scheme::zendesk(),
                "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==",
            )
        },
        Example {
            time: 1_658_940_994,
            headers: &[
                ("x-zm-request-timestamp", "1658940994"),
                (
                    "x-zm-signature",
                    "v0=c3953ac754660851d09791f1ee937fa7f907f6854934afbf4b4ee3c1d075d0ed",
                ),
            ],
            body: r#"{"event":"meeting.started"}"#,
            ..example(Scheme::zoom(), "zoom_secret")
        },
    ]
}

fn all() -> Vec<Example> {
    let all = [published(), from_libraries(), by_formula()];
    all.into_iter().flatten().collect()
}

impl Example {
    fn name(&self) -> String {
        format!("{:?}", self.headers.first())
    }

    fn request(&self) -> Request<Bytes> {
        let mut request = Request::post(self.url).header("content-type", self.content_type);
        for (name, value) in self.headers {
            request = request.header(*name, *value);
        }
        request.body(Bytes::from(self.body)).unwrap()
    }

    fn at(&self, seconds: i64) -> SystemTime {
        let time = self.time.checked_add_signed(seconds).unwrap();
        UNIX_EPOCH + Duration::from_secs(time)
    }

    fn verify(&self, request: Request<Bytes>) -> Result<VerifiedClaims, VerifyError> {
        self.verify_at(0, request)
    }

    fn verify_at(
        &self,
        seconds: i64,
        request: Request<Bytes>,
    ) -> Result<VerifiedClaims, VerifyError> {
        let verifier = self.scheme.clone().verifier([self.key.clone()]);
        verifier.verify(&UnverifiedRequest::new(request).at(self.at(seconds)))
    }
}

#[test]
fn examples_are_verified() {
    for example in all() {
        let verified = example.verify(example.request());
        assert!(verified.is_ok(), "{}: {verified:?}", example.name());
    }
}

#[test]
fn a_signer_writes_the_same_headers() {
    for example in all() {
        // A public key does not sign.
        if example.scheme == Scheme::discord() {
            continue;
        }
        let (uri, mut headers): (Uri, _) = (example.url.parse().unwrap(), HeaderMap::new());
        headers.insert(
            "content-type",
            HeaderValue::from_static(example.content_type),
        );
        let (method, body) = (Method::POST, example.body.as_bytes());
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        let input = SigningInput::new(id, example.at(0), &method, &uri, &headers, body);
        let signer = example.scheme.clone().signer(example.key.clone());
        let signed = signer.headers(&input).unwrap();
        for (name, value) in example.headers {
            assert_eq!(signed[*name], *value);
        }
    }
}

#[test]
fn changed_requests_are_rejected() {
    for example in all() {
        let name = example.name();
        let reject = |request| example.verify(request).unwrap_err();
        for (header, value) in example.headers {
            let mut request = example.request();
            request.headers_mut().remove(*header);
            assert!(reject(request).is_missing(), "{name} without {header}");
            let mut request = example.request();
            request
                .headers_mut()
                .append(*header, HeaderValue::from_static(value));
            assert!(reject(request).is_malformed(), "{name} with two {header}");
            let at = value.len() - 10.min(value.len());
            let other = if value[at..].starts_with('4') {
                "5"
            } else {
                "4"
            };
            let changed = format!("{}{other}{}", &value[..at], &value[at + 1..]);
            for changed in [changed, String::new(), format!("{value}0")] {
                let mut request = example.request();
                let changed = changed.parse().unwrap();
                request.headers_mut().insert(*header, changed);
                reject(request);
            }
        }
        for body in [
            String::new(),
            example.body.to_uppercase(),
            format!("{}x", example.body),
        ] {
            let request = example.request().map(|_| body.into());
            assert!(reject(request).is_signature(), "{name}");
        }
        let other: SharedSecret = "another".parse().unwrap();
        let verifier = example.scheme.clone().verifier([other]);
        let request = UnverifiedRequest::new(example.request()).at(example.at(0));
        assert!(verifier.verify(&request).unwrap_err().is_signature());
        let verifier = example.scheme.clone().verifier::<SharedSecret>([]);
        assert!(verifier.verify(&request).unwrap_err().is_signature());
    }
}

#[test]
fn old_and_future_messages_are_rejected_if_the_time_is_signed() {
    for example in all() {
        let name = example.name();
        let tolerance = match &example.scheme {
            scheme if *scheme == Scheme::calendly() => 180,
            scheme if *scheme == Scheme::linear() => 60,
            scheme if *scheme == Scheme::paddle() => 5,
            _ => 300,
        };
        let verify = |seconds| example.verify_at(seconds, example.request());
        if verify(0).unwrap() == verify(100_000).unwrap_or_default() {
            let without = [
                Scheme::bitbucket(),
                Scheme::github(),
                Scheme::meta(),
                Scheme::shopify(),
                Scheme::square(),
                Scheme::twilio(),
            ];
            assert!(without.contains(&example.scheme), "{name} has no timestamp");
            continue;
        }
        for seconds in [-tolerance, tolerance] {
            assert!(verify(seconds).is_ok(), "{name} after {seconds} s");
        }
        let old = verify(tolerance + 1).unwrap_err();
        assert!(old.is_timestamp());
        let expected = format!(
            "the message is {} seconds old; {tolerance} are allowed",
            tolerance + 1
        );
        assert_eq!(old.to_string(), expected);
        let future = verify(-tolerance - 1).unwrap_err();
        assert!(
            future.is_timestamp() && future.to_string().contains("in the future"),
            "{name}"
        );
    }
}

#[test]
fn the_url_is_the_one_that_the_sender_called() {
    let examples = from_libraries();
    let square = &examples[5];
    assert_eq!(square.scheme, Scheme::square());
    let request = |target: &str, host: &str| {
        let mut request = square.request();
        *request.uri_mut() = target.parse().unwrap();
        request.headers_mut().insert("host", host.parse().unwrap());
        UnverifiedRequest::new(request)
    };
    let verifier = square.scheme.clone().verifier([square.key.clone()]);
    assert!(verifier.verify(&request("/webhook", "example.com")).is_ok());
    assert!(
        verifier
            .verify(&request("/webhook", "10.0.0.1:8080"))
            .is_err()
    );
    let proxied = request("/webhook", "10.0.0.1:8080");
    assert!(
        verifier
            .verify(&proxied.clone().base_url("https://example.com"))
            .is_ok()
    );
    assert!(
        verifier
            .verify(&proxied.base_url("https://example.com/"))
            .is_ok()
    );
    let stripped = request("/", "10.0.0.1").base_url("https://example.com/webhook");
    assert!(
        verifier.verify(&stripped).is_err(),
        "the slash is part of the URL"
    );
}

/// As in `validateRequest` of twilio 6.2.0.
#[test]
fn a_twilio_signature_may_cover_the_url_with_or_without_its_port() {
    let key = shared("12345");
    let verify = |signed: &'static str, received: &str| {
        let (uri, mut headers) = (Uri::from_static(signed), HeaderMap::new());
        headers.insert("content-type", HeaderValue::from_static(FORM));
        let now = SystemTime::now();
        let input = SigningInput::new("msg_1", now, &Method::POST, &uri, &headers, b"a=1");
        let signer = Scheme::twilio().signer(key.clone());
        headers.extend(signer.headers(&input).unwrap());
        let mut request = Request::post(received).body("a=1".into()).unwrap();
        *request.headers_mut() = headers;
        let verifier = Scheme::twilio().verifier([key.clone()]);
        verifier.verify(&UnverifiedRequest::new(request)).is_ok()
    };
    let (without, with) = ("https://a.example/b?c=1", "https://a.example:443/b?c=1");
    assert!(verify(without, with) && verify(with, without));
    assert!(verify(without, "https://a.example:8443/b?c=1"));
    assert!(!verify("https://a.example:8443/b?c=1", with));
    assert!(!verify(with, "https://b.example/b?c=1"));
}

#[test]
fn a_twilio_signature_must_cover_the_body() {
    let examples = from_libraries();
    let json = &examples[8];
    let mut without_hash = json.request();
    *without_hash.uri_mut() = "https://mycompany.com/myapp.php".parse().unwrap();
    assert!(json.verify(without_hash).unwrap_err().is_signature());
    let (uri, headers) = (Uri::from_static(URL), HeaderMap::new());
    let now = SystemTime::now();
    let input = SigningInput::new("msg_1", now, &Method::POST, &uri, &headers, b"{}");
    let signer = Scheme::twilio().signer(json.key.clone());
    let error = signer.headers(&input).unwrap_err();
    assert!(error.to_string().contains("would not cover the body"));
}

#[test]
fn entries_of_a_list_may_have_spaces_and_unknown_ones_are_ignored() {
    let stripe = &from_libraries()[6];
    assert_eq!(stripe.scheme, Scheme::stripe());
    let (time, code) = (
        stripe.time,
        "a6a6df26b4d61b1840dc1936504106cea928ea547871a017446abc00a37ac784",
    );
    let verify = |header: String| {
        let mut request = stripe.request();
        request
            .headers_mut()
            .insert("stripe-signature", header.parse().unwrap());
        stripe.verify(request)
    };
    let zeros = "0".repeat(64);
    for header in [
        format!("t={time}, v1={code}"),
        format!("v1={code},t={time}"),
        format!("t={time},v1={zeros},v1=nonsense,v0=x,,v1={code}"),
        format!("t={time}{},v1={code}", format!(",v1={zeros}").repeat(15)),
        format!("t={time},v1={}", code.to_uppercase()),
    ] {
        assert!(verify(header.clone()).is_ok(), "{header}");
    }
    for header in [
        String::new(),
        ",".to_owned(),
        "t".to_owned(),
        format!("v1={code}"),
        format!("t=,v1={code}"),
        format!("t=-{time},v1={code}"),
        format!("t={time}.0,v1={code}"),
        format!("t={},v1={code}", i64::MIN),
        format!("t=99999999999999999999999,v1={code}"),
        format!("t={time},t={time},v1={code}"),
        format!("t={time}{},v1={code}", ",v1=0".repeat(16)),
        format!("t={time}{}", format!(",v1={code}").repeat(3_000)),
    ] {
        assert!(
            verify(header.clone()).unwrap_err().is_malformed(),
            "{header}"
        );
    }
    for header in [
        format!("t={time}"),
        format!("t={time},v1="),
        format!("t={time},v0={code}"),
        format!("t=0{time},v1={code}"),
        format!("t={},v1={code}", time + 1),
    ] {
        assert!(
            verify(header.clone()).unwrap_err().is_signature(),
            "{header}"
        );
    }
}

#[test]
fn other_spellings_of_a_single_signature_are_rejected() {
    let github = &published()[1];
    let code = &github.headers[0].1["sha256=".len()..];
    for signature in [
        String::new(),
        "sha256=".to_owned(),
        code.to_owned(),
        format!("sha1={code}"),
        format!("SHA256={code}"),
        format!("sha256={} {}", &code[..32], &code[32..]),
        format!("sha256={code},sha256={code}"),
        format!("sha256={}", &code[..62]),
        format!("sha256={code}{}", "00".repeat(32)),
        format!("sha256={}g", &code[..63]),
        format!("sha256={}", code.repeat(1_000)),
    ] {
        let mut request = github.request();
        request
            .headers_mut()
            .insert("x-hub-signature-256", signature.parse().unwrap());
        assert!(github.verify(request).is_err(), "{signature}");
    }
    let shopify = &from_libraries()[4];
    assert_eq!(shopify.scheme, Scheme::shopify());
    let code = shopify.headers[0].1;
    for signature in [
        code.trim_end_matches('=').to_owned(),
        format!("{code}="),
        code.replace('/', "_"),
        code.replace('/', " "),
        code.to_lowercase(),
        format!("{code},{code}"),
    ] {
        let mut request = shopify.request();
        request
            .headers_mut()
            .insert("x-shopify-hmac-sha256", signature.parse().unwrap());
        assert!(shopify.verify(request).is_err(), "{signature}");
    }
}

#[test]
fn an_unsigned_id_may_be_absent_and_a_malformed_one_is_rejected() {
    let github = &published()[1];
    let verify = |id: &str| {
        let mut request = github.request();
        request
            .headers_mut()
            .insert("x-github-delivery", id.parse().unwrap());
        github.verify(request)
    };
    for id in ["72d3162e-cc78-11e3-81ab-4c9367dc0958", "a.b"] {
        assert!(verify(id).is_ok(), "{id}");
    }
    for id in ["", "a b", &"a".repeat(257)] {
        assert!(verify(id).unwrap_err().is_malformed(), "{id}");
    }
}

#[test]
fn an_id_in_the_body_is_signed_and_may_be_absent() {
    let verify = |body: &'static str| {
        let (uri, headers) = (Uri::from_static(URL), HeaderMap::new());
        let (now, body) = (SystemTime::now(), Bytes::from(body));
        let input = SigningInput::new("msg_1", now, &Method::POST, &uri, &headers, &body);
        let signer = Scheme::stripe().signer(shared("a"));
        let signed = signer.headers(&input).unwrap();
        let mut request = Request::new(body.clone());
        *request.headers_mut() = signed;
        let verifier = Scheme::stripe().verifier([shared("a")]);
        verifier.verify(&UnverifiedRequest::new(request)).unwrap()
    };
    for (body, id) in [(r#"{"id":"evt_1.a"}"#, "evt_1.a"), (r#"{"id":7}"#, "7")] {
        let now = SystemTime::now();
        let expected = VerifiedClaims::new().id(id).timestamp(now);
        assert_eq!(verify(body).timestamp(now), expected);
    }
    for body in ["", "[]", "{}", r#"{"id":null}"#, r#"{"id":"a b"}"#] {
        let claims = format!("{:?}", verify(body));
        assert!(claims.contains("id: None, is_id_signed: false"), "{claims}");
        assert!(claims.contains("digest: Some"), "{claims}");
    }
}

#[test]
fn a_body_with_other_white_space_is_recognized() {
    for example in all() {
        if example.content_type != JSON
            || serde_json::from_str::<serde_json::Value>(example.body).is_err()
        {
            continue;
        }
        let value: serde_json::Value = serde_json::from_str(example.body).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        // serde_json sorts members, so only some bodies survive.
        for body in [format!("{}\n", example.body), pretty] {
            let request = example.request().map(|_| Bytes::from(body.clone()));
            let rejection = example.verify(request).unwrap_err();
            assert!(rejection.is_signature(), "{}", example.name());
            if body.ends_with('\n') && example.scheme != Scheme::twilio() {
                assert!(rejection.is_changed_body(), "{}", example.name());
            }
        }
    }
}

#[test]
fn one_signature_for_each_current_secret_if_the_header_is_a_list() {
    let secret = |text: &str| -> SharedSecret { text.parse().unwrap() };
    let expired = || secret("old").expires_at(UNIX_EPOCH);
    let message = support::message();
    let stripe = Scheme::stripe()
        .signer(secret("new"))
        .key(expired())
        .key(secret("now"));
    let headers = look::headers(|endpoint| endpoint.signed_by(stripe), &message);
    let list = headers["stripe-signature"].to_str().unwrap();
    assert_eq!(list.matches("v1=").count(), 2);
    let github = Scheme::github()
        .signer(expired())
        .key(secret("new"))
        .key(secret("now"));
    let headers = look::headers(|endpoint| endpoint.signed_by(github), &message);
    let mut request = Request::new(message.body().clone());
    *request.headers_mut() = headers;
    let request = UnverifiedRequest::new(request);
    assert!(
        Scheme::github()
            .verifier([secret("new")])
            .verify(&request)
            .is_ok()
    );
    assert!(
        Scheme::github()
            .verifier([secret("now")])
            .verify(&request)
            .is_err()
    );
    let stripe = Scheme::stripe().signer(expired());
    let sent = look::sent(|endpoint| endpoint.signed_by(stripe), &message);
    assert!(sent.unwrap_err().is_expired_secret());
    let key = Secret::generate_ed25519();
    let slack = Scheme::slack().signer(key);
    let sent = look::sent(|endpoint| endpoint.signed_by(slack), &message);
    assert!(sent.unwrap_err().is_signer(), "the key does not fit");
}

/// All presets, each with a key that signs and one that verifies.
fn presets() -> Vec<(Scheme, SchemeKey, SchemeKey)> {
    let ed25519 = Secret::generate_ed25519();
    let public = ed25519.public_key().unwrap();
    let standard = Secret::generate();
    let text = shared("a secret");
    let of_text = |scheme: Scheme| (scheme, text.clone(), text.clone());
    let mut presets: Vec<_> = [
        Scheme::bitbucket(),
        Scheme::calendly(),
        Scheme::github(),
        Scheme::hubspot(),
        Scheme::meta(),
        Scheme::paddle(),
        Scheme::shopify(),
        Scheme::slack(),
        Scheme::square(),
        Scheme::stripe(),
        Scheme::zendesk(),
        Scheme::zoom(),
    ]
    .map(of_text)
    .into();
    presets.push((
        Scheme::discord(),
        ed25519.clone().into(),
        public.clone().into(),
    ));
    presets.push((Scheme::svix(), ed25519.into(), public.into()));
    presets.push((Scheme::svix(), standard.clone().into(), standard.into()));
    presets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Twilio signs forms, and Linear's timestamp is in the body, so their examples are tested above.
    #[test]
    fn sent_messages_are_verified_and_changed_ones_are_not(
        body in proptest::collection::vec(any::<u8>(), 0..100),
        index: prop::sample::Index,
    ) {
        let message = support::builder().bytes("a/b", body.clone()).unwrap();
        for (scheme, signing, verifying) in presets() {
            let signer = scheme.clone().signer(signing);
            let sent = look::sent(|endpoint| endpoint.signed_by(signer), &message).unwrap();
            let (head, _) = sent.into_parts();
            let verifier = scheme.verifier([verifying]);
            let verify = |body: Vec<u8>| {
                let request = Request::from_parts(head.clone(), Bytes::from(body));
                verifier.verify(&UnverifiedRequest::new(request))
            };
            prop_assert!(verify(body.clone()).is_ok());
            let mut changed = body.clone();
            changed.push(0);
            let at = index.index(changed.len());
            changed[at] ^= 1;
            prop_assert!(verify(changed).unwrap_err().is_signature());
        }
    }

    #[test]
    fn no_header_causes_a_panic(
        value in proptest::collection::vec(32..=255_u8, 0..100),
        text in "(t=[0-9-]{0,25}|v1[=,][0-9a-g]{0,66}|v1a,[A-z]{0,9}|,|=|;| |h1=){0,20}",
    ) {
        for example in all() {
            for value in [&value, text.as_bytes()] {
                let Ok(value) = HeaderValue::from_bytes(value) else { continue };
                let mut request = example.request();
                for (name, _) in example.headers {
                    request.headers_mut().insert(*name, value.clone());
                }
                prop_assert!(example.verify(request).is_err());
            }
        }
    }
}
