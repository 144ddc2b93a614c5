//! Payloads whose parsing would take forever without limits.

use cases::{union_by_trial_in_itself as strict, union_by_trial_kept as lenient};
use openapi_webhooks::codegen::v1::serde_json::{Value, from_slice, to_value};

/// 120 levels of a union whose two variants differ only in the last member. Without remembered results
/// and a limit, telling them apart takes 2^120 trials.
fn nested() -> Vec<u8> {
    let links = r#"{"next":"#.repeat(120);
    let body = format!(
        r#"{{"node":{links}{{"first":0}}{}}}"#,
        r#","second":1}"#.repeat(120)
    );
    body.into_bytes()
}

#[test]
fn deep_untagged_unions_are_rejected_in_time() {
    let error = strict::Event::parse("changed", &nested()).unwrap_err();
    assert_eq!(error.pointer(), Some("/node"));
    assert!(error.to_string().contains("takes too long"), "{error}");
}

#[test]
fn a_lenient_receiver_keeps_deep_untagged_unions() {
    let event = lenient::Event::parse("changed", &nested()).unwrap();
    let kept: Value = from_slice(&nested()).unwrap();
    assert_eq!(to_value(&event).unwrap(), kept);
}
