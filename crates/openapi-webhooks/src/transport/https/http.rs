//! Limits that both versions of HTTP share.

use crate::wire::body::Body;

/// More than any real response needs before its body.
pub(crate) const MAX_HEAD_SIZE: u32 = 64 * 1024;

/// A small type: hyper allocates space for 32 requests on each connection, of which HTTP/1 uses one
/// at a time.
pub(crate) type RequestBody = Box<Body>;
