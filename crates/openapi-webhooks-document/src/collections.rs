//! Hash maps. A document of five megabytes causes half a million lookups, mostly of short strings.
//! foldhash takes a fraction of the time of the standard hasher, and serde_json already depends on it.

pub use foldhash::fast::RandomState;

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

pub type HashSet<T> = std::collections::HashSet<T, RandomState>;

pub type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// A map that keeps insertion order.
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;
