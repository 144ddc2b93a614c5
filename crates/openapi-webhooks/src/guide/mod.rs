//! [Delivery]: crate::guide::delivery
//! [Egress]: crate::guide::egress
//! [Observability]: crate::guide::observability
//! [Receiving]: crate::guide::receiving
//! [Retries]: crate::guide::retries
//! [Signing]: crate::guide::signing
//! [Transports]: crate::guide::transport
#![doc = include_str!("README.md")]

// Each page ends with definitions of its links for a code host. If a link is defined twice, the first
// definition applies, so the definitions for rustdoc come before the page.
macro_rules! page {
    ($name:ident, $file:literal, $links:literal) => {
        #[doc = $links]
        #[doc = include_str!($file)]
        pub mod $name {}
    };
}

page!(
    delivery,
    "delivery.md",
    "[`Client::deliver`]: crate::Client::deliver
[`Client::fan_out`]: crate::Client::fan_out
[`ClientBuilder::deadline`]: crate::ClientBuilder::deadline
[`ClientBuilder::limit_deliver`]: crate::ClientBuilder::limit_deliver
[`ClientBuilder::max_in_flight`]: crate::ClientBuilder::max_in_flight
[`ClientBuilder::max_in_flight_per_origin`]: crate::ClientBuilder::max_in_flight_per_origin
[`ClientBuilder::max_in_flight_per_endpoint`]: crate::ClientBuilder::max_in_flight_per_endpoint
[`Endpoint::rate`]: crate::Endpoint#method.rate
[`Message`]: crate::Message
[`SendError::is_limited`]: crate::SendError::is_limited
[`SendError::response`]: crate::SendError::response
[`SendError::sent`]: crate::SendError::sent
[`SendError::verdict`]: crate::SendError::verdict
[egress]: crate::guide::egress
[retries]: crate::guide::retries
"
);

page!(
    retries,
    "retries.md",
    "[`Client::deliver_with_retries`]: crate::Client::deliver_with_retries
[`Schedule`]: crate::Schedule
[`Verdict`]: crate::Verdict
"
);

page!(
    signing,
    "signing.md",
    "[`Endpoint`]: crate::Endpoint
[`Endpoint::signed_with`]: crate::Endpoint::signed_with
[`Verifier`]: crate::Verifier
[`public_key`]: crate::Secret::public_key
[`signing`]: crate::signing
"
);

page!(
    egress,
    "egress.md",
    "[`Endpoint::new`]: crate::Endpoint::new
[`Policy`]: crate::egress::Policy
[`Policy::check`]: crate::egress::Policy::check
"
);

page!(
    transport,
    "transport.md",
    "[`ClientBuilder`]: crate::ClientBuilder
[`Redacted::expose`]: crate::transport::Redacted::expose
[`Unguarded`]: crate::transport::Unguarded
[`transport::Https`]: crate::transport::Https
[egress]: crate::guide::egress
"
);

page!(
    observability,
    "observability.md",
    "[`Attempt`]: crate::Attempt
[`ClientBuilder::on_attempt`]: crate::ClientBuilder::on_attempt
"
);

page!(
    receiving,
    "receiving.md",
    "[`ParameterError`]: crate::receiver::ParameterError
[`challenge`]: crate::receiver::challenge
[`Scheme`]: crate::signing::Scheme
[`Verifier`]: crate::Verifier
[`Verify`]: crate::receiver::Verify
[`receiver`]: crate::receiver
"
);
