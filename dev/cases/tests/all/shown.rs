//! `Debug` of payloads shows the JSON that is sent, except for types with their own `Debug`.

use cases::{Money, constants, multipart, types_of_ones_own as own};
use openapi_webhooks::File;

#[test]
fn debug_shows_payloads() {
    let paid = constants::types::Paid::new();
    let shown = format!("{paid:?}");
    assert_eq!(shown, r#"Paid {"event":"paid","version":2,"live":true}"#);
}

#[test]
fn user_defined_types_use_their_debug() {
    let money = Money {
        amount: 4711,
        currency: "EUR".to_owned(),
    };
    let order = own::types::Order::new(money);
    let event = own::Event::Order(order);
    let shown = format!("{event:?}");
    assert!(shown.contains("Money(…)"), "{shown}");
    assert!(!shown.contains("4711"), "{shown}");
}

#[test]
fn debug_omits_the_bytes_of_files() {
    let mut upload = multipart::types::UploadPayload::new(7);
    upload.picture = Some(File::new("four times four bytes"));
    let shown = format!("{upload:?}");
    let bytes = [
        "four times",
        "Zm91ciB0aW1lcyBmb3VyIGJ5dGVz",
        "[102, 111, 117",
    ];
    assert!(bytes.iter().all(|bytes| !shown.contains(bytes)), "{shown}");
    assert!(shown.contains("picture: Some(File"), "{shown}");
}
