//! What every generated client has, whatever its webhooks: written here once.

/// The methods of a generated client that no document changes.
///
/// ```ignore
/// #[derive(Clone, Debug)]
/// pub struct Client<T = ::openapi_webhooks::codegen::v1::DefaultTransport> {
///     inner: ::openapi_webhooks::codegen::v1::Client<T>,
/// }
/// ::openapi_webhooks::codegen::v1::client!(Client);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    ($client:ident) => {
        $crate::__default_transport!($client);

        impl<S> $client<$crate::codegen::v1::Unguarded<S>>
        where
            $crate::codegen::v1::Unguarded<S>: $crate::codegen::v1::Transport,
        {
            /// A client with a transport of your own, which the egress guard does not reach.
            #[must_use]
            pub fn with_transport(transport: $crate::codegen::v1::Unguarded<S>) -> Self {
                $crate::codegen::v1::Client::with_transport(transport).into()
            }
        }

        impl<T> ::std::convert::From<$crate::codegen::v1::Client<T>> for $client<T> {
            fn from(inner: $crate::codegen::v1::Client<T>) -> Self {
                Self { inner }
            }
        }

        impl<T: $crate::codegen::v1::Transport> $client<T> {
            /// Delivers a message made before, signed anew: one attempt.
            ///
            /// # Errors
            ///
            /// When the message was not delivered; the error says why, and whether it may have been seen.
            pub async fn deliver(
                &self,
                endpoint: &$crate::codegen::v1::Endpoint,
                message: &$crate::codegen::v1::Message,
            ) -> ::std::result::Result<$crate::codegen::v1::Delivery, $crate::codegen::v1::SendError> {
                self.inner.deliver(endpoint, message).await
            }

            /// Delivers a message made before, and tries again as the schedule says. It sleeps between
            /// attempts, and forgets the message when the process ends.
            ///
            /// # Errors
            ///
            /// What the last attempt failed with.
            pub async fn deliver_with_retries(
                &self,
                endpoint: &$crate::codegen::v1::Endpoint,
                message: &$crate::codegen::v1::Message,
                schedule: &$crate::codegen::v1::Schedule,
            ) -> ::std::result::Result<$crate::codegen::v1::Delivery, $crate::codegen::v1::SendError> {
                self.inner
                    .deliver_with_retries(endpoint, message, schedule)
                    .await
            }

            /// Sends a message made before to many endpoints, one attempt each: a stream of the outcomes
            /// as they come, with the positions of the endpoints.
            pub fn fan_out<'a>(
                &'a self,
                endpoints: &'a [$crate::codegen::v1::Endpoint],
                message: &'a $crate::codegen::v1::Message,
            ) -> $crate::codegen::v1::FanOut<'a, T> {
                self.inner.fan_out(endpoints, message)
            }
        }
    };
}

/// What a generated client has with the default transport, and only with it: `new` and `builder`.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "hyper")]
macro_rules! __default_transport {
    ($client:ident) => {
        impl $client {
            /// A client with the default transport: https to public addresses, 20 seconds for an attempt.
            #[must_use]
            pub fn new() -> Self {
                Self::builder().build()
            }

            /// Settings for a client with the default transport.
            #[must_use]
            pub fn builder() -> $crate::codegen::v1::ClientBuilder<Self> {
                $crate::codegen::v1::ClientBuilder::default()
            }
        }

        impl ::std::default::Default for $client {
            fn default() -> Self {
                Self::new()
            }
        }
    };
}

/// Without the default transport, a generated client has `with_transport` alone.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "hyper"))]
macro_rules! __default_transport {
    ($client:ident) => {};
}
