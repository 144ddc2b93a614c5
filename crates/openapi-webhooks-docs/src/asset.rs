//! A file of the site that is compiled into a service.

/// A file of the site. A build script writes a list of them, and `router!` serves it.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(feature = "axum"),
    allow(dead_code, reason = "the router reads its fields")
)]
pub struct Asset {
    pub(crate) path: &'static str,
    pub(crate) media_type: &'static str,
    pub(crate) etag: &'static str,
    pub(crate) bytes: &'static [u8],
    pub(crate) gzip: &'static [u8],
}

impl Asset {
    /// Creates a file. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        path: &'static str,
        media_type: &'static str,
        etag: &'static str,
        bytes: &'static [u8],
        gzip: &'static [u8],
    ) -> Self {
        Asset {
            path,
            media_type,
            etag,
            bytes,
            gzip,
        }
    }

    /// The path below the root of the site, such as `webhooks/order.paid.html`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }
}
