//! What both versions of HTTP have in common.

use crate::wire::body::Body;

/// More than any receiver's answer needs before its body.
pub(crate) const MAX_HEAD_SIZE: u32 = 64 * 1024;

/// The size of a pointer: hyper sets room aside for 32 requests on every connection, of which HTTP/1
/// uses one at a time.
pub(crate) type RequestBody = Box<Body>;
