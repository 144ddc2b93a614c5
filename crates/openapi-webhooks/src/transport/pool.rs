//! Connections that are kept for the next message, apart for each identity.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio_rustls::rustls::RootCertStore;

use super::connector::{Connector, Dial};
use super::identity::{Fingerprint, Identity};
use super::tls;

/// Most receivers close idle connections after 15 seconds or more; the sender lets go first, so
/// that it seldom writes to one that is being closed.
const IDLE: Duration = Duration::from_secs(10);

/// What a burst to one receiver leaves open until then.
const MOST_IDLE: usize = 64;

/// More than any receiver's answer needs before its body.
const LONGEST_HEAD: u32 = 64 * 1024;

/// Identities whose connections are kept; the one that was not used for longest gives way.
const MOST_IDENTITIES: usize = 128;

/// The size of a pointer: hyper sets room aside for 32 requests on every connection, of which HTTP/1
/// uses one at a time.
pub(crate) type Content = Box<Full<Bytes>>;

/// The connections of one identity, or of none. It is shared rather than cloned: a client of
/// hyper's is large, and every delivery in flight holds its pool.
pub(crate) struct Pool {
    pub(crate) kept: Client<Connector, Content>,
    /// Keeps no connection, so that each request has a new one.
    pub(crate) fresh: Client<Connector, Content>,
}

/// All pools of a client.
pub(crate) struct Pools {
    dial: Arc<Dial>,
    roots: Arc<RootCertStore>,
    anonymous: Arc<Pool>,
    /// The one that was used last at the end.
    identified: Mutex<Vec<(Fingerprint, Arc<Pool>)>>,
}

impl Pools {
    pub(crate) fn new(dial: Dial, roots: RootCertStore) -> Self {
        let (dial, roots) = (Arc::new(dial), Arc::new(roots));
        Self {
            anonymous: pool(&dial, &roots, None),
            identified: Mutex::default(),
            dial,
            roots,
        }
    }

    /// The connections on which the receiver knows the sender by this identity.
    pub(crate) fn of(&self, identity: Option<&Identity>) -> Arc<Pool> {
        let Some(identity) = identity else {
            return Arc::clone(&self.anonymous);
        };
        let fingerprint = identity.fingerprint();
        let mut pools = self
            .identified
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let place = pools.iter().position(|(owner, _)| *owner == fingerprint);
        let pool = match place {
            Some(place) => pools.remove(place).1,
            None => pool(&self.dial, &self.roots, Some(identity)),
        };
        if pools.len() == MOST_IDENTITIES {
            pools.remove(0);
        }
        pools.push((fingerprint, Arc::clone(&pool)));
        pool
    }
}

fn pool(dial: &Arc<Dial>, roots: &Arc<RootCertStore>, identity: Option<&Identity>) -> Arc<Pool> {
    let tls = tls::connector(Arc::clone(roots), identity);
    let connector = Connector::new(Arc::clone(dial), tls);
    let mut builder = Client::builder(TokioExecutor::new());
    builder
        .http1_max_buf_size(LONGEST_HEAD as usize)
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(MOST_IDLE);
    #[cfg(feature = "http2")]
    super::http2::bound(&mut builder, LONGEST_HEAD);
    let kept = builder.build(connector.clone());
    let fresh = builder.pool_max_idle_per_host(0).build(connector);
    Arc::new(Pool { kept, fresh })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::egress::Policy;
    use crate::transport::Options;

    fn identity() -> Identity {
        let key = rcgen::KeyPair::generate().expect("a key");
        let params = rcgen::CertificateParams::new(["sender.example".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate");
        Identity::from_der([certificate.der().to_vec()], key.serialize_der()).expect("a pair")
    }

    fn owners(pools: &Pools) -> Vec<Fingerprint> {
        let pools = pools.identified.lock().expect("no panic");
        pools.iter().map(|(owner, _)| *owner).collect()
    }

    #[test]
    fn the_identity_that_was_not_used_for_longest_gives_way() {
        let (dial, roots) = Options::default().dial(Policy::default());
        let pools = Pools::new(dial, roots);
        let first = identity();
        let second = identity();
        pools.of(Some(&first));
        pools.of(Some(&second));
        pools.of(Some(&first));
        assert_eq!(
            owners(&pools),
            [second.fingerprint(), first.fingerprint()],
            "one pool for each"
        );
        for _ in 0..MOST_IDENTITIES - 1 {
            pools.of(Some(&identity()));
        }
        let owners = owners(&pools);
        assert_eq!(owners.len(), MOST_IDENTITIES);
        assert_eq!(owners[0], first.fingerprint());
        assert!(!owners.contains(&second.fingerprint()));
    }
}
