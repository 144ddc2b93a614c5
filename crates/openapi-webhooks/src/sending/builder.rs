//! The builder of clients.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use crate::egress::policy::Policy;
#[cfg(feature = "hyper")]
use crate::egress::resolve::Resolve;
use crate::sending::client::Client;
use crate::sending::config::ClientConfig;
use crate::sending::limits::{Counts, Limits};
use crate::sending::observe::Attempt;
#[cfg(feature = "hyper")]
use crate::transport::https::https::Https;
#[cfg(feature = "hyper")]
use crate::transport::https::options::{CertificateError, HttpsOptions};
#[cfg(feature = "proxy")]
use crate::transport::https::proxy::Proxy;
use crate::transport::seam::Transport;
use crate::transport::unguarded::Unguarded;

#[cfg(feature = "hyper")]
impl Client {
    /// Creates a client with the defaults: HTTPS to public addresses, 20 seconds per attempt.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }
}

#[cfg(feature = "hyper")]
impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

impl Client {
    /// Configures a client.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }
}

impl<S> Client<Unguarded<S>>
where
    Unguarded<S>: Transport,
{
    /// Creates a client with the defaults over a custom transport, which checks no addresses.
    ///
    /// The policy's rules on scheme, port and addresses in URLs still apply; to change them, use
    /// [`ClientBuilder::build_with`].
    #[must_use]
    pub fn with_transport(transport: Unguarded<S>) -> Self {
        ClientBuilder::<Self>::default().build_with(transport)
    }
}

/// Builds a [`Client`], or the generated client `C` around it.
///
/// ```
/// use std::time::Duration;
/// use openapi_webhooks::egress::Policy;
/// use webhooks::Client;
///
/// let client: Client = Client::builder()
///     .egress(Policy::default().allow_port(8443))
///     .deadline(Duration::from_secs(10))
///     .build();
/// ```
pub struct ClientBuilder<C = Client> {
    config: ClientConfig,
    #[cfg(feature = "hyper")]
    options: HttpsOptions,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        let config = ClientConfig {
            policy: Policy::default(),
            deadline: Duration::from_secs(20),
            user_agent: HeaderValue::from_static(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            )),
            clock: Arc::new(SystemTime::now),
            sleep: Box::new(|pause| Box::pin(tokio::time::sleep(pause))),
            limits: Limits::new(Counts::default()),
            limit_deliver: false,
            on_attempt: None,
            require_credentials: false,
        };
        Self {
            config,
            #[cfg(feature = "hyper")]
            options: HttpsOptions::default(),
            client: PhantomData,
        }
    }
}

impl<C> ClientBuilder<C> {
    /// Sets what the client may connect to; by default HTTPS, port 443, public addresses.
    ///
    /// ```
    /// # use openapi_webhooks::{Client, egress::Policy};
    /// // For tests against a server on this machine.
    /// let policy = Policy::default().allow_loopback().allow_http();
    /// let client: Client = Client::builder().egress(policy).build();
    /// ```
    #[must_use]
    pub fn egress(mut self, policy: Policy) -> Self {
        self.config.policy = policy;
        self
    }

    /// Sets the deadline of an attempt, from name resolution to the end of the response body; 20
    /// seconds by default.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.config.deadline = deadline;
        self
    }

    /// Sets whether an endpoint must have a [`Credential`](crate::Credential) for the security schemes
    /// that a webhook names. By default it need not, since many documents name schemes that their
    /// receivers do not require.
    ///
    /// If a required credential is missing, nothing is sent, and
    /// [`SendError::is_missing_credential`](crate::SendError::is_missing_credential) is true.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// let client: Client = Client::builder().require_credentials(true).build();
    /// ```
    #[must_use]
    pub fn require_credentials(mut self, required: bool) -> Self {
        self.config.require_credentials = required;
        self
    }

    /// Sets the `user-agent` header; by default this crate's name and version.
    ///
    /// ```
    /// # #[cfg(feature = "hyper")] {
    /// # use openapi_webhooks::{Client, http::HeaderValue};
    /// let name = HeaderValue::from_static("acme-webhooks/1.0");
    /// let client: Client = Client::builder().user_agent(name).build();
    /// # }
    /// ```
    #[must_use]
    pub fn user_agent(mut self, name: HeaderValue) -> Self {
        self.config.user_agent = name;
        self
    }

    /// Sets the clock for timestamps, expiring secrets and `Retry-After`; by default the system's.
    ///
    /// ```
    /// # use std::time::{Duration, SystemTime};
    /// # use openapi_webhooks::Client;
    /// let fixed = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    /// let client: Client = Client::builder().clock(move || fixed).build();
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.config.clock = Arc::new(clock);
        self
    }

    /// Sets how [`deliver_with_retries`](Client::deliver_with_retries) waits between two attempts; by
    /// default with Tokio's timer. A test can advance its [`clock`](Self::clock) instead of waiting.
    ///
    /// ```
    /// # use std::sync::{Arc, Mutex};
    /// # use std::time::SystemTime;
    /// # use openapi_webhooks::Client;
    /// let now = Arc::new(Mutex::new(SystemTime::UNIX_EPOCH));
    /// let (clock, advanced) = (now.clone(), now);
    /// let client: Client = Client::builder()
    ///     .clock(move || *clock.lock().unwrap())
    ///     .sleep(move |pause| {
    ///         *advanced.lock().unwrap() += pause;
    ///         std::future::ready(())
    ///     })
    ///     .build();
    /// ```
    #[must_use]
    pub fn sleep<F>(mut self, sleep: impl Fn(Duration) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.config.sleep = Box::new(move |pause| Box::pin(sleep(pause)));
        self
    }

    /// Sets a callback that runs after each attempt, for metrics. It does not run for attempts
    /// whose future was dropped, nor for messages that could not be built.
    ///
    /// The caller waits for it: keep it short and free of panics.
    ///
    /// ```
    /// # #[cfg(feature = "hyper")] {
    /// # use openapi_webhooks::Client;
    /// let client: Client = Client::builder()
    ///     .on_attempt(|attempt| {
    ///         let labels = [attempt.webhook, attempt.verdict.as_str()];
    ///         println!("{labels:?} {:?}", attempt.duration);
    ///     })
    ///     .build();
    /// # }
    /// ```
    #[must_use]
    pub fn on_attempt(mut self, callback: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.config.on_attempt = Some(Box::new(callback));
        self
    }

    /// Sets how many messages [`fan_out`](Client::fan_out) has in flight at once, over all fan-outs
    /// of the client and its clones; 256 by default, and at least 1.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// let client: Client = Client::builder().max_in_flight(500).max_in_flight_per_origin(4).build();
    /// ```
    #[must_use]
    pub fn max_in_flight(self, count: usize) -> Self {
        self.set_limits(|counts| counts.in_flight = count)
    }

    /// Sets how many of them may be in flight to one origin (scheme, host and port); 8 by default,
    /// and at least 1. A server that hangs cannot occupy more than these.
    #[must_use]
    pub fn max_in_flight_per_origin(self, count: usize) -> Self {
        self.set_limits(|counts| counts.per_origin = count)
    }

    /// Sets how many of them may be in flight to one URL; half of those to one origin by default, and
    /// at least 1. An endpoint that hangs then does not block others of its origin.
    /// [`Endpoint::max_in_flight`](crate::Endpoint::max_in_flight) replaces it for an endpoint.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// let client: Client = Client::builder().max_in_flight_per_endpoint(1).build();
    /// ```
    #[must_use]
    pub fn max_in_flight_per_endpoint(self, count: usize) -> Self {
        self.set_limits(|counts| counts.per_endpoint = Some(count))
    }

    fn set_limits(mut self, set: impl FnOnce(&mut Counts)) -> Self {
        let mut counts = self.config.limits.counts;
        set(&mut counts);
        self.config.limits = Limits::new(counts);
        self
    }

    /// Sets whether these limits also hold for `deliver` and `send_…`, which then wait until a
    /// message may start; by default they do not wait. The deadline does not include the wait.
    #[must_use]
    pub fn limit_deliver(mut self, limited: bool) -> Self {
        self.config.limit_deliver = limited;
        self
    }

    /// Builds a client over a custom transport, which checks no addresses. Generated clients
    /// convert [`From`] it.
    #[must_use]
    pub fn build_with<S>(self, transport: Unguarded<S>) -> Client<Unguarded<S>>
    where
        Unguarded<S>: Transport,
    {
        Client {
            transport,
            config: Arc::new(self.config),
        }
    }
}

#[cfg(feature = "hyper")]
impl<C> ClientBuilder<C> {
    /// Sets the timeout of name resolution, connecting and the TLS handshake together; 5 seconds by
    /// default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// Trusts a root certificate in addition to Mozilla's.
    ///
    /// # Errors
    /// If it is not the DER of an X.509 certificate.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// # let der = rcgen::generate_simple_self_signed(["ca.internal".to_owned()])?.cert.der().to_vec();
    /// let client: Client = Client::builder().root_certificate(der)?.build();
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn root_certificate(mut self, der: impl Into<Vec<u8>>) -> Result<Self, CertificateError> {
        self.options.add_root(der.into())?;
        Ok(self)
    }

    /// Connects through a proxy. Proxies from the environment are never used.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// use openapi_webhooks::transport::Proxy;
    ///
    /// let client: Client = Client::builder().proxy(Proxy::new("http://proxy.internal:3128")?).build();
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    #[cfg(feature = "proxy")]
    #[must_use]
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.options.proxy = Some(proxy);
        self
    }

    /// Replaces the operating system's resolver.
    ///
    /// ```
    /// # use openapi_webhooks::Client;
    /// use std::net::{IpAddr, Ipv4Addr};
    /// use openapi_webhooks::transport::{Resolve, Resolving};
    ///
    /// /// Resolves every name to one address.
    /// struct Fixed;
    ///
    /// impl Resolve for Fixed {
    ///     fn resolve(&self, _: &str) -> Resolving {
    ///         Box::pin(async { Ok(vec![IpAddr::from(Ipv4Addr::new(203, 0, 113, 7))]) })
    ///     }
    /// }
    ///
    /// let client: Client = Client::builder().resolver(Fixed).build();
    /// ```
    #[must_use]
    pub fn resolver(mut self, resolver: impl Resolve) -> Self {
        self.options.resolver = Arc::new(resolver);
        self
    }

    /// Builds the client.
    #[must_use]
    pub fn build(self) -> C
    where
        C: From<Client>,
    {
        let transport = Https::new(self.options, self.config.policy.clone());
        Client {
            transport,
            config: Arc::new(self.config),
        }
        .into()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("policy", &self.config.policy)
            .field("deadline", &self.config.deadline)
            .finish_non_exhaustive()
    }
}
