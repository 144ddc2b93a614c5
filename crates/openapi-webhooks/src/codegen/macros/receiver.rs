//! The module of a generated receiver.

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
            /// `layer` is a verifier, or a `VerifyLayer` of one: with a guard that takes each message once, and
            /// another limit for bodies.
            pub fn router<H, F, R>(
                layer: impl ::std::convert::Into<$crate::codegen::v1::router::VerifyLayer>,
                handler: H,
            ) -> $crate::codegen::v1::router::Router
            where
                H: ::std::ops::Fn(super::$event, $crate::codegen::v1::router::VerifiedRequest) -> F
                    + ::std::clone::Clone
                    + ::std::marker::Send
                    + ::std::marker::Sync
                    + 'static,
                F: ::std::future::Future<Output = R> + ::std::marker::Send + 'static,
                R: $crate::codegen::v1::router::IntoResponse,
            {
                $crate::codegen::v1::router::router(layer.into(), handler)
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
