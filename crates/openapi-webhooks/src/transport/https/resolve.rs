//! Turning names into addresses.

use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;

/// Turns a name into addresses. The client vets what it gives, and dials nothing else.
pub trait Resolve: Send + Sync + 'static {
    /// All addresses of a name, in the order they are to be tried. The name is in lower case.
    fn resolve(&self, name: &str) -> Resolving;
}

/// The addresses to come.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// The operating system's resolver.
pub(crate) struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, name: &str) -> Resolving {
        let name = name.to_owned();
        Box::pin(async move {
            let addresses = tokio::net::lookup_host((name, 0)).await?;
            Ok(addresses.map(|address| address.ip()).collect())
        })
    }
}
