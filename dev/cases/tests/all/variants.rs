//! Which variant of a union a payload is, where all of them could be read.

use cases::union_of_optional_members::Event;
use cases::union_of_optional_members::types::{Parcel, ParcelContent, ParcelLabel, ParcelProof};

fn parcel(text: &str) -> Parcel {
    match Event::parse("parcel", text.as_bytes()) {
        Ok(Event::Parcel(parcel)) => parcel,
        Err(error) => panic!("{text}: {error}"),
    }
}

#[test]
fn the_variant_that_declares_most_members_is_found() {
    let first = parcel(
        r#"{"label":{"text":"a","more":1},"proof":{"kind":"proof","name":"b"},"content":{"outside":{"colour":"red"}}}"#,
    );
    assert!(matches!(first.label, Some(ParcelLabel::Printed(_))));
    assert!(matches!(first.proof, Some(ParcelProof::Signature(_))));
    assert!(matches!(first.content, Some(ParcelContent::Bag(_))));
    let second = parcel(
        r#"{"label":{"to":"a"},"proof":{"kind":"proof","size":1},"content":{"outside":{"width":1,"more":{}}}}"#,
    );
    assert!(matches!(second.label, Some(ParcelLabel::Moved(_))));
    assert!(matches!(second.proof, Some(ParcelProof::Photo(_))));
    assert!(matches!(second.content, Some(ParcelContent::Box(_))));
}
