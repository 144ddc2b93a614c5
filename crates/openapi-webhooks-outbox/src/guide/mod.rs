//! How to run the outbox, one page per topic. The module contains documentation only.
//!
//! - [`production`]: what a service needs, from the first transaction to the customer's call.
//! - [`growing`]: one file, one Postgres, several workers, several databases.

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
    production,
    "production.md",
    "[`NewMessage`]: crate::NewMessage
[`Outbox::attempts`]: crate::Outbox::attempts
[`Outbox::clean`]: crate::Outbox::clean
[`Outbox::endpoint`]: crate::Outbox::endpoint
[`Outbox::migrate`]: crate::Outbox::migrate
[`Outbox::pause`]: crate::Outbox::pause
[`Outbox::replay_guard`]: crate::Outbox::replay_guard
[`Outbox::replay`]: crate::Outbox::replay
[`Outbox::resend`]: crate::Outbox::resend
[`Outbox::resume`]: crate::Outbox::resume
[`Outbox::run`]: crate::Outbox::run
[`Outbox::stats`]: crate::Outbox::stats
"
);

page!(growing, "growing.md", "");
