//! The methods that every generated client has.

/// Implements the methods of a generated client that do not depend on the document.
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
            /// Creates a client with a custom transport, whose addresses the egress policy does not
            /// check.
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

        impl<T> ::std::convert::From<$client<T>> for $crate::codegen::v1::Client<T> {
            fn from(client: $client<T>) -> Self {
                client.inner
            }
        }

        impl<T: $crate::codegen::v1::Transport> $client<T> {
            /// Makes one attempt to deliver a message, with a new timestamp and signature.
            ///
            /// # Errors
            ///
            /// If the message was not delivered. The error says why, and whether the receiver may
            /// have seen it.
            pub async fn deliver(
                &self,
                endpoint: &$crate::codegen::v1::Endpoint,
                message: &$crate::codegen::v1::Message,
            ) -> ::std::result::Result<$crate::codegen::v1::Delivery, $crate::codegen::v1::SendError> {
                self.inner.deliver(endpoint, message).await
            }

            /// Delivers a message with retries on a schedule. It sleeps between attempts, and the
            /// message is lost if the process ends.
            ///
            /// # Errors
            ///
            /// The error of the last attempt.
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

            /// Sends a message to many endpoints, one attempt each. Returns a stream of outcomes in
            /// order of completion, each with the index of its endpoint.
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

/// Implements `new` and `builder`, which need the default transport.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "hyper")]
macro_rules! __default_transport {
    ($client:ident) => {
        impl $client {
            /// Creates a client with the default transport: HTTPS to public addresses, 20 seconds
            /// per attempt.
            #[must_use]
            pub fn new() -> Self {
                Self::builder().build()
            }

            /// Configures a client with the default transport.
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

/// Without the default transport, a generated client only has `with_transport`.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "hyper"))]
macro_rules! __default_transport {
    ($client:ident) => {};
}
