//! The webhooks of a subscription service, generated from `schema/openapi.json`.
//!
//! This package is an example of a project that sends webhooks. It has a document in `schema/`, a
//! `build.rs` that generates code from it, the line below that includes the code, and calls such as
//! `client.send_new_subscription(&endpoint, &subscription).await?`.

#![deny(warnings, missing_docs)]

openapi_webhooks::include_webhooks!("openapi");
