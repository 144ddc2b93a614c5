//! How to run the outbox, one page per topic. The module contains documentation only.
//!
//! - [`production`]: transactions, endpoints, workers, monitoring and support.
//! - [`growing`]: from one SQLite file to Postgres, several workers, several databases and JetStream.

// Each page ends with link definitions for code hosts. The first definition of a link wins, so
// `links` puts definitions for rustdoc before the page.
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
[`Registry`]: crate::Registry
[`Outbox::attempts_to`]: crate::Outbox::attempts_to
[`Outbox::clean`]: crate::Outbox::clean
[`Outbox::dead`]: crate::Outbox::dead
[`Outbox::endpoint`]: crate::Outbox::endpoint
[`Outbox::migrate`]: crate::Outbox::migrate
[`Outbox::pause`]: crate::Outbox::pause
[`Outbox::replay_guard`]: crate::Outbox::replay_guard
[`Outbox::replay`]: crate::Outbox::replay
[`Outbox::resend_dead`]: crate::Outbox::resend_dead
[`Outbox::resend`]: crate::Outbox::resend
[`Outbox::resume`]: crate::Outbox::resume
[`Outbox::run`]: crate::Outbox::run
[`Outbox::stats`]: crate::Outbox::stats
"
);

page!(growing, "growing.md", "");
