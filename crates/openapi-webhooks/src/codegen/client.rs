//! What every generated client has, whatever its webhooks: written here once.

/// The methods of a generated client that no document changes.
///
/// ```ignore
/// #[derive(Clone, Debug)]
/// pub struct Client<T = ::openapi_webhooks::codegen::DefaultTransport> {
///     inner: ::openapi_webhooks::codegen::Client<T>,
/// }
/// ::openapi_webhooks::codegen::client!(Client);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    ($client:ident) => {
        $crate::__default_transport!($client);

        impl<S> $client<$crate::codegen::Unguarded<S>>
        where
            $crate::codegen::Unguarded<S>: $crate::codegen::Transport,
        {
            /// A client with a transport of your own, which the egress guard does not reach.
            #[must_use]
            pub fn with_transport(transport: $crate::codegen::Unguarded<S>) -> Self {
                $crate::codegen::Client::with_transport(transport).into()
            }
        }

        impl<T> ::std::convert::From<$crate::codegen::Client<T>> for $client<T> {
            fn from(inner: $crate::codegen::Client<T>) -> Self {
                Self { inner }
            }
        }

        impl<T: $crate::codegen::Transport> $client<T> {
            /// Delivers a message made before, signed anew: one attempt.
            ///
            /// # Errors
            ///
            /// When the message was not delivered; the error says why, and whether it may have been seen.
            pub async fn deliver(
                &self,
                endpoint: &$crate::codegen::Endpoint,
                message: &$crate::codegen::Message,
            ) -> ::std::result::Result<$crate::codegen::Delivery, $crate::codegen::SendError> {
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
                endpoint: &$crate::codegen::Endpoint,
                message: &$crate::codegen::Message,
                schedule: &$crate::codegen::Schedule,
            ) -> ::std::result::Result<$crate::codegen::Delivery, $crate::codegen::SendError> {
                self.inner
                    .deliver_with_retries(endpoint, message, schedule)
                    .await
            }

            /// Sends a message made before to many endpoints, one attempt each: a stream of the outcomes
            /// as they come, with the positions of the endpoints.
            pub fn fan_out<'a>(
                &'a self,
                endpoints: &'a [$crate::codegen::Endpoint],
                message: &'a $crate::codegen::Message,
            ) -> $crate::codegen::FanOut<'a, T> {
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
            pub fn builder() -> $crate::codegen::ClientBuilder<Self> {
                $crate::codegen::ClientBuilder::default()
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
