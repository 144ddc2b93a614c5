//! How to send and receive webhooks, one page per topic. The module contains documentation only.
//!
//! - [`delivery`]: attempts, outcomes, stored messages and fan-out.
//! - [`retries`]: verdicts and schedules, with a queue or within the process.
//! - [`signing`]: keys, rotation and other schemes.
//! - [`egress`]: why and how to restrict where the sender connects to.
//! - [`transport`]: the default transport and custom ones.
//! - [`observability`]: metrics and traces.
//! - [`receiving`]: the receiver.
//!
//! The examples run. They use the code generated from a document with one webhook, `new-subscription`,
//! in the module `webhooks`. `customer` starts a receiver on the local machine, and `local()`
//! is `Client::builder()` with a policy that allows the local machine.

// A page defines its links for a code host at its end. The first definition of a link wins, so
// `links` defines them before the page for rustdoc.
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
[`Message`]: crate::Message
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
    "[`Policy`]: crate::egress::Policy
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
    "[`GitHubVerifier`]: crate::receiver::GitHubVerifier
[`ParameterError`]: crate::receiver::ParameterError
[`StripeVerifier`]: crate::receiver::StripeVerifier
[`Verifier`]: crate::Verifier
[`Verify`]: crate::receiver::Verify
[`receiver`]: crate::receiver
"
);
