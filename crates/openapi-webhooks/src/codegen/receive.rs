//! What a router has to know of a generated `Event`.

use super::event::{ParseError, Reader, Unparsed};
use super::recognition::Recognition;

/// An event of any document, as data.
pub trait Receive: Sized + Send + 'static {
    /// A reader for each method and media type of each webhook.
    const READERS: &'static [Reader<Self>];

    /// How requests tell which webhook they are, where they do.
    const RECOGNITION: Option<&'static Recognition>;

    /// Keeps a payload that is not what the document says, in a lenient receiver.
    const UNPARSED: Option<fn(Unparsed) -> Self>;
}

/// The module of a generated receiver; nothing without the feature `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "axum")]
macro_rules! __receiver {
    ($event:ident) => {
        /// Receives the webhooks, with axum.
        pub mod receiver {
            /// A router that verifies and reads requests, and hands their events to `handler`, whose
            /// answers go back as they are.
            ///
            /// It takes each webhook under its name, as `POST /new-subscription`, in the methods that the
            /// document has for it; and all of them at `/`, where requests tell which webhook they are.
            /// Mount it under a path of yours with `nest`.
            ///
            /// It looks at the method and the path, the content type, the body's size, the signature over
            /// the raw bytes, whether the message is new, and only then into the body. What it refuses is
            /// answered in problem details (RFC 9457): 404 and 405 for what the document does not have, 415
            /// for another media type, 413 for a body that is too long, 401 for what is not verified, and
            /// 400, with the place in the payload, for what is not as the document says.
            ///
            /// `gate` is a verifier, or a `Gate` of one: with a guard that takes each message once, and
            /// another limit for bodies.
            pub fn router<H, F, R>(
                gate: impl ::std::convert::Into<$crate::codegen::router::Gate>,
                handler: H,
            ) -> $crate::codegen::router::Router
            where
                H: ::std::ops::Fn(super::$event, $crate::codegen::router::Received) -> F
                    + ::std::clone::Clone
                    + ::std::marker::Send
                    + ::std::marker::Sync
                    + 'static,
                F: ::std::future::Future<Output = R> + ::std::marker::Send + 'static,
                R: $crate::codegen::router::IntoResponse,
            {
                $crate::codegen::router::router(gate.into(), handler)
            }
        }
    };
}

/// The module of a generated receiver; nothing without the feature `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "axum"))]
macro_rules! __receiver {
    ($event:ident) => {};
}

/// Reads a body as one of `readers`, the first that takes it.
///
/// # Errors
/// What the first says, when none takes it.
pub(crate) fn read<'a, E: 'a>(
    body: &[u8],
    readers: impl Iterator<Item = &'a Reader<E>>,
) -> Result<E, ParseError> {
    let mut first = None;
    for reader in readers {
        match (reader.read)(body) {
            Ok(event) => return Ok(event),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(ParseError::unknown_webhook))
}
