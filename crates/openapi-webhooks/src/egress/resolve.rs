//! Name resolution.

use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;

/// Resolves names. The client checks the returned addresses, and connects to no others.
///
/// ```
/// use std::net::IpAddr;
///
/// use openapi_webhooks::transport::{Resolve, Resolving};
///
/// /// Resolves names that `table` lists.
/// struct Table(Vec<(String, IpAddr)>);
///
/// impl Resolve for Table {
///     fn resolve(&self, name: &str) -> Resolving {
///         let of_name = self.0.iter().filter(|(listed, _)| listed == name);
///         let addresses = of_name.map(|(_, address)| *address).collect();
///         Box::pin(async { Ok(addresses) })
///     }
/// }
/// ```
pub trait Resolve: Send + Sync + 'static {
    /// All addresses of a name, in the order to try them. The name is in lower case.
    ///
    /// If the policy blocks one of them, the client connects to none. It tries at most 16 addresses.
    fn resolve(&self, name: &str) -> Resolving;
}

/// The future of a name's addresses.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;
