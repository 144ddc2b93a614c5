//! Checks of an endpoint when a customer registers it.

use std::fmt;
use std::time::Duration;

use tokio::time::timeout;

use crate::egress::policy::{Policy, Refusal};
use crate::egress::resolve::Resolve;
use crate::egress::system_resolver::SystemResolver;
use crate::endpoint::endpoint::Endpoint;
use crate::endpoint::host::Host;
use crate::endpoint::origin::Origin;
use crate::report::debug_by_report;

/// The time for looking up a name, while a customer waits.
const LOOKUP_TIMEOUT: Duration = Duration::from_secs(5);

impl Policy {
    /// Checks an endpoint when a customer registers it: the scheme, the port, and the host if it is an
    /// address. [`Endpoint::new`] checks the syntax, and [`Checked::resolve`] the addresses of the host
    /// name.
    ///
    /// The client checks the same at each attempt, since names and policies change.
    ///
    /// ```
    /// # use openapi_webhooks::{Endpoint, egress::Policy};
    /// let policy = Policy::default().allow_port(8443);
    /// let endpoint = Endpoint::new("https://customer.example:9000/hooks")?;
    /// let error = policy.check(&endpoint).unwrap_err();
    /// assert_eq!(error.to_string(), "port 9000 is not allowed: use port 443 or 8443");
    /// # Ok::<_, openapi_webhooks::EndpointError>(())
    /// ```
    ///
    /// # Errors
    /// If the policy blocks the endpoint. The error can be shown to the customer.
    pub fn check<'a>(&'a self, endpoint: &'a Endpoint) -> Result<Checked<'a>, CheckError> {
        let target = endpoint.origin();
        let checked = self.check_url(target);
        checked.map_err(|refusal| CheckError::of(refusal, self, target))?;
        Ok(Checked {
            policy: self,
            target,
        })
    }
}

/// An endpoint that passed [`Policy::check`], whose host name is not resolved yet.
pub struct Checked<'a> {
    policy: &'a Policy,
    target: &'a Origin,
}

/// Hides the host.
impl fmt::Debug for Checked<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Checked").finish_non_exhaustive()
    }
}

impl Checked<'_> {
    /// Resolves the endpoint's host name with the operating system's resolver, and checks its
    /// addresses. This takes at most 5 seconds.
    ///
    /// The customer controls the name, and can change its addresses after the check. The client
    /// therefore checks each address again when it connects.
    ///
    /// ```
    /// # use openapi_webhooks::{Endpoint, egress::Policy};
    /// /// Returns what is wrong with a URL, for the form in which a customer enters it.
    /// async fn problem(policy: &Policy, url: &str) -> Option<String> {
    ///     let endpoint = match Endpoint::new(url) {
    ///         Ok(endpoint) => endpoint,
    ///         Err(error) => return Some(error.to_string()),
    ///     };
    ///     let outcome = match policy.check(&endpoint) {
    ///         Ok(checked) => checked.resolve().await,
    ///         Err(error) => Err(error),
    ///     };
    ///     outcome.err().map(|error| error.to_string())
    /// }
    /// # #[tokio::main]
    /// # async fn main() {
    /// let problem = problem(&Policy::default(), "https://localhost/hooks").await;
    /// assert_eq!(problem.as_deref(), Some("the host name does not resolve to a public address"));
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the name has no address, the policy blocks one of its addresses, or the lookup takes too
    /// long. The error can be shown to the customer.
    pub async fn resolve(self) -> Result<(), CheckError> {
        self.resolve_with(&SystemResolver::shared()).await
    }

    /// Like [`resolve`](Self::resolve), with another resolver, such as that of
    /// [`ClientBuilder::resolver`](crate::ClientBuilder::resolver).
    ///
    /// # Errors
    /// As with [`resolve`](Self::resolve).
    pub async fn resolve_with(self, resolver: &dyn Resolve) -> Result<(), CheckError> {
        let Host::Name(name) = &self.target.host else {
            return Ok(());
        };
        let addresses = match timeout(LOOKUP_TIMEOUT, resolver.resolve(name)).await {
            Ok(Ok(addresses)) if !addresses.is_empty() => addresses,
            Ok(_) => return Err(CheckError(CheckErrorKind::Unresolved)),
            Err(_) => return Err(CheckError(CheckErrorKind::Timeout)),
        };
        let checked = self.policy.check_addresses(self.target, &addresses);
        checked.map_err(|refusal| match refusal {
            Refusal::Port(_) => CheckError::of(refusal, self.policy, self.target),
            _ => CheckError(CheckErrorKind::ResolvedAddress),
        })
    }
}

/// Why an endpoint cannot be registered.
///
/// Its text is meant for the customer. It reveals nothing about the sender's network: the text for a
/// name without an address is the same as for a name with an internal address.
#[derive(Clone)]
pub struct CheckError(CheckErrorKind);

debug_by_report!(CheckError);

#[derive(Clone)]
enum CheckErrorKind {
    Scheme,
    Port { port: u16, allowed: Vec<u16> },
    Address,
    Unresolved,
    ResolvedAddress,
    Timeout,
}

impl CheckError {
    fn of(refusal: Refusal, policy: &Policy, target: &Origin) -> Self {
        Self(match refusal {
            Refusal::Http => CheckErrorKind::Scheme,
            Refusal::Port(port) => CheckErrorKind::Port {
                port,
                allowed: policy.ports_of(target).collect(),
            },
            Refusal::Special(_) | Refusal::Denied => CheckErrorKind::Address,
        })
    }

    /// Whether the policy blocks the address in the URL, or an address of the host name.
    #[must_use]
    pub fn is_address(&self) -> bool {
        matches!(
            self.0,
            CheckErrorKind::Address | CheckErrorKind::ResolvedAddress
        )
    }

    /// Whether the host name has no address. Do not tell the customer: the answer would reveal which
    /// internal names exist.
    #[must_use]
    pub fn is_unresolved(&self) -> bool {
        matches!(self.0, CheckErrorKind::Unresolved)
    }

    /// Whether the lookup of the host name took too long. The customer may try again.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0, CheckErrorKind::Timeout)
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match &self.0 {
            CheckErrorKind::Scheme => "the URL must start with `https://`",
            CheckErrorKind::Port { port, allowed } => {
                let allowed: Vec<_> = allowed.iter().map(u16::to_string).collect();
                let allowed = allowed.join(" or ");
                return write!(formatter, "port {port} is not allowed: use port {allowed}");
            }
            CheckErrorKind::Address => "the address in the URL is not public",
            CheckErrorKind::Unresolved | CheckErrorKind::ResolvedAddress => {
                "the host name does not resolve to a public address"
            }
            CheckErrorKind::Timeout => "the host name was not resolved in time: try again",
        })
    }
}

impl std::error::Error for CheckError {}
