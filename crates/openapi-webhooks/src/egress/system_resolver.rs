//! The operating system's resolver, in thread pools of its own.
//!
//! `getaddrinfo` cannot be cancelled, and blocks its thread for 10 seconds or more if a name server
//! does not respond. In a single pool, customers with such name servers would occupy all threads. Here,
//! names that were resolved before, new names, and names that failed have separate pools, so a lookup
//! waits only for names with the same history.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::egress::resolve::{Resolve, Resolving};

/// How long a failed lookup is cached. It is shorter than the first pause of the default
/// [`Schedule`](crate::Schedule), so that each attempt looks the name up.
const FAILED_FOR: Duration = Duration::from_secs(3);

/// Enough for `getaddrinfo` with any of its plugins. Only pages that are used take memory.
const STACK_SIZE: usize = 512 * 1024;

/// Resolves names by `getaddrinfo`. All clients of a process share the threads.
#[derive(Clone)]
pub(crate) struct SystemResolver(Arc<Lookups>);

impl SystemResolver {
    /// The resolver of this process.
    pub(crate) fn shared() -> Self {
        static SHARED: LazyLock<SystemResolver> = LazyLock::new(|| SystemResolver::new(system));
        SHARED.clone()
    }

    fn new(lookup: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Lookups {
            lookup: Box::new(lookup),
            state: Mutex::default(),
        }))
    }
}

fn system(name: &str) -> io::Result<Vec<IpAddr>> {
    let addresses = (name, 0).to_socket_addrs()?;
    Ok(addresses.map(|address| address.ip()).collect())
}

impl Resolve for SystemResolver {
    fn resolve(&self, name: &str) -> Resolving {
        let (lookups, name) = (Arc::clone(&self.0), name.to_owned());
        Box::pin(async move {
            let mut answer = lookups.subscribe(&name)?;
            let answer = answer.wait_for(Option::is_some).await;
            match answer.map_err(io::Error::other)?.clone() {
                Some(Ok(addresses)) => Ok(addresses.to_vec()),
                Some(Err(failure)) => Err(failure.into()),
                None => Err(io::ErrorKind::Other.into()),
            }
        })
    }
}

type Lookup = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

struct Lookups {
    lookup: Box<Lookup>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The lookups that run or wait. Concurrent calls for a name share one.
    current: HashMap<Arc<str>, watch::Sender<Option<Answer>>>,
    pools: [ThreadPool; 3],
    history: History,
}

#[derive(Default)]
struct ThreadPool {
    threads: usize,
    /// The newest is looked up first, since the callers of the others give up earlier.
    waiting: Vec<Arc<str>>,
}

/// Which names a pool resolves.
#[derive(Clone, Copy)]
enum PoolKind {
    /// Names that were resolved the last time.
    Resolved,
    /// Names without a history.
    Unknown,
    /// Names that were not resolved the last time.
    Failed,
}

impl PoolKind {
    /// The maximum number of threads.
    fn max_threads(self) -> usize {
        match self {
            Self::Resolved | Self::Failed => 64,
            Self::Unknown => 256,
        }
    }
}

type Answer = Result<Arc<[IpAddr]>, Failure>;

/// An error that several callers get.
#[derive(Clone)]
struct Failure {
    kind: io::ErrorKind,
    text: Arc<str>,
}

impl From<Failure> for io::Error {
    fn from(failure: Failure) -> Self {
        Self::new(failure.kind, failure.text.to_string())
    }
}

impl Lookups {
    /// The future answer for a name, from a lookup that may run already.
    fn subscribe(self: &Arc<Self>, name: &str) -> io::Result<watch::Receiver<Option<Answer>>> {
        let mut state = self.lock();
        if let Some(current) = state.current.get(name) {
            return Ok(current.subscribe());
        }
        let kind = match state.history.get(name) {
            None => PoolKind::Unknown,
            Some(Outcome::Resolved) => PoolKind::Resolved,
            Some(Outcome::Failed { until, failure }) if Instant::now() < *until => {
                return Err(failure.clone().into());
            }
            Some(Outcome::Failed { .. }) => PoolKind::Failed,
        };
        let name: Arc<str> = name.into();
        let (sender, receiver) = watch::channel(None);
        state.current.insert(Arc::clone(&name), sender);
        let pool = state.pool(kind);
        pool.waiting.push(Arc::clone(&name));
        if pool.threads < kind.max_threads() {
            match self.start_thread(kind) {
                Ok(()) => pool.threads += 1,
                // A running thread of this pool looks it up later.
                Err(_) if pool.threads > 0 => {}
                Err(error) => {
                    pool.waiting.pop();
                    state.current.remove(&name);
                    return Err(error);
                }
            }
        }
        Ok(receiver)
    }

    fn start_thread(self: &Arc<Self>, kind: PoolKind) -> io::Result<()> {
        let lookups = Arc::clone(self);
        let thread = thread::Builder::new()
            .name("webhook-resolver".to_owned())
            .stack_size(STACK_SIZE);
        thread.spawn(move || {
            while let Some(name) = lookups.next(kind) {
                let answer = (lookups.lookup)(&name);
                lookups.finish(&name, answer);
            }
        })?;
        Ok(())
    }

    /// The next name that somebody waits for. `None` ends the thread.
    fn next(&self, kind: PoolKind) -> Option<Arc<str>> {
        let mut state = self.lock();
        while let Some(name) = state.pool(kind).waiting.pop() {
            if state
                .current
                .get(&name)
                .is_some_and(|current| !current.is_closed())
            {
                return Some(name);
            }
            state.current.remove(&name);
        }
        state.pool(kind).threads -= 1;
        None
    }

    fn finish(&self, name: &Arc<str>, answer: io::Result<Vec<IpAddr>>) {
        let answer = answer.map(Arc::from).map_err(|error| Failure {
            kind: error.kind(),
            text: error.to_string().into(),
        });
        let outcome = match &answer {
            Ok(_) => Outcome::Resolved,
            Err(failure) => Outcome::Failed {
                until: Instant::now() + FAILED_FOR,
                failure: failure.clone(),
            },
        };
        let mut state = self.lock();
        state.history.insert(Arc::clone(name), outcome);
        if let Some(current) = state.current.remove(name) {
            current.send_replace(Some(answer));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn pool(&mut self, kind: PoolKind) -> &mut ThreadPool {
        let [resolved, unknown, failed] = &mut self.pools;
        match kind {
            PoolKind::Resolved => resolved,
            PoolKind::Unknown => unknown,
            PoolKind::Failed => failed,
        }
    }
}

/// The outcomes of the last lookups, in two generations. When the younger one is full, it replaces
/// the older one.
#[derive(Default)]
struct History {
    younger: HashMap<Arc<str>, Outcome>,
    older: HashMap<Arc<str>, Outcome>,
}

enum Outcome {
    Resolved,
    Failed { until: Instant, failure: Failure },
}

/// The number of names in a generation.
const GENERATION: usize = 8192;

impl History {
    fn get(&self, name: &str) -> Option<&Outcome> {
        self.younger.get(name).or_else(|| self.older.get(name))
    }

    fn insert(&mut self, name: Arc<str>, outcome: Outcome) {
        if self.younger.len() == GENERATION {
            self.older = std::mem::take(&mut self.younger);
        }
        self.younger.insert(name, outcome);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Condvar;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::time::timeout;

    use super::*;

    /// Name servers that answer for names in `alive.example`, deny names in `denied.example`, and do
    /// not answer for others until they are released.
    #[derive(Default)]
    struct NameServers {
        lookups: AtomicUsize,
        is_released: Mutex<bool>,
        changed: Condvar,
    }

    impl NameServers {
        fn resolver(self: &Arc<Self>) -> SystemResolver {
            let servers = Arc::clone(self);
            SystemResolver::new(move |name| servers.lookup(name))
        }

        fn lookup(&self, name: &str) -> io::Result<Vec<IpAddr>> {
            self.lookups.fetch_add(1, Ordering::Relaxed);
            if name.ends_with("alive.example") {
                return Ok(vec![[192, 0, 2, 1].into()]);
            }
            if !name.ends_with("denied.example") {
                let released = self.is_released.lock().expect("no panic");
                let released = self.changed.wait_while(released, |released| !*released);
                drop(released.expect("no panic"));
            }
            Err(io::Error::new(io::ErrorKind::NotFound, "no such name"))
        }

        fn count(&self) -> usize {
            self.lookups.load(Ordering::Relaxed)
        }

        fn release(&self) {
            *self.is_released.lock().expect("no panic") = true;
            self.changed.notify_all();
        }
    }

    /// Longer than any machine needs.
    const LONG: Duration = Duration::from_secs(60);

    async fn resolve(resolver: &SystemResolver, name: &str) -> io::Result<Vec<IpAddr>> {
        timeout(LONG, resolver.resolve(name))
            .await
            .expect("an answer")
    }

    /// Starts lookups that are not answered.
    fn occupy(resolver: &SystemResolver, count: usize) -> Vec<tokio::task::JoinHandle<()>> {
        let name = |number| format!("{number}.dead.example");
        let lookups = (0..count).map(|number| resolver.resolve(&name(number)));
        lookups
            .map(|lookup| tokio::spawn(async { drop(lookup.await) }))
            .collect()
    }

    /// The number of threads and waiting names in the pool for unknown names.
    fn unknown(resolver: &SystemResolver) -> (usize, usize) {
        let mut state = resolver.0.lock();
        let pool = state.pool(PoolKind::Unknown);
        (pool.threads, pool.waiting.len())
    }

    #[tokio::test]
    async fn dead_name_servers_do_not_delay_names_that_were_resolved_before() {
        let servers = Arc::new(NameServers::default());
        let resolver = servers.resolver();
        resolve(&resolver, "alive.example")
            .await
            .expect("an address");
        let dead = occupy(&resolver, 1000);
        tokio::task::yield_now().await;
        for _ in 0..100 {
            resolve(&resolver, "alive.example")
                .await
                .expect("an address");
        }
        let max = PoolKind::Unknown.max_threads();
        assert_eq!(unknown(&resolver), (max, 1000 - max));
        servers.release();
        for lookup in dead {
            lookup.await.expect("no panic");
        }
    }

    #[tokio::test]
    async fn a_name_that_nobody_waits_for_is_not_looked_up() {
        let servers = Arc::new(NameServers::default());
        let resolver = servers.resolver();
        let dead = occupy(&resolver, 1000);
        while servers.count() < PoolKind::Unknown.max_threads() {
            tokio::task::yield_now().await;
        }
        for lookup in &dead {
            lookup.abort();
        }
        for lookup in dead {
            assert!(lookup.await.expect_err("it was aborted").is_cancelled());
        }
        servers.release();
        resolve(&resolver, "new.alive.example")
            .await
            .expect("an address");
        let expected = PoolKind::Unknown.max_threads() + 1;
        assert_eq!(servers.count(), expected, "only those that had started");
    }

    #[tokio::test]
    async fn concurrent_calls_share_a_lookup() {
        let servers = Arc::new(NameServers::default());
        let resolver = servers.resolver();
        let lookups: Vec<_> = (0..100)
            .map(|_| tokio::spawn(resolver.resolve("dead.example")))
            .collect();
        tokio::task::yield_now().await;
        // The caller that has started the lookup is gone.
        lookups[0].abort();
        servers.release();
        for lookup in lookups.into_iter().skip(1) {
            let error = lookup.await.expect("no panic").expect_err("no address");
            assert_eq!(error.to_string(), "no such name");
        }
        assert_eq!(servers.count(), 1);
    }

    #[tokio::test]
    async fn a_failure_is_remembered_briefly() {
        let servers = Arc::new(NameServers::default());
        let resolver = servers.resolver();
        for _ in 0..10 {
            let error = resolve(&resolver, "denied.example").await;
            assert_eq!(
                error.expect_err("no address").kind(),
                io::ErrorKind::NotFound
            );
        }
        assert_eq!(servers.count(), 1);
        for outcome in resolver.0.lock().history.younger.values_mut() {
            if let Outcome::Failed { until, .. } = outcome {
                *until = Instant::now();
            }
        }
        assert!(resolve(&resolver, "denied.example").await.is_err());
        assert_eq!(servers.count(), 2);
    }

    #[tokio::test]
    async fn threads_end_when_no_name_is_left() {
        let servers = Arc::new(NameServers::default());
        let resolver = servers.resolver();
        for number in 0..10 {
            let name = format!("{number}.alive.example");
            resolve(&resolver, &name).await.expect("an address");
        }
        let threads = || -> usize {
            resolver
                .0
                .lock()
                .pools
                .iter()
                .map(|pool| pool.threads)
                .sum()
        };
        while threads() > 0 {
            tokio::task::yield_now().await;
        }
        assert!(resolver.0.lock().current.is_empty());
    }

    #[test]
    fn the_history_is_bounded() {
        let mut history = History::default();
        for number in 0..3 * GENERATION {
            history.insert(number.to_string().into(), Outcome::Resolved);
        }
        assert!(history.younger.len() + history.older.len() <= 2 * GENERATION);
        assert!(history.get(&(3 * GENERATION - 1).to_string()).is_some());
        assert!(history.get("0").is_none());
    }
}
