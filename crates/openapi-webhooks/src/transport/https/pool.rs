//! Separate connection pools for each client certificate.

use std::sync::{Arc, Mutex, PoisonError};

use tokio_rustls::rustls::RootCertStore;

use crate::endpoint::identity::{Fingerprint, Identity};
use crate::transport::https::connector::{Connector, Dial};
use crate::transport::https::idle::IdleConnections;
use crate::transport::https::opening::Opening;
use crate::transport::https::tls;

/// The number of identities with pools; the least recently used one is evicted.
const MOST_IDENTITIES: usize = 128;

/// The connections of one identity or of none: idle ones, and a connector for new ones.
pub(crate) struct Pool {
    pub(crate) connector: Connector,
    pub(crate) idle: Arc<IdleConnections>,
    pub(crate) opening: Opening,
}

/// All pools of a client.
pub(crate) struct Pools {
    dial: Arc<Dial>,
    roots: Arc<RootCertStore>,
    anonymous: Arc<Pool>,
    /// The most recently used comes last.
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

    /// The pool of this identity.
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
    Arc::new(Pool {
        connector: Connector::new(Arc::clone(dial), tls),
        idle: Arc::default(),
        opening: Opening::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::egress::policy::Policy;
    use crate::transport::https::options::HttpsOptions;

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
    fn the_least_recently_used_identity_is_evicted() {
        let (dial, roots) = HttpsOptions::default().dial(Policy::default());
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
