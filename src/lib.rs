//! The webhooks of a subscription service, generated from `schema/openapi.json`.
//!
//! This package is what a project that sends webhooks looks like: the document under `schema/`, a
//! `build.rs` of one call, the line below, and calls such as
//! `client.send_new_subscription(&endpoint, &subscription).await?`.

#![deny(warnings, missing_docs)]

openapi_webhooks::include_webhooks!("openapi");
