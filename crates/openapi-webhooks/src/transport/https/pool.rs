//! Separate connection pools for the TLS settings of endpoints.

use std::sync::{Arc, Mutex, PoisonError};

use tokio_rustls::rustls::RootCertStore;

use crate::endpoint::tls::{Fingerprint, Tls};
use crate::transport::https::connector::{Connector, Dial};
use crate::transport::https::idle::IdleConnections;
use crate::transport::https::opening::Opening;
use crate::transport::https::tls;

/// The maximum number of pools for TLS settings of endpoints; the least recently used one is evicted.
const MAX_POOLS: usize = 128;

/// The connections with certain TLS settings: idle ones, and a connector for new ones.
pub(crate) struct Pool {
    pub(crate) connector: Connector,
    pub(crate) idle: Arc<IdleConnections>,
    pub(crate) opening: Opening,
}

/// All pools of a client.
pub(crate) struct Pools {
    dial: Arc<Dial>,
    roots: Arc<RootCertStore>,
    /// For endpoints without TLS settings.
    default: Arc<Pool>,
    /// The most recently used comes last.
    by_settings: Mutex<Vec<(Fingerprint, Arc<Pool>)>>,
}

impl Pools {
    pub(crate) fn new(dial: Dial, roots: RootCertStore) -> Self {
        let (dial, roots) = (Arc::new(dial), Arc::new(roots));
        Self {
            default: pool(&dial, &roots, None),
            by_settings: Mutex::default(),
            dial,
            roots,
        }
    }

    /// The pool of these TLS settings.
    pub(crate) fn of(&self, tls: Option<&Tls>) -> Arc<Pool> {
        let Some(tls) = tls else {
            return Arc::clone(&self.default);
        };
        let fingerprint = tls.fingerprint();
        let mut pools = self
            .by_settings
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let place = pools.iter().position(|(owner, _)| *owner == fingerprint);
        let pool = match place {
            Some(place) => pools.remove(place).1,
            None => pool(&self.dial, &self.roots, Some(tls)),
        };
        if pools.len() == MAX_POOLS {
            pools.remove(0);
        }
        pools.push((fingerprint, Arc::clone(&pool)));
        pool
    }
}

fn pool(dial: &Arc<Dial>, roots: &Arc<RootCertStore>, tls: Option<&Tls>) -> Arc<Pool> {
    let tls = tls::settings(roots, tls);
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

    /// Settings with this key, which no receiver has.
    fn settings(key: u8) -> Tls {
        Tls::default().with_pinned_key([key; 32])
    }

    fn owners(pools: &Pools) -> Vec<Fingerprint> {
        let pools = pools.by_settings.lock().expect("no panic");
        pools.iter().map(|(owner, _)| *owner).collect()
    }

    #[test]
    fn the_least_recently_used_pool_is_evicted() {
        let (dial, roots) = HttpsOptions::default().dial(Policy::default());
        let pools = Pools::new(dial, roots);
        let (first, second) = (settings(0), settings(1));
        for used in [&first, &second, &first] {
            pools.of(Some(used));
        }
        assert_eq!(
            owners(&pools),
            [second.fingerprint(), first.fingerprint()],
            "one pool for each"
        );
        for key in 2..=u8::try_from(MAX_POOLS).expect("a small number") {
            pools.of(Some(&settings(key)));
        }
        let owners = owners(&pools);
        assert_eq!(owners.len(), MAX_POOLS);
        assert_eq!(owners[0], first.fingerprint());
        assert!(!owners.contains(&second.fingerprint()));
    }
}
