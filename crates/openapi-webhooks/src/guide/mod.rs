//! How to send webhooks and receive them, a page for each question. There is nothing here but words.
//!
//! - [`delivery`]: what one attempt does, what comes of it, and one message to many.
//! - [`retries`]: when to try again, in this process or out of a queue.
//! - [`signing`]: keys, rotation, other schemes.
//! - [`egress`]: why a sender must choose where it connects to, and how.
//! - [`transport`]: what carries the requests, and how to bring your own.
//! - [`observability`]: metrics and traces, and what is never in them.
//! - [`receiving`]: the other side.
//!
//! The examples are those of a document with one webhook, `new-subscription`, whose generated code
//! is in `webhooks`. They run: `customer` starts a receiver on this machine, and `local()` is
//! `Client::builder()` with a policy that lets it be reached.

#[doc = include_str!("delivery.md")]
pub mod delivery {}

#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("signing.md")]
pub mod signing {}

#[doc = include_str!("egress.md")]
pub mod egress {}

#[doc = include_str!("transport.md")]
pub mod transport {}

#[doc = include_str!("observability.md")]
pub mod observability {}

#[doc = include_str!("receiving.md")]
pub mod receiving {}
