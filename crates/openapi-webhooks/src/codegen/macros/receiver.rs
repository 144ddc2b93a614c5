//! The macros for the receiver in generated code.

/// Defines the module of a generated receiver, and makes `Event` an extractor; empty without the feature
/// `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "axum")]
macro_rules! __receiver {
    ($event:ident) => {
        $crate::__extractor!($event, event);

        /// Receives the webhooks with axum.
        pub mod receiver {
            /// Creates a router that verifies and parses requests and passes their events to
            /// `handler`. The handler's responses are sent unchanged.
            ///
            /// The path of a webhook is its name, as in `POST /new-subscription`, with the methods
            /// of the document. If requests identify their webhook, `/` accepts all webhooks. Use
            /// `nest_service` to mount the router under a path, with or without a slash at its end.
            ///
            /// The router checks the method and the path, the size of the body, the signature over
            /// the raw bytes, and whether the message is new; then it parses the body. It rejects
            /// other requests with problem details (RFC 9457): 404 and 405 for an unknown webhook or
            /// method, 413 for a body that is too large, 401 for an invalid signature, 415 for
            /// another media type, and 400 with the location in the payload for a body that does not
            /// match the document.
            ///
            /// `layer` is a verifier or a `VerifyLayer`, which adds a replay guard and other
            /// limits.
            pub fn router<H, F, R, S>(
                layer: impl ::std::convert::Into<$crate::codegen::v1::router::VerifyLayer>,
                handler: H,
            ) -> $crate::codegen::v1::router::Router<S>
            where
                H: ::std::ops::Fn(super::$event, $crate::codegen::v1::router::VerifiedRequest) -> F
                    + ::std::clone::Clone
                    + ::std::marker::Send
                    + ::std::marker::Sync
                    + 'static,
                F: ::std::future::Future<Output = R> + ::std::marker::Send + 'static,
                R: $crate::codegen::v1::router::IntoResponse,
                S: ::std::clone::Clone + ::std::marker::Send + ::std::marker::Sync + 'static,
            {
                $crate::codegen::v1::router::router(layer.into(), handler)
            }

            /// Like `router`, for any axum handler. Its arguments are extractors, such as `Event`,
            /// `VerifiedRequest`, the structs of `parameters`, and `State`.
            pub fn router_for<H, T, S>(
                layer: impl ::std::convert::Into<$crate::codegen::v1::router::VerifyLayer>,
                handler: H,
            ) -> $crate::codegen::v1::router::Router<S>
            where
                H: $crate::codegen::v1::router::Handler<T, S>,
                T: 'static,
                S: ::std::clone::Clone + ::std::marker::Send + ::std::marker::Sync + 'static,
            {
                $crate::codegen::v1::router::router_for::<super::$event, H, T, S>(
                    layer.into(),
                    handler,
                )
            }
        }
    };
}

/// Defines the module of a generated receiver; empty without the feature `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "axum"))]
macro_rules! __receiver {
    ($event:ident) => {};
}

/// Makes a generated type an axum extractor; empty without the feature `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "axum")]
macro_rules! __extractor {
    ($type:ident, $extract:ident) => {
        /// Requires a `VerifyLayer` in front of the handler; without one, the rejection is 500.
        impl<S: ::std::marker::Send + ::std::marker::Sync>
            $crate::codegen::v1::router::FromRequestParts<S> for $type
        {
            type Rejection = $crate::codegen::v1::router::Rejection;

            async fn from_request_parts(
                parts: &mut $crate::http::request::Parts,
                _: &S,
            ) -> ::std::result::Result<Self, Self::Rejection> {
                $crate::codegen::v1::router::$extract(parts)
            }
        }
    };
}

/// Makes a generated type an axum extractor; empty without the feature `axum`.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "axum"))]
macro_rules! __extractor {
    ($type:ident, $extract:ident) => {};
}
